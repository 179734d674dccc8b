import { type ReactNode, useMemo, useState } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import { useKnown } from '../../state/known.ts';
import styles from './alignment.module.css';
import { ExpectedRow } from './expected-row.tsx';
import { FoundRow } from './found-row.tsx';
import { Lines } from './lines.tsx';
import { RightFold } from './right-fold.tsx';
import { useColumnWords } from './use-column-words.ts';
import { ROWS_AT_ONCE, useInSteps } from './use-in-steps.ts';
import { useRightOnes } from './use-right-ones.ts';

// Expected on the left in Coachview's order, found on the right in the file's order, a line between the two that belong together.
// Crossing lines are moved columns. What is right is folded away until somebody wants to see it.

/** `after`: what stands below, when all that is above it is there. */
export function Alignment({ after }: { after: ReactNode }) {
  const words = useColumnWords();
  const columns = useKnown((now) => now.summary?.columns);
  const [lit, setLit] = useState<number>();
  const [isWhole, setIsWhole] = useState(false);
  const all = useMemo(() => columns?.filter((column) => column.at !== undefined) ?? [], [columns]);
  const inFile = useMemo(
    () => columns?.filter(isInFile).sort((a, b) => a.column - b.column) ?? [],
    [columns],
  );
  const { others, folded } = useRightOnes(all);
  const expected = isWhole ? all : others;
  const found = useMemo(() => {
    if (expected === all) return inFile;
    const shown = new Set(expected.map(({ column }) => column));
    return inFile.filter(({ column, at }) => at === undefined || shown.has(column));
  }, [expected, all, inFile]);
  const drawn = useInSteps(expected.length, ROWS_AT_ONCE);
  return (
    <>
      <section
        className={styles.alignment}
        aria-label={words.title}
        data-folded={expected.length === 0 || undefined}
      >
        {folded > 0 && (
          <RightFold count={folded} of={all.length} isOpen={isWhole} onToggle={() => setIsWhole(!isWhole)} />
        )}
        {expected.length > 0 && (
          <>
            <h2 className={styles.left}>{words.expected}</h2>
            <h2 className={styles.right}>{words.found}</h2>
            <ol className={styles.expected}>
              {expected.slice(0, drawn).map((column) => (
                <ExpectedRow
                  key={column.at}
                  column={column}
                  found={inFile}
                  isRight={isWhole && !others.includes(column)}
                  isLit={lit === column.column}
                  onLight={setLit}
                />
              ))}
            </ol>
            <Lines expected={expected} found={found} lit={lit} />
            <ol className={styles.found}>
              {found.map((column) => (
                <FoundRow
                  key={column.column}
                  column={column}
                  isLit={lit === column.column}
                  onLight={setLit}
                />
              ))}
            </ol>
          </>
        )}
      </section>
      {drawn >= expected.length && after}
    </>
  );
}

function isInFile(column: GridColumn): boolean {
  return column.verdict !== 'missing';
}
