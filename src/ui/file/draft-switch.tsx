import { switchDrafting, wipeKeptDraft } from '../../state/draft.ts';
import { useKnown } from '../../state/known.ts';
import { isDraftKept } from '../../state/steps.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Switch } from '../parts/switch.tsx';
import styles from './draft-switch.module.css';

// Whether the open work stays on this computer, until when, and the button that wipes it.

export function DraftSwitch() {
  const words = useWords().draft;
  const { isOn, isRefused, isBarred, isOtherwise, kept, keptRevision } = useKnown((now) => now.drafts);
  // Not said of what was kept before the last change.
  const isKept = useKnown(isDraftKept);
  return (
    <section className={styles.keep} aria-label={words.on}>
      <Switch
        isOn={isOn}
        label={words.on}
        note={isOn ? words.one : words.note}
        onChange={(on) => void switchDrafting(on)}
      />
      {isOtherwise && <p role="alert">{words.otherwise}</p>}
      <p role="status">
        {isRefused ? words.refused : isOn && isBarred ? words.barred : null}
        {isKept && !isBarred && kept !== undefined ? words.kept(kept.on, kept.until) : null}
        {isOn && !isBarred && !isRefused && keptRevision === undefined ? words.waits : null}
      </p>
      {kept !== undefined && (
        <Button size="s" onPress={() => void wipeKeptDraft()}>
          {words.wipe}
        </Button>
      )}
    </section>
  );
}
