import { cardsShown, showCards } from '../../state/cards.ts';
import { type CardFilter, useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useNumbers } from '../words.ts';
import styles from './totals-strip.module.css';

// The effects at a glance, each with its count; pressing one shows its webaanvragen only.

const ICONS: Record<Exclude<CardFilter, 'all'>, IconName> = {
  orders: 'invoice',
  waiting: 'clock',
  overfull: 'people',
  trouble: 'error',
};
const FILTERS = ['orders', 'waiting', 'overfull', 'trouble'] as const;

export function TotalsStrip() {
  const words = useWords().preview;
  const { n } = useNumbers();
  const totals = useKnown((now) => now.totals);
  const filter = useKnown((now) => now.cardFilter);
  const isCurrent = useKnown((now) => now.totals?.revision === now.summary?.revision);
  if (totals === undefined || !isCurrent) {
    return (
      <p className={styles.counting} role="status">
        {words.counting}
      </p>
    );
  }
  return (
    <ul className={styles.strip}>
      <Fact icon="people" count={totals.participants} noun={words.totals.participants} />
      <Fact icon="company" count={totals.companies} noun={words.totals.companies} />
      {FILTERS.filter((id) => totals[id].length > 0).map((id) => (
        <li key={id} data-filter={id}>
          <button
            type="button"
            aria-pressed={filter === id}
            onClick={() => showCards(filter === id ? 'all' : id)}
          >
            <Icon name={ICONS[id]} size={22} />
            <strong>{n(totals[id].length)}</strong>
            <span>{words.totals[id][totals[id].length === 1 ? 0 : 1]}</span>
          </button>
        </li>
      ))}
      {filter !== 'all' && cardsShown(totals, filter) !== undefined && (
        <li>
          <button type="button" onClick={() => showCards('all')}>
            <Icon name="close" size={18} />
            <span>{words.filterAll}</span>
          </button>
        </li>
      )}
    </ul>
  );
}

function Fact({ icon, count, noun }: { icon: IconName; count: number; noun: readonly [string, string] }) {
  const { n } = useNumbers();
  return (
    <li className={styles.fact}>
      <Icon name={icon} size={22} />
      <strong>{n(count)}</strong>
      <span>{noun[count === 1 ? 0 : 1]}</span>
    </li>
  );
}
