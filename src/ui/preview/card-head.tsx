import type { MatchedCard } from '../../engine/shown-matches.ts';
import { MOST_PARTICIPANTS } from '../../state/requests.ts';
import { goToRow } from '../../state/view.ts';
import { rowList } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { SeverityIcon } from '../parts/severity.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './card-head.module.css';
import { MenuButton } from './request-actions.tsx';
import { requestName } from './request-name.ts';

// Which webaanvraag it is, how full, and what follows from it as a whole.

export function CardHead({ card }: { card: MatchedCard }) {
  const words = useWords().preview;
  const { n } = useNumbers();
  return (
    <header className={styles.head}>
      {card.worst && (
        <span className={styles.worst}>
          <SeverityIcon severity={card.worst} size={22} />
          <span className={styles.unseen}>{words.worst[card.worst]}</span>
        </span>
      )}
      <h3>{requestName(card, words)}</h3>
      <span className={styles.ofTen} data-over={card.count > MOST_PARTICIPANTS || undefined}>
        {words.ofTen(n(card.count))}
      </span>
      {card.trouble.map((trouble) => (
        <Badge key={trouble} icon="warning" isWarning text={words.trouble[trouble](n(card.parts))} />
      ))}
      {card.isOrder && <Badge icon="invoice" text={words.order} />}
      {card.waitingListOnly && <Badge icon="clock" isWarning text={words.waitingList} />}
      {card.reference !== '' && (
        <span className={styles.reference}>
          {words.reference} {card.reference}
        </span>
      )}
      <span className={styles.end}>
        <Rows card={card} />
        <MenuButton card={card} />
      </span>
    </header>
  );
}

function Rows({ card }: { card: MatchedCard }) {
  const words = useWords().preview;
  const language = useLanguage();
  const [first] = card.rows;
  if (first === undefined) return null;
  const rows = rowList(card.rows, language);
  return (
    <Button weight="link" size="s" aria-label={words.toRows(rows)} onPress={() => void goToRow(first)}>
      {words.rows(rows, card.rows.length === 1)}
    </Button>
  );
}

function Badge({ icon, text, isWarning = false }: { icon: IconName; text: string; isWarning?: boolean }) {
  return (
    <span className={`${styles.badge} ${isWarning ? styles.warning : ''}`}>
      <Icon name={icon} size={16} />
      {text}
    </span>
  );
}
