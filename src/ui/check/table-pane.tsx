import { useCallback, useMemo } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import { useKnown } from '../../state/known.ts';
import { select } from '../../state/shown.ts';
import { load, next } from '../../state/view.ts';
import { edit, findingsAt, mendOne, redo, undo } from '../../state/work.ts';
import { Afterwards } from '../afterwards.tsx';
import { useWords } from '../all-words.ts';
import { checkWords } from '../check-words.ts';
import { Grid } from '../grid/grid.tsx';
import { useLanguage } from '../words.ts';
import { Explain } from './explain.tsx';
import styles from './table-pane.module.css';
import { tellFinding } from './tell.ts';
import { Toolbar } from './toolbar.tsx';

// The grid with its tools, joined to what the page knows.

export function TablePane() {
  const words = useWords().check;
  const language = useLanguage();
  const columns = useKnown((now) => now.summary?.columns);
  const revision = useKnown((now) => now.summary?.revision ?? 0);
  const view = useKnown((now) => now.view);
  const goTo = useKnown((now) => now.goTo);
  const shown = useMemo(() => columns?.filter((column) => !column.leftOut) ?? [], [columns]);

  const told = useCallback(
    async (row: number, column: number | undefined) =>
      (await findingsAt(row, column)).map((finding) => ({
        ...tellFinding(finding, checkWords(finding.check, language)),
        ...(finding.trust === undefined ? {} : { mend: (other?: number) => void mendOne(finding, other) }),
      })),
    [language],
  );
  const explain = useCallback((column: GridColumn) => <Explain column={column} />, []);

  return (
    <section className={styles.pane} aria-label={words.tabs.table}>
      <Toolbar />
      {view !== undefined && view.rows === 0 ? (
        <div className={styles.none}>
          <h2>{words.noRows}</h2>
          <p>{words.noRowsSays}</p>
        </div>
      ) : (
        view !== undefined && (
          <div className={styles.grid}>
            <Afterwards>
              <Grid
                columns={shown}
                view={view}
                revision={revision}
                language={language}
                load={load}
                edit={(changes, label) => void edit(changes, label)}
                undo={() => void undo()}
                redo={() => void redo()}
                next={next}
                told={told}
                explain={explain}
                goTo={goTo}
                onSelect={select}
              />
            </Afterwards>
          </div>
        )
      )}
    </section>
  );
}
