import { isWrittenAsWanted, readDate } from '../../kinds/date-reading.ts';
import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Texts that look like a date, of a day that never was: 31-02-1985, 29-02-1900.

type Facts = { shown: string };

export const impossibleDate: CellCheck<Facts> = {
  id: 'impossible-date',
  scope: 'cell',
  severity: 'error',
  applies: ['date'],
  passesWanted: true,
  look({ text }) {
    if (text === '' || isWrittenAsWanted(text)) return undefined;
    return readDate(text)?.is === 'impossible' ? { shown: text } : undefined;
  },
  text: {
    nl: {
      title: 'Datum die niet bestaat',
      why: 'Coachview kan er geen dag van maken.',
      says: ({ shown }) => `Hier staat ${quote(shown)}; die dag bestaat niet. Vraag de juiste datum na.`,
    },
    en: {
      title: 'Date that does not exist',
      why: 'Coachview cannot make a day of it.',
      says: ({ shown }) => `It says ${quote(shown)}; there is no such day. Ask for the right date.`,
    },
  },
  examples: {
    fine: [
      { text: '28-02-1985' },
      { text: '29-02-2000' },
      { text: '12/25/1985' },
      { text: 'onbekend' },
      { text: '31110' },
      { text: '12345678' },
      { text: '0612345678' },
    ],
    caught: [
      { text: '31-02-1985' },
      { text: '29-02-1900' },
      { text: '29-02-2023' },
      { text: '13/25/1985' },
      { text: '00-00-0000' },
      { text: '1985-13-01' },
      { text: '31 april 1985' },
      { text: '19851331' },
    ],
  },
};
