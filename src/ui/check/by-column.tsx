import type { FindingGroup } from '../../engine/shown.ts';
import { useKnown } from '../../state/known.ts';
import { mend } from '../../state/work.ts';
import { place } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './by-column.module.css';

// A group that stands in several columns: a yes for one of them.

export function ByColumn({ group }: { group: FindingGroup }) {
  const words = useWords().check;
  const language = useLanguage();
  const { n } = useNumbers();
  const columns = useKnown((now) => now.summary?.columns);
  const isWorking = useKnown((now) => now.working > 0);
  return (
    <fieldset className={styles.columns} aria-label={words.byColumn}>
      {group.columns.map(({ column, count }) => {
        const where = place(
          {},
          columns?.find((one) => one.column === column),
          language,
        );
        return (
          <div key={column} className={styles.column}>
            <span>
              {words.inColumn(where)} <strong>{n(count)}</strong>
            </span>
            <Button
              size="s"
              isDisabled={isWorking}
              aria-label={`${words.mendColumn}: ${n(count)} ${words.inColumn(where).replace(/:$/, '')}`}
              onPress={() => void mend({ what: 'group', group: group.key, column })}
            >
              {words.mendColumn}
            </Button>
          </div>
        );
      })}
    </fieldset>
  );
}
