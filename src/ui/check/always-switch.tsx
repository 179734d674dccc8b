import type { FindingGroup } from '../../engine/shown.ts';
import { forget, isAlways } from '../../state/always.ts';
import { useKnown } from '../../state/known.ts';
import { mendAlways } from '../../state/work.ts';
import { useWords } from '../all-words.ts';
import { Switch } from '../parts/switch.tsx';

// A yes for the rest of the session, where otherwise each time is asked.

export function AlwaysSwitch({ group }: { group: FindingGroup }) {
  const words = useWords().check;
  const isOn = useKnown((now) => isAlways(now, group.key));
  const isWorking = useKnown((now) => now.working > 0);
  return (
    <Switch
      isOn={isOn}
      label={words.always}
      note={words.alwaysSays}
      isDisabled={isWorking}
      onChange={(wanted) => (wanted ? void mendAlways(group) : forget(group.key))}
    />
  );
}
