import type { TargetOffer } from '../../engine/shown-targets.ts';
import { useWords } from '../all-words.ts';
import { useLanguage } from '../words.ts';
import styles from './next-steps.module.css';
import panel from './panel.module.css';

// What comes after the download: what the target says of it, or for Coachview in the training environment first, for an import cannot be undone.

export function NextSteps({ next }: { next?: TargetOffer['next'] }) {
  const words = useWords().save;
  const language = useLanguage();
  const steps = next?.steps.map((step) => step[language]) ?? words.next;
  return (
    <aside className={panel.panel}>
      <h2>{next?.title[language] ?? words.nextTitle}</h2>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </aside>
  );
}
