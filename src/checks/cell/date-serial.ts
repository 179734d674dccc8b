import { dayOfSerial } from '../../kinds/calendar.ts';
import { writeDate } from '../../kinds/date.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Dates of which only the workbook's day number is left: 31110 for 04-03-1985.

/** Five digits, perhaps with a midnight behind them: May 1927 to December 2099. Older people's four digits could be a year. */
const SERIAL = /^\d{5}(?:[.,]0{1,2})?$/;
const FIRST = 10_000;
const LAST = 73_050;

type Facts = { shown: string; becomes: string };

export const dateSerial: CellCheck<Facts> = {
  id: 'date-serial',
  scope: 'cell',
  severity: 'error',
  applies: ['date'],
  passesWanted: true,
  look({ text, stamp }) {
    if (text.length < 5 || text.length > 8 || !SERIAL.test(text)) return undefined;
    const serial = Number(text.slice(0, 5));
    if (serial < FIRST || serial > LAST) return undefined;
    const day = dayOfSerial(serial, stamp.date1904 === true);
    return day === undefined ? undefined : { shown: text, becomes: writeDate(day) };
  },
  mend: becomes('safe'),
  text: {
    nl: {
      title: 'Datum als dagnummer',
      why: 'Excel telt datums als dagen sinds 1900 en heeft hier alleen dat getal bewaard. Coachview leest er geen datum in.',
      says: ({ shown, becomes }) => `Hier staat ${quote(shown)}; als dagnummer van Excel is dat ${becomes}.`,
      does: ({ becomes }) => `Maak er ${becomes} van`,
    },
    en: {
      title: 'Date as a day number',
      why: 'Excel counts dates as days since 1900 and has kept only that number here. Coachview reads no date in it.',
      says: ({ shown, becomes }) => `It says ${quote(shown)}; as a day number of Excel that is ${becomes}.`,
      does: ({ becomes }) => `Make it ${becomes}`,
    },
  },
  examples: {
    fine: [
      { text: '03-04-1985' },
      { text: '1985' },
      { text: '99999' },
      { text: '09999' },
      { text: '19850403' },
      { text: '3-4-85' },
    ],
    caught: [
      { text: '31110', mended: '04-03-1985' },
      { text: '31110.0', mended: '04-03-1985' },
      { text: '36526', mended: '01-01-2000' },
      { text: '29648', stamp: { origin: 'number', date1904: true }, mended: '04-03-1985' },
    ],
  },
};
