import type { GridColumn } from '../../engine/shown.ts';
import styles from './lines.module.css';

// The lines between expected and found. Rows have one height, so a line's ends follow from its places; nothing is measured.
// They are a picture of what the lists say in words, and hidden from screen readers.

interface Props {
  expected: readonly GridColumn[];
  found: readonly GridColumn[];
  lit: number | undefined;
}

/** Units of the picture: one row is ten high, the picture a hundred wide. */
const ROW = 10;
const WIDTH = 100;

export function Lines({ expected, found, lit }: Props) {
  const rows = Math.max(expected.length, found.length);
  const places = new Map(found.map((column, at) => [column.column, at]));
  return (
    <svg
      className={styles.lines}
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${rows * ROW}`}
      preserveAspectRatio="none"
      style={{ height: `calc(${rows} * var(--row))` }}
    >
      {expected.map((column, at) => {
        const to = places.get(column.column);
        if (to === undefined) return null;
        const y1 = (at + 0.5) * ROW;
        const y2 = (to + 0.5) * ROW;
        return (
          <path
            key={column.at}
            d={`M0 ${y1} C${WIDTH / 2} ${y1} ${WIDTH / 2} ${y2} ${WIDTH} ${y2}`}
            data-confirmed={column.confirmed || undefined}
            data-lit={lit === column.column || undefined}
          />
        );
      })}
    </svg>
  );
}
