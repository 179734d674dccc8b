import { dismissTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';
import { faultPage } from '../../text/faults.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useWords } from '../words.ts';
import styles from './trouble.module.css';

// Something did not work in the midst of the work. It is told as ours when it is ours, and the work stays in sight.

export function Trouble() {
  const words = useWords().shell;
  const language = useLanguage();
  const trouble = useKnown((now) => now.trouble);
  if (trouble === undefined) return null;
  const page = faultPage(trouble, language);
  return (
    <section role="alert" className={styles.trouble}>
      <Icon name="error" size={24} />
      <div>
        <h2>{words.troubleTitle}</h2>
        <p>
          {page.what} {words.troubleBody} {page.advice}
        </p>
        {trouble.detail && (
          <details>
            <summary>{words.details}</summary>
            <pre>{trouble.detail}</pre>
          </details>
        )}
      </div>
      <Button weight="quiet" icon="close" aria-label={words.close} onPress={dismissTrouble} />
    </section>
  );
}
