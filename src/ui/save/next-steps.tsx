import type { TargetOffer } from '../../engine/shown-targets.ts';
import { useKnown } from '../../state/known.ts';
import { nextOfLayout } from '../../state/targets.ts';
import { useWords } from '../all-words.ts';
import { useLanguage } from '../words.ts';
import styles from './next-steps.module.css';
import panel from './panel.module.css';

// What comes after the download: what the target says of it, or whoever else writes the layout that is open; or else for Coachview in the
// training environment first, for an import cannot be undone.

export function NextSteps({ of }: { of?: TargetOffer | undefined }) {
  const words = useWords().save;
  const language = useLanguage();
  const ofLayout = useKnown(nextOfLayout);
  const next = of === undefined ? ofLayout : of.next;
  const isOfNeighbour = useKnown((now) => now.layout.isOfNeighbour === true);
  // Coachview never sees a list that is another system's.
  if (next === undefined && of === undefined && isOfNeighbour) return null;
  const steps = next?.steps.map((step) => step[language]) ?? words.next;
  const facts = next?.facts;
  return (
    <aside className={panel.panel}>
      <h2>{next?.title[language] ?? words.nextTitle}</h2>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {facts !== undefined && (
        <>
          <h3>{facts.title[language]}</h3>
          <dl className={styles.facts}>
            {facts.rows.map(([term, value]) => (
              <div key={term.nl}>
                <dt>{term[language]}</dt>
                <dd>{value[language]}</dd>
              </div>
            ))}
          </dl>
          <p className={panel.soft}>{facts.says[language]}</p>
        </>
      )}
    </aside>
  );
}
