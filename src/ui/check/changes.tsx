import type { CellChange } from '../../engine/shown.ts';
import { useWords } from '../all-words.ts';
import { useNumbers } from '../words.ts';
import styles from './changes.module.css';

// What a mend makes of its cells: before → after, with spaces made visible, because they are often what changes.

/** A mend may touch many cells; the first ones show what it does. */
const MOST_SHOWN = 3;

export function Changes({ changes }: { changes: readonly CellChange[] }) {
  const words = useWords();
  const { n } = useNumbers();
  if (changes.length === 0) return null;
  const rest = changes.length - MOST_SHOWN;
  return (
    <ul className={styles.changes}>
      {changes.slice(0, MOST_SHOWN).map((change) => (
        <li key={`${change.row} ${change.column}`}>
          <span className={styles.unseen}>{words.check.before} </span>
          <Value text={change.before} isOld />
          <span aria-hidden="true" className={styles.arrow}>
            →
          </span>
          <span className={styles.unseen}>{words.check.after} </span>
          <Value text={change.after} />
        </li>
      ))}
      {rest > 0 && <li>{words.recognition.more(n(rest))}</li>}
    </ul>
  );
}

function Value({ text, isOld = false }: { text: string; isOld?: boolean }) {
  const words = useWords().check;
  if (text === '') return <em>{words.empty}</em>;
  const shown = text.replace(/^ +| +$| {2,}/g, (spaces) => '·'.repeat(spaces.length)).replace(/\u00a0/g, '⍽');
  return <code className={isOld ? styles.old : styles.fresh}>{shown}</code>;
}
