import { headingOf } from '../../layouts/heading-of.ts';
import { bareText } from '../../model/bare-text.ts';
import type { Change } from '../../model/edit.ts';
import type { FieldPath, RecordOwner } from '../../model/field.ts';
import type { Found, RowSubject } from '../check.ts';
import type { Given, KeySource } from '../keys.ts';
import { externParts, othersThanFirst, personsOf } from '../persons.ts';
import { quote } from '../quote.ts';
import { RECORD_FIELDS, SETS } from '../record-fields.ts';
import type { TableCheck } from './table-check.ts';

// One key on several rows of an import of dossiers, with other data: each row overwrites the one before. That a bedrijf is repeated on the
// row of each of its people is as it should be, as long as it says the same. Clearly different ones are told by same-key-different-….

type Facts = {
  owner: RecordOwner;
  id: string;
  firstRow: number;
  /** The first heading that differs, and what it says there and here; here it may be blank. */
  heading: string;
  first: string;
  here: string;
  /** How many more differ. */
  more: number;
  /** What the mend makes of this row. */
  becomes: { field: FieldPath; text: string }[];
};

/** Another row may well give another category or free field: they add up. */
const ADDS_UP = new Set<FieldPath>([...SETS.bedrijf, ...SETS.persoon].flat());
function isCompared(field: FieldPath): boolean {
  return !ADDS_UP.has(field) && !/\.(?:externId|externSource|id)$/.test(field);
}

/** A name in two spellings is told by company-spelling, in two cases by same-key-different-company. */
const COMPARED: Readonly<Record<RecordOwner, readonly FieldPath[]>> = {
  bedrijf: RECORD_FIELDS.bedrijf.filter((field) => field !== 'bedrijf.naam' && isCompared(field)),
  // The bedrijf that is named last is the one that somebody is linked to.
  persoon: ['bedrijf.externId', 'bedrijf.naam', ...RECORD_FIELDS.persoon.filter(isCompared)],
};

/** Spaces make no difference; a text longer than this is compared as it stands, for dozens of fields are compared. */
const LONGEST = 500;
const isSame = (a: string, b: string): boolean =>
  a === b || (a.length <= LONGEST && b.length <= LONGEST && bareText(a) === bareText(b));

/** A bedrijf and a persoon may have the same key, and are no more one record for it. */
const BY: Readonly<Record<RecordOwner, KeySource>> = {
  bedrijf: { parts: externParts('bedrijf'), alike: COMPARED.bedrijf, reads: [] },
  persoon: { role: 'persoon', parts: externParts('persoon'), alike: COMPARED.persoon, reads: [] },
};
const OWNERS = ['bedrijf', 'persoon'] as const;

function others(given: readonly Given[]): ReadonlySet<RowSubject> {
  const apart = othersThanFirst(personsOf(given))?.others ?? [];
  return new Set(apart.map(({ row }) => row));
}

/** Of each field the first row that fills it: what is blank in one row is read from another, never the other way round. */
function sourcesOf(fields: readonly FieldPath[], rows: readonly RowSubject[]): Map<FieldPath, RowSubject> {
  const found = new Map<FieldPath, RowSubject>();
  for (const field of fields) {
    const row = rows.find((one) => one.has(field));
    if (row !== undefined) found.set(field, row);
  }
  return found;
}

function differences(owner: RecordOwner, given: readonly Given[]): Found<Facts>[] {
  const apart = others(given);
  const rows = given.map(({ row }) => row).filter((row) => !apart.has(row));
  const filled = [...sourcesOf(COMPARED[owner], rows)];
  return rows.flatMap((row): Found<Facts>[] => {
    const differing = filled.filter(([field, from]) => !isSame(row.text(field), from.text(field)));
    const [[field, from] = []] = differing;
    if (field === undefined || from === undefined) return [];
    const facts: Facts = {
      owner,
      id: row.text(`${owner}.externId`).trim(),
      firstRow: from.id,
      heading: headingOf(field),
      first: from.text(field).trim(),
      here: row.text(field).trim(),
      more: differing.length - 1,
      becomes: differing.map(([one, source]) => ({ field: one, text: source.text(one) })),
    };
    return [{ facts, row: row.id, field }];
  });
}

export const keyOverwrites: TableCheck<Facts> = {
  id: 'key-overwrites',
  scope: 'table',
  only: 'dossier',
  severity: 'warning',
  keys: OWNERS.map((owner) => BY[owner]),
  look: (given) =>
    OWNERS.flatMap((owner) =>
      differences(
        owner,
        given.filter(({ by }) => by === BY[owner]),
      ),
    ),
  mend: {
    trust: 'ask',
    changes: ({ becomes }, { row }, { columnOf }) =>
      becomes.flatMap(({ field, text }): Change[] => {
        const column = columnOf(field);
        return row === undefined || column === undefined ? [] : [{ kind: 'cell', row, column, text }];
      }),
  },
  text: {
    nl: {
      title: 'Zelfde sleutel, andere gegevens',
      why: 'Staat dezelfde ExternId met dezelfde ExternSource op meer rijen, dan overschrijft elke rij de vorige. De laatste blijft staan.',
      says: ({ owner, id, firstRow, heading, first, here, more }) =>
        `${owner === 'bedrijf' ? 'Bedrijf' : 'Persoon'} ${quote(id)} staat ook op regel ${firstRow}. ${heading} is daar ${quote(first)} en hier ${here === '' ? 'leeg' : quote(here)}${more === 0 ? '' : `, en er ${more === 1 ? 'is nog 1 verschil' : `zijn nog ${more} verschillen`}`}.`,
      does: ({ firstRow }) => `Neem over wat op regel ${firstRow} staat`,
    },
    en: {
      title: 'Same key, other data',
      why: 'When the same ExternId with the same ExternSource stands on several rows, each row overwrites the one before. The last one stays.',
      says: ({ owner, id, firstRow, heading, first, here, more }) =>
        `${owner === 'bedrijf' ? 'Bedrijf' : 'Persoon'} ${quote(id)} is on row ${firstRow} too. ${heading} is ${quote(first)} there and ${here === '' ? 'empty' : quote(here)} here${more === 0 ? '' : `, and there ${more === 1 ? 'is 1 more difference' : `are ${more} more differences`}`}.`,
      does: ({ firstRow }) => `Take over what row ${firstRow} says`,
    },
  },
  examples: {
    fine: [
      { rows: [company('7', 'Dam 1'), company('7', 'Dam 1'), company('8', 'Dam 2')] },
      { rows: [company('7', 'Dam 1'), company('7', ' Dam  1 ')] },
      { rows: [person('12', 'Jan'), { ...person('12', 'Piet'), 'persoon.geboorteDatum': '01-01-1990' }] },
    ],
    caught: [
      {
        rows: [company('a7', 'Dam 1'), company('A7', 'Dam 2')],
        mended: [company('a7', 'Dam 1'), company('A7', 'Dam 1')],
      },
      {
        rows: [company('7', 'Dam 1'), company('7', '')],
        mended: [company('7', 'Dam 1'), company('7', 'Dam 1')],
      },
      {
        rows: [company('7', ''), company('7', 'Dam 1')],
        mended: [company('7', 'Dam 1'), company('7', 'Dam 1')],
      },
      {
        rows: [person('12', 'Jan'), { ...person('12', 'Jan'), 'bedrijf.naam': 'Bakker BV' }],
        mended: Array(2).fill({ ...person('12', 'Jan'), 'bedrijf.naam': 'Bakker BV' }),
      },
    ],
  },
};

function company(externId: string, street: string) {
  const filled = {
    'bedrijf.naam': 'Jansen',
    'bedrijf.externId': externId,
    'bedrijf.externSource': 'crm',
    'bedrijf.adres.adres1': street,
  };
  return Object.fromEntries(Object.entries(filled).filter(([, text]) => text !== ''));
}

function person(externId: string, voornaam: string) {
  return {
    'persoon.externId': externId,
    'persoon.externSource': 'hr',
    'persoon.achternaam': 'Jansen',
    'persoon.voornaam': voornaam,
  };
}
