import { Button } from 'react-aria-components';
import { STEPS, type StepId, useKnown } from '../../state/known.ts';
import { goToStep, stepState } from '../../state/steps.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';
import styles from './steps-nav.module.css';

// The five steps in order. A done step carries a tick and says so; a step that cannot be entered yet says why.

export function StepsNav() {
  const words = useWords().shell;
  return (
    <nav aria-label={words.steps} className={styles.nav}>
      <ol>
        {STEPS.map((step, at) => (
          <Step key={step} step={step} place={at + 1} />
        ))}
      </ol>
    </nav>
  );
}

function Step({ step, place }: { step: StepId; place: number }) {
  const words = useWords().shell;
  const state = useKnown((now) => stepState(now, step));
  const isCurrent = useKnown((now) => now.step === step);
  return (
    <li data-state={state} data-current={isCurrent || undefined}>
      <Button
        className={styles.step ?? ''}
        isDisabled={state === 'locked'}
        onPress={() => goToStep(step)}
        {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
        aria-label={`${place}. ${words.step[step]}, ${words.stepState[state]}`}
      >
        <span className={styles.mark}>{state === 'done' ? <Icon name="check" size={15} /> : place}</span>
        <span className={styles.word}>{words.step[step]}</span>
      </Button>
    </li>
  );
}
