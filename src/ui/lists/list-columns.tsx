import { Button as Pressable } from 'react-aria-components';
import type { ListView } from '../../engine/shown-lists.ts';
import type { ReferenceField } from '../../model/reference.ts';
import type { ColumnId } from '../../model/table.ts';
import { FIELD_NAMES } from '../../text/list-fields.ts';
import { useWords } from '../all-words.ts';
import { Choice } from '../parts/choice.tsx';
import { Tick } from '../parts/tick.tsx';
import { useLanguage } from '../words.ts';
import styles from './list-columns.module.css';

// The columns of a list with their first texts, what each is taken for, and the user's yes.

const NOT_USED = 'not-used';

interface Props {
  list: ListView;
  fields: ReadonlyMap<ColumnId, ReferenceField>;
  confirmed: ReadonlySet<ColumnId>;
  onMean(column: ColumnId, field: ReferenceField | undefined): void;
  onConfirm(column: ColumnId): void;
}

export function ListColumns({ list, fields, confirmed, onMean, onConfirm }: Props) {
  const words = useWords().lists;
  const language = useLanguage();
  const options = [
    { id: NOT_USED, text: words.notUsed },
    ...list.fields.map((field) => ({ id: field, text: FIELD_NAMES[language][field] })),
  ];
  return (
    <ol className={styles.columns}>
      {list.columns.map(({ column, heading, samples }) => {
        const field = fields.get(column);
        const name = heading.trim() === '' ? words.noHeading : heading;
        return (
          <li key={column} data-used={field !== undefined || undefined}>
            <div className={styles.heading}>
              <strong>{name}</strong>
              <small>{samples.join(' · ')}</small>
            </div>
            <Choice
              label={words.meaning(name)}
              labelHidden
              value={field ?? NOT_USED}
              options={options}
              onChoose={(id) => onMean(column, id === NOT_USED ? undefined : (id as ReferenceField))}
            />
            <div className={styles.tick}>
              {field !== undefined &&
                (confirmed.has(column) ? (
                  <Tick confirmed text={words.ok} />
                ) : (
                  <Pressable
                    className={styles.confirm ?? ''}
                    aria-label={words.tickFor(name)}
                    onPress={() => onConfirm(column)}
                  >
                    <Tick confirmed={false} text={words.tick} />
                  </Pressable>
                ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
