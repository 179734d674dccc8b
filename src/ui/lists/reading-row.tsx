import type { Fault } from '../../model/fault.ts';
import type { Busy } from '../../state/known.ts';
import { dismissRefused } from '../../state/lists.ts';
import { faultPage } from '../../text/faults.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { ProgressLine } from '../parts/progress.tsx';
import { useLanguage } from '../words.ts';
import styles from './reading-row.module.css';

// A file that is being read as a list or waited for, and one that could not be read: what, why and what to do.

export function ReadingRow({ reading }: { reading: Busy }) {
  const words = useWords();
  const { name, progress, stop } = reading;
  if (stop !== undefined) {
    return (
      <li className={styles.row} aria-busy="true">
        <strong>{words.lists.awaiting(name)}</strong>
        <p>{words.lists.awaitingSays}</p>
        <Button size="s" onPress={stop}>
          {words.shell.stop}
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.row} aria-busy="true">
      <strong>{words.lists.reading(name)}</strong>
      <ProgressLine label={words.lists.reading(name)} progress={progress} />
    </li>
  );
}

export function RefusedRow({ refused }: { refused: { fault: Fault; name: string } }) {
  const words = useWords();
  const language = useLanguage();
  const page = faultPage(refused.fault, language);
  return (
    <li className={styles.row} role="alert">
      <p className={styles.refused}>
        <Icon name="error" size={18} />
        <strong>{words.lists.refused(refused.name)}</strong>
      </p>
      <p>{page.what}</p>
      <p>{page.advice}</p>
      <Button size="s" onPress={dismissRefused}>
        {words.preview.effects.close}
      </Button>
    </li>
  );
}
