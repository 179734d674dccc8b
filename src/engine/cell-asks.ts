import type { CellCheck } from '../checks/check.ts';
import { KINDS } from '../kinds/list.ts';
import type { LayoutColumn } from '../model/layout.ts';
import type { Signs } from '../model/signs.ts';

// Which checks of a column are asked about a cell: those that may find something in what it is made of. It asks none of them.

/** The checks for cells that are made of the same. */
interface Answer {
  checks: readonly CellCheck[];
  /** Those for one that is written as its kind wants it. */
  ofWanted: readonly CellCheck[];
}

const ALL: Signs = -1;

function signsFor({ looksFor = ALL }: CellCheck, mark: LayoutColumn): Signs {
  return typeof looksFor === 'function' ? looksFor(mark) : looksFor;
}

const NONE: Answer = { checks: [], ofWanted: [] };

export class CellAsks {
  /** Those that are asked about the blank cell. */
  readonly blank: readonly CellCheck[];
  /** A cell that has none of these signs is passed over by all of them. */
  readonly needed: Signs;
  /** And one that has none of these, for it is written as its kind wants it. */
  readonly neededToo: Signs;
  readonly #checks: readonly CellCheck[];
  readonly #looksFor: readonly Signs[];
  readonly #isWanted: ((text: string) => boolean) | undefined;
  readonly #wantedSigns: Signs;
  readonly #bySigns = new Map<Signs, Answer>();
  /** The signs that were asked for last, and what was answered: most cells of a column are made of the same. */
  #signs: Signs = -1;
  #answer = NONE;

  constructor(checks: readonly CellCheck[], mark: LayoutColumn) {
    const { isWanted, wantedSigns = 0 } = KINDS[mark.kind];
    const looksFor = checks.map((check) => signsFor(check, mark));
    const ofWanted = looksFor.filter((_, nth) => checks[nth]!.passesWanted !== true);
    this.#checks = checks;
    this.blank = checks.filter((check) => check.blankToo === true);
    this.#looksFor = looksFor;
    this.needed = looksFor.reduce((all, signs) => all | signs, 0);
    this.neededToo = ofWanted.some((signs) => (signs & wantedSigns) !== 0) ? ALL : ~wantedSigns;
    this.#isWanted = isWanted;
    this.#wantedSigns = wantedSigns;
  }

  /** For a cell that is not blank. */
  about(text: string, signs: Signs): readonly CellCheck[] {
    if (signs !== this.#signs) {
      this.#signs = signs;
      this.#answer = this.#bySigns.get(signs) ?? this.#choose(signs);
    }
    const { checks, ofWanted } = this.#answer;
    return checks === ofWanted || this.#isWanted?.(text) !== true ? checks : ofWanted;
  }

  #choose(signs: Signs): Answer {
    const checks = this.#checks.filter((_, nth) => (this.#looksFor[nth]! & signs) !== 0);
    const wanted = checks.filter(({ passesWanted }) => passesWanted !== true);
    const ofWanted = this.#isWanted === undefined || wanted.length === checks.length ? checks : wanted;
    // Where the signs say it, the text is not asked.
    const isSure = (signs & ~this.#wantedSigns) === 0;
    const answer = isSure ? { checks: ofWanted, ofWanted } : { checks, ofWanted };
    this.#bySigns.set(signs, answer);
    return answer;
  }
}
