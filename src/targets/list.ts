import type { Target } from '../model/target.ts';
import { accounton } from './accounton.ts';
import { api } from './api.ts';
import { bedrijvenPersonen } from './bedrijven-personen.ts';
import { moodle } from './moodle.ts';

// The targets that are built in, in the order in which they are offered.
export const TARGETS: readonly Target[] = [bedrijvenPersonen, api, moodle, accounton];
