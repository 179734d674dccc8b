import type { DossierCard } from '../../engine/shown-dossiers.ts';
import { goToRow } from '../../state/view.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { SeverityIcon } from '../parts/severity.tsx';
import { useNumbers } from '../words.ts';
import styles from './dossier-card.module.css';

// One bedrijf with its personen, or a persoon without a bedrijf.

export function DossierCardView({ card }: { card: DossierCard }) {
  const words = useWords().dossiers;
  const { n } = useNumbers();
  const isPrivate = card.name === '' && card.id === '';
  const [first] = card.rows;
  const left = card.personCount - card.persons.length;
  return (
    <article className={styles.card} data-worst={card.worst}>
      <header className={styles.head}>
        {card.worst && (
          <span className={styles.worst} title={words.worst[card.worst]}>
            <SeverityIcon severity={card.worst} size={20} />
            <span className={styles.unseen}>{words.worst[card.worst]}</span>
          </span>
        )}
        <Icon name={isPrivate ? 'people' : 'company'} size={20} />
        <h2>{isPrivate ? words.noCompany : card.name || words.noName}</h2>
        {card.id !== '' && <code>{card.id}</code>}
        {first !== undefined && (
          <Button
            weight="link"
            size="s"
            aria-label={words.toRow(n(first))}
            onPress={() => void goToRow(first)}
          >
            {words.rows(n(card.rowCount), card.rowCount === 1)}
          </Button>
        )}
      </header>
      {card.persons.length === 0 ? (
        <p className={styles.soft}>{words.noPersons}</p>
      ) : (
        <ul className={styles.persons}>
          {card.persons.map((person) => (
            <li key={person.row}>
              <span>{person.name || words.noName}</span>
              {person.email !== '' && <small>{person.email}</small>}
            </li>
          ))}
          {left > 0 && <li className={styles.soft}>{words.more(n(left))}</li>}
        </ul>
      )}
    </article>
  );
}
