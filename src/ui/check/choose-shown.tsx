import { useWords } from '../all-words.ts';
import { useNumbers } from '../words.ts';
import styles from './finding-row.module.css';
import type { Chosen } from './use-chosen.ts';

// Chooses all findings that are on the screen, or none.

export function ChooseShown({ shown, chosen }: { shown: number; chosen: Chosen }) {
  const words = useWords().check;
  const { n } = useNumbers();
  const some = chosen.keys.length;
  return (
    <label className={styles.where}>
      <input
        type="checkbox"
        checked={some === shown}
        ref={(box) => {
          if (box !== null) box.indeterminate = some > 0 && some < shown;
        }}
        onChange={() => chosen.chooseAll(some < shown)}
      />
      {words.chooseShown(n(shown))}
    </label>
  );
}
