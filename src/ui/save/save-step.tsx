import { useState } from 'react';
import type { WriteChoices } from '../../engine/face.ts';
import { useKnown } from '../../state/known.ts';
import { forgetFile, makeFile } from '../../state/saving.ts';
import { goToStep, stepState } from '../../state/steps.ts';
import { chosenTarget, forgetMade, freshAnswer, makeTarget, purposeOf } from '../../state/targets.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { ProgressLine } from '../parts/progress.tsx';
import { HeldInTarget } from '../targets/held-in-target.tsx';
import { MadePanel } from '../targets/made-panel.tsx';
import { TargetChoices } from '../targets/target-choices.tsx';
import { WebaanvraagView } from '../targets/webaanvraag-view.tsx';
import { WhatFor } from '../targets/what-for.tsx';
import { useNumbers } from '../words.ts';
import { ErrorChoices, type Held } from './error-choices.tsx';
import { FileChoices } from './file-choices.tsx';
import { NextSteps } from './next-steps.tsx';
import { ProofPanel } from './proof-panel.tsx';
import { Remember } from './remember.tsx';
import styles from './save-step.module.css';

// The last step: what is written, what is held back and why, the proof, and what comes next.

export function SaveStep() {
  const words = useWords().save;
  const { n } = useNumbers();
  const errors = useKnown((now) => now.summary?.counts.error ?? 0);
  const rowsWithErrors = useKnown((now) => now.summary?.rowsWithErrors ?? 0);
  const isOfNeighbour = useKnown((now) => now.layout.isOfNeighbour === true);
  const saved = useKnown((now) => now.saved);
  const isStale = useKnown((now) => now.saved !== undefined && now.saved.revision !== now.summary?.revision);
  const saving = useKnown((now) => now.saving);
  const columnsOpen = useKnown((now) => stepState(now, 'columns') === 'open');
  const heldBack = useKnown((now) => now.heldBack);
  const [bom, setBom] = useState(false);
  const [held, setHeld] = useState<Held>({ way: 'mend', saidYes: false });
  const isHeld = errors > 0 && (held.way === 'mend' || (held.way === 'in-spite' && !held.saidYes));
  const choices: WriteChoices = {
    bom,
    inSpiteOfErrors: errors > 0 && held.way === 'in-spite' && held.saidYes,
    withoutErrorRows: errors > 0 && held.way === 'without',
  };
  const choose =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      forgetFile();
      forgetMade();
    };

  const purpose = useKnown(purposeOf);
  const target = chosenTarget(purpose);
  const made = useKnown(freshAnswer);
  const goesElsewhere = target === undefined ? isOfNeighbour : target.offer.isOfNeighbour === true;
  const heldSays = goesElsewhere ? words.heldSaysOther : words.heldSays;
  const title = () => {
    if (errors === 0) return words.readyHeadline;
    if (isHeld) return words.heldHeadline(n(errors), errors === 1);
    return held.way === 'without'
      ? words.readyWithout(n(rowsWithErrors), rowsWithErrors === 1)
      : words.readyWith(n(errors), errors === 1);
  };

  if (target === undefined && saved !== undefined && !isStale) return <ProofPanel saved={saved} />;
  if (target !== undefined && made?.outcome === 'made') return <MadePanel made={made} offer={target.offer} />;
  return (
    <div className={styles.step}>
      <Headline
        tone={isHeld ? 'error' : errors > 0 ? 'warning' : 'ok'}
        title={title()}
        says={isStale && target === undefined ? words.stale : isHeld ? heldSays : undefined}
        actions={
          errors > 0 && held.way === 'mend' ? (
            <Button weight="primary" size="l" onPress={() => goToStep('check')}>
              {words.toErrors}
            </Button>
          ) : (
            <Button
              weight="primary"
              size="l"
              icon="file"
              isDisabled={isHeld || saving !== undefined}
              onPress={() => void (target === undefined ? makeFile(choices) : makeTarget(choices))}
            >
              {words.save}
            </Button>
          )
        }
      />
      {saving !== undefined && (
        <ProgressLine label={words.saving} progress={saving === 'begun' ? undefined : saving} />
      )}
      {heldBack > 0 && (
        <div role="alert" className={styles.heldBack}>
          <p>{words.heldBack(n(heldBack), heldBack === 1)}</p>
          <Button onPress={() => goToStep(columnsOpen ? 'columns' : 'check')}>{words.toErrors}</Button>
        </div>
      )}
      <WhatFor />
      {made?.outcome === 'held-back' && made.checked !== undefined && (
        <HeldInTarget
          checked={made.checked}
          onYes={() => void makeTarget({ ...choices, inSpiteOfErrors: true })}
        />
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          {errors > 0 && (
            <ErrorChoices held={held} goesElsewhere={goesElsewhere} onChange={choose(setHeld)} />
          )}
          {target === undefined ? (
            <>
              <FileChoices bom={bom} onBom={choose(setBom)} />
              <Remember />
            </>
          ) : (
            <TargetChoices offer={target.offer} form={target.form} />
          )}
        </div>
        {target?.offer.shows ? <WebaanvraagView /> : <NextSteps of={target?.offer} />}
      </div>
    </div>
  );
}
