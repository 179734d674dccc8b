import { forget } from '../../state/always.ts';
import { useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { checkTitle } from '../check-words.ts';
import { Switch } from '../parts/switch.tsx';
import { useLanguage } from '../words.ts';
import styles from './findings.module.css';

// What the user said yes to for the rest of the session, with the way to end it.

export function AlwaysList() {
  const words = useWords().check;
  const language = useLanguage();
  const always = useKnown((now) => now.always);
  if (always.length === 0) return null;
  return (
    <section aria-labelledby="findings-always" className={styles.always}>
      <h2 id="findings-always" className={styles.kind}>
        {words.alwaysTitle}
      </h2>
      {always.map(({ key, check }) => (
        <Switch
          key={key}
          isOn
          label={checkTitle(check, language)}
          note={words.always}
          onChange={() => forget(key)}
        />
      ))}
    </section>
  );
}
