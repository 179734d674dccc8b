// Typing in a cell. What is written goes to the row that stood there when typing began, whatever happens to the view meanwhile,
// and nothing is written when nothing was typed.
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RowId } from '../../model/table.ts';
import type { GridProps } from './props.ts';
import { cellOf } from './row-cache.ts';
import type { Spot } from './selection.ts';
import { typedText } from './typed-text.ts';
import type { Rows } from './use-rows.ts';

export interface Editing {
  row: RowId;
  spot: Spot;
  /** The text of the cell when typing began. */
  before: string;
  /** Started by typing: what was there is replaced, and arrows leave the cell. */
  replace: boolean;
}

export interface Editor {
  editing: Editing | undefined;
  /** False: the row is not there yet. */
  start(spot: Spot, replace: boolean): boolean;
  /** The text as it stands in the field now, for when the view goes away under it. */
  changed(text: string): void;
  commit(): void;
  cancel(): void;
}

export function useEditing({ edit, view }: Pick<GridProps, 'edit' | 'view'>, rows: Rows): Editor {
  const [editing, setEditing] = useState<Editing | undefined>(undefined);
  const typed = useRef<string | undefined>(undefined);

  function start(spot: Spot, replace: boolean): boolean {
    const held = rows.held(spot.position);
    if (held === undefined) return false;
    typed.current = undefined;
    const before = cellOf(held, spot.column)?.text ?? '';
    // At once: the key that is being pressed then lands in the field itself, with its accents and its input method.
    flushSync(() => setEditing({ row: held.row.row, spot, before, replace }));
    return true;
  }

  function commit(): void {
    if (editing === undefined) return;
    const { row, before, spot } = editing;
    const text = typed.current === undefined ? before : typedText(before, typed.current);
    setEditing(undefined);
    typed.current = undefined;
    if (text === before) return;
    const change = { kind: 'cell', row, column: spot.column, text } as const;
    rows.type([change]);
    edit([change], { kind: 'typed' });
  }

  const commitNow = useRef(commit);
  commitNow.current = commit;
  // Another view, other rows at these positions: what was typed is kept, in the row it was typed in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another view ends it
  useEffect(() => () => commitNow.current(), [view.view]);

  return {
    editing,
    start,
    changed(text) {
      typed.current = text;
    },
    commit,
    cancel() {
      typed.current = undefined;
      setEditing(undefined);
    },
  };
}
