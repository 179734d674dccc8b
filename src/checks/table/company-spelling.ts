import type { Found, RowSubject } from '../check.ts';
import { companyKey, isSpelledTheSame, readCompanyName } from '../company-names.ts';
import { needed } from '../keys.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// One company spelled in several ways: with and without B.V., capitals, full stops. Companies with extern ids or legal forms of their own are
// never taken for one.

type Facts = { shown: string; becomes: string; rows: number; all: number };

/** Stray spaces are trouble of their own and make no other spelling. */
const spelled = (row: RowSubject): string => row.text('bedrijf.naam').replace(/\s+/gu, ' ').trim();

export const companySpelling: TableCheck<Facts> = {
  id: 'company-spelling',
  scope: 'table',
  severity: 'warning',
  keys: [
    { parts: [needed('bedrijf.naam', companyKey)], alike: ['bedrijf.naam'], reads: ['bedrijf.externId'] },
  ],
  look(given) {
    const rows = given.map(({ row }) => row);
    if (isSpelledTheSame(rows, 'bedrijf.naam')) return [];
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(spelled(row), (counts.get(spelled(row)) ?? 0) + 1);
    if (counts.size < 2) return [];
    const forms = new Set([...counts.keys()].map((name) => readCompanyName(name).form));
    forms.delete('');
    const ids = new Set(rows.map((row) => row.text('bedrijf.externId').trim().toLowerCase()));
    ids.delete('');
    if (forms.size > 1 || ids.size > 1) return [];
    let becomes = '';
    for (const [name, count] of counts) if (count > (counts.get(becomes) ?? 0)) becomes = name;
    const most = counts.get(becomes) ?? 0;
    return rows.flatMap((row): Found<Facts>[] => {
      const shown = spelled(row);
      if (shown === becomes) return [];
      return [
        { facts: { shown, becomes, rows: most, all: rows.length }, row: row.id, field: 'bedrijf.naam' },
      ];
    });
  },
  mend: {
    trust: 'ask',
    changes: ({ becomes }, { row }, { columnOf }) => {
      const column = columnOf('bedrijf.naam');
      return row === undefined || column === undefined ? [] : [{ kind: 'cell', row, column, text: becomes }];
    },
  },
  text: {
    nl: {
      title: 'Eén bedrijf op verschillende manieren gespeld',
      why: 'Coachview vergelijkt de naam letter voor letter en maakt van elke schrijfwijze een eigen bedrijf.',
      says: ({ shown, becomes, rows, all }) =>
        `Hier staat ${quote(shown)}; ${rows} van de ${all} rijen schrijven ${quote(becomes)}. Kies één schrijfwijze, het liefst die van Coachview.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'One company spelled in different ways',
      why: 'Coachview compares the name letter by letter and makes a company of each spelling.',
      says: ({ shown, becomes, rows, all }) =>
        `It says ${quote(shown)}; ${rows} of the ${all} rows write ${quote(becomes)}. Choose one spelling, best the one in Coachview.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { rows: [{ 'bedrijf.naam': 'Jansen BV' }, { 'bedrijf.naam': 'Jansen BV ' }] },
      { rows: [{ 'bedrijf.naam': 'Jansen B.V.' }, { 'bedrijf.naam': 'Jansen V.O.F.' }] },
      { rows: [{ 'bedrijf.naam': 'Jansen' }, { 'bedrijf.naam': 'Stichting Jansen' }] },
      { rows: [{ 'bedrijf.naam': '1%Club' }, { 'bedrijf.naam': 'Club' }] },
      {
        rows: [
          { 'bedrijf.naam': 'Jansen BV', 'bedrijf.externId': '1' },
          { 'bedrijf.naam': 'Jansen B.V.', 'bedrijf.externId': '2' },
        ],
      },
      { rows: [{ 'bedrijf.naam': 'BV' }, { 'bedrijf.naam': 'B.V.' }] },
    ],
    caught: [
      {
        rows: [
          { 'bedrijf.naam': 'Jansen BV' },
          { 'bedrijf.naam': 'Jansen B.V.' },
          { 'bedrijf.naam': 'Jansen B.V.' },
        ],
        mended: Array.from({ length: 3 }, () => ({ 'bedrijf.naam': 'Jansen B.V.' })),
      },
      {
        rows: [{ 'bedrijf.naam': 'Café Zoë' }, { 'bedrijf.naam': 'cafe zoe (b.v.)' }],
        mended: [{ 'bedrijf.naam': 'Café Zoë' }, { 'bedrijf.naam': 'Café Zoë' }],
      },
      {
        rows: [{ 'bedrijf.naam': 'Bos & Zn' }, { 'bedrijf.naam': 'Bos en Zn. VOF' }],
        mended: [{ 'bedrijf.naam': 'Bos & Zn' }, { 'bedrijf.naam': 'Bos & Zn' }],
      },
      {
        rows: [{ 'bedrijf.naam': 'Strauß Zorg' }, { 'bedrijf.naam': 'STRAUSS ZORG' }],
        mended: [{ 'bedrijf.naam': 'Strauß Zorg' }, { 'bedrijf.naam': 'Strauß Zorg' }],
      },
    ],
  },
};
