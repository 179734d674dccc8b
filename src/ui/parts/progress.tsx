import { ProgressBar } from 'react-aria-components';
import type { Progress } from '../../engine/face.ts';
import { useNumbers, useWords } from '../words.ts';
import styles from './progress.module.css';

// How far long work is, with counts. Its place is kept from the beginning, so nothing jumps.

interface Props {
  label: string;
  progress: Progress | undefined;
  /** Bar and words beside each other. */
  isInline?: boolean;
}

export function ProgressLine({ label, progress, isInline = false }: Props) {
  const words = useWords().shell;
  const { n } = useNumbers();
  return (
    <ProgressBar
      aria-label={label}
      isIndeterminate={progress === undefined}
      value={(progress?.done ?? 0) * 100}
      className={`${styles.progress} ${isInline ? styles.inline : ''}`}
    >
      {({ percentage }) => (
        <>
          <div className={styles.track}>
            <div
              className={progress === undefined ? styles.unsure : styles.fill}
              style={{ width: `${percentage ?? 30}%` }}
            />
          </div>
          <p className={styles.words}>
            {progress === undefined
              ? '\u00a0'
              : [
                  ...(progress.phase === 'changing' ? [] : [words.phase[progress.phase]]),
                  ...(progress.rows > 0 ? [words.rowsSoFar(n(progress.rows))] : []),
                  ...(progress.changes ? [words.changesSoFar(n(progress.changes))] : []),
                  `${n(Math.round(percentage ?? 0))} %`,
                ].join(' · ')}
          </p>
        </>
      )}
    </ProgressBar>
  );
}
