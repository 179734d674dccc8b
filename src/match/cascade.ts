import {
  type Candidate,
  type Match,
  MOST_CANDIDATES,
  MOST_HITS,
  type Outcome,
  type RuleId,
  type Step,
} from '../model/match.ts';
import {
  type Claim,
  claim,
  type Identity,
  identityOf,
  isCertain,
  type SightCode,
  sightOf,
} from './identity.ts';
import type { ListIndex } from './list-index.ts';
import type { Known } from './met.ts';
import { type Rule, type Said, TELLING_RULES } from './rules.ts';
import { compared } from './values.ts';

// One bedrijf or person through the rules: the search stops at exactly one hit; none or several go on to the next rule. What the list cannot
// answer is never taken for "no": it makes everything after it unknown.

/** What earlier rows of the file say under a key: who, and the first place that said so. */
export type MetBefore = (key: string) => readonly Known[];

/** What one rule can look up for this bedrijf or person. */
export interface LookUp {
  /** What later rows can find it by. */
  key: string;
  /** Records of the list that fit. */
  records: readonly number[];
  /** Whether the list cannot say that there are none. */
  isOpen: boolean;
  /** Whether what it finds is not certain. */
  isDoubtful?: boolean;
}

export interface Question {
  /** Begins every key, so that bedrijven and persons are not found for one another. */
  kind: 'bedrijf' | 'persoon';
  rules: readonly Rule[];
  /** Absent: there is no such list. */
  list: ListIndex | undefined;
  said: Said;
  metBefore: MetBefore;
  /** Who it is when a record is made here. */
  own: Identity;
  /** For a bedrijf: that of the contactpersoon, when there is one. */
  throughContact?: () => LookUp | undefined;
}

export interface Answer {
  match: Match;
  claim: Claim;
  /** What later rows can find it by. */
  keys: readonly string[];
}

interface Hit {
  identity: Identity;
  isCertain: boolean;
  /** Found in the list itself, so no earlier row is needed. */
  isListed: boolean;
  first?: SightCode;
}

interface Decision extends Hit {
  rule: RuleId;
  hits: readonly Hit[];
}

/** What rules find, over and over; the place of each is its digit in the number of a row of steps. */
const FOUND: readonly Step['found'][] = ['blank', 'unknown', 'none', 'one', 'several'];
const MADE = new Map<RuleId, Step[]>();
function step(rule: RuleId, found: Step['found'], hits: number): Step {
  if (found === 'several') return { rule, found, hits };
  let made = MADE.get(rule);
  if (made === undefined) {
    made = FOUND.map((one) => Object.freeze({ rule, found: one, hits: one === 'one' ? 1 : 0 }));
    MADE.set(rule, made);
  }
  return made[FOUND.indexOf(found)]!;
}

/** The same steps were taken by thousands of rows, and are kept once; but for those that count several. */
const TAKEN = new Map<readonly Rule[], Map<number, readonly Step[]>>();
function shared(rules: readonly Rule[], steps: readonly Step[]): readonly Step[] {
  let number = 0;
  for (const { found } of steps) {
    if (found === 'several') return steps;
    number = number * FOUND.length + FOUND.indexOf(found);
  }
  let taken = TAKEN.get(rules);
  if (taken === undefined) {
    taken = new Map();
    TAKEN.set(rules, taken);
  }
  const known = taken.get(number);
  if (known === undefined) taken.set(number, steps);
  return known ?? steps;
}

/** What the rule compares; undefined when the row does not fill it. */
export function valuesOf({ parts }: Rule, said: Said): string[] | undefined {
  const values: string[] = [];
  for (const { field, how, mayBeBlank } of parts) {
    const value = compared(said(field), how);
    if (value === '' && !mayBeBlank) return undefined;
    values.push(value);
  }
  return values;
}

/** Between the parts of a key; no cell of a list of participants holds it. */
export const BETWEEN = '\u0001';

export function ask(question: Question): Answer {
  const { rules, said, own } = question;
  const steps: Step[] = [];
  const keys: string[] = [];
  let decision: Decision | undefined;
  let several: readonly Hit[] | undefined;
  let conflict: Match['conflict'];
  let isDoubtful = false;

  for (const rule of rules) {
    const isThrough = rule.id === 'through-contact';
    const mayAsk = !isThrough || (decision === undefined && several === undefined && isSilent(said));
    const lookUp = mayAsk ? (isThrough ? question.throughContact?.() : lookUpBy(rule, question)) : undefined;
    if (lookUp === undefined) {
      steps.push(step(rule.id, 'blank', 0));
      continue;
    }
    if (!isThrough) keys.push(lookUp.key);
    const hits = allHits(lookUp.records, question.metBefore(lookUp.key));
    const isOpen = lookUp.isOpen && hits.every((hit) => !hit.isListed);
    if (decision === undefined && (isOpen || lookUp.isDoubtful === true)) isDoubtful = true;
    const [only] = hits;
    const count = Math.min(hits.length, MOST_HITS);
    const found = count > 1 ? 'several' : count === 1 ? 'one' : isOpen ? 'unknown' : 'none';
    steps.push(step(rule.id, found, count));

    if (hits.length > 1 && decision === undefined) several ??= hits;
    if (only === undefined || hits.length > 1) continue;
    if (decision === undefined)
      decision = { ...only, isCertain: only.isCertain && !isDoubtful, rule: rule.id, hits };
    else if (conflict === undefined && contradicts(decision, only, rule.id))
      conflict = { rule: rule.id, record: only.identity };
  }

  const outcome: Outcome =
    decision !== undefined
      ? decision.isCertain
        ? 'recognised'
        : 'unknown'
      : isDoubtful
        ? 'unknown'
        : several !== undefined
          ? 'several'
          : 'new';
  const open = outcome === 'recognised' ? [] : (decision?.hits ?? several ?? []);
  const match: Match = { outcome, steps: shared(rules, steps), candidates: candidates(open) };
  if (decision !== undefined) {
    match.rule = decision.rule;
    if (outcome === 'recognised' && decision.identity >= 0) match.record = decision.identity;
    if (!decision.isListed && decision.first !== undefined) match.sameAs = sightOf(decision.first);
    if (conflict !== undefined && outcome === 'recognised') match.conflict = conflict;
  }
  return { match, claim: claim(decision?.identity ?? own, outcome !== 'unknown'), keys };
}

/** Undefined when the row does not fill what the rule compares. */
function lookUpBy(rule: Rule, { kind, list, said }: Question): LookUp | undefined {
  const values = valuesOf(rule, said);
  if (values === undefined) return undefined;
  let key = (kind === 'bedrijf' ? 'b' : 'p') + rule.sign;
  for (const value of values) key += value + BETWEEN;
  if (list === undefined || !list.answers(rule)) return { key, records: [], isOpen: true };
  return { key, records: list.find(rule, values), isOpen: !list.reference.isWhole };
}

/** Name and e-mail are both empty: only then the web service looks for the bedrijf of the contactpersoon. */
function isSilent(said: Said): boolean {
  return said('naam').trim() === '' && said('emailadres').trim() === '';
}

function contradicts(decision: Decision, other: Hit, rule: RuleId): boolean {
  const areRecords = decision.identity >= 0 && other.identity >= 0;
  return (
    areRecords &&
    decision.identity !== other.identity &&
    TELLING_RULES.has(decision.rule) &&
    TELLING_RULES.has(rule)
  );
}

const NO_HITS: readonly Hit[] = [];

/** Records of the list and those that earlier rows met, each once. */
function allHits(records: readonly number[], met: readonly Known[]): readonly Hit[] {
  if (records.length === 0 && met.length === 0) return NO_HITS;
  const hits = records.map((identity): Hit => ({ identity, isCertain: true, isListed: true }));
  for (const { claim: claimed, first } of met) {
    const identity = identityOf(claimed);
    const known = hits.find((hit) => hit.identity === identity);
    if (known === undefined) hits.push({ identity, isCertain: isCertain(claimed), isListed: false, first });
    else known.isCertain ||= isCertain(claimed);
  }
  return hits;
}

const NOBODY: readonly Candidate[] = [];

function candidates(hits: readonly Hit[]): readonly Candidate[] {
  if (hits.length === 0) return NOBODY;
  return hits
    .slice(0, MOST_CANDIDATES)
    .map(
      ({ identity, first }): Candidate =>
        identity >= 0 || first === undefined ? { record: identity } : sightOf(first),
    );
}
