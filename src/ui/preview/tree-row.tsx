import { useState } from 'react';
import { MOST_PARTICIPANTS } from '../../state/requests.ts';
import { useWords } from '../all-words.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import { CourseEvidence } from './course-evidence.tsx';
import { Evidence } from './evidence.tsx';
import { OutcomeIcon } from './outcome-icon.tsx';
import { MenuButton } from './request-actions.tsx';
import { requestName } from './request-name.ts';
import styles from './request-tree.module.css';
import { tellCourse, tellMatch } from './tell-match.ts';
import type { NodeKind, TreeNode } from './tree-nodes.ts';
import { useDragRow, useDropRow } from './use-drag-row.ts';

// One line of the tree, and the evidence under it when it is asked for.

const ICONS: Record<NodeKind, IconName> = {
  request: 'file',
  company: 'company',
  contact: 'people',
  participant: 'people',
  course: 'course',
};

interface Props {
  id: string;
  node: TreeNode;
  isActive: boolean;
  index: number;
  offset: number;
  measure(element: Element | null): void;
  onPress(): void;
}

export function TreeRow({ id, node, isActive, index, offset, measure, onPress }: Props) {
  const [isOpen, setOpen] = useState(false);
  const drop = useDropRow(node.kind === 'request' ? node.card : undefined);
  const drag = useDragRow(node.row ?? 0);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the tree has the focus and takes the keys for all its lines.
    <div
      id={id}
      ref={measure}
      role="treeitem"
      data-index={index}
      data-active={isActive || undefined}
      data-kind={node.kind}
      data-level={node.level}
      aria-level={node.level}
      aria-posinset={node.nth}
      aria-setsize={node.of}
      aria-selected={isActive}
      {...(node.isOpen === undefined ? {} : { 'aria-expanded': node.isOpen })}
      className={styles.line}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={onPress}
      {...(node.row === undefined ? {} : drag)}
      {...drop}
    >
      <div className={styles.row}>
        <span className={styles.turn}>
          {node.isOpen !== undefined && <Icon name={node.isOpen ? 'up' : 'down'} size={16} />}
        </span>
        <Icon name={ICONS[node.kind]} size={18} />
        <Who node={node} />
        <Outcome node={node} isOpen={isOpen} onOpen={() => setOpen(!isOpen)} />
        {node.card !== undefined && (node.kind === 'request' || node.row !== undefined) && (
          <Menu node={node} />
        )}
      </div>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a press in the evidence is no press on the line.
        <div className={styles.evidence} onClick={(event) => event.stopPropagation()}>
          {node.match !== undefined && <Evidence match={node.match} />}
          {node.course !== undefined && <CourseEvidence course={node.course} />}
        </div>
      )}
    </div>
  );
}

function Menu({ node: { card, row, name } }: { node: TreeNode }) {
  if (card === undefined) return null;
  return row === undefined ? (
    <MenuButton card={card} isSkipped />
  ) : (
    <MenuButton card={card} row={row} name={name} isSkipped />
  );
}

function Who({ node: { kind, card, name, email } }: { node: TreeNode }) {
  const words = useWords().preview;
  const { n } = useNumbers();
  if (kind !== 'request')
    return (
      <span className={styles.who}>
        {name === '' ? <em>{nobody(kind, words)}</em> : name}
        {email !== undefined && email !== '' && <small>{email}</small>}
      </span>
    );
  if (card === undefined) return <span className={styles.who} />;
  return (
    <span className={styles.who}>
      <strong>{requestName(card, words)}</strong>
      <span className={styles.ofTen} data-over={card.count > MOST_PARTICIPANTS || undefined}>
        {words.ofTen(n(card.count))}
      </span>
      <small>{card.company === '' ? words.privatePerson : card.company}</small>
      {card.trouble.map((trouble) => (
        <small key={trouble} className={styles.trouble}>
          <Icon name="warning" size={14} />
          {words.trouble[trouble](n(card.parts))}
        </small>
      ))}
    </span>
  );
}

function nobody(kind: NodeKind, words: ReturnType<typeof useWords>['preview']): string {
  if (kind === 'company') return words.privatePerson;
  if (kind === 'course') return words.noCourse;
  return kind === 'contact' ? words.noContact : words.noName;
}

interface OutcomeProps {
  node: TreeNode;
  isOpen: boolean;
  onOpen(): void;
}

function Outcome({ node: { match, course, name }, isOpen, onOpen }: OutcomeProps) {
  const words = useWords().recognition;
  const language = useLanguage();
  const told =
    match !== undefined
      ? tellMatch(match, language)
      : course !== undefined
        ? tellCourse(course, language)
        : undefined;
  if (told === undefined) return <span className={styles.outcome} />;
  return (
    <span className={styles.outcome}>
      <OutcomeIcon look={told.look} size={16} />
      <span>
        {told.line}
        {told.more !== undefined && <small> {told.more}</small>}
      </span>
      <button
        type="button"
        data-evidence=""
        tabIndex={-1}
        aria-expanded={isOpen}
        aria-label={words.evidenceOf(name)}
        className={styles.why}
        onClick={(event) => {
          event.stopPropagation();
          onOpen();
        }}
      >
        {words.evidence}
      </button>
    </span>
  );
}
