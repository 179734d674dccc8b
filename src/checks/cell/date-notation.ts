import { writeDate } from '../../kinds/date.ts';
import { isWrittenAsWanted, readDate } from '../../kinds/date-reading.ts';
import { asBorn } from '../birth-date.ts';
import { becomes, type CellCheck } from '../check.ts';
import { dayFirstSigns, hasMonthFirst } from '../derivations/date-order.ts';
import { quote } from '../quote.ts';

// Dates that can be read but are not written dd-mm-jjjj. Whether day or month comes first is never guessed silently.

type Facts = {
  shown: string;
  becomes: string;
  /** The other day that it could be, when nothing in the column proves which; else ''. */
  other: string;
  /** A time of day stands behind it, which a date has no room for. */
  hasTime: boolean;
};

export const dateNotation: CellCheck<Facts> = {
  id: 'date-notation',
  scope: 'cell',
  severity: 'hint',
  applies: ['date'],
  passesWanted: true,
  look({ text, stamp }, column) {
    if (isWrittenAsWanted(text) || text === '') return undefined;
    const reading = asBorn(readDate(text), text, column);
    if (reading === undefined || reading.is === 'impossible') return undefined;
    const wanted = writeDate(reading.date);
    const hasTime = reading.hasTime === true;
    // A date that the workbook itself knows as one was written by us, day first.
    if (reading.is === 'day' || stamp.origin === 'date') {
      // Month in front is told by date-order; spaces around a date that is well written by stray-spaces.
      if ((reading.is === 'day' && reading.order === 'month-day') || text.trim() === wanted) return undefined;
      return { shown: text, becomes: wanted, other: '', hasTime };
    }
    if (text.trim() === wanted) return undefined;
    if (column.derive(hasMonthFirst)) return undefined;
    const proved = column.derive(dayFirstSigns).includes(reading.sign);
    return { shown: text, becomes: wanted, other: proved ? '' : writeDate(reading.other), hasTime };
  },
  mend: becomes((facts) => (facts.other === '' && !facts.hasTime ? 'safe' : 'ask')),
  text: {
    nl: {
      title: 'Datum anders geschreven',
      why: 'We schrijven datums als dag-maand-jaar (dd-mm-jjjj), zoals Coachview ze toont. Jaartallen van twee cijfers lezen we zoals Excel: 00–29 is 2000–2029, 30–99 is 1930–1999. Een geboortejaar is een eeuw eerder als iemand anders nog geen 5 zou zijn.',
      says: ({ shown, becomes, other, hasTime }) =>
        other === ''
          ? `Hier staat ${quote(shown)}; als dag-maand-jaar is dat ${becomes}${hasTime ? ', zonder de tijd' : ''}.`
          : `Hier staat ${quote(shown)}; dat kan ${becomes} zijn of ${other}. Niets in deze kolom bewijst welke van de twee.`,
      does: ({ becomes }) => `Maak er ${becomes} van`,
    },
    en: {
      title: 'Date written differently',
      why: 'We write dates as day-month-year (dd-mm-yyyy), as Coachview shows them. Two-digit years are read as Excel does: 00–29 is 2000–2029, 30–99 is 1930–1999. A year of birth is a century earlier when somebody would not be 5 yet.',
      says: ({ shown, becomes, other, hasTime }) =>
        other === ''
          ? `It says ${quote(shown)}; as day-month-year that is ${becomes}${hasTime ? ', without the time' : ''}.`
          : `It says ${quote(shown)}; that can be ${becomes} or ${other}. Nothing in this column proves which of the two.`,
      does: ({ becomes }) => `Make it ${becomes}`,
    },
  },
  examples: {
    fine: [
      { text: '03-04-1985' },
      { text: '29-02-2000' },
      { text: '' },
      { text: '12/25/1985' },
      { text: '3/4/1985', beside: ['12/25/1985'] },
      { text: '31-02-1985' },
      { text: 'onbekend' },
      { text: '31110' },
      { text: ' 03-04-1985' },
      { text: '1985-04-02T22:00:00Z' },
    ],
    caught: [
      { text: '1985-04-03', mended: '03-04-1985' },
      { text: '1985-04-03 00:00:00', mended: '03-04-1985' },
      { text: '25.4.1985', mended: '25-04-1985' },
      { text: '5/5/85', mended: '05-05-1985' },
      { text: '31-12-29', mended: '31-12-2029' },
      { text: '31-12-29', field: 'deelnemer.geboorteDatum', mended: '31-12-1929' },
      { text: '31-12-23', field: 'deelnemer.geboorteDatum', mended: '31-12-1923' },
      { text: '31-12-09', field: 'deelnemer.geboorteDatum', mended: '31-12-2009' },
      { text: '3 april 1985', mended: '03-04-1985' },
      { text: '3. März 1985', mended: '03-03-1985' },
      { text: 'le 1er août 1985', mended: '01-08-1985' },
      { text: 'April 3, 1985', mended: '03-04-1985' },
      { text: '19850403', mended: '03-04-1985' },
      { text: '3/4/1985', beside: ['25/12/1985'], mended: '03-04-1985' },
      { text: '3/4/1985', mended: '03-04-1985' },
      { text: '10-08-2007 14:30', stamp: { origin: 'date' }, raw: 39304.6, mended: '10-08-2007' },
      { text: '1985-04-13 14:30:00', mended: '13-04-1985' },
    ],
  },
};
