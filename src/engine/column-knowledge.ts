import type { CellSubject } from '../checks/check.ts';
import { type ColumnDerivation, MOST_SORTS } from '../checks/derivation.ts';
import { TextCounts } from './text-counts.ts';

// What the checks were told of one column, and which cells they were told it for. Cells are sorted once and counted by sort, so that an edit
// costs the same in a column of ten rows and of a million. It finds nothing.

type EntryCode = number;
type Sort = ColumnDerivation<unknown>['sort'];

/** The cells as one function sorts them. */
interface Tally {
  sort: Sort;
  /** Sort by entry code; codes from `known` on were not sorted yet. */
  sorts: Uint8Array;
  known: number;
  counts: Float64Array;
  /** How many rows hold each text, where different texts are counted. */
  texts: TextCounts | undefined;
}

/** What a derivation concludes, and the entries whose findings may hang on it. */
interface Told {
  tally: Tally;
  value: unknown;
  json: string;
  dependents: Uint8Array;
}

/** The column as its holder knows it. */
export interface Entries {
  /** How many codes there are; 0 is the blank cell. */
  readonly count: number;
  cell(code: EntryCode): CellSubject;
  /** By code. */
  readonly texts: readonly string[];
  /** How many rows hold it. */
  holders(code: EntryCode): number;
}

export class ColumnKnowledge {
  readonly #entries: Entries;
  readonly #tallies = new Map<Sort, Tally>();
  readonly #told = new Map<ColumnDerivation<unknown>, Told>();

  constructor(entries: Entries) {
    this.#entries = entries;
  }

  /** What is known, told to a check that looks at this entry. */
  tell<T>(derivation: ColumnDerivation<T>, code: EntryCode): T {
    const told = this.#told.get(derivation) ?? this.#conclude(derivation);
    if (code >= told.dependents.length) told.dependents = grown(told.dependents, this.#entries.count);
    told.dependents[code] = 1;
    return told.value as T;
  }

  /** What is known, told to somebody who looks at no single entry. */
  about<T>(derivation: ColumnDerivation<T>): T {
    return (this.#told.get(derivation) ?? this.#conclude(derivation)).value as T;
  }

  /** So many more rows hold this entry now. */
  moved(code: EntryCode, step: 1 | -1): void {
    if (code <= 0) return;
    for (const tally of this.#tallies.values())
      if (code < tally.known) this.#count(tally, code, step);
      else this.#sortNew(tally);
  }

  /** Entries whose findings may be others now, because what was told of the column has changed. */
  stale(): Iterable<EntryCode> {
    const stale = new Set<EntryCode>();
    for (const [derivation, told] of this.#told) {
      this.#sortNew(told.tally);
      told.value = derivation.conclude(told.tally.counts);
      const json = JSON.stringify(told.value);
      if (json === told.json) continue;
      told.json = json;
      for (let code = told.dependents.indexOf(1); code >= 0; code = told.dependents.indexOf(1, code + 1))
        stale.add(code);
    }
    return stale;
  }

  #conclude(derivation: ColumnDerivation<unknown>): Told {
    const tally = this.#tallies.get(derivation.sort) ?? this.#newTally(derivation);
    this.#sortNew(tally);
    const value = derivation.conclude(tally.counts);
    const dependents = new Uint8Array(this.#entries.count);
    const told = { tally, value, json: JSON.stringify(value), dependents };
    this.#told.set(derivation, told);
    return told;
  }

  #newTally({ sort, countsTexts }: ColumnDerivation<unknown>): Tally {
    const tally: Tally = {
      sort,
      sorts: new Uint8Array(this.#entries.count),
      known: 1,
      counts: new Float64Array(MOST_SORTS + 1),
      texts: countsTexts === true ? new TextCounts(this.#entries.texts) : undefined,
    };
    this.#tallies.set(sort, tally);
    return tally;
  }

  #sortNew(tally: Tally): void {
    const { count } = this.#entries;
    if (tally.sorts.length < count) tally.sorts = grown(tally.sorts, count);
    while (tally.known < count) {
      const code = tally.known++;
      tally.sorts[code] = tally.sort(this.#entries.cell(code));
      this.#count(tally, code, this.#entries.holders(code));
    }
  }

  #count({ sorts, counts, texts }: Tally, code: EntryCode, step: number): void {
    const sort = sorts[code]!;
    if (sort === 0 || step === 0) return;
    if (texts === undefined) {
      counts[sort]! += step;
      return;
    }
    const before = texts.add(code, step);
    if (before === 0) counts[sort]! += 1;
    else if (before + step === 0) counts[sort]! -= 1;
  }
}

function grown(marks: Uint8Array, count: number): Uint8Array {
  const larger = new Uint8Array(count * 2);
  larger.set(marks);
  return larger;
}
