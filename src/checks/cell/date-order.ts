import { writeDate } from '../../kinds/date.ts';
import { dayWrittenAsWanted, isWrittenAsWanted, readDate } from '../../kinds/date-reading.ts';
import { MOST_MONTHS } from '../../model/sure-day.ts';
import { asBorn } from '../birth-date.ts';
import { becomes, type CellCheck } from '../check.ts';
import { dateOrders, hasMonthFirst, isMonthFirst } from '../derivations/date-order.ts';
import { quote } from '../quote.ts';

// Dates with the month in front, and dates that could be, in a column that shows that it happens. Never decided without a yes:
// the third of April would silently become the fourth of March. Where dd-mm-jjjj itself is in doubt, a mended cell would look like one that
// is still to be mended; such a column is told here and mended as a whole by month-first-column.

type Facts = {
  shown: string;
  becomes: string;
  /** `certain`: only month-day makes a day of it. `likely`: the column's evidence points this way. `read`: the workbook read it wrongly. */
  proof: 'certain' | 'likely' | 'read';
  /** The other possible day, for a likely one. */
  other: string;
  /** Rows of the column that can only be day-month, and only month-day. */
  dayFirst: number;
  monthFirst: number;
  /** Mended with its whole column, not by itself. */
  withColumn: boolean;
};

export const dateOrder: CellCheck<Facts> = {
  id: 'date-order',
  scope: 'cell',
  severity: 'error',
  applies: ['date'],
  passesWantedUnless: hasMonthFirst,
  look({ text, stamp }, column) {
    // Written as wanted, and nothing in the column makes that doubtful: what nearly every cell is.
    const day = dayWrittenAsWanted(text);
    if (day > MOST_MONTHS || (day > 0 && !column.derive(hasMonthFirst))) return undefined;
    const reading = asBorn(readDate(text), text, column);
    if (reading === undefined || reading.is === 'impossible') return undefined;
    if (reading.is === 'day' && reading.order !== 'month-day') return undefined;
    if (reading.is === 'two-days' && !column.derive(hasMonthFirst)) return undefined;
    const orders = column.derive(dateOrders);
    const { dayFirst, monthFirst, bySign, realPast12 } = orders;
    const withColumn = reading.sign === '-' && stamp.origin !== 'date' && isMonthFirst(orders, '-');
    const counts = { dayFirst, monthFirst, withColumn };
    if (reading.is === 'day')
      return { shown: text, becomes: writeDate(reading.date), proof: 'certain', other: '', ...counts };
    const byDay = writeDate(reading.date);
    const byMonth = writeDate(reading.other);
    // A workbook under Dutch settings takes 03/04 for 3 April and leaves 12/25 as text: then every real date of it is suspect.
    if (stamp.origin === 'date')
      return realPast12
        ? undefined
        : { shown: text, becomes: byMonth, proof: 'read', other: byDay, ...counts };
    const sign = bySign[reading.sign];
    const isByMonth = sign === undefined ? monthFirst > dayFirst : isMonthFirst(orders, reading.sign);
    if (isWrittenAsWanted(text) && (sign === undefined || !isByMonth)) return undefined;
    const [likely, other] = isByMonth ? [byMonth, byDay] : [byDay, byMonth];
    return { shown: text, becomes: likely, proof: 'likely', other, ...counts };
  },
  mend: becomes(
    ({ withColumn }) => (withColumn ? undefined : 'ask'),
    (facts) => (facts.proof === 'likely' ? [{ ...facts, becomes: facts.other, other: facts.becomes }] : []),
  ),
  text: {
    nl: {
      title: 'Dag en maand misschien verwisseld',
      why: 'Amerikaanse bestanden zetten de maand voorop. Coachview leest dag-maand-jaar en krijgt dan een andere datum, waaraan het niemand herkent.',
      says: ({ shown, becomes, proof, other, dayFirst, monthFirst, withColumn }) => {
        const how = withColumn ? ' Herstel de hele kolom in één keer.' : '';
        if (proof === 'certain')
          return `Hier staat ${quote(shown)}; dat kan alleen maand-dag-jaar zijn: ${becomes}.${how}`;
        if (proof === 'read')
          return `Excel las hier ${other}. In deze kolom ${monthFirst === 1 ? 'staat 1 datum' : `staan ${monthFirst} datums`} met de maand voorop, dus waarschijnlijk is ${becomes} bedoeld.`;
        return `Hier staat ${quote(shown)}; dat kan ${becomes} of ${other} zijn. In deze kolom ${dayFirst === 1 ? 'is' : 'zijn'} ${dayFirst} van ${dayFirst + monthFirst} duidelijk dag-maand.${how}`;
      },
      does: ({ becomes }) => `Maak er ${becomes} van`,
    },
    en: {
      title: 'Day and month perhaps swapped',
      why: 'American files put the month in front. Coachview reads day-month-year and would get another date, by which it recognises nobody.',
      says: ({ shown, becomes, proof, other, dayFirst, monthFirst, withColumn }) => {
        const how = withColumn ? ' Mend the whole column at once.' : '';
        if (proof === 'certain')
          return `It says ${quote(shown)}; that can only be month-day-year: ${becomes}.${how}`;
        if (proof === 'read')
          return `Excel read ${other} here. This column has ${monthFirst === 1 ? '1 date' : `${monthFirst} dates`} with the month in front, so ${becomes} is probably meant.`;
        return `It says ${quote(shown)}; that can be ${becomes} or ${other}. In this column ${dayFirst} of ${dayFirst + monthFirst} ${dayFirst === 1 ? 'is' : 'are'} clearly day-month.${how}`;
      },
      does: ({ becomes }) => `Make it ${becomes}`,
    },
  },
  examples: {
    fine: [
      { text: '25-12-1985', beside: ['12/25/1985'] },
      { text: '3/4/1985' },
      { text: '03-04-1985', beside: ['12/25/1985'] },
      { text: '3/4/1985', beside: ['25/12/1985', '13/4/1990'] },
      { text: '1985-04-03', beside: ['12/25/1985'] },
      { text: '5/5/1985', beside: ['12/25/1985'] },
      { text: '03-04-1985', stamp: { origin: 'date' } },
      { text: '04-03-1985', beside: ['25-12-1985', '31-01-1990', '12-25-1985'] },
    ],
    caught: [
      { text: '12/25/1985', mended: '25-12-1985' },
      { text: '3/4/1985', beside: ['12/25/1985', '1/31/1990'], mended: '04-03-1985' },
      { text: '3/4/1985', beside: ['12/25/1985', '25/12/1985', '26/12/1985'], mended: '03-04-1985' },
      { text: '03-04-1985', stamp: { origin: 'date' }, beside: ['12/25/1985'], mended: '04-03-1985' },
      { text: '12-25-1985', beside: ['25-12-1985', '31-01-1990'], mended: '25-12-1985' },
      { text: '12/25/28', field: 'deelnemer.geboorteDatum', mended: '25-12-1928' },
      { text: '03-04-1985', beside: ['12-25-1985', '01-31-1990'] },
      { text: '12-25-1985', beside: ['01-31-1990'] },
    ],
  },
};
