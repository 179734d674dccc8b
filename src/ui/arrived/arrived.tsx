import { useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { ListDrop } from '../lists/list-drop.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useNumbers } from '../words.ts';
import styles from './arrived.module.css';
import { ComparedRow } from './compared-row.tsx';
import { useComparison } from './use-comparison.ts';

// After the import: what of the file is in Coachview, what is not, and what differs.

export function Arrived() {
  const words = useWords().arrived;
  const { n } = useNumbers();
  const hasList = useKnown(
    (now) => now.summary?.lists.kinds.some(({ kind }) => kind === 'webaanvraag') === true,
  );
  const { page, more } = useComparison();
  const counts = page?.counts;
  const total = counts === undefined ? 0 : counts.arrived + counts.differs + counts.missing;
  const left = total - (page?.compared.length ?? 0);
  return (
    <div className={styles.arrived}>
      {!hasList && (
        <div className={styles.empty}>
          <h3>{words.title}</h3>
          <p>{words.intro}</p>
          <ListDrop lead={words.drop} kinds={words.kinds} isSmall={false} />
        </div>
      )}
      {hasList && page !== undefined && counts !== undefined && (
        <>
          <h3 className={styles.verdict} data-tone={counts.missing + counts.differs === 0 ? 'ok' : 'warning'}>
            <Icon name={counts.missing + counts.differs === 0 ? 'done' : 'warning'} size={30} />
            {counts.missing + counts.differs === 0
              ? words.allArrived(n(total))
              : words.verdict(n(counts.missing), n(counts.differs))}
          </h3>
          {page.unknown.map((what) => (
            <p key={what} className={styles.unknown}>
              <Icon name="unknown" size={18} />
              {words.unknown[what]}
            </p>
          ))}
          {page.unknown.length > 0 && <ListDrop lead={words.drop} isSmall />}
          <div className={styles.scroll}>
            <table className={styles.table} aria-label={words.title}>
              <thead>
                <tr>
                  <th scope="col">{words.state}</th>
                  <th scope="col">{words.number}</th>
                  <th scope="col">{words.who}</th>
                  <th scope="col">{words.differences}</th>
                </tr>
              </thead>
              <tbody>
                {page.compared.map((compared) => (
                  <ComparedRow key={compared.rows.join(' ')} compared={compared} />
                ))}
              </tbody>
            </table>
          </div>
          {left > 0 && (
            <Button size="s" weight="link" onPress={more}>
              {words.more(n(left))}
            </Button>
          )}
          {counts.others > 0 && (
            <details className={styles.others}>
              <summary>{words.others(n(counts.others), counts.others === 1)}</summary>
              <ul>
                {page.others.map(({ record, label }) => (
                  <li key={record}>{label}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}
