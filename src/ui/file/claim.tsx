import { Disclosure, DisclosurePanel, Heading, Button as Pressable } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';
import styles from './claim.module.css';

// "Your file does not leave this computer": a claim that anyone can check, with the way to do it.

export function Claim() {
  const words = useWords().file;
  return (
    <Disclosure className={styles.claim ?? ''}>
      <Heading level={2} className={styles.head ?? ''}>
        <Pressable slot="trigger" className={styles.trigger ?? ''}>
          <span className={styles.lock}>
            <Icon name="lock" size={22} />
          </span>
          <span className={styles.says}>{words.claim}</span>
          <span className={styles.how}>
            {words.claimHow}
            <span className={styles.turn}>
              <Icon name="down" size={18} />
            </span>
          </span>
        </Pressable>
      </Heading>
      <DisclosurePanel>
        <div className={styles.body}>
          <ol>
            {words.claimSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{words.claimWhy}</p>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
