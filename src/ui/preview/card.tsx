import { memo } from 'react';
import type { MatchedCard } from '../../engine/shown-matches.ts';
import { useWords } from '../all-words.ts';
import { Icon } from '../parts/icon.tsx';
import styles from './card.module.css';
import { CardHead } from './card-head.tsx';
import { Participants, Person } from './persons.tsx';
import { Recognised, RecognisedCourse } from './recognised.tsx';
import { Repairs } from './repairs.tsx';
import { useDropRow } from './use-drag-row.ts';

// One webaanvraag: bedrijf → contactpersoon → deelnemers → opleiding, what Coachview recognises of it, and what follows from it.

/** Scrolling past a card draws only the ones that are new. */
export const Card = memo(function Card({ card }: { card: MatchedCard | undefined }) {
  const drop = useDropRow(card);
  if (card === undefined) return <article className={styles.card} aria-busy="true" />;
  return (
    <article className={styles.card} data-worst={card.worst} {...drop}>
      <CardHead card={card} />
      <Repairs card={card} />
      <Flow card={card} />
    </article>
  );
});

function Flow({ card }: { card: MatchedCard }) {
  const words = useWords().preview;
  const { bedrijf, contactpersoon, opleiding } = card;
  const course = [card.course.code, card.course.name].filter((text) => text !== '').join(' · ');
  return (
    <div className={styles.flow}>
      <Part icon="company" label={words.company}>
        {card.company === '' ? <em>{words.privatePerson}</em> : <strong>{card.company}</strong>}
        {bedrijf !== undefined && <Recognised match={bedrijf} name={card.company || words.company} />}
      </Part>
      <Part icon="people" label={words.contact}>
        {card.contact === undefined ? <em>{words.noContact}</em> : <Person person={card.contact} />}
        {card.contactIsParticipant && <span className={styles.takesPart}>{words.takesPart}</span>}
        {contactpersoon !== undefined && (
          <Recognised match={contactpersoon} name={card.contact?.name || words.contact} />
        )}
      </Part>
      <Part icon="people" label={words.participants}>
        <Participants card={card} />
      </Part>
      <Part icon="course" label={words.course}>
        {course === '' ? <em>{words.noCourse}</em> : <span>{course}</span>}
        {opleiding !== undefined && <RecognisedCourse course={opleiding} name={course || words.course} />}
      </Part>
    </div>
  );
}

interface PartProps {
  icon: 'company' | 'people' | 'course';
  label: string;
  children: React.ReactNode;
}

function Part({ icon, label, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h4>
        <Icon name={icon} size={16} />
        {label}
      </h4>
      <div>{children}</div>
    </section>
  );
}
