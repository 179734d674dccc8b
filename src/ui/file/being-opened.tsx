import { useKnown } from '../../state/known.ts';
import { stopOpening } from '../../state/opening.ts';
import { Button } from '../parts/button.tsx';
import { SoFar } from '../shell/so-far.tsx';
import { useNumbers, useWords } from '../words.ts';
import styles from './verdict.module.css';

// The place of the verdict while there is none yet: the file's name, how far it is, its first rows, and a way to stop.

export function BeingOpened() {
  const words = useWords();
  const { many } = useNumbers();
  const busy = useKnown((now) => now.busy);
  if (busy === undefined) return null;
  const { name, rows = 0, stop = stopOpening } = busy;
  const phase = busy.progress?.phase === 'checking' ? 'checking' : 'reading';
  return (
    <section className={styles.verdict} aria-busy="true">
      <div className={styles.facts}>
        <p>
          <strong>{name || words.shell.pasted}</strong>
          <span>{rows > 0 && many(rows, words.file.row)}</span>
        </p>
        <Button onPress={stop}>{words.shell.stop}</Button>
      </div>
      <h1 tabIndex={-1} className={styles.busy}>
        {words.shell.soFar[phase]}
      </h1>
      <SoFar title={words.shell.opening(name || words.shell.pasted)} />
    </section>
  );
}
