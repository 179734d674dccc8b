import { companyKey, isSpelledTheSame } from '../company-names.ts';
import { differsByOneLetter } from '../letters.ts';
import { externParts } from '../persons.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// One ExternID with its source for two companies. Spelled differently is company-spelling's business.

type Facts = { id: string; name: string; first: string; firstRow: number };

function areOtherCompanies(a: string, b: string): boolean {
  return a !== b && !a.startsWith(b) && !b.startsWith(a) && !differsByOneLetter(a, b);
}

export const sameKeyDifferentCompany: TableCheck<Facts> = {
  id: 'same-key-different-company',
  scope: 'table',
  severity: 'error',
  keys: [{ parts: externParts('bedrijf'), alike: ['bedrijf.naam'], reads: [] }],
  look(given) {
    const rows = given.map(({ row }) => row);
    if (isSpelledTheSame(rows, 'bedrijf.naam')) return [];
    const first = rows.find((row) => row.has('bedrijf.naam'));
    if (first === undefined) return [];
    const name = first.text('bedrijf.naam').trim();
    const key = companyKey(name);
    return rows.flatMap((row) => {
      const other = row.text('bedrijf.naam').trim();
      if (other === '' || other === name || !areOtherCompanies(companyKey(other), key)) return [];
      const facts = { id: row.text('bedrijf.externId').trim(), name: other, first: name, firstRow: first.id };
      return [{ facts, row: row.id, field: 'bedrijf.externId' as const }];
    });
  },
  text: {
    nl: {
      title: 'Eén nummer voor twee bedrijven',
      why: 'Coachview herkent een bedrijf aan ExternID en ExternSource, hoofdletters tellen niet. Bij twee bedrijven met één nummer overschrijft het laatste het eerste.',
      says: ({ id, name, first, firstRow }) =>
        `${quote(id)} is hier van ${quote(name)} en op regel ${firstRow} van ${quote(first)}. Zoek op van welk bedrijf het nummer is.`,
    },
    en: {
      title: 'One number for two companies',
      why: 'Coachview recognises a company by ExternID and ExternSource, capitals do not count. With two companies on one number the last overwrites the first.',
      says: ({ id, name, first, firstRow }) =>
        `${quote(id)} belongs to ${quote(name)} here and to ${quote(first)} on row ${firstRow}. Find out which company has the number.`,
    },
  },
  examples: {
    fine: [
      { rows: [company('7', 'Jansen BV'), company('7', 'Jansen B.V.')] },
      { rows: [company('7', 'Strauß Zorg'), company('7', 'STRAUSS ZORG')] },
      { rows: [company('7', 'Jansen Bouw'), company('7', 'Jansen Bouw Utrecht')] },
      { rows: [company('7', 'Jansen'), company('8', 'Bakker')] },
      { rows: [company('7', 'Jansen'), { ...company('7', 'Bakker'), 'bedrijf.externSource': 'SAP' }] },
      { rows: [company('7', 'Jansen'), company('7', '')] },
    ],
    caught: [
      { rows: [company('7', 'Jansen'), company('7', 'Bakker')] },
      { rows: [company('a7', 'Jansen'), company('A7', 'Bakker'), company('a7', 'Jansen')] },
    ],
  },
};

function company(externId: string, naam: string) {
  return { 'bedrijf.naam': naam, 'bedrijf.externId': externId, 'bedrijf.externSource': 'crm' };
}
