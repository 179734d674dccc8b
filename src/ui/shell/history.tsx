import { useKnown } from '../../state/known.ts';
import { redo, undo } from '../../state/work.ts';
import { stepLabel } from '../check-words.ts';
import { useLanguage, useWords } from '../words.ts';
import { Tool } from './tool.tsx';
import styles from './tools.module.css';

// Undo and redo: each says what it would do.

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
        onPress={() => void undo()}
      />
      <Tool
        icon="redo"
        label={forth === undefined ? words.nothingToRedo : `${words.redo}: ${stepLabel(forth, language)}`}
        isDisabled={forth === undefined}
        onPress={() => void redo()}
      />
      <span className={styles.gap} />
    </>
  );
}
