import { resumeDraft, wipeKeptDraft } from '../../state/draft.ts';
import { useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './draft-card.module.css';

// On the first page: the work that was kept on this computer, to go on with or to wipe.

export function DraftCard() {
  const words = useWords().draft;
  const { kept, isResuming } = useKnown((now) => now.drafts);
  if (kept === undefined) return null;
  return (
    <section className={styles.card} aria-labelledby="draft">
      <span className={styles.icon}>
        <Icon name="undo" size={26} />
      </span>
      <div className={styles.says}>
        <h2 id="draft">{words.title}</h2>
        <p className={styles.name}>{kept.name === '' ? words.unnamed : kept.name}</p>
        <p>{words.kept(kept.on, kept.until)}</p>
      </div>
      <div className={styles.actions}>
        <Button weight="primary" isDisabled={isResuming} onPress={() => void resumeDraft()}>
          {isResuming ? words.resuming : words.resume}
        </Button>
        <Button isDisabled={isResuming} onPress={() => void wipeKeptDraft()}>
          {words.wipe}
        </Button>
      </div>
    </section>
  );
}
