import type { CellCheck } from '../checks/check.ts';
import { type Signs, signsIn } from '../checks/signs.ts';
import { KINDS } from '../kinds/list.ts';
import type { Origin } from '../model/cell.ts';
import type { KindId } from '../model/field.ts';

// Which checks of a column are asked about a cell: those that may find something in what it is made of. It asks none of them.

/** Stands beside the signs of a text that is written as its kind wants it. */
const WANTED: Signs = 1 << 15;

export class CellAsks {
  /** Those that are asked about the blank cell. */
  readonly blank: readonly CellCheck[];
  readonly #checks: readonly CellCheck[];
  /** Absent where no check passes what is written as wanted. */
  readonly #isWanted: ((text: string) => boolean) | undefined;
  readonly #bySigns = new Map<Signs, readonly CellCheck[]>();
  /** The signs that were asked for last, and what was answered: most cells of a column are made of the same. */
  #signs: Signs = -1;
  #answer: readonly CellCheck[] = [];

  constructor(checks: readonly CellCheck[], kind: KindId) {
    this.#checks = checks;
    this.blank = checks.filter((check) => check.blankToo === true);
    this.#isWanted = checks.some(({ passesWanted }) => passesWanted === true)
      ? KINDS[kind].isWanted
      : undefined;
  }

  /** For a cell that is not blank. */
  about(text: string, origin: Origin): readonly CellCheck[] {
    const made = signsIn(text, origin);
    const signs = this.#isWanted?.(text) === true ? made | WANTED : made;
    if (signs === this.#signs) return this.#answer;
    this.#signs = signs;
    this.#answer = this.#bySigns.get(signs) ?? this.#choose(signs);
    return this.#answer;
  }

  #choose(signs: Signs): readonly CellCheck[] {
    const isWanted = (signs & WANTED) !== 0;
    const chosen = this.#checks.filter(
      ({ looksFor, passesWanted }) =>
        (looksFor === undefined || (looksFor & signs) !== 0) && !(isWanted && passesWanted === true),
    );
    this.#bySigns.set(signs, chosen);
    return chosen;
  }
}
