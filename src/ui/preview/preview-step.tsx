import { useEffect } from 'react';
import { useKnown } from '../../state/known.ts';
import { countEffects } from '../../state/requests.ts';
import { goOn } from '../../state/steps.ts';
import { useWords } from '../all-words.ts';
import { ListsPanel } from '../lists/lists-panel.tsx';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { useNumbers } from '../words.ts';
import { Effects } from './effects.tsx';
import { Picture } from './picture.tsx';
import styles from './preview-step.module.css';
import { Requests } from './requests.tsx';

// The fourth step: what Coachview will make of the file, before it is too late to change it.

export function PreviewStep() {
  const words = useWords().preview;
  const { n } = useNumbers();
  const count = useKnown((now) => now.summary?.webaanvragen ?? 0);
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it count again.
  useEffect(() => {
    void countEffects();
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
      <Effects />
      <div className={styles.beside}>
        <Picture />
        <ListsPanel />
      </div>
      <Requests />
    </div>
  );
}
