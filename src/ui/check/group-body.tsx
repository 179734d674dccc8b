import type { MendRequest } from '../../engine/face.ts';
import type { FindingGroup } from '../../engine/shown.ts';
import { canMendTogether, setAside, takeBack } from '../../state/aside.ts';
import { useKnown } from '../../state/known.ts';
import { showGroup } from '../../state/view.ts';
import { mend } from '../../state/work.ts';
import { useWords } from '../all-words.ts';
import { checkWords, isAboutColumns } from '../check-words.ts';
import { Button } from '../parts/button.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import { AlwaysSwitch } from './always-switch.tsx';
import { ByColumn } from './by-column.tsx';
import { ChooseShown } from './choose-shown.tsx';
import { FindingRow } from './finding-row.tsx';
import styles from './group.module.css';
import { Opens } from './opens.tsx';
import { type Chosen, useChosen } from './use-chosen.ts';
import { useConsequences } from './use-consequences.ts';
import { useFindings } from './use-findings.ts';

// An open group: why it matters, one press for all of it, some of it, one column of it or none of it, and each finding with what it is and
// what it becomes.

/** Trying out the mend of more findings, or of a column of more rows, would keep the engine from its other work for too long. */
const MOST_TRIED = 5000;

export function GroupBody({ group, isAside }: { group: FindingGroup; isAside: boolean }) {
  const words = useWords().check;
  const language = useLanguage();
  const { n } = useNumbers();
  const { findings, more } = useFindings(group);
  const chosen = useChosen(findings ?? []);
  const rows = useKnown((now) => now.summary?.rows ?? 0);
  const canMend = canMendTogether(group);
  const opens = useConsequences(tried(group, chosen, rows));
  return (
    <div className={styles.body}>
      <p className={styles.why}>{checkWords(group.check, language)?.why}</p>
      {canMend && <Opens opens={opens} />}
      {/* What is told above the buttons comes with them, or it would push them away from under the mouse. */}
      {opens !== undefined && findings !== undefined && (
        <>
          <Actions group={group} chosen={chosen} isAside={isAside} />
          {canMend && group.columns.length > 1 && <ByColumn group={group} />}
          {group.trust === 'ask' && <AlwaysSwitch group={group} />}
          {canMend && group.count > 1 && findings.length > 0 && (
            <ChooseShown shown={findings.length} chosen={chosen} />
          )}
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingRow
                key={finding.key}
                finding={finding}
                group={group}
                isChosen={chosen.has(finding.key)}
                onChoose={chosen.choose}
              />
            ))}
          </ul>
          {findings.length < group.count && (
            <Button size="s" weight="link" onPress={more}>
              {words.more(n(group.count - findings.length))}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** The mend of which is told beforehand what it opens: of what is chosen, else of the whole group. */
function tried(group: FindingGroup, { keys }: Chosen, rows: number): MendRequest | undefined {
  const tries = isAboutColumns(group.check) ? rows : group.count;
  if (!canMendTogether(group) || tries > MOST_TRIED) return undefined;
  return keys.length > 0 ? { what: 'some', group: group.key, keys } : { what: 'group', group: group.key };
}

function Actions({ group, chosen, isAside }: { group: FindingGroup; chosen: Chosen; isAside: boolean }) {
  const words = useWords().check;
  const { n } = useNumbers();
  const isWorking = useKnown((now) => now.working > 0);
  const canMend = canMendTogether(group);
  const some = chosen.keys.length;
  return (
    <div className={styles.actions}>
      {canMend && some > 0 && (
        <Button
          size="s"
          weight="primary"
          isDisabled={isWorking}
          onPress={() => void mend({ what: 'some', group: group.key, keys: chosen.keys })}
        >
          {words.mendChosen(n(some))}
        </Button>
      )}
      {canMend && some === 0 && group.count > 1 && (
        <Button
          size="s"
          isDisabled={isWorking}
          onPress={() => void mend({ what: 'group', group: group.key })}
        >
          {words.mendAll(n(group.count))}
        </Button>
      )}
      <Button size="s" weight="link" onPress={() => void showGroup(group.key)}>
        {words.showRows}
      </Button>
      <Button size="s" weight="link" onPress={() => (isAside ? takeBack(group.key) : setAside(group.key))}>
        {isAside ? words.takeBack : words.leave}
      </Button>
    </div>
  );
}
