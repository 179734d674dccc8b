import { useKnown } from '../../state/known.ts';
import { hush, undo } from '../../state/work.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { stepLabel, useLanguage, useWords } from '../words.ts';
import styles from './footer.module.css';

// The line at the foot: what was done last, with its way back. It always has its place, so nothing jumps when it speaks.

export function Footer() {
  const words = useWords().shell;
  const update = useKnown((now) => now.update);
  const name = useKnown((now) => now.opened?.name);
  const isQuiet = useKnown((now) => now.told === undefined && now.update === undefined && now.working === 0);
  // On the empty page the claim stands large already.
  if (name === undefined && update === undefined) return null;
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

function Status() {
  const words = useWords().shell;
  const language = useLanguage();
  const told = useKnown((now) => now.told);
  const isWorking = useKnown((now) => now.working > 0);
  const canUndo = useKnown((now) => now.summary?.undo !== undefined);
  const what = told === undefined ? '' : stepLabel(told, language);
  const sentence =
    told === undefined
      ? ''
      : told.did === 'undone'
        ? words.undone(what)
        : told.did === 'redone'
          ? words.redone(what)
          : what;
  if (isWorking) {
    return (
      <div className={styles.status}>
        <p role="status" className={styles.working}>
          {words.working}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.status}>
      <p role="status">
        {told !== undefined && (
          <span key={told.id} className={styles.told}>
            <Icon name={told.did === 'undone' ? 'undo' : 'check'} size={18} />
            {sentence}
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
