import { memo } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import { leaveOut, leaveOutAll, placeColumn } from '../../state/columns.ts';
import { useKnown } from '../../state/known.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Tick } from '../parts/tick.tsx';
import { useNumbers } from '../words.ts';
import { dragColumn } from './drag-column.ts';
import styles from './extra-columns.module.css';
import { useColumnWords } from './use-column-words.ts';

// Columns that Coachview does not know: leave them out, or use them for a column that it does know.

const NO_COLUMNS: readonly GridColumn[] = [];

/** `drawn`: how many of them by now. */
export function ExtraColumns({ drawn }: { drawn: number }) {
  const words = useColumnWords();
  const { n } = useNumbers();
  const columns = useKnown((now) => now.summary?.columns);
  const spares = columns?.filter((column) => column.at === undefined) ?? [];
  if (spares.length === 0) return null;
  const open = spares.filter((column) => !column.leftOut);
  return (
    <section className={styles.extra} aria-labelledby="extra-columns">
      <header>
        <div>
          <h2 id="extra-columns">{words.extraTitle}</h2>
          <p>{words.extraSays}</p>
        </div>
        {open.length > 1 && (
          <Button onPress={() => void leaveOutAll(open.map(({ column }) => column))}>
            {words.leaveOutAll(n(open.length))}
          </Button>
        )}
      </header>
      <ul>
        {spares.slice(0, drawn).map((column) => (
          <Extra key={column.column} column={column} all={columns ?? NO_COLUMNS} />
        ))}
      </ul>
    </section>
  );
}

const Extra = memo(function Extra({ column, all }: { column: GridColumn; all: readonly GridColumn[] }) {
  const words = useColumnWords();
  const heading = column.found || words.noHeading;
  return (
    <li title={words.drag} {...dragColumn(column.column)}>
      <div className={styles.what}>
        <strong>
          {column.letters} · {heading}
        </strong>
        <small>
          {words.verdict[column.verdict]}
          {column.samples.length > 0 && <span className={styles.samples}> {column.samples.join(' · ')}</span>}
        </small>
      </div>
      <Choice
        label={words.assignFor(heading)}
        labelHidden
        value={null}
        placeholder={words.assign}
        options={all
          .filter((other) => other.at !== undefined)
          .map((other) => ({
            id: String(other.at),
            text: other.heading,
            note: other.verdict === 'missing' ? words.verdict.missing : other.found,
          }))}
        onChoose={(at) => void placeColumn(Number(at), column.column)}
      />
      {column.leftOut ? (
        <div className={styles.left}>
          <Tick confirmed text={words.leftOut} />
          <Button weight="link" size="s" onPress={() => void leaveOut(column.column, false)}>
            {words.takeBack}
          </Button>
        </div>
      ) : (
        <Button aria-label={words.leaveOutFor(heading)} onPress={() => void leaveOut(column.column, true)}>
          {words.leaveOut}
        </Button>
      )}
    </li>
  );
});
