import type { NearCourse, NearReason } from '../model/match.ts';
import type { Reference } from '../model/reference.ts';
import { fold } from './fold.ts';
import { Grams } from './grams.ts';
import { nearReasons } from './near-reasons.ts';

// The opleidingen that may be meant by a code and a name that are not in the list, and in what they differ.

/** More is no help in choosing. */
const MOST = 3;
/** Share of letter pairs below which two texts only have single letters in common. */
const LEAST_LIKENESS = 0.3;
/** Of texts that differ in writing only; above any likeness. */
const SAME_BUT_WRITING = 2;

interface Folded {
  code: readonly string[];
  naam: readonly string[];
  codeGrams: Grams;
  naamGrams: Grams;
}

export class NearCourses {
  readonly #list: Reference | undefined;
  #folded: Folded | undefined;

  constructor(list: Reference | undefined) {
    this.#list = list;
  }

  /** The likeliest first, at most three. */
  nearest(code: string, name: string): NearCourse[] {
    const list = this.#list;
    if (list === undefined || list.places === 0) return [];
    this.#folded ??= foldAll(list);
    const { code: codes, naam: names, codeGrams, naamGrams } = this.#folded;
    const [wantedCode, wantedName] = [fold(code, 'plain'), fold(name, 'plain')];
    const scores = new Float64Array(list.places);
    codeGrams.addLikeness(wantedCode, scores);
    naamGrams.addLikeness(wantedName, scores);
    const asked = (wantedCode === '' ? 0 : 1) + (wantedName === '' ? 0 : 1);
    for (let place = 0; place < scores.length; place++) {
      if (wantedCode !== '' && codes[place] === wantedCode) scores[place]! += SAME_BUT_WRITING;
      if (wantedName !== '' && names[place] === wantedName) scores[place]! += SAME_BUT_WRITING;
    }
    const found = best(scores, LEAST_LIKENESS * asked, (place) => list.same(place) === place);
    const near = found.map((record) => ({
      record,
      ...told('code', code, list.text('code', record)),
      ...told('name', name, list.text('naam', record)),
    }));
    const inWriting = near.filter((one) => differsInWriting(one.code) && differsInWriting(one.name));
    return near.map((one) => ({ ...one, isSafe: inWriting.length === 1 && inWriting[0] === one }));
  }
}

function foldAll(list: Reference): Folded {
  const texts = (field: 'code' | 'naam') =>
    Array.from({ length: list.places }, (_, place) => fold(list.text(field, place), 'plain'));
  const [code, naam] = [texts('code'), texts('naam')];
  return { code, naam, codeGrams: new Grams(code), naamGrams: new Grams(naam) };
}

/** Places with the highest scores, the first of equals first. */
function best(scores: Float64Array, least: number, counts: (place: number) => boolean): number[] {
  const top: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place]!;
    const last = top.length === MOST ? scores[top[MOST - 1]!]! : least;
    if (score < least || (top.length === MOST && score <= last) || !counts(place)) continue;
    let at = top.length;
    while (at > 0 && scores[top[at - 1]!]! < score) at--;
    top.splice(at, 0, place);
    if (top.length > MOST) top.pop();
  }
  return top;
}

function told(part: 'code' | 'name', own: string, text: string): Partial<Pick<NearCourse, 'code' | 'name'>> {
  if (own.trim() === '') return {};
  if (own === text) return { [part]: 'same' };
  return { [part]: fold(own, 'plain') === fold(text, 'plain') ? nearReasons(own, text) : 'other' };
}

function differsInWriting(part: 'same' | 'other' | NearReason[] | undefined): boolean {
  return part !== 'other';
}
