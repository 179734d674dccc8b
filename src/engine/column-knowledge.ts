import type { CellSubject } from '../checks/check.ts';
import type { ColumnDerivation } from '../checks/derivation.ts';
import type { Signs } from '../model/signs.ts';
import type { TextsByCode } from '../model/texts.ts';
import { ColumnTally } from './column-tally.ts';

// What the checks were told of one column, and which cells they were told it for. Cells are sorted once and counted by sort, so that an edit
// costs the same in a column of ten rows and of a million. It finds nothing.

type EntryCode = number;
type Sort = ColumnDerivation<unknown>['sort'];

/** What a derivation concludes, and the entries whose findings may hang on it. */
interface Told {
  tally: ColumnTally;
  value: unknown;
  json: string;
  dependents: Uint8Array;
}

/** The column as its holder knows it. */
export interface Entries {
  /** How many codes there are; 0 is the blank cell. */
  readonly count: number;
  cell(code: EntryCode): CellSubject;
  /** What it is made of, where it is plain text and the reader told; otherwise `NO_SIGNS`. */
  signs(code: EntryCode): Signs;
  /** By code. */
  readonly texts: TextsByCode;
  /** How many rows hold it. */
  holders(code: EntryCode): number;
}

export class ColumnKnowledge {
  readonly #entries: Entries;
  readonly #tallies = new Map<Sort, ColumnTally>();
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

  /** So many more rows hold this entry now, as `holders` already says. */
  moved(code: EntryCode, step: 1 | -1): void {
    if (code > 0) for (const tally of this.#tallies.values()) tally.moved(code, step);
  }

  /** Entries whose findings may be others now, because what was told of the column has changed. */
  stale(): Iterable<EntryCode> {
    const stale = new Set<EntryCode>();
    for (const [derivation, told] of this.#told) {
      told.tally.sortNew();
      told.value = told.tally.conclude(derivation);
      const json = JSON.stringify(told.value);
      if (json === told.json) continue;
      told.json = json;
      for (let code = told.dependents.indexOf(1); code >= 0; code = told.dependents.indexOf(1, code + 1))
        stale.add(code);
    }
    return stale;
  }

  #conclude(derivation: ColumnDerivation<unknown>): Told {
    const tally = this.#tallies.get(derivation.sort) ?? new ColumnTally(this.#entries, derivation);
    this.#tallies.set(derivation.sort, tally);
    tally.sortNew();
    const value = tally.conclude(derivation);
    const dependents = new Uint8Array(this.#entries.count);
    const told = { tally, value, json: JSON.stringify(value), dependents };
    this.#told.set(derivation, told);
    return told;
  }
}

function grown(marks: Uint8Array, count: number): Uint8Array {
  const larger = new Uint8Array(count * 2);
  larger.set(marks);
  return larger;
}
