import type { Change } from '../../model/edit.ts';
import type { Language } from '../../text/language.ts';
import { number } from '../../text/number.ts';
import type { Found, MendContext, RowSubject } from '../check.ts';
import { companyKey, isSpelledTheSame, readCompanyName } from '../company-names.ts';
import { type KeySource, needed } from '../keys.ts';
import { quoteBothEnds as quote } from '../quote.ts';
import { asManyAsAny, type Spelling, spellingsOf, withoutStray } from '../spellings.ts';
import type { TableCheck } from './table-check.ts';

// One company spelled in several ways: with and without B.V., capitals, full stops. Companies with extern ids or legal forms of their own are
// never taken for one. Which spelling is Coachview's only the user knows, so each can be chosen for all rows of the company.

type Facts = {
  shown: string;
  becomes: string;
  /** The spellings that most rows write, the first of equals in front. The same list for all findings of a company. */
  spellings: readonly Spelling[];
  /** How many spellings there are, and how many of them no other is written more than. */
  kinds: number;
  tied: number;
  /** Rows of the company, and those of them that do not write what most do. */
  all: number;
  apart: number;
  /** Not only this row: all rows of the company. */
  everywhere?: true;
};

/** A company may be spelled in hundreds of ways; more than these are only offered where they stand. */
const MOST_OFFERED = 3;

const BY_NAME: KeySource = {
  parts: [needed('bedrijf.naam', companyKey)],
  alike: ['bedrijf.naam'],
  reads: ['bedrijf.externId'],
};

/** Whether they may be companies of their own. */
function areApart(spellings: readonly Spelling[], rows: readonly RowSubject[]): boolean {
  const forms = new Set(spellings.map(({ name }) => readCompanyName(name).form));
  forms.delete('');
  const ids = new Set(rows.map((row) => row.text('bedrijf.externId').trim().toLowerCase()));
  ids.delete('');
  return forms.size > 1 || ids.size > 1;
}

/** All rows of the company that do not write it so. */
function respelled(
  name: string,
  { id, column }: { id: number; column: number },
  context: MendContext,
): Change[] {
  const changes: Change[] = [];
  for (const row of context.sharing(BY_NAME, id)) {
    if (changes.length === context.most) break;
    const text = context.table.text(row, column);
    if (text !== name && withoutStray(text) !== name) changes.push({ kind: 'cell', row, column, text: name });
  }
  return changes;
}

/** The spellings that as many rows write as any, as far as they are told. */
function namesTied({ spellings, tied }: Facts, language: Language): string {
  const names = spellings.slice(0, tied).map(({ name }) => quote(name));
  const more = number(tied - names.length, language);
  if (tied > names.length) names.push(language === 'nl' ? `nog ${more} andere` : `${more} more`);
  return `${names.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${names.at(-1)}`;
}

export const companySpelling: TableCheck<Facts> = {
  id: 'company-spelling',
  scope: 'table',
  severity: 'warning',
  keys: [BY_NAME],
  look(given) {
    const rows = given.map(({ row }) => row);
    if (isSpelledTheSame(rows, 'bedrijf.naam')) return [];
    const names = rows.map((row) => withoutStray(row.text('bedrijf.naam')));
    const spellings = spellingsOf(names);
    const [first] = spellings;
    if (first === undefined || spellings.length < 2 || areApart(spellings, rows)) return [];
    const shared = {
      becomes: first.name,
      spellings: spellings.slice(0, MOST_OFFERED),
      kinds: spellings.length,
      tied: asManyAsAny(spellings),
      all: rows.length,
      apart: rows.length - first.rows,
    };
    return rows.flatMap((row, nth): Found<Facts>[] => {
      const shown = names[nth]!;
      if (shown === first.name) return [];
      return [{ facts: { shown, ...shared }, row: row.id, field: 'bedrijf.naam' }];
    });
  },
  mend: {
    // Where no spelling is written most, nothing says which of them is likelier.
    trust: ({ tied }) => (tied > 1 ? 'choose' : 'ask'),
    changes({ becomes, everywhere }, { row }, context) {
      const column = context.columnOf('bedrijf.naam');
      if (row === undefined || column === undefined) return [];
      if (everywhere === true) return respelled(becomes, { id: row, column }, context);
      return [{ kind: 'cell', row, column, text: becomes }];
    },
    others(facts) {
      const { shown, becomes, spellings, apart } = facts;
      const names = spellings.map(({ name }) => name);
      if (!names.includes(shown)) names.push(shown);
      // Where only this row is written otherwise, the mend itself makes them all equal.
      return names
        .filter((name) => name !== becomes || apart > 1)
        .map((name) => ({ ...facts, becomes: name, everywhere: true }));
    },
  },
  text: {
    nl: {
      title: 'Eén bedrijf op verschillende manieren gespeld',
      why: 'Coachview vergelijkt de naam letter voor letter en maakt van elke schrijfwijze een eigen bedrijf.',
      says(facts) {
        const { shown, becomes, spellings, kinds, tied, all } = facts;
        const most = `${number(spellings[0]!.rows, 'nl')} van de ${number(all, 'nl')} rijen`;
        const choose = `Kies één ${kinds === 2 ? 'schrijfwijze' : `van de ${number(kinds, 'nl')} schrijfwijzen`}, het liefst die van Coachview.`;
        if (tied === 1) return `Hier staat ${quote(shown)}; ${most} schrijven ${quote(becomes)}. ${choose}`;
        const names = namesTied(facts, 'nl');
        return `Hier staat ${quote(shown)}. Geen schrijfwijze komt het meest voor: ${names} staan elk op ${most}. ${choose}`;
      },
      does: ({ becomes, everywhere, apart }) =>
        everywhere === true || apart === 1
          ? `Schrijf overal ${quote(becomes)}`
          : `Schrijf alleen hier ${quote(becomes)}`,
    },
    en: {
      title: 'One company spelled in different ways',
      why: 'Coachview compares the name letter by letter and makes a company of each spelling.',
      says(facts) {
        const { shown, becomes, spellings, kinds, tied, all } = facts;
        const most = `${number(spellings[0]!.rows, 'en')} of the ${number(all, 'en')} rows`;
        const choose = `Choose one ${kinds === 2 ? 'spelling' : `of the ${number(kinds, 'en')} spellings`}, best the one in Coachview.`;
        if (tied === 1) return `It says ${quote(shown)}; ${most} write ${quote(becomes)}. ${choose}`;
        const names = namesTied(facts, 'en');
        return `It says ${quote(shown)}. No spelling is written most: ${names} stand in ${most} each. ${choose}`;
      },
      does: ({ becomes, everywhere, apart }) =>
        everywhere === true || apart === 1
          ? `Write ${quote(becomes)} everywhere`
          : `Write ${quote(becomes)} here only`,
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
