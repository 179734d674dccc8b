import { CHECKS } from '../../../src/checks/list.ts';
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

/** Checks that no generated file can raise, with the reason. */
export const OUT_OF_REACH: Readonly<Record<string, string>> = {
  'reconstructed-heading': 'is told of every file',
  'malformed-national-number': 'is asked for another system',
  'nameless-relation': 'is asked for another system',
  ...Object.fromEntries(
    CHECKS.filter(({ id }) => id.startsWith('moodle-')).map(({ id }) => [id, 'is asked of users for Moodle']),
  ),
  'seen-before': 'needs a memory of earlier exports',
  'key-overwrites': 'is asked of imports of dossiers only',
  ...Object.fromEntries(MATCH_CHECKS.map(({ id }) => [id, 'needs a list from Coachview'])),
};
