import type { Facts } from '../model/finding.ts';

// The words of a check, in one language. They stand in the check's own file, and the page makes sentences of them last of all.

/** The words of a check. No sentence says where: the page puts the place in front. */
export interface CheckWords<F extends Facts> {
  /** A noun for the kind of trouble, as the heading of its group: "Voorloopnul verdwenen". */
  title: string;
  /** Why it matters to Coachview or its user: one or two sentences. */
  why: string;
  /** What is so, and what to do when it cannot be mended: one or two sentences. */
  says(facts: F): string;
  /** What the mend does, as a button or an answer to "what will happen": "Zet de 0 terug". Present when there is a mend. */
  does?(facts: F): string;
}

/** A cell at the end of a sentence may bring its own full stop: Jansen B.V. */
const TWO_STOPS = /(?<!\.)\.\.(?!\.)/g;

/** What a finding says; the check's id where its words are not there. */
// biome-ignore lint/suspicious/noExplicitAny: facts and words are of the same check.
export function sentenceOf(check: string, words: CheckWords<any> | undefined, facts: Facts): string {
  return words?.says(facts).replace(TWO_STOPS, '.') ?? check;
}
