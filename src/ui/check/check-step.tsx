import { safeLeft } from '../../state/aside.ts';
import { useKnown } from '../../state/known.ts';
import { goOn, problems } from '../../state/steps.ts';
import { mendSafe } from '../../state/work.ts';
import { Afterwards } from '../afterwards.tsx';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { useSecondLine } from '../parts/second-line.ts';
import { useNumbers } from '../words.ts';
import styles from './check-step.module.css';
import { Findings } from './findings.tsx';
import { PanelTabs } from './panel-tabs.tsx';
import { TablePane } from './table-pane.tsx';

// The third step: the table, and beside it what was found. On a narrow screen one of the two at a time.

export function CheckStep() {
  const panel = useKnown((now) => now.panel);
  return (
    <div className={styles.step} data-panel={panel}>
      <CheckHead />
      <PanelTabs />
      <div className={styles.panes}>
        <TablePane />
        <Afterwards>
          <Findings />
        </Afterwards>
      </div>
    </div>
  );
}

function CheckHead() {
  const words = useWords();
  const { n } = useNumbers();
  const summary = useKnown((now) => now.summary);
  const isWorking = useKnown((now) => now.working > 0);
  const safe = useKnown(safeLeft);
  const second = useSecondLine();
  if (summary === undefined) return null;
  const { counts } = summary;
  const all = problems(summary);
  const onward = (
    <Button weight={safe > 0 ? 'secondary' : 'primary'} size="l" iconAfter="arrow" onPress={goOn}>
      {words.check.next}
    </Button>
  );
  return (
    <Headline
      compact
      tone={counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'ok'}
      title={
        counts.error > 0
          ? words.file.inTheWay(n(all), all === 1)
          : counts.warning > 0
            ? words.file.lookAt(n(counts.warning), counts.warning === 1)
            : words.check.clean
      }
      {...(second === undefined ? {} : { second })}
      actions={
        <>
          {safe > 0 && (
            <Button
              weight="primary"
              size="l"
              icon="sparkle"
              isDisabled={isWorking}
              onPress={() => void mendSafe()}
            >
              {words.check.mendSafe(n(safe))}
            </Button>
          )}
          {onward}
        </>
      }
    />
  );
}
