import { MATCH_CHECKS } from '../../../src/checks/match/list.ts';
import { BUNDLES } from './bundles.ts';
import { COLUMNS } from './columns.ts';
import { CONTAINERS } from './containers.ts';
import { DATES } from './dates.ts';
import type { Fault } from './fault.ts';
import { RENAMED } from './headings.ts';
import { KINDS } from './kinds.ts';
import { NAMES } from './names.ts';
import { PERSONS } from './persons.ts';
import { ROWS } from './rows.ts';
import { TEXT } from './text.ts';
import { WORKBOOK_FAULTS } from './workbooks.ts';
import { ZEROS } from './zeros.ts';

// Everything that the generator can do to a file.
export const FAULTS: readonly Fault[] = [
  ...ROWS,
  ...BUNDLES,
  ...PERSONS,
  ...NAMES,
  ...ZEROS,
  ...DATES,
  ...TEXT,
  ...KINDS,
  ...RENAMED,
  ...COLUMNS,
  ...CONTAINERS,
  ...WORKBOOK_FAULTS,
];

/** Checks that no file can raise under the built-in layout, with the reason. */
export const OUT_OF_REACH: Readonly<Record<string, string>> = {
  'reconstructed-heading': 'is told of every file',
  'not-in-list': 'the built-in layout has no lists',
  'too-long': 'the built-in layout has no largest lengths',
  'missing-value': 'the built-in layout has no required columns',
  'malformed-company-number': 'the built-in layout has no column for one',
  'seen-before': 'needs a memory of earlier exports',
  'key-overwrites': 'is asked of imports of dossiers only',
  ...Object.fromEntries(MATCH_CHECKS.map(({ id }) => [id, 'needs a list from Coachview'])),
};
