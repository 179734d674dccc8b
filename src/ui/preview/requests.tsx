import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { CardFilter } from '../../engine/shown-matches.ts';
import { type Requests as RequestsShown, useKnown } from '../../state/known.ts';
import { searchRequests, showAllRequests, showAs, showOnly } from '../../state/requests.ts';
import { effectLine } from '../../text/effects.ts';
import { useWords } from '../all-words.ts';
import { Arrived } from '../arrived/arrived.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Segments } from '../parts/segments.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import { Cards } from './cards.tsx';
import { RequestActions } from './request-actions.tsx';
import { RequestTree } from './request-tree.tsx';
import styles from './requests.module.css';
import { type Cards as Loaded, useCards } from './use-cards.ts';

// The webaanvragen themselves, as cards or as a tree, all or some of them; and, after the import, what of them arrived.

/** So many are fetched before it is known how many fit on the screen. */
const AT_FIRST = 8;
const FILTERS: readonly CardFilter[] = ['all', 'trouble', 'near', 'new', 'unknown', 'orders', 'waiting'];

export function Requests() {
  const words = useWords().preview.requests;
  const as = useKnown((now) => now.requests.as);
  return (
    <section className={styles.requests} aria-labelledby="requests">
      <header className={styles.head}>
        <h2 id="requests">{words.title}</h2>
        <Segments<RequestsShown['as']>
          label={words.as}
          value={as}
          options={[
            { id: 'cards', text: words.cards, icon: 'list' },
            { id: 'tree', text: words.tree, icon: 'tree' },
            { id: 'arrived', text: words.arrived, icon: 'done' },
          ]}
          onChoose={showAs}
        />
      </header>
      {as === 'arrived' ? <Arrived /> : <Shown as={as} />}
    </section>
  );
}

function Shown({ as }: { as: 'cards' | 'tree' }) {
  const words = useWords().preview.requests;
  const [[from, to], setRange] = useState<readonly [number, number]>([0, AT_FIRST]);
  // The same function each time, so that nothing is told anew without a reason.
  const [onRange] = useState(
    () => (first: number, last: number) =>
      setRange((now) => (now[0] === first && now[1] === last ? now : [first, last])),
  );
  const loaded = useCards(from, to);
  return (
    <>
      <Selection loaded={loaded} />
      {loaded.total === 0 ? (
        <p className={styles.none}>{loaded.counts?.all === 0 ? words.none : words.noneLike}</p>
      ) : (
        <RequestActions>
          {as === 'cards' ? (
            <Cards loaded={loaded} onRange={onRange} />
          ) : (
            <RequestTree loaded={loaded} onRange={onRange} />
          )}
        </RequestActions>
      )}
    </>
  );
}

function Selection({ loaded: { counts } }: { loaded: Loaded }) {
  const words = useWords().preview.requests;
  const language = useLanguage();
  const { n } = useNumbers();
  const { filter, effect, search } = useKnown((now) => now.requests);
  const shown = useKnown((now) => now.effects?.effects.find(({ id }) => id === effect));
  const filters = FILTERS.filter((id) => id === 'all' || id === filter || (counts?.[id] ?? 0) > 0);
  return (
    <div className={styles.selection}>
      <Segments
        label={words.filter}
        value={effect === undefined ? filter : undefined}
        options={filters.map((id) => ({
          id,
          text: words.filters[id],
          ...(counts === undefined ? {} : { count: n(counts[id]) }),
        }))}
        onChoose={showOnly}
      />
      <SearchField
        aria-label={words.search}
        value={search}
        onChange={searchRequests}
        className={styles.search ?? ''}
      >
        <Icon name="search" size={18} />
        <Input placeholder={words.searchHint} />
      </SearchField>
      {shown !== undefined && (
        <p className={styles.only}>
          {words.ofEffect(effectLine(shown, language))}
          <Button weight="link" size="s" onPress={showAllRequests}>
            {words.showAll}
          </Button>
        </p>
      )}
    </div>
  );
}
