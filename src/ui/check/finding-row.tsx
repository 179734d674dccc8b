import type { FindingGroup, FindingView } from '../../engine/shown.ts';
import { canMendTogether } from '../../state/aside.ts';
import { useKnown } from '../../state/known.ts';
import { goToRow } from '../../state/view.ts';
import { mend } from '../../state/work.ts';
import { place } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { checkWords } from '../check-words.ts';
import { Button } from '../parts/button.tsx';
import { useLanguage } from '../words.ts';
import { Changes } from './changes.tsx';
import styles from './finding-row.module.css';
import { tellFinding } from './tell.ts';

// One finding: where, what, before and after, and the press that mends it.

interface Props {
  finding: FindingView;
  group: FindingGroup;
  isChosen: boolean;
  onChoose(key: string, isChosen: boolean): void;
}

export function FindingRow({ finding, group, isChosen, onChoose }: Props) {
  const words = useWords().check;
  const language = useLanguage();
  const column = useKnown((now) => now.summary?.columns.find((one) => one.column === finding.where.column));
  const told = tellFinding(finding, checkWords(finding.check, language));
  const where = place(finding.where, column, language);
  const { row } = finding.where;
  const canChoose = canMendTogether(group) && group.count > 1;
  const answer = (other?: number) =>
    void mend({
      what: 'some',
      group: group.key,
      keys: [finding.key],
      ...(other !== undefined && { other }),
    });
  return (
    <li className={styles.finding}>
      <div className={styles.where}>
        {canChoose && (
          <input
            type="checkbox"
            aria-label={words.choose(where)}
            checked={isChosen}
            onChange={(event) => onChoose(finding.key, event.currentTarget.checked)}
          />
        )}
        {row === undefined ? (
          <strong>{where}</strong>
        ) : (
          <Button
            weight="link"
            size="s"
            aria-label={words.go(where)}
            onPress={() => void goToRow(row, finding.where.column)}
          >
            {where}
          </Button>
        )}
      </div>
      <p>{told.sentence}</p>
      <Changes changes={finding.changes} />
      {finding.trust !== undefined && (
        <div className={styles.answers}>
          <Button size="s" onPress={() => answer()}>
            {told.does ?? words.mendOne}
          </Button>
          {told.others.map((does, other) => (
            <Button key={does} size="s" onPress={() => answer(other)}>
              {does}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
