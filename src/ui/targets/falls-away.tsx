import type { FallsAway as Column } from '../../engine/shown-targets.ts';
import { useWords } from '../all-words.ts';
import { useNumbers } from '../words.ts';
import styles from './falls-away.module.css';

// The filled columns of the file for which a target has no place, each by its name and how often it is filled.

export function FallsAway({ columns }: { columns: readonly Column[] }) {
  const words = useWords().targets;
  const { n } = useNumbers();
  if (columns.length === 0) return <p className={styles.soft}>{words.nothingFallsAway}</p>;
  return (
    <div className={styles.away}>
      <p>
        <strong>{words.fallsAwayTitle}.</strong> {words.fallsAwaySays}
      </p>
      <ul>
        {columns.map(({ heading, cells }) => (
          <li key={heading}>{words.fallsAway(heading, n(cells), cells === 1)}</li>
        ))}
      </ul>
    </div>
  );
}
