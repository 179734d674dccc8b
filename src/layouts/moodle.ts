import { FIELD_KINDS, type FieldPath } from '../model/field.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';

// Moodle's own file for uploading users (Site administration, Users, Upload users), only ever written. Its standard columns are known; what
// comes behind them depends on the site: profile fields, courses and cohorts by their own names. What Moodle cannot do without, and what
// may be there once, is told by checks, for a missing name means something else there than a missing cell.

/** Moodle's database holds no longer username; other names have room for as much. */
const LONGEST_NAME = 100;
/** The column for the ID number in Moodle's database. */
const LONGEST_ID = 255;

function column(heading: string, maxLength: number): LayoutColumn {
  const field = `moodle.${heading}` as FieldPath;
  return {
    heading,
    field,
    kind: FIELD_KINDS.get(field) ?? 'text',
    provenance: 'known',
    aliases: [],
    maxLength,
  };
}

export const MOODLE: Layout = {
  id: 'moodle',
  title: { nl: 'Moodle: gebruikers uploaden', en: 'Moodle: upload users' },
  rowsMake: 'other',
  isOfNeighbour: true,
  direction: 'out',
  free: [
    { begins: 'profile_field_', kind: 'text' },
    { begins: 'course', kind: 'text' },
    { begins: 'cohort', kind: 'text' },
  ],
  columns: [
    column('username', LONGEST_NAME),
    column('firstname', LONGEST_NAME),
    column('lastname', LONGEST_NAME),
    column('email', LONGEST_NAME),
    column('idnumber', LONGEST_ID),
  ],
};
