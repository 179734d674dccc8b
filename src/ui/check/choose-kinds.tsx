import type { MendRequest } from '../../engine/face.ts';
import type { FindingGroup } from '../../engine/shown.ts';
import { forOneYes } from '../../state/aside.ts';
import { useKnown } from '../../state/known.ts';
import { mend } from '../../state/work.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { useNumbers } from '../words.ts';
import styles from './choose-kinds.module.css';
import { OpensOf } from './opens.tsx';
import type { Chosen } from './use-chosen.ts';

// One yes for several kinds that want one: all of them, or those that were ticked. It is one step, so one press takes it back.

/** Trying out what more would open keeps the engine from its other work for too long. */
const MOST_TRIED = 5000;

export function ChooseKinds({ groups, chosen }: { groups: readonly FindingGroup[]; chosen: Chosen }) {
  const words = useWords().check;
  const { n } = useNumbers();
  const isWorking = useKnown((now) => now.working > 0);
  const rows = useKnown((now) => now.summary?.rows ?? 0);
  const some = groups.filter(({ key }) => chosen.has(key));
  const count = some.reduce((sum, group) => sum + group.count, 0);
  const all = forOneYes(groups);
  const areAll = all.every(({ key }) => chosen.has(key));
  const request: MendRequest = { what: 'groups', groups: some.map(({ key }) => key) };
  const isTried = some.length > 0 && Math.max(count, rows) <= MOST_TRIED;
  return (
    <div className={styles.choose}>
      {all.length > 1 && (
        <label>
          <input
            type="checkbox"
            checked={areAll}
            ref={(box) => {
              if (box !== null) box.indeterminate = some.length > 0 && !areAll;
            }}
            onChange={() =>
              chosen.chooseAll(
                !areAll,
                all.map(({ key }) => key),
              )
            }
          />
          {words.chooseKinds(n(all.length))}
        </label>
      )}
      {some.length > 0 && (
        <Button
          size="s"
          weight="primary"
          isDisabled={isWorking}
          onPress={() => {
            chosen.chooseAll(false);
            void mend(request);
          }}
        >
          {words.mendKinds(n(some.length), some.length === 1, n(count))}
        </Button>
      )}
      <OpensOf request={isTried ? request : undefined} />
    </div>
  );
}
