import { known, useKnown } from '../../state/known.ts';
import { redo, undo } from '../../state/work.ts';
import { stepLabel } from '../check-words.ts';
import { useLanguage, useWords } from '../words.ts';
import { Tool } from './tool.tsx';
import styles from './tools.module.css';

// Undo and redo: each says what it would do.

/** A second press while the first is still being done would take back more than was seen. Keys are done in their order, all of them. */
function unlessWorking(act: () => Promise<void>): () => void {
  return () => {
    if (known.getState().working === 0) void act();
  };
}

export function History() {
  const words = useWords().shell;
  const language = useLanguage();
  const back = useKnown((now) => now.summary?.undo);
  const forth = useKnown((now) => now.summary?.redo);
  return (
    <>
      <Tool
        icon="undo"
        label={back === undefined ? words.nothingToUndo : `${words.undo}: ${stepLabel(back, language)}`}
        isDisabled={back === undefined}
        onPress={unlessWorking(undo)}
      />
      <Tool
        icon="redo"
        label={forth === undefined ? words.nothingToRedo : `${words.redo}: ${stepLabel(forth, language)}`}
        isDisabled={forth === undefined}
        onPress={unlessWorking(redo)}
      />
      <span className={styles.gap} />
    </>
  );
}
