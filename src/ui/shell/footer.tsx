import { Suspense } from 'react';
import { type Told, useKnown } from '../../state/known.ts';
import { hush, undo } from '../../state/work.ts';
import type { Language } from '../../text/language.ts';
import type { Words } from '../../text/words.ts';
import { checkTitle, stepLabel } from '../check-words.ts';
import { later } from '../later.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useWords } from '../words.ts';
import styles from './footer.module.css';

const ProgressLine = later(async () => (await import('../parts/progress.tsx')).ProgressLine);

// The line at the foot: what was done last, with its way back. It always has its place, so nothing jumps when it speaks.

export function Footer() {
  const words = useWords().shell;
  const update = useKnown((now) => now.update);
  const name = useKnown((now) => now.opened?.name);
  const isQuiet = useKnown((now) => now.told === undefined && now.update === undefined && now.working === 0);
  return (
    <footer className={styles.footer} data-quiet={isQuiet || undefined}>
      <Status />
      <p className={styles.quiet}>
        {name !== undefined && <span className={styles.file}>{name === '' ? words.pasted : name}</span>}
        <span className={styles.stay}>
          <Icon name="lock" size={16} />
          {words.stay}
        </span>
      </p>
      {update && (
        <p className={styles.update}>
          {words.updateReady}
          <Button size="s" onPress={update}>
            {words.updateNow}
          </Button>
        </p>
      )}
    </footer>
  );
}

/** What was done, and what came with it. */
function toldSentence(
  { did, also, ended, ...step }: Told,
  words: Words['shell'],
  language: Language,
): string {
  const what = stepLabel(step, language);
  const ways = {
    made: what,
    'by-itself': words.byItself(what),
    undone: words.undone(what),
    redone: words.redone(what),
  };
  return [
    ways[did],
    ...also.map((one) => words.byItself(stepLabel(one, language))),
    ...ended.map((check) => words.alwaysEnded(checkTitle(check, language))),
  ].join(' · ');
}

function Status() {
  const words = useWords().shell;
  const language = useLanguage();
  const told = useKnown((now) => now.told);
  const isWorking = useKnown((now) => now.working > 0);
  const progress = useKnown((now) => now.progress);
  const canUndo = useKnown((now) => now.summary?.undo !== undefined);
  if (isWorking) {
    return (
      <div className={`${styles.status} ${styles.working}`}>
        <p role="status">{words.working}</p>
        <Suspense>
          {progress !== undefined && <ProgressLine isInline label={words.working} progress={progress} />}
        </Suspense>
      </div>
    );
  }
  return (
    <div className={styles.status}>
      <p role="status">
        {told !== undefined && (
          <span key={told.id} className={styles.told}>
            <Icon name={told.did === 'undone' ? 'undo' : 'check'} size={18} />
            {toldSentence(told, words, language)}
          </span>
        )}
      </p>
      {told !== undefined && told.did !== 'undone' && canUndo && (
        <Button size="s" weight="secondary" onPress={() => void undo()}>
          {words.undo}
        </Button>
      )}
      {told !== undefined && (
        <Button size="s" weight="quiet" icon="close" aria-label={words.close} onPress={hush} />
      )}
    </div>
  );
}
