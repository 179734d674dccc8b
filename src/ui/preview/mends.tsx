import { useEffect, useState } from 'react';
import type { FindingView } from '../../engine/shown.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';
import { type About, foundAbout, mendAlike } from '../../state/match-mends.ts';
import { useWords } from '../all-words.ts';
import { tellFinding } from '../check/tell.ts';
import { checkWords, isAboutLists } from '../check-words.ts';
import { Button } from '../parts/button.tsx';
import { useLanguage } from '../words.ts';
import styles from './mends.module.css';

// What the checks over the lists say of this part of the row, each with its mend where there is one.

export function Mends({ row, about }: { row: number; about: About }) {
  const words = useWords().check;
  const language = useLanguage();
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);
  const isWorking = useKnown((now) => now.working > 0);
  const [found, setFound] = useState<readonly FindingView[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it ask again.
  useEffect(() => {
    let isOver = false;
    foundAbout(row, about).then((all) => {
      if (!isOver) setFound(all.filter(({ check }) => isAboutLists(check)));
    }, showTrouble);
    return () => {
      isOver = true;
    };
  }, [row, about, revision]);
  if (found.length === 0) return null;
  return (
    <ul className={styles.mends}>
      {found.map((finding) => {
        const told = tellFinding(finding, checkWords(finding.check, language));
        return (
          <li key={finding.key}>
            <p>{told.sentence}</p>
            {finding.trust !== undefined &&
              [told.does ?? words.mendOne, ...told.others].map((does, nth) => (
                <Button
                  key={does}
                  size="s"
                  isDisabled={isWorking}
                  onPress={() => void mendAlike(finding, nth === 0 ? undefined : nth - 1)}
                >
                  {does}
                </Button>
              ))}
          </li>
        );
      })}
    </ul>
  );
}
