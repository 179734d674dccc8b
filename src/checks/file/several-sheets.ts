import { counted } from '../../text/number.ts';
import type { FileCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Other sheets of the workbook hold data too, hidden ones included. Only one sheet is read; which one is the user's choice.

/** A sheet is named with its number of rows, in the order of the workbook. */
type Sheet = { name: string; rows: number; hidden: boolean };
type Facts = { sheet: string; others: Sheet[] };

/** More names than this make no sentence. */
const MOST_NAMED = 5;

function list({ others }: Facts, one: string, many: string, hidden: string, language: 'nl' | 'en'): string {
  const named = others
    .slice(0, MOST_NAMED)
    .map((o) => `${quote(o.name)} (${counted(o.rows, one, many, language)}${o.hidden ? `, ${hidden}` : ''})`);
  return named.join(', ') + (others.length > MOST_NAMED ? ', …' : '');
}

export const severalSheets: FileCheck<Facts> = {
  id: 'several-sheets',
  scope: 'file',
  severity: 'hint',
  look({ notices: { sheets = [], sheet } }) {
    const others = sheets
      .filter((s) => s.name !== sheet && s.rows > 0 && s.columns > 0)
      .map(({ name, rows, hidden }) => ({ name, rows, hidden }));
    return sheet === undefined || others.length === 0 ? [] : [{ facts: { sheet, others } }];
  },
  text: {
    nl: {
      title: 'Meer bladen met gegevens',
      why: 'Een CSV-bestand heeft één blad. Wat op andere bladen staat, komt niet mee naar Coachview.',
      says: (facts) =>
        `We lezen het blad ${quote(facts.sheet)}. Ook hier staat iets: ${list(facts, 'rij', 'rijen', 'verborgen', 'nl')}. Kies bij Bestand een ander blad als dat het goede is.`,
    },
    en: {
      title: 'More sheets with data',
      why: 'A CSV file has one sheet. What stands on other sheets does not go to Coachview.',
      says: (facts) =>
        `We read the sheet ${quote(facts.sheet)}. There is something here too: ${list(facts, 'row', 'rows', 'hidden', 'en')}. Choose another sheet under File if that is the right one.`,
    },
  },
  examples: {
    fine: [
      { notices: {} },
      {
        notices: {
          sheet: 'Blad1',
          sheets: [
            { name: 'Blad1', hidden: false, rows: 12, columns: 9 },
            { name: 'Blad2', hidden: false, rows: 0, columns: 0 },
          ],
        },
      },
    ],
    caught: [
      {
        notices: {
          sheet: 'Blad1',
          sheets: [
            { name: 'Blad1', hidden: false, rows: 12, columns: 9 },
            { name: 'Oud', hidden: true, rows: 40, columns: 9 },
          ],
        },
      },
    ],
  },
};
