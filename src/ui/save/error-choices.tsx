import { useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { useNumbers } from '../words.ts';
import styles from './error-choices.module.css';
import panel from './panel.module.css';

// What happens to the rows with errors. Nothing is written in spite of them without a yes in so many words.

export interface Held {
  way: 'mend' | 'without' | 'in-spite';
  saidYes: boolean;
}

interface Props {
  held: Held;
  /** To another system than Coachview. */
  goesElsewhere: boolean;
  onChange(held: Held): void;
}

export function ErrorChoices({ held, goesElsewhere, onChange }: Props) {
  const words = useWords().save;
  const { n } = useNumbers();
  const yes = goesElsewhere ? words.inSpiteYesOther : words.inSpiteYes;
  const rows = useKnown((now) => now.summary?.rowsWithErrors ?? 0);
  const errors = useKnown((now) => now.summary?.counts.error ?? 0);
  const ways = [
    { way: 'mend', text: words.mendFirst, says: words.mendFirstSays },
    { way: 'without', text: words.without(n(rows), rows === 1), says: words.withoutSays },
    { way: 'in-spite', text: words.inSpite, says: words.inSpiteSays },
  ] as const;
  return (
    <fieldset className={`${panel.panel} ${styles.ways}`}>
      <legend>{words.withErrors}</legend>
      {ways.map(({ way, text, says }) => (
        <label key={way}>
          <input
            type="radio"
            name="with-errors"
            checked={held.way === way}
            onChange={() => onChange({ way, saidYes: false })}
          />
          <span>
            <strong>{text}</strong>
            <small>{says}</small>
          </span>
        </label>
      ))}
      {held.way === 'in-spite' && (
        <label className={styles.yes}>
          <input
            type="checkbox"
            checked={held.saidYes}
            onChange={(event) => onChange({ way: 'in-spite', saidYes: event.currentTarget.checked })}
          />
          <span>{yes(n(errors), errors === 1)}</span>
        </label>
      )}
    </fieldset>
  );
}
