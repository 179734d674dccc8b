import { ambiguousMatch } from './ambiguous-match.ts';
import { conflictingRules } from './conflicting-rules.ts';
import { courseConflict } from './course-conflict.ts';
import type { MatchCheck } from './match-check.ts';
import { nearCompany } from './near-company.ts';
import { nearPerson } from './near-person.ts';
import { overwritesRecord } from './overwrites-record.ts';
import { unknownCourse } from './unknown-course.ts';
import { unlinksCompany } from './unlinks-company.ts';

// The checks that are asked when lists from Coachview are there, in the order of the findings on the page.
// biome-ignore lint/suspicious/noExplicitAny: as in check.ts, every check is consistent in itself.
export const MATCH_CHECKS: readonly MatchCheck<any>[] = [
  unknownCourse,
  courseConflict,
  unlinksCompany,
  conflictingRules,
  nearCompany,
  nearPerson,
  ambiguousMatch,
  overwritesRecord,
];
