import { type CheckWords, sentenceOf } from '../../checks/words.ts';
import type { FindingView } from '../../engine/shown.ts';
import type { Severity } from '../../model/finding.ts';

// A finding in today's words. The sentence is made here, last of all, from the facts that the check gave.

export interface ToldFinding {
  key: string;
  severity: Severity;
  sentence: string;
  does?: string;
  /** What each other answer does, where there are several. */
  others: string[];
}

// biome-ignore lint/suspicious/noExplicitAny: facts and words are of the same check.
export function tellFinding(finding: FindingView, words: CheckWords<any> | undefined): ToldFinding {
  const told = {
    key: finding.key,
    severity: finding.severity,
    sentence: sentenceOf(finding.check, words, finding.facts),
    others: finding.others.flatMap(({ facts }) => words?.does?.(facts) ?? []),
  };
  const does = finding.trust === undefined ? undefined : words?.does?.(finding.facts);
  return does === undefined ? told : { ...told, does };
}
