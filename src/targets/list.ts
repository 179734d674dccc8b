import type { Target } from '../model/target.ts';
import { accounton } from './accounton.ts';
import { api } from './api.ts';
import { bedrijvenPersonen } from './bedrijven-personen.ts';
import { bedrijvenPersonenVrij } from './bedrijven-personen-vrij.ts';
import { moodle } from './moodle.ts';
import { webaanvragen } from './webaanvragen.ts';

// The targets that are built in, in the order in which they are offered.
export const TARGETS: readonly Target[] = [
  webaanvragen,
  bedrijvenPersonen,
  bedrijvenPersonenVrij,
  api,
  moodle,
  accounton,
];
