import type { FindingGroup } from '../../engine/shown.ts';
import { sorted } from '../../state/aside.ts';
import { useKnown } from '../../state/known.ts';
import { safeRequest } from '../../state/work.ts';
import { useWords } from '../all-words.ts';
import { isAboutWhole } from '../check-words.ts';
import { Icon } from '../parts/icon.tsx';
import { AlwaysList } from './always-list.tsx';
import { AsideList } from './aside-list.tsx';
import { ChooseKinds } from './choose-kinds.tsx';
import styles from './findings.module.css';
import { Group } from './group.tsx';
import { Opens } from './opens.tsx';
import { useChosen } from './use-chosen.ts';
import { useConsequences } from './use-consequences.ts';

// What was found, grouped by what can be done about it; at the end what goes by itself and what was set aside.

const KINDS = ['mend', 'first', 'ask', 'choose', 'look'] as const;
/** Trying out everything safe in more rows would keep the engine from its other work for too long, after every edit. */
const MOST_TRIED = 1000;
const NO_GROUPS: readonly FindingGroup[] = [];

function kindOf(group: FindingGroup): (typeof KINDS)[number] {
  if (group.trust === undefined) return 'look';
  if (group.trust === 'safe') return 'mend';
  if (group.trust === 'choose') return 'choose';
  return isAboutWhole(group.check) ? 'first' : 'ask';
}

export function Findings() {
  const words = useWords().check;
  const groups = useKnown((now) => now.summary?.groups ?? NO_GROUPS);
  const asideKeys = useKnown((now) => now.aside);
  const { open, aside } = sorted(groups, asideKeys);
  const asked = open.filter(({ trust }) => trust === 'ask');
  const chosen = useChosen(asked);
  const canChoose = asked.length > 1;
  // All that want a yes can be chosen together, above the first of them.
  const chosenAt = asked.some((group) => kindOf(group) === 'first') ? 'first' : 'ask';
  const rows = useKnown((now) => now.summary?.rows ?? 0);
  const isTried = rows <= MOST_TRIED && open.some((group) => kindOf(group) === 'mend');
  const opens = useConsequences(isTried ? safeRequest(asideKeys) : undefined);
  // What is told above them comes with them, or it would push them away from under the mouse.
  const isThere = opens !== undefined;
  return (
    <section className={styles.findings} aria-label={words.findings}>
      {groups.length === 0 && (
        <div className={styles.clean}>
          <Icon name="done" size={40} />
          <h2>{words.clean}</h2>
          <p>{words.cleanSays}</p>
        </div>
      )}
      {KINDS.map((kind) => {
        const some = open.filter((group) => kindOf(group) === kind);
        if (some.length === 0 || !(isThere || kind === 'mend')) return null;
        return (
          <section key={kind} aria-labelledby={`findings-${kind}`}>
            <h2 id={`findings-${kind}`} className={styles.kind}>
              {words.groupOf[kind]}
            </h2>
            {kind === 'mend' && <Opens opens={opens} ofSafe />}
            {kind === chosenAt && canChoose && <ChooseKinds groups={asked} chosen={chosen} />}
            {isThere &&
              some.map((group) => (
                <Group
                  key={group.key}
                  group={group}
                  {...(asked.includes(group) && canChoose && { chosen })}
                />
              ))}
          </section>
        );
      })}
      <AlwaysList />
      {aside.length > 0 && <AsideList groups={aside} />}
    </section>
  );
}
