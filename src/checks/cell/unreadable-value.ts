import { isWrittenAsWanted, readDate } from '../../kinds/date-reading.ts';
import { number } from '../../kinds/number.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Dates and numbers in which none can be read. Other kinds have checks of their own that know more.

type Facts = { shown: string; kind: 'date' | 'number' };

export const unreadableValue: CellCheck<Facts> = {
  id: 'unreadable-value',
  scope: 'cell',
  severity: 'error',
  applies: ['date', 'number'],
  passesWanted: true,
  look({ text, stamp }, { kind }) {
    if (withoutStraySpaces(text).trim() === '' || stamp.origin === 'error' || text.charCodeAt(0) === 35)
      return undefined;
    if (kind === 'number') return number.read(text) === undefined ? { shown: text, kind } : undefined;
    if (isWrittenAsWanted(text) || readDate(text) !== undefined || /^\d{5}(?:[.,]0{1,2})?$/.test(text))
      return undefined;
    return { shown: text, kind: 'date' };
  },
  text: {
    nl: {
      title: 'Waarde niet te lezen',
      why: 'Coachview kan hier niets mee: de regel wordt geweigerd of de waarde gaat verloren.',
      says: ({ shown, kind }) =>
        kind === 'date'
          ? `Hier staat ${quote(shown)}; daar is geen datum in te lezen. Vul een datum in als 03-04-1985, of maak de cel leeg.`
          : `Hier staat ${quote(shown)}; daar is geen getal in te lezen. Vul een getal in, of maak de cel leeg.`,
    },
    en: {
      title: 'Value that cannot be read',
      why: 'Coachview can do nothing with it: the row is refused or the value is lost.',
      says: ({ shown, kind }) =>
        kind === 'date'
          ? `It says ${quote(shown)}, in which no date can be read. Fill in a date like 03-04-1985, or empty the cell.`
          : `It says ${quote(shown)}, in which no number can be read. Fill in a number, or empty the cell.`,
    },
  },
  examples: {
    fine: [
      { text: '03-04-1985' },
      { text: '3 april 1985' },
      { text: '31-02-1985' },
      { text: '31110' },
      { text: '' },
      { text: '#N/B' },
      { text: '12,5', kind: 'number' },
    ],
    caught: [
      { text: 'onbekend' },
      { text: 'april 1985' },
      { text: '1985' },
      { text: '1985-04-02T22:00:00Z' },
      { text: 'twaalf', kind: 'number' },
    ],
  },
};
