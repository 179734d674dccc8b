import type { FieldPath } from '../model/field.ts';
import type { RowMatches, RuleOrder } from '../model/match.ts';
import type { ReferenceKind } from '../model/reference.ts';
import { FileMatches } from './file-matches.ts';
import { buildIndexes, prepare, type References } from './indexes.ts';
import { type SampleRecord, sampleList } from './sample-list.ts';

// A few bedrijven and persons, and what rows are matched as over such lists; for tests.

export type Row = Partial<Record<FieldPath, string>>;
export type Lists = Partial<Record<ReferenceKind, readonly SampleRecord[]>>;
const TODAY = { year: 2026, month: 3, day: 1 };

/** Matches of these rows, the first of them row 2, over these lists. */
export function matchesOf(
  order: RuleOrder,
  lists: Lists,
  rows: readonly Row[],
  isWhole = true,
  personId = '',
): RowMatches[] {
  const references: References = Object.fromEntries(
    (Object.keys(lists) as ReferenceKind[]).map((kind) => [
      kind,
      sampleList(kind, lists[kind] ?? [], isWhole),
    ]),
  );
  const ids = rows.map((_, nth) => nth + 2);
  const indexes = buildIndexes(references, TODAY);
  // As the engine will do it; the property test leaves it out, and must find the same.
  prepare(indexes, order);
  const matches = new FileMatches(indexes, order, {
    rows: () => ids,
    position: (row) => row,
    text: (row, field) => rows[row - 2]?.[field] ?? '',
    personId: () => personId,
  });
  return ids.map((row) => matches.of(row)!);
}

const EMPTY = { externId: '', externSource: '', emailadres: '' };
export const COMPANIES: SampleRecord[] = [
  { ...EMPTY, naam: 'Alfa', externId: '13DeRQ', externSource: 'CRM', emailadres: 'info@alfa.example' },
  { ...EMPTY, naam: 'Bèta', emailadres: 'info@beta.example', externId: 'X1', externSource: 'CRM' },
  { ...EMPTY, naam: 'Dubbel', emailadres: 'd@dubbel.example' },
  { ...EMPTY, naam: 'Dubbel', emailadres: 'e@dubbel.example' },
];
const PERSON = { ...EMPTY, voorletters: '', tussenvoegsels: '', voornaam: '', geboorteDatum: '' };
export const PERSONS: SampleRecord[] = [
  {
    ...PERSON,
    id: 'p0',
    achternaam: 'Smit',
    voorletters: 'J.',
    voornaam: 'Jan',
    geboorteDatum: '1980-02-01',
    externId: 'S1',
    externSource: 'HR',
    emailadres: 'jan@a.example; smit@a.example; j@b.example',
    'bedrijf.naam': 'Alfa',
  },
  {
    ...PERSON,
    id: 'p1',
    achternaam: 'Berg',
    tussenvoegsels: 'van den',
    voorletters: 'K.',
    voornaam: 'Karin',
    geboorteDatum: '1985-04-03',
    externId: 'S2',
    externSource: 'HR',
    emailadres: 'info@a.example',
    'bedrijf.naam': '',
  },
  {
    ...PERSON,
    id: 'p2',
    achternaam: 'Kok',
    voorletters: 'L.',
    externId: 'S3',
    emailadres: 'info@a.example',
    'bedrijf.naam': 'Dubbel',
  },
  { ...PERSON, id: 'p3', achternaam: 'Kok', voorletters: 'L.', 'bedrijf.naam': '' },
];
