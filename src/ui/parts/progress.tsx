import { ProgressBar } from 'react-aria-components';
import type { Progress } from '../../engine/face.ts';
import { useNumbers, useWords } from '../words.ts';
import styles from './progress.module.css';

// How far long work is, with counts. Its place is kept from the beginning, so nothing jumps.

export function ProgressLine({ label, progress }: { label: string; progress: Progress | undefined }) {
  const words = useWords().shell;
  const { n } = useNumbers();
  return (
    <ProgressBar
      aria-label={label}
      isIndeterminate={progress === undefined}
      value={(progress?.done ?? 0) * 100}
      className={styles.progress ?? ''}
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
                  words.phase[progress.phase],
                  ...(progress.rows > 0 ? [words.rowsSoFar(n(progress.rows))] : []),
                  `${n(Math.round(percentage ?? 0))} %`,
                ].join(' · ')}
          </p>
        </>
      )}
    </ProgressBar>
  );
}
