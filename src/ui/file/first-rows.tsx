import { columnLetters } from '../../model/address.ts';
import { useKnown } from '../../state/known.ts';
import { useWords } from '../words.ts';
import styles from './first-rows.module.css';

// The first rows of the user's own file as they were read, with the heading row marked.

/** Enough to recognise one's own file; the table itself is a step further. */
const MOST_ROWS = 6;
const MOST_COLUMNS = 12;

export function FirstRows() {
  const words = useWords().file;
  const preview = useKnown((now) => now.opened?.preview) ?? [];
  const headingRow = useKnown((now) => now.opened?.notices.headingRow);
  const rows = preview.slice(0, MOST_ROWS);
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => row.cells.length)));
  return (
    <section>
      <h3 id="first-rows">{words.previewTitle}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable for the keyboard (WCAG 2.1.1). */}
      <section className={styles.frame} aria-labelledby="first-rows" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.rowNumber}</th>
              {Array.from({ length: columns }, (_, at) => (
                <th key={columnLetters(at)} scope="col">
                  {columnLetters(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row} data-heading={row === headingRow || undefined}>
                <th scope="row">
                  {row}
                  {row === headingRow && <span className={styles.mark}>{words.isHeading}</span>}
                </th>
                {Array.from({ length: columns }, (_, at) => (
                  <td key={columnLetters(at)}>{cells[at] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
