import { useEffect } from 'react';
import { countCards } from '../../state/cards.ts';
import { useKnown } from '../../state/known.ts';
import { goOn } from '../../state/steps.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { useNumbers } from '../words.ts';
import { Cards } from './cards.tsx';
import styles from './preview-step.module.css';
import { TotalsStrip } from './totals-strip.tsx';

// The fourth step: what Coachview will make of the file, before it is too late to change it.

export function PreviewStep() {
  const words = useWords().preview;
  const { n } = useNumbers();
  const count = useKnown((now) => now.summary?.webaanvragen ?? 0);
  const revision = useKnown((now) => now.summary?.revision);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it count again.
  useEffect(() => {
    void countCards();
  }, [revision]);

  return (
    <div className={styles.step}>
      <Headline
        title={words.headline(n(count), count === 1)}
        says={words.intro}
        actions={
          <Button weight="primary" size="l" iconAfter="arrow" onPress={goOn}>
            {words.next}
          </Button>
        }
      />
      <TotalsStrip />
      <Cards />
    </div>
  );
}
