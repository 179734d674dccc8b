import type { Layout } from '../model/layout.ts';
import { BEDRIJVEN_PERSONEN } from './bedrijven-personen.ts';
import { WEBAANVRAGEN } from './webaanvragen.ts';

// The layouts that are built in. An institute's own template is made by template.ts or loaded by table-schema.ts.
export const LAYOUTS: readonly Layout[] = [WEBAANVRAGEN, BEDRIJVEN_PERSONEN];
