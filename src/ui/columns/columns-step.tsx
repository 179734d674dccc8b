import { useState } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import { type Restoration, restorable, restoreColumns } from '../../state/columns.ts';
import { useKnown } from '../../state/known.ts';
import { goOn, undecidedColumns } from '../../state/steps.ts';
import { Afterwards } from '../afterwards.tsx';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { useNumbers } from '../words.ts';
import { Alignment } from './alignment.tsx';
import styles from './columns-step.module.css';
import { ExtraColumns } from './extra-columns.tsx';
import { Provenance } from './provenance.tsx';
import { useColumnWords } from './use-column-words.ts';
import { ROWS_AT_ONCE, useInSteps } from './use-in-steps.ts';

// The second step: what Coachview expects and what was found, joined by lines.

export function ColumnsStep() {
  const words = useColumnWords();
  const { n } = useNumbers();
  const undecided = useKnown((now) => (now.summary === undefined ? 0 : undecidedColumns(now.summary).length));
  const canRestore = useKnown((now) => restorable(now).changes.length > 0);
  const isWorking = useKnown((now) => now.working > 0);
  const [done, setDone] = useState<Restoration>();
  return (
    <div className={styles.step}>
      <Headline
        tone={undecided === 0 ? 'ok' : 'warning'}
        title={undecided === 0 ? words.allRight : words.headline(n(undecided), undecided === 1)}
        says={
          <>
            <p>{words.intro}</p>
            <p role="status" className={styles.done}>
              {done && words.restored(n(done.moved), n(done.renamed), n(done.added))}
            </p>
          </>
        }
        actions={
          canRestore ? (
            <>
              <Button
                weight="primary"
                size="l"
                icon="sparkle"
                isDisabled={isWorking}
                onPress={() => void restoreColumns().then(setDone)}
              >
                {words.restore}
              </Button>
              <Button size="l" iconAfter="arrow" onPress={goOn}>
                {words.next}
              </Button>
            </>
          ) : (
            <Button weight="primary" size="l" iconAfter="arrow" onPress={goOn}>
              {words.next}
            </Button>
          )
        }
      />
      <Afterwards>
        <Columns />
      </Afterwards>
    </div>
  );
}

/** Row after row from the top, so that nothing moves that is there. */
function Columns() {
  const spares = useKnown((now) => now.summary?.columns.filter(isSpare).length ?? 0);
  const drawn = useInSteps(spares, ROWS_AT_ONCE);
  return (
    <>
      <ExtraColumns drawn={drawn} />
      {drawn >= spares && <Alignment after={<Provenance />} />}
    </>
  );
}

function isSpare({ at }: GridColumn): boolean {
  return at === undefined;
}
