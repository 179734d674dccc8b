import type { ComparedView } from '../../engine/shown-comparison.ts';
import { goToRow } from '../../state/view.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useNumbers } from '../words.ts';
import styles from './arrived.module.css';

// One webaanvraag of the file: whether it is in Coachview, and in what it differs there.

const SIGNS: Record<ComparedView['outcome'], IconName> = {
  arrived: 'done',
  differs: 'change',
  missing: 'error',
};

export function ComparedRow({ compared }: { compared: ComparedView }) {
  const words = useWords();
  const tell = useDifference();
  const { outcome, number, company, person, rows, record, differences } = compared;
  const [first] = rows;
  return (
    <tr data-outcome={outcome}>
      <td>
        <span className={styles.outcome}>
          <Icon name={SIGNS[outcome]} size={18} />
          {words.arrived.outcome[outcome]}
        </span>
      </td>
      <th scope="row">
        {number === '' ? words.preview.noNumber : number}
        {first !== undefined && (
          <Button weight="link" size="s" onPress={() => void goToRow(first)}>
            {words.arrived.toRow(String(first))}
          </Button>
        )}
      </th>
      <td>
        {company === '' ? words.preview.privatePerson : company}
        {person !== '' && <small>{person}</small>}
      </td>
      <td>
        {differences.length > 0 && (
          <ul>
            {differences.map((difference) => (
              <li key={JSON.stringify(difference)}>{tell(difference)}</li>
            ))}
          </ul>
        )}
        {record !== undefined && outcome !== 'arrived' && (
          <small>{words.arrived.inCoachview(record.label)}</small>
        )}
      </td>
    </tr>
  );
}

function useDifference() {
  const words = useWords().arrived;
  const { n } = useNumbers();
  const told = (value: string | number | boolean) => {
    if (typeof value === 'number') return n(value);
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return value === '' ? words.blank : value;
  };
  return (difference: ComparedView['differences'][number]): string =>
    'name' in difference
      ? words.difference[difference.what](difference.name)
      : words.difference[difference.what](told(difference.file), told(difference.coachview));
}
