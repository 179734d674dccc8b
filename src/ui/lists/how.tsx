import { useWords } from '../all-words.ts';
import styles from './how.module.css';

// Which lists there are to export, and where.

export function How() {
  const words = useWords().lists;
  return (
    <details className={styles.how}>
      <summary>{words.howTitle}</summary>
      <ul>
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
