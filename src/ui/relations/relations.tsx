import { useState } from 'react';
import type { RelationGroup, RelationPage } from '../../engine/shown-relations.ts';
import { useKnown } from '../../state/known.ts';
import { takeOver } from '../../state/relations.ts';
import { useWords } from '../all-words.ts';
import { ListDialog } from '../lists/list-dialog.tsx';
import { ListDrop } from '../lists/list-drop.tsx';
import { ListRow } from '../lists/list-row.tsx';
import { ReadingRow, RefusedRow } from '../lists/reading-row.tsx';
import { Button } from '../parts/button.tsx';
import { Segments } from '../parts/segments.tsx';
import { useNumbers } from '../words.ts';
import { RelationCard } from './relation-card.tsx';
import styles from './relations.module.css';
import { useRelations } from './use-relations.ts';

// The clients of the file against an earlier list of them, in the four groups that users of Accounton know.

const GROUPS: readonly RelationGroup[] = ['double', 'here', 'there', 'invalid'];

export function Relations() {
  const words = useWords().relations;
  const { n } = useNumbers();
  const [group, setGroup] = useState<RelationGroup>('double');
  const { page, more } = useRelations(group);
  const left = page === undefined ? 0 : page.counts[page.group] - page.views.length;
  return (
    <section className={styles.relations} aria-labelledby="relations">
      <h2 id="relations">{words.title}</h2>
      {page === undefined && <p className={styles.soft}>{words.intro}</p>}
      <EarlierLists />
      {page !== undefined && (
        <>
          <Segments<RelationGroup>
            label={words.groups}
            value={group}
            options={GROUPS.map((id) => ({ id, text: words.group[id], count: n(page.counts[id]) }))}
            onChoose={setGroup}
          />
          <p className={styles.soft}>
            {page.counts[page.group] === 0 ? words.none[page.group] : words.says[page.group]}
          </p>
          {page.group === 'double' && page.counts.double > 0 && <WholeFields page={page} />}
          <ul className={styles.cards}>
            {page.views.map((view) => (
              <li key={`${view.row} ${view.record}`}>
                <RelationCard view={view} />
              </li>
            ))}
          </ul>
          {left > 0 && (
            <Button size="s" onPress={more}>
              {words.more(n(left))}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

/** The earlier lists that were given, and the place to give one. */
function EarlierLists() {
  const words = useWords().relations;
  const { given, reading, refused, opened } = useKnown((now) => now.lists);
  const earlier = given.filter(({ kind }) => kind === 'relatie');
  const chosen = earlier.find(({ id }) => id === opened);
  const isEmpty = earlier.length + reading.length + refused.length === 0;
  return (
    <>
      {!isEmpty && (
        <ul className={styles.lists} aria-label={words.there}>
          {earlier.map((list) => (
            <ListRow key={list.id} list={list} />
          ))}
          {reading.map((one) => (
            <ReadingRow key={one.name} reading={one} />
          ))}
          {refused.map((one) => (
            <RefusedRow key={one.name} refused={one} />
          ))}
        </ul>
      )}
      <ListDrop
        as="relatie"
        lead={isEmpty ? words.drop : words.dropOther}
        kinds={words.kinds}
        isSmall={!isEmpty}
      />
      {chosen !== undefined && <ListDialog key={`${chosen.id} ${chosen.kind}`} list={chosen} />}
    </>
  );
}

/** One press for a whole field. */
function WholeFields({ page }: { page: RelationPage }) {
  const words = useWords().relations;
  const { n } = useNumbers();
  if (page.differing === 0) return <p className={styles.soft}>{words.allSame}</p>;
  return (
    <div className={styles.whole}>
      <p>{words.takeAll}</p>
      <ul>
        {page.fields.map(({ field, heading, rows }) => (
          <li key={field}>
            <Button size="s" icon="change" onPress={() => void takeOver({ field })}>
              {words.takeField(heading, n(rows))}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
