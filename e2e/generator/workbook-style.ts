import { FIELD_KINDS } from '../../src/model/field.ts';
import type { Dice } from './dice.ts';
import type { Draft, DraftCell } from './draft.ts';
import { serialOf } from './faults/dates.ts';

// How a workbook keeps what its user typed: digits as numbers, zeros by a number format, dates as day numbers. All of it reads back as the
// text that was meant, so none of it is a fault.

export interface WorkbookStyle {
  strings: 'inline' | 'shared';
  /** Digits without a zero in front are numbers. */
  numbers: boolean;
  /** Long ones of those are shown as 4.50E+09; the workbook still has all of their digits. */
  scientific: boolean;
  /** Digits with zeros in front are numbers with a format of zeros. */
  zeroFormats: boolean;
  /** Format of dates that are kept as such; '' when dates are texts. */
  dates: '' | 'dd\\-mm\\-yyyy' | 'd/m/yyyy' | 'yyyy-mm-dd' | 'm/d/yyyy';
}

export function drawWorkbookStyle(dice: Dice): WorkbookStyle {
  return {
    strings: dice.pick(['inline', 'shared']),
    numbers: dice.chance(0.5),
    scientific: dice.chance(0.3),
    zeroFormats: dice.chance(0.3),
    dates: dice.pick(['', '', 'dd\\-mm\\-yyyy', 'd/m/yyyy', 'yyyy-mm-dd', 'm/d/yyyy']),
  };
}

const WANTED = /^\d\d-\d\d-\d{4}$/;
/** From so many digits on Excel itself shows a number this way in a narrow column. */
const LONG = 10;
/** A workbook has no day before this that its numbers count alike. */
const FIRST = 1905;

function isDay(text: string): boolean {
  const [day, month, year] = text.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return WANTED.test(text) && year >= FIRST && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Kept cells by column: what a cell is in the workbook, when nothing else was said of it. */
export function keeper(draft: Draft, style: WorkbookStyle): (column: number, cell: DraftCell) => DraftCell {
  const asDates = new Set<number>();
  draft.fields.forEach((field, column) => {
    if (style.dates === '' || field === undefined || FIELD_KINDS.get(field) !== 'date') return;
    const texts = draft.rows.map((row) => row.cells.get(column)).filter((cell) => cell !== undefined);
    // A column with a fault in it stays text, or it would be another fault.
    if (texts.every((cell) => Object.keys(cell).length === 1 && isDay(cell.text))) asDates.add(column);
  });
  return (column, cell) => {
    const { text } = cell;
    if (Object.keys(cell).length > 1) return cell;
    if (asDates.has(column))
      return { text, number: serialOf(text, draft.wrapping.date1904), format: style.dates };
    if (!/^\d{1,15}$/.test(text) || text === '0') return cell;
    if (!text.startsWith('0')) {
      if (!style.numbers) return cell;
      const isLong = style.scientific && text.length >= LONG;
      return { text, number: Number(text), ...(isLong && { format: '0.00E+00' }) };
    }
    return style.zeroFormats && Number(text) > 0
      ? { text, number: Number(text), format: '0'.repeat(text.length) }
      : cell;
  };
}
