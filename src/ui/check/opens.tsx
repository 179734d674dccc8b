import type { MendRequest, RegroupRequest } from '../../engine/face.ts';
import { useWords } from '../all-words.ts';
import { checkTitle } from '../check-words.ts';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './opens.module.css';
import { useConsequences } from './use-consequences.ts';

// What a mend would open, said before it is done. Its place is always there, so that it is heard when it comes.

export function Opens({ request }: { request: MendRequest | RegroupRequest | undefined }) {
  const words = useWords().check;
  const language = useLanguage();
  const { n } = useNumbers();
  const opens = useConsequences(request);
  const says = request?.what === 'safe' ? words.consequenceOfSafe : words.consequence;
  return (
    <div role="status" className={styles.opens}>
      {opens.map(({ check, severity, count }) => (
        <p key={`${check} ${severity}`}>
          <Icon name="warning" size={18} />
          {says(n(count), count === 1, checkTitle(check, language))}
        </p>
      ))}
    </div>
  );
}
