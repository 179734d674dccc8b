import { citizenNumbersNamed, isOfCitizenNumbers } from '../checks/cell/citizen-number.ts';
import type { ColumnId } from '../model/table.ts';
import type { Memory } from './memory.ts';

// Citizen numbers in what goes on to others, such as the change log: their shape, none of their digits.

/** Stands for each digit. */
const DOT = '•';

/** A citizen number as it may be told. */
export function hidden(text: string): string {
  return text.replace(/\d/g, DOT);
}

/** The text of a cell as it may be told. */
export type Hiding = (column: ColumnId, text: string) => string;

/** Whole columns of citizen numbers are hidden, also after they were emptied; elsewhere only a number that the text names as one. */
export function hidingOf({ table, layout, alignment }: Memory): Hiding {
  const known = new Map<ColumnId, boolean>();
  const isHidden = (column: ColumnId) => {
    const stored = table.columns[column]!;
    const mark = layout.columns[alignment.places.findIndex((place) => place.column === column)];
    return isOfCitizenNumbers(
      mark?.heading ?? stored.heading,
      mark?.field,
      mark?.kind ?? 'text',
      stored.texts,
    );
  };
  return (column, text) => {
    let is = known.get(column);
    if (is === undefined) {
      is = isHidden(column);
      known.set(column, is);
    }
    if (is) return hidden(text);
    return citizenNumbersNamed(text).reduce((told, number) => told.replace(number, hidden(number)), text);
  };
}
