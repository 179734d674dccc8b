import { useState } from 'react';
import type { CheckedFile } from '../../engine/shown-targets.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { useNumbers } from '../words.ts';
import { CheckedList } from './checked-list.tsx';
import styles from './held-in-target.module.css';

// What would be made has errors where it goes: they are told, and nothing is written without a yes in so many words.

export function HeldInTarget({ checked, onYes }: { checked: CheckedFile; onYes(): void }) {
  const words = useWords().targets;
  const { n } = useNumbers();
  const [saidYes, setSaidYes] = useState(false);
  const { error } = checked.counts;
  return (
    <div className={styles.held}>
      <div role="alert" className={styles.why}>
        <p>{words.checkedHeld(n(error), error === 1)}</p>
        <label>
          <input
            type="checkbox"
            checked={saidYes}
            onChange={(event) => setSaidYes(event.currentTarget.checked)}
          />
          <span>{words.inSpiteYes(n(error), error === 1)}</span>
        </label>
        <Button isDisabled={!saidYes} onPress={onYes}>
          {words.inSpite}
        </Button>
      </div>
      <CheckedList checked={checked} />
    </div>
  );
}
