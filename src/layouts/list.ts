import type { Layout } from '../model/layout.ts';
import { ACCOUNTON } from './accounton.ts';
import { ADMINPULSE } from './adminpulse.ts';
import { BEDRIJVEN_PERSONEN } from './bedrijven-personen.ts';
import { BEDRIJVEN_PERSONEN_VRIJ } from './bedrijven-personen-vrij.ts';
import { DEBITEUREN } from './debiteuren.ts';
import { MOODLE } from './moodle.ts';
import { OPLEIDINGSHISTORIE } from './opleidingshistorie.ts';
import { WEBAANVRAGEN } from './webaanvragen.ts';

// The layouts that are built in. An institute's own template is made by template.ts or loaded by table-schema.ts.
export const LAYOUTS: readonly Layout[] = [
  WEBAANVRAGEN,
  BEDRIJVEN_PERSONEN,
  BEDRIJVEN_PERSONEN_VRIJ,
  OPLEIDINGSHISTORIE,
  DEBITEUREN,
  ADMINPULSE,
  ACCOUNTON,
  MOODLE,
];
