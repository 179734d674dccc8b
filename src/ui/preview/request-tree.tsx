import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Words } from '../../text/words.ts';
import { useWords } from '../all-words.ts';
import { type Target, useOpenMenu } from './request-actions.tsx';
import { requestName } from './request-name.ts';
import styles from './request-tree.module.css';
import { type TreeNode, treeNodes, treeStep } from './tree-nodes.ts';
import { TreeRow } from './tree-row.tsx';
import type { Cards as Loaded } from './use-cards.ts';

// The webaanvragen as a tree: one tab stop, arrows to go about in it, and only the lines on the screen are there.

const LINE_HEIGHT = 44;
const BEYOND_THE_EDGE = 8;
const LINE_ID = 'tree-line-';

interface Props {
  loaded: Loaded;
  /** Tells which webaanvragen are on the screen. */
  onRange(from: number, to: number): void;
}

export function RequestTree({ loaded, onRange }: Props) {
  const words = useWords().preview;
  const openMenu = useOpenMenu();
  const tree = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const nodes = useMemo(() => treeNodes(loaded.total ?? 0, loaded.at, open), [loaded, open]);
  useLayoutEffect(() => {
    setTop(Math.round((tree.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
  });
  const virtual = useWindowVirtualizer({
    count: nodes.length,
    estimateSize: () => LINE_HEIGHT,
    overscan: BEYOND_THE_EDGE,
    scrollMargin: top,
    getItemKey: (at) => nodes[at]?.id ?? at,
  });
  const items = virtual.getVirtualItems();
  const from = nodes[items[0]?.index ?? 0]?.place ?? 0;
  const to = (nodes[items.at(-1)?.index ?? 0]?.place ?? 0) + 1;
  useLayoutEffect(() => onRange(from, to), [from, to, onRange]);

  const toggle = ({ id }: TreeNode) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const node = nodes[active];
    if (node === undefined || event.target !== event.currentTarget) return;
    const { key } = event;
    const line = document.getElementById(`${LINE_ID}${node.id}`);
    const opens = node.isOpen === false && key === 'ArrowRight';
    const closes = node.isOpen === true && key === 'ArrowLeft';
    if (opens || closes || ((key === 'Enter' || key === ' ') && node.isOpen !== undefined)) toggle(node);
    else if (key === 'Enter' || key === ' ') line?.querySelector<HTMLElement>('[data-evidence]')?.click();
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey))
      openMenuOf(node, line, words, openMenu);
    else {
      const next = treeStep(nodes, active, key);
      if (next === active && !/^(Arrow|Home|End|Page)/.test(key)) return;
      setActive(next);
      virtual.scrollToIndex(next);
    }
    event.preventDefault();
  };

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={words.requests.title}
      tabIndex={0}
      aria-activedescendant={`${LINE_ID}${nodes[active]?.id}`}
      className={styles.tree}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => {
        const node = nodes[item.index];
        return (
          node && (
            <TreeRow
              key={item.key}
              id={`${LINE_ID}${node.id}`}
              node={node}
              isActive={item.index === active}
              index={item.index}
              measure={virtual.measureElement}
              offset={item.start - top}
              onPress={() => {
                setActive(item.index);
                if (node.isOpen !== undefined) toggle(node);
              }}
            />
          )
        );
      })}
    </div>
  );
}

/** Of a webaanvraag or a deelnemer; the other lines have none. */
function openMenuOf(
  { kind, card, row, name }: TreeNode,
  anchor: Element | null,
  words: Words['preview'],
  open: (target: Target) => void,
): void {
  if (card === undefined || anchor === null || (kind !== 'request' && row === undefined)) return;
  open({ card, row, name: row === undefined ? requestName(card, words) : name || words.noName, anchor });
}
