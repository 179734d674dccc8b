import type { PersonCard } from '../../engine/shown.ts';
import type { MatchedCard } from '../../engine/shown-matches.ts';
import { useWords } from '../all-words.ts';
import styles from './persons.module.css';
import { Recognised } from './recognised.tsx';
import { MenuButton } from './request-actions.tsx';
import { useDragRow } from './use-drag-row.ts';

// The people of a webaanvraag, and what Coachview recognises each of them as.

export function Person({ person }: { person: PersonCard }) {
  const words = useWords().preview;
  return (
    <>
      {person.name === '' ? words.noName : person.name}{' '}
      {person.email !== '' && <small className={styles.email}>{person.email}</small>}
    </>
  );
}

export function Participants({ card }: { card: MatchedCard }) {
  const words = useWords().preview;
  if (card.participants.length === 0) {
    return card.contactIsParticipant && card.contact ? (
      <Person person={card.contact} />
    ) : (
      <em>{words.noParticipants}</em>
    );
  }
  return (
    <ol className={styles.people}>
      {card.participants.map((person) => (
        <Participant key={person.row} card={card} person={person} />
      ))}
    </ol>
  );
}

function Participant({ card, person }: { card: MatchedCard; person: MatchedCard['participants'][number] }) {
  const all = useWords();
  const words = all.preview;
  const drag = useDragRow(person.row);
  const match = card.deelnemers.find(({ row }) => row === person.row);
  const name = person.name === '' ? words.noName : person.name;
  return (
    <li className={styles.person} title={all.regrouping.drag} {...drag}>
      <div className={styles.who}>
        <span className={styles.name}>
          <Person person={person} />
        </span>
        <MenuButton card={card} row={person.row} name={name} />
      </div>
      {match !== undefined && <Recognised match={match} name={name} />}
    </li>
  );
}
