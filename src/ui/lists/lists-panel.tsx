import { rowsMake } from '../../model/layout.ts';
import { useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { Icon } from '../parts/icon.tsx';
import { How } from './how.tsx';
import { KeepSwitch } from './keep-switch.tsx';
import { ListDialog } from './list-dialog.tsx';
import { ListDrop } from './list-drop.tsx';
import { ListRow } from './list-row.tsx';
import styles from './lists-panel.module.css';
import { ReadingRow, RefusedRow } from './reading-row.tsx';
import { RuleOrderChoice } from './rule-order.tsx';

// The lists from Coachview: what was given and what it is taken for, a place to give more, by whose order is recognised, and whether they stay here.

export function ListsPanel() {
  const words = useWords().lists;
  const { given, reading, refused, opened } = useKnown((now) => now.lists);
  // An import of dossiers recognises by key alone.
  const isByRules = useKnown((now) => rowsMake(now.layout) === 'webaanvraag');
  const isEmpty = given.length + reading.length === 0;
  const list = given.find(({ id }) => id === opened);
  return (
    <section className={styles.panel} aria-labelledby="lists">
      <h2 id="lists">{words.title}</h2>
      {isEmpty && <p className={styles.intro}>{words.intro}</p>}
      <ul className={styles.lists} aria-label={words.title} hidden={isEmpty && refused.length === 0}>
        {given.map((one) => (
          <ListRow key={one.id} list={one} />
        ))}
        {reading.map((one) => (
          <ReadingRow key={one.name} reading={one} />
        ))}
        {refused.map((one) => (
          <RefusedRow key={one.name} refused={one} />
        ))}
      </ul>
      <ListDrop lead={isEmpty ? words.drop : words.dropMore} isSmall={!isEmpty} />
      {isEmpty ? (
        <>
          <p className={styles.local}>
            <Icon name="lock" size={16} />
            {words.local}
          </p>
          <How />
        </>
      ) : (
        <details className={styles.settings}>
          <summary>{isByRules ? words.settings : words.keepSettings}</summary>
          {isByRules && <RuleOrderChoice />}
          <KeepSwitch />
        </details>
      )}
      {list !== undefined && <ListDialog key={`${list.id} ${list.kind}`} list={list} />}
    </section>
  );
}
