import type { ReactNode } from 'react';
import { rowsMake } from '../../model/layout.ts';
import { askedLeft, safeLeft } from '../../state/aside.ts';
import { useKnown } from '../../state/known.ts';
import { goOn, goToStep, hasNoKnownColumn, nextStep } from '../../state/steps.ts';
import { mendSafe } from '../../state/work.ts';
import { fileSize } from '../../text/number.ts';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { useSecondLine } from '../parts/second-line.ts';
import { SeverityCount } from '../parts/severity.tsx';
import { useLanguage, useNumbers, useWords } from '../words.ts';
import { ChooseFile } from './choose-file.tsx';
import styles from './verdict.module.css';

// The verdict over the open file in one big line, and the next action.

export function Verdict() {
  const words = useWords();
  const { n } = useNumbers();
  const summary = useKnown((now) => now.summary);
  const next = useKnown((now) => nextStep(now, 'file'));
  const isWorking = useKnown((now) => now.working > 0);
  const safe = useKnown(safeLeft);
  const asked = useKnown(askedLeft);
  const second = useSecondLine();
  if (summary === undefined) return null;
  const { counts } = summary;
  const goesOn = words.file.next[next as keyof typeof words.file.next];
  const isReady = counts.error === 0;
  const isUnknown = hasNoKnownColumn(summary);
  return (
    <section className={styles.verdict}>
      <FileFacts />
      <Headline
        tone={counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'ok'}
        title={isUnknown ? words.file.unknown : <VerdictLine />}
        {...(second === undefined || isUnknown ? {} : { second })}
        says={
          isUnknown
            ? words.file.layoutUnknown
            : isReady && counts.warning === 0
              ? words.file.readySays
              : undefined
        }
      />
      <Counts />
      <div className={styles.actions}>
        {safe > 0 && !isUnknown ? (
          <>
            <Button
              weight="primary"
              size="l"
              icon="sparkle"
              isDisabled={isWorking}
              onPress={() => void mendSafe()}
            >
              {words.file.mendSafe(n(safe), safe === 1)}
            </Button>
            <Button size="l" iconAfter="arrow" onPress={goOn}>
              {words.file.stepByStep}
            </Button>
          </>
        ) : (
          <Button weight="primary" size="l" iconAfter="arrow" onPress={goOn}>
            {goesOn}
          </Button>
        )}
        <Button weight="link" onPress={() => goToStep('save')}>
          {words.file.otherUse}
        </Button>
        {safe > 0 && !isUnknown && (
          <p className={styles.small}>
            {words.file.mendSafeSays} {asked > 0 && words.file.asked(n(asked), asked === 1)}
          </p>
        )}
      </div>
    </section>
  );
}

function VerdictLine(): ReactNode {
  const words = useWords().file;
  const { n } = useNumbers();
  const counts = useKnown((now) => now.summary?.counts);
  if (counts === undefined) return null;
  const all = counts.error + counts.warning;
  if (counts.error > 0) return words.inTheWay(n(all), all === 1);
  return counts.warning > 0 ? words.lookAt(n(counts.warning), counts.warning === 1) : words.ready;
}

function Counts() {
  const counts = useKnown((now) => now.summary?.counts);
  if (counts === undefined || counts.error + counts.warning + counts.hint === 0) return null;
  return (
    <p className={styles.counts}>
      {(['error', 'warning', 'hint'] as const).map(
        (severity) =>
          counts[severity] > 0 && (
            <SeverityCount key={severity} severity={severity} count={counts[severity]} />
          ),
      )}
    </p>
  );
}

function FileFacts() {
  const words = useWords();
  const language = useLanguage();
  const { many } = useNumbers();
  const opened = useKnown((now) => now.opened);
  const rows = useKnown((now) => now.summary?.rows ?? 0);
  const requests = useKnown((now) => now.summary?.webaanvragen ?? 0);
  if (opened === undefined) return null;
  return (
    <div className={styles.facts}>
      <p>
        <strong>{opened.name || words.shell.pasted}</strong>
        <span>
          {[
            many(rows, words.file.row),
            ...(rowsMake(opened.layout) === 'webaanvraag' ? [many(requests, words.file.request)] : []),
            ...(opened.name !== '' ? [fileSize(opened.bytes, language)] : []),
          ].join(' · ')}
        </span>
      </p>
      <ChooseFile size="m" label={words.shell.otherFile} />
    </div>
  );
}
