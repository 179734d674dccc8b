import { BUNDLES } from './bundles.ts';
import { COLUMNS } from './columns.ts';
import { CONTAINERS } from './containers.ts';
import { DATES } from './dates.ts';
import { EARLIER } from './earlier.ts';
import type { Fault } from './fault.ts';
import { RENAMED } from './headings.ts';
import { KINDS } from './kinds.ts';
import { NAMES } from './names.ts';
import { PERSONS } from './persons.ts';
import { ROWS } from './rows.ts';
import { TEXT } from './text.ts';
import { WORKBOOK_FAULTS } from './workbooks.ts';
import { ZEROS } from './zeros.ts';

// Everything that the generator can do to a file of webaanvragen.
export const FAULTS: readonly Fault[] = [
  ...ROWS,
  ...BUNDLES,
  ...PERSONS,
  ...EARLIER,
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
