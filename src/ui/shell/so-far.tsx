import { useKnown } from '../../state/known.ts';
import { ProgressLine } from '../parts/progress.tsx';
import { useNumbers, useWords } from '../words.ts';
import styles from './so-far.module.css';

// What is known of a file while it is being opened: how far it is, what was found so far, and its first rows as soon as they are there.
// It never tells more than the verdict will, and everything has its place from the beginning, so nothing jumps.

/** Enough to recognise one's own file. */
const MOST_ROWS = 8;
const MOST_COLUMNS = 12;

export function SoFar({ title }: { title: string }) {
  const words = useWords().shell;
  const { n } = useNumbers();
  const progress = useKnown((now) => now.busy?.progress);
  const found = progress?.found ?? 0;
  return (
    <>
      <div className={styles.progress}>
        <ProgressLine label={title} progress={progress} />
        <p className={styles.found}>{found > 0 && words.soFar.found(n(found), found === 1)}</p>
      </div>
      <FirstRows />
    </>
  );
}

function FirstRows() {
  const words = useWords().shell;
  const first = useKnown((now) => now.busy?.first);
  const [headings = [], ...rows] = first ?? [];
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, headings.length) }, (_, at) => at);
  return (
    <div className={styles.first} aria-hidden={first === undefined}>
      <h2>{words.soFar.first}</h2>
      <section
        className={styles.frame}
        aria-label={words.soFar.first}
        tabIndex={first === undefined ? -1 : 0}
      >
        {first !== undefined && (
          <table>
            <thead>
              <tr>
                {columns.map((at) => (
                  <th key={at} scope="col">
                    {headings[at]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MOST_ROWS).map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows at the top of a file do not move.
                <tr key={place}>
                  {columns.map((at) => (
                    <td key={at}>{row[at] ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  );
}
