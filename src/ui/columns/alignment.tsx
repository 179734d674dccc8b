import { useMemo, useState } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import { useKnown } from '../../state/known.ts';
import styles from './alignment.module.css';
import { ExpectedRow } from './expected-row.tsx';
import { FoundRow } from './found-row.tsx';
import { Lines } from './lines.tsx';
import { useColumnWords } from './use-column-words.ts';

// Expected on the left in Coachview's order, found on the right in the file's order, a line between the two that belong together.
// Crossing lines are moved columns; it is all there to be seen at once.

/** `drawn`: how many of the expected columns by now. */
export function Alignment({ drawn }: { drawn: number }) {
  const words = useColumnWords();
  const columns = useKnown((now) => now.summary?.columns);
  const [lit, setLit] = useState<number>();
  const expected = useMemo(() => columns?.filter((column) => column.at !== undefined) ?? [], [columns]);
  const found = useMemo(() => columns?.filter(isInFile).sort((a, b) => a.column - b.column) ?? [], [columns]);
  return (
    <section className={styles.alignment}>
      <h2 className={styles.left}>{words.expected}</h2>
      <h2 className={styles.right}>{words.found}</h2>
      <ol className={styles.expected}>
        {expected.slice(0, drawn).map((column) => (
          <ExpectedRow
            key={column.at}
            column={column}
            found={found}
            isLit={lit === column.column}
            onLight={setLit}
          />
        ))}
      </ol>
      <Lines expected={expected} found={found} lit={lit} />
      <ol className={styles.found}>
        {found.map((column) => (
          <FoundRow key={column.column} column={column} isLit={lit === column.column} onLight={setLit} />
        ))}
      </ol>
    </section>
  );
}

function isInFile(column: GridColumn): boolean {
  return column.verdict !== 'missing';
}
