import type { PersonCard, WebaanvraagCard } from '../../engine/shown.ts';
import { MOST_PARTICIPANTS } from '../../state/cards.ts';
import { goToRow } from '../../state/view.ts';
import { rowList } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { SeverityIcon } from '../parts/severity.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './card.module.css';

// One webaanvraag: bedrijf → contactpersoon → deelnemers → opleiding, and what follows from it.

export function Card({ card }: { card: WebaanvraagCard | undefined }) {
  const words = useWords().preview;
  if (card === undefined) return <article className={styles.card} aria-busy="true" />;
  const course = [card.course.code, card.course.name].filter((text) => text !== '').join(' · ');
  return (
    <article className={styles.card} data-worst={card.worst}>
      <CardHead card={card} />
      <div className={styles.flow}>
        <Part icon="company" label={words.company}>
          {card.company === '' ? <em>{words.privatePerson}</em> : <strong>{card.company}</strong>}
        </Part>
        <Part icon="people" label={words.contact}>
          {card.contact === undefined ? <em>{words.noContact}</em> : <Person person={card.contact} />}
          {card.contactIsParticipant && <span className={styles.takesPart}>{words.takesPart}</span>}
        </Part>
        <Part icon="people" label={words.participants}>
          <Participants card={card} />
        </Part>
        <Part icon="course" label={words.course}>
          {course === '' ? <em>{words.noCourse}</em> : <span>{course}</span>}
        </Part>
      </div>
    </article>
  );
}

function CardHead({ card }: { card: WebaanvraagCard }) {
  const words = useWords().preview;
  const language = useLanguage();
  const { n } = useNumbers();
  const rows = rowList(card.rows, language);
  const first = card.rows[0];
  return (
    <header className={styles.head}>
      {card.worst && (
        <span className={styles.worst}>
          <SeverityIcon severity={card.worst} size={22} />
          <span className={styles.unseen}>{words.worst[card.worst]}</span>
        </span>
      )}
      <h2>{card.number === '' ? words.noNumber : words.number(card.number)}</h2>
      <span className={styles.ofTen} data-over={card.count > MOST_PARTICIPANTS || undefined}>
        {words.ofTen(n(card.count))}
      </span>
      {card.parts > 1 && (
        <span className={`${styles.badge} ${styles.waiting}`}>
          <Icon name="warning" size={16} />
          {words.torn(n(card.parts))}
        </span>
      )}
      {card.isOrder && (
        <span className={styles.badge}>
          <Icon name="invoice" size={16} />
          {words.order}
        </span>
      )}
      {card.waitingListOnly && (
        <span className={`${styles.badge} ${styles.waiting}`}>
          <Icon name="clock" size={16} />
          {words.waitingList}
        </span>
      )}
      {card.reference !== '' && (
        <span className={styles.reference}>
          {words.reference} {card.reference}
        </span>
      )}
      {first !== undefined && (
        <Button weight="link" size="s" aria-label={words.toRows(rows)} onPress={() => void goToRow(first)}>
          {words.rows(rows, card.rows.length === 1)}
        </Button>
      )}
    </header>
  );
}

function Part({
  icon,
  label,
  children,
}: {
  icon: 'company' | 'people' | 'course';
  label: string;
  children: React.ReactNode;
}) {
  return (
    <section className={styles.part}>
      <h3>
        <Icon name={icon} size={16} />
        {label}
      </h3>
      <div>{children}</div>
    </section>
  );
}

function Person({ person }: { person: PersonCard }) {
  const words = useWords().preview;
  return (
    <>
      <span>{person.name === '' ? words.noName : person.name}</span>
      {person.email !== '' && <small>{person.email}</small>}
    </>
  );
}

function Participants({ card }: { card: WebaanvraagCard }) {
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
        <li key={person.row}>
          <Person person={person} />
        </li>
      ))}
    </ol>
  );
}
