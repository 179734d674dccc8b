import { switchKeepingLists, wipeKeptLists } from '../../state/kept-lists.ts';
import { useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Switch } from '../parts/switch.tsx';
import styles from './keep-switch.module.css';
import { useKeptWords } from './kept-words.ts';

// Whether the lists stay on this computer, until when, and the button that wipes them.

export function KeepSwitch() {
  const words = useWords().lists.keep;
  const { isOn, isRefused, kept } = useKnown((now) => now.lists.keeping);
  const told = useKeptWords(kept);
  return (
    <div className={styles.keep}>
      <Switch
        isOn={isOn}
        label={words.on}
        {...(isOn ? {} : { note: words.note })}
        onChange={(on) => void switchKeepingLists(on)}
      />
      {isRefused && <p role="alert">{words.refused}</p>}
      {told !== undefined && (
        <>
          <p>{told}</p>
          <Button size="s" onPress={() => void wipeKeptLists()}>
            {words.wipe}
          </Button>
        </>
      )}
    </div>
  );
}
