import type { CourseView, MatchView, RecordView } from '../../engine/shown-matches.ts';
import type { Step } from '../../model/match.ts';
import type { Language } from '../../text/language.ts';
import { number } from '../../text/number.ts';
import { RULE_NAMES, reasonList } from '../../text/rules.ts';
import { WORDS } from '../../text/words.ts';
import type { Look } from './outcome-icon.tsx';

// What Coachview will recognise somebody as, in one line of today's language. The line is made last, from the facts that the engine gave.

export interface Told {
  look: Look;
  /** The outcome. */
  line: string;
  /** Whom it is about, or what follows from it. */
  more: string | undefined;
}

/** "J. de Vries, dossier 10442". */
export function recordLine({ label, key }: RecordView, language: Language): string {
  return key === '' ? label : `${label}, ${WORDS[language].recognition.record(key)}`;
}

export function tellMatch(match: MatchView, language: Language): Told {
  const words = WORDS[language].recognition;
  const { outcome, rule, record, near, candidates, sameAs } = match;
  switch (outcome) {
    case 'recognised':
      if (record === undefined)
        return { look: 'new', line: words.madeBy(rowText(sameAs?.row)), more: undefined };
      return {
        look: 'recognised',
        line:
          rule === undefined
            ? words.outcome.recognised
            : words.recognisedBy(RULE_NAMES[language][rule], ruleNumber(match)),
        more: recordLine(record, language),
      };
    case 'near':
      return {
        look: 'near',
        line:
          near === undefined
            ? words.outcome.near
            : words.nearTo(near.record.label, reasonList(near.reasons, language)),
        more: words.nearNew,
      };
    case 'several':
      return {
        look: 'several',
        line: words.candidates(number(mostHits(match, candidates.length), language)),
        more: undefined,
      };
    case 'new':
      return { look: 'new', line: words.isNew, more: undefined };
    case 'unknown':
      return { look: 'unknown', line: words.unknown, more: undefined };
  }
}

function rowText(row: number | undefined): string {
  return row === undefined ? '' : String(row);
}

/** Place of the deciding rule in the order that was chosen. */
function ruleNumber({ rule, steps }: MatchView): string {
  return String(steps.findIndex((step) => step.rule === rule) + 1);
}

function mostHits({ steps }: MatchView, least: number): number {
  return steps.find(({ found }) => found === 'several')?.hits ?? least;
}

export function tellCourse(course: CourseView, language: Language): Told {
  const words = WORDS[language].recognition;
  const told = words.course;
  const { outcome, record, byName, candidates, soort, states } = course;
  switch (outcome) {
    case 'recognised': {
      const names = states.map((state) => words.states[state]);
      const isMarked = states.some((state) => state !== 'started');
      return {
        look: isMarked ? 'several' : 'recognised',
        line: told.recognised,
        more: names.length === 0 ? undefined : new Intl.ListFormat(language).format(names),
      };
    }
    case 'waiting-list':
      return { look: 'waiting', line: told['waiting-list'], more: undefined };
    case 'missing':
      return {
        look: course.nearest.some(({ isSafe }) => isSafe) ? 'near' : 'several',
        line: soort === undefined ? told.missing : told.soort(soort.label),
        more: undefined,
      };
    case 'conflict':
      return {
        look: 'several',
        line: told.conflict(record?.label ?? '', byName?.label ?? ''),
        more: undefined,
      };
    case 'several':
      return { look: 'several', line: told.several(number(candidates.length, language)), more: undefined };
    case 'unknown':
      return { look: 'unknown', line: told.unknown, more: undefined };
  }
}

/** What one rule found. */
export function stepLine({ found, hits }: Step, language: Language): string {
  const words = WORDS[language].recognition.found;
  return found === 'several' ? words.several(number(hits, language)) : words[found];
}
