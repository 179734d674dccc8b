import { categoryPairs, type FieldPath } from '../../../src/model/field.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { LINK } from '../lists.ts';
import { COLUMNS } from './columns.ts';
import { CONTAINERS } from './containers.ts';
import { cellFault, type Fault, type ListFault } from './fault.ts';
import { RENAMED } from './headings.ts';
import { freeRows } from './room.ts';

// What goes wrong in an import of bedrijven and personen.

const columnsOf = (draft: Draft, fields: readonly FieldPath[]): number[] =>
  fields.flatMap((field) => draft.place(field) ?? []);
const has = (draft: Draft, row: DraftRow, field: FieldPath) =>
  columnsOf(draft, [field]).some((column) => draft.text(row, column) !== '');

/** Empties fields of one row. */
function emptied(
  name: string,
  id: string,
  fits: (row: DraftRow, draft: Draft) => boolean,
  fields: (draft: Draft) => number[],
): Fault {
  return {
    name,
    ids: [id],
    phase: 'rows',
    back: 'no',
    inject(draft, dice) {
      const [row] = freeRows(draft, dice, (one) => fits(one, draft));
      if (row === undefined) return undefined;
      const columns = fields(draft);
      for (const column of columns) draft.set(row, column, '');
      draft.claimRow(row);
      return { expected: [{ check: id, row }], lost: columns.map((column) => ({ row, column })) };
    },
  };
}

const hasPerson = (row: DraftRow) => row.truth?.participant !== undefined;
const [GROUP, CATEGORY] = categoryPairs('bedrijf')[0]!;
const PERSON_WORDS: readonly FieldPath[] = [
  'bedrijf.naam',
  'bedrijf.adres.plaats',
  'persoon.voornaam',
  'persoon.achternaam',
  'persoon.geboortePlaats',
];
/** Faults of columns and containers that are the same under any layout. */
const OF_ANY_LAYOUT = new Set([
  'column moved',
  'column of their own',
  'empty column not there',
  'empty twin of a column',
  'notes under no heading',
  'heading in other capitals, spaces or hyphens',
  'sep= line',
  'title rows',
]);

/** Nobody knows whether he has one in Coachview. */
const LEFT_OUT = emptied('person whose bedrijf was left out', 'loses-company', hasPerson, (draft) =>
  draft.columnsOf('bedrijf.'),
);
/** What of the bedrijf is read from the lists. */
const READ_BACK: readonly FieldPath[] = ['bedrijf.externId', 'bedrijf.externSource', 'bedrijf.naam'];

const UNLINKED: ListFault = {
  name: 'person whose bedrijf was left out and stands in Coachview',
  ids: ['unlinks-company'],
  phase: 'rows',
  back: 'ask',
  inject(draft, dice, { people }) {
    const isLinked = ({ truth }: DraftRow) => (people.get(truth?.participant)?.[LINK] ?? '') !== '';
    const [row] = freeRows(draft, dice, isLinked);
    if (row === undefined) return undefined;
    const columns = draft.columnsOf('bedrijf.');
    for (const column of columns) draft.set(row, column, '');
    draft.claimRow(row);
    const readBack = columnsOf(draft, READ_BACK);
    return {
      expected: ['unlinks-company', 'loses-company'].map((check) => ({ check, row })),
      lost: columns.filter((column) => !readBack.includes(column)).map((column) => ({ row, column })),
    };
  },
};

/** Of whose bedrijf was left out: without lists it is only supposed what Coachview will do. */
export const WITHOUT_COMPANY = { supposed: LEFT_OUT, known: UNLINKED };

export const DOSSIERS: readonly Fault[] = [
  emptied('person without a surname', 'nameless-record', hasPerson, (draft) =>
    columnsOf(draft, ['persoon.achternaam']),
  ),
  emptied(
    'category without its group',
    'half-category',
    (row, draft) => has(draft, row, GROUP),
    (draft) => columnsOf(draft, [GROUP]),
  ),
  emptied(
    'group without its category',
    'half-category',
    (row, draft) => has(draft, row, GROUP),
    (draft) => columnsOf(draft, [CATEGORY]),
  ),
  emptied('person without a key', 'keyless-record', hasPerson, (draft) =>
    columnsOf(draft, ['persoon.externId', 'persoon.externSource']),
  ),
  {
    name: 'bedrijf with another address on a later row',
    ids: ['key-overwrites'],
    phase: 'rows',
    back: 'ask',
    inject(draft, dice) {
      const [column] = columnsOf(draft, ['bedrijf.telefoonnummer']);
      for (const first of freeRows(draft, dice, (row) => has(draft, row, 'bedrijf.telefoonnummer'))) {
        const rows = column === undefined ? [] : draft.sharers(first, column);
        const last = rows.at(-1);
        if (column === undefined || last === undefined || rows.length < 2) continue;
        if (!rows.every((row) => draft.isFree(row))) continue;
        const text = draft.text(last, column);
        draft.set(last, column, `${text.slice(0, -1)}${(Number(text.at(-1)) + 1) % 10}`);
        for (const row of rows) draft.claimRow(row);
        return { expected: [{ check: 'key-overwrites', row: last, column }] };
      }
      return undefined;
    },
  },
  cellFault({
    name: 'space around a word of a dossier',
    id: 'stray-spaces',
    back: 'safe',
    fields: PERSON_WORDS,
    becomes: (text, dice) => dice.pick([` ${text}`, `${text} `, `${text}\u00a0`]),
  }),
  cellFault({
    name: 'end of an address of a dossier mistyped',
    id: 'email-typo',
    back: 'ask',
    fields: ['persoon.emailadres', 'bedrijf.emailadres'],
    becomes: (text) => (text.endsWith('.com') ? text.replace(/com$/, 'con') : undefined),
  }),
  cellFault({
    name: 'phone of a dossier without its zero',
    id: 'lost-leading-zero',
    back: 'safe',
    fields: ['persoon.telefoonnummer', 'bedrijf.telefoonnummer'],
    becomes: (text) => (/^0[1-9]\d{8}$/.test(text) ? text.slice(1) : undefined),
  }),
  ...[...COLUMNS, ...RENAMED, ...CONTAINERS].filter(({ name }) => OF_ANY_LAYOUT.has(name)),
];
