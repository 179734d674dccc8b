import type { Change } from '../../model/edit.ts';
import { rowList } from '../../text/place.ts';
import type { WebaanvraagCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Rows with one WebaanvraagNr that do not follow each other. Coachview bundles only rows that do, so this would become two requests.

/** `together`: the rows that follow each other from the first on; `astray`: the others, in the order of the table. */
type Facts = { number: string; together: number[]; astray: number[] };

export const tornBundle: WebaanvraagCheck<Facts> = {
  id: 'torn-bundle',
  scope: 'webaanvraag',
  trouble: 'torn',
  severity: 'error',
  fewestRows: 2,
  look({ number, rows, before }) {
    const cut = rows.findIndex((row, nth) => nth > 0 && before(row.id) !== rows[nth - 1]?.id);
    const first = rows[cut];
    if (first === undefined) return [];
    const ids = rows.map((row) => row.id);
    const facts = { number, together: ids.slice(0, cut), astray: ids.slice(cut) };
    return [{ facts, row: first.id, field: 'webaanvraagNr' }];
  },
  mend: {
    trust: 'safe',
    changes({ together, astray }) {
      let after = together.at(-1) ?? null;
      return astray.map((row): Change => {
        const change: Change = { kind: 'move', row, after };
        after = row;
        return change;
      });
    },
  },
  text: {
    nl: {
      title: 'Webaanvraag staat niet bij elkaar',
      why: 'Coachview bundelt alleen rijen die direct op elkaar volgen. Wat verderop staat, wordt een aparte aanvraag.',
      says: ({ number, together, astray }) =>
        `Webaanvraag ${quote(number)} staat op regel ${listed(together, 'nl')} en verderop op regel ${listed(astray, 'nl')}.`,
      does: ({ together, astray }) => `Zet regel ${listed(astray, 'nl')} na regel ${together.at(-1) ?? ''}`,
    },
    en: {
      title: 'Webaanvraag does not stand together',
      why: 'Coachview bundles only rows that follow each other directly. What stands further on becomes a request of its own.',
      says: ({ number, together, astray }) =>
        `Webaanvraag ${quote(number)} stands on row ${listed(together, 'en')} and further on, on row ${listed(astray, 'en')}.`,
      does: ({ together, astray }) => `Put row ${listed(astray, 'en')} after row ${together.at(-1) ?? ''}`,
    },
  },
  examples: {
    fine: [
      { rows: [{ webaanvraagNr: '7' }] },
      { rows: [{ webaanvraagNr: '7' }, { webaanvraagNr: '7' }, { webaanvraagNr: '8' }] },
    ],
    caught: [
      {
        rows: [
          { webaanvraagNr: '7', opmerking: 'a' },
          { webaanvraagNr: '8', opmerking: 'b' },
          { webaanvraagNr: '7', opmerking: 'c' },
          { webaanvraagNr: '7', opmerking: 'd' },
        ],
        mended: [
          { webaanvraagNr: '7', opmerking: 'a' },
          { webaanvraagNr: '7', opmerking: 'c' },
          { webaanvraagNr: '7', opmerking: 'd' },
          { webaanvraagNr: '8', opmerking: 'b' },
        ],
      },
    ],
  },
};

/** More rows than this make no sentence. */
const MOST_LISTED = 12;

function listed(rows: readonly number[], language: 'nl' | 'en'): string {
  const some = rowList(rows.slice(0, MOST_LISTED), language);
  return rows.length > MOST_LISTED ? `${some} …` : some;
}
