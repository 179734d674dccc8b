import { personFields } from '../../model/field.ts';
import { hasPerson, personKey } from '../../model/person.ts';
import type { Found, RowSubject } from '../check.ts';
import { companyKey, isSpelledTheSame } from '../company-names.ts';
import { needed } from '../keys.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// Numbers of webaanvragen that differ only by zeros in front, spaces or capitals (12, 012), on rows of one company: meant as one bundle.
// One number on rows of two companies is company-differs' business.

const SPACES = /\s+/gu;
/** A capital, a space, or a zero where a number may begin; without them a number is its own key. */
const ODD = /(?:^|\D)0|[^\da-z.-]/;
const ZEROS = /(^|\D)0+(?=\d)/g;

type Facts = { shown: string; becomes: string; rows: number };

const numberOf = (row: RowSubject): string => row.text('webaanvraagNr').trim();

function withoutVariation(text: string): string {
  const number = text.trim();
  return ODD.test(number) ? number.toLowerCase().replace(SPACES, '').replace(ZEROS, '$1') : number;
}

/** Who the request is from: the bedrijf, or for a private person the contactpersoon. '' when neither is there. */
function partyOf(row: RowSubject): string {
  const company = companyKey(row.text('bedrijf.naam'));
  if (company !== '') return company;
  return hasPerson(row.text, 'contactpersoon') ? personKey(row.text, 'contactpersoon') : '';
}

export const numberVariant: TableCheck<Facts> = {
  id: 'number-variant',
  scope: 'table',
  severity: 'warning',
  keys: [
    {
      parts: [needed('webaanvraagNr', withoutVariation)],
      alike: ['webaanvraagNr'],
      reads: ['bedrijf.naam', ...personFields('contactpersoon')],
    },
  ],
  look(given) {
    const rows = given.map(({ row }) => row);
    if (isSpelledTheSame(rows, 'webaanvraagNr')) return [];
    const variants = new Map<string, { first: RowSubject; count: number }>();
    for (const row of rows) {
      const known = variants.get(numberOf(row));
      if (known === undefined) variants.set(numberOf(row), { first: row, count: 1 });
      else known.count += 1;
    }
    if (variants.size < 2) return [];
    const [most] = [...variants].sort(([, a], [, b]) => b.count - a.count);
    if (most === undefined) return [];
    const [becomes, { first, count }] = most;
    const party = partyOf(first);
    if (party === '') return [];
    const meant = new Set(
      [...variants]
        .filter(([number, variant]) => number !== becomes && partyOf(variant.first) === party)
        .map(([n]) => n),
    );
    return rows.flatMap((row): Found<Facts>[] => {
      const shown = numberOf(row);
      if (!meant.has(shown)) return [];
      return [{ facts: { shown, becomes, rows: count }, row: row.id, field: 'webaanvraagNr' }];
    });
  },
  mend: {
    trust: 'ask',
    changes: ({ becomes }, { row }, { columnOf }) => {
      const column = columnOf('webaanvraagNr');
      return row === undefined || column === undefined ? [] : [{ kind: 'cell', row, column, text: becomes }];
    },
  },
  text: {
    nl: {
      title: 'Webaanvraagnummer in twee vormen',
      why: 'Coachview bundelt rijen met precies hetzelfde nummer. 12 en 012 worden twee aanvragen.',
      says: ({ shown, becomes, rows }) =>
        `Hier staat ${quote(shown)}, en op ${rows === 1 ? 'een andere rij' : `${rows} andere rijen`} van hetzelfde bedrijf ${quote(becomes)}.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van, zodat het één webaanvraag wordt`,
    },
    en: {
      title: 'WebaanvraagNr in two forms',
      why: 'Coachview bundles rows with exactly the same number. 12 and 012 become two requests.',
      says: ({ shown, becomes, rows }) =>
        `It says ${quote(shown)}, and ${quote(becomes)} on ${rows === 1 ? 'another row' : `${rows} other rows`} of the same company.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}, so that they become one webaanvraag`,
    },
  },
  examples: {
    fine: [
      { rows: [row('12', 'Jansen'), row('12', 'Jansen')] },
      { rows: [row('12', 'Jansen'), row('012', 'Bakker')] },
      { rows: [row('12', 'Jansen'), row('120', 'Jansen')] },
      { rows: [row('1-2', 'Jansen'), row('12', 'Jansen')] },
      { rows: [row('12', ''), row('012', '')] },
      { rows: [row('12', 'Jansen'), row('12 ', 'Jansen')] },
    ],
    caught: [
      {
        rows: [row('012', 'Jansen BV'), row('012', 'Jansen BV'), row('12', 'Jansen B.V.')],
        mended: [row('012', 'Jansen BV'), row('012', 'Jansen BV'), row('012', 'Jansen B.V.')],
      },
      {
        rows: [row('wa7', 'Jansen'), row('WA07', 'Jansen')],
        mended: [row('wa7', 'Jansen'), row('wa7', 'Jansen')],
      },
    ],
  },
};

function row(webaanvraagNr: string, naam: string) {
  return naam === '' ? { webaanvraagNr } : { webaanvraagNr, 'bedrijf.naam': naam };
}
