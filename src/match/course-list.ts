import type { CalendarDate } from '../model/day.ts';
import { type CourseMatch, MOST_CANDIDATES } from '../model/match.ts';
import type { Reference } from '../model/reference.ts';
import { statesOf } from './course-states.ts';
import { NearCourses } from './near-courses.ts';

// Which opleiding a code and a name mean: exactly, as Coachview demands. The lists are small and rows repeat themselves, so plain maps and one
// answer for each pair of texts do.

type Column = 'code' | 'naam';

export class CourseList {
  readonly #list: Reference | undefined;
  readonly #soorten: Reference | undefined;
  readonly #today: CalendarDate;
  readonly #places: Record<Column, Map<string, number[]>>;
  readonly #soortPlaces: Record<Column, Map<string, number[]>>;
  readonly #near: NearCourses;
  readonly #answers = new Map<string, CourseMatch>();

  constructor(list: Reference | undefined, soorten: Reference | undefined, today: CalendarDate) {
    this.#list = list;
    this.#soorten = soorten;
    this.#today = today;
    this.#places = { code: placesOf(list, 'code'), naam: placesOf(list, 'naam') };
    this.#soortPlaces = { code: placesOf(soorten, 'code'), naam: placesOf(soorten, 'naam') };
    this.#near = new NearCourses(list);
  }

  match(code: string, name: string): CourseMatch {
    const key = `${code}\u0001${name}`;
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      answer = this.#match(code, name);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  #match(code: string, name: string): CourseMatch {
    const nothing = { candidates: [], states: [], nearest: [] };
    const [hasCode, hasName] = [code.trim() !== '', name.trim() !== ''];
    if (!hasCode && !hasName) return { outcome: 'waiting-list', ...nothing };
    const list = this.#list;
    if (list === undefined) return { outcome: 'unknown', ...nothing, ...this.#soort(code, name) };

    const byCode = this.#found('code', code);
    const byName = this.#found('naam', name);
    const fitting =
      hasCode && hasName ? byCode.filter((record) => byName.includes(record)) : [...byCode, ...byName];
    const cannotTell = (hasCode && !list.has('code')) || (hasName && !list.has('naam'));
    if (cannotTell) {
      const partly = hasCode && list.has('code') ? byCode : byName;
      return { outcome: 'unknown', ...nothing, candidates: partly.slice(0, MOST_CANDIDATES) };
    }
    const [only, ...more] = fitting;
    if (only !== undefined && more.length === 0)
      return { outcome: 'recognised', ...nothing, record: only, states: statesOf(list, only, this.#today) };
    if (only !== undefined)
      return { outcome: 'several', ...nothing, candidates: fitting.slice(0, MOST_CANDIDATES) };
    const [codes, names] = [byCode[0], byName[0]];
    if (codes !== undefined && names !== undefined)
      return { outcome: 'conflict', ...nothing, record: codes, byName: names };
    const outcome = list.isWhole ? 'missing' : 'unknown';
    return { outcome, ...nothing, nearest: this.#near.nearest(code, name), ...this.#soort(code, name) };
  }

  /** Different opleidingen of which this is exactly the code or the name. */
  #found(column: Column, text: string): number[] {
    return text.trim() === '' ? [] : (this.#places[column].get(text) ?? []);
  }

  #soort(code: string, name: string): { soort?: number } {
    if (this.#soorten === undefined) return {};
    const soort = this.#soortPlaces.code.get(code)?.[0] ?? this.#soortPlaces.naam.get(name)?.[0];
    return soort === undefined ? {} : { soort };
  }
}

function placesOf(list: Reference | undefined, column: Column): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let place = 0; list !== undefined && place < list.places; place++) {
    const text = list.text(column, place);
    if (text.trim() === '') continue;
    const record = list.same(place);
    const there = places.get(text);
    if (there === undefined) places.set(text, [record]);
    else if (!there.includes(record)) there.push(record);
  }
  return places;
}
