import type { MatchedCard } from '../../engine/shown-matches.ts';
import { useKnown } from '../../state/known.ts';
import { mend } from '../../state/work.ts';
import { useWords } from '../all-words.ts';
import { tellFinding } from '../check/tell.ts';
import { checkWords } from '../check-words.ts';
import { Button } from '../parts/button.tsx';
import { SeverityIcon } from '../parts/severity.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './repairs.module.css';

// What is wrong with a webaanvraag as a whole, each with the press that mends it where there is one.

export function Repairs({ card }: { card: MatchedCard }) {
  const words = useWords();
  const language = useLanguage();
  const { n } = useNumbers();
  const isWorking = useKnown((now) => now.working > 0);
  const { repairs } = card;
  const answer = ({ group, key }: MatchedCard['repairs'][number], nth: number) =>
    void mend({ what: 'some', group, keys: [key], ...(nth > 0 && { other: nth - 1 }) });
  if (repairs.length === 0) return null;
  return (
    <ul
      className={styles.repairs}
      aria-label={words.preview.repairs(n(repairs.length), repairs.length === 1)}
    >
      {repairs.map((finding) => {
        const told = tellFinding(finding, checkWords(finding.check, language));
        return (
          <li key={finding.key}>
            <SeverityIcon severity={finding.severity} />
            <p>{told.sentence}</p>
            {finding.trust !== undefined &&
              [told.does ?? words.preview.repair, ...told.others].map((does, nth) => (
                <Button key={does} size="s" isDisabled={isWorking} onPress={() => answer(finding, nth)}>
                  {does}
                </Button>
              ))}
          </li>
        );
      })}
    </ul>
  );
}
