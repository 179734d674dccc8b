import { useWords } from '../all-words.ts';
import styles from './next-in-coachview.module.css';
import panel from './panel.module.css';

// What comes after the download: in the training environment first, for an import cannot be undone.

export function NextInCoachview() {
  const words = useWords().save;
  return (
    <aside className={panel.panel}>
      <h2>{words.nextTitle}</h2>
      <ol className={styles.list}>
        {words.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </aside>
  );
}
