import type { CellCheck } from '../checks/check.ts';
import type { ColumnDerivation } from '../checks/derivation.ts';
import { KINDS } from '../kinds/list.ts';
import type { LayoutColumn } from '../model/layout.ts';
import type { Signs } from '../model/signs.ts';
import type { Needs } from './entry-walks.ts';

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

function together(looksFor: readonly Signs[]): Signs {
  return looksFor.reduce((all, signs) => all | signs, 0);
}

const NONE: Answer = { checks: [], ofWanted: [] };

export class CellAsks {
  /** Those that are asked about the blank cell. */
  readonly blank: readonly CellCheck[];
  /** Which cells all of them pass over. */
  readonly needs: Needs;
  /** The same as soon as any of the doubts is so of the column. */
  readonly needsInDoubt: Needs;
  readonly doubts: readonly ColumnDerivation<boolean>[];
  readonly #checks: readonly CellCheck[];
  readonly #looksFor: readonly Signs[];
  readonly #isWanted: ((text: string) => boolean) | undefined;
  readonly #wantedSigns: Signs;
  readonly #provedBy: Signs;
  readonly #bySigns = new Map<Signs, Answer>();
  /** The signs that were asked for last, and what was answered: most cells of a column are made of the same. */
  #signs: Signs = -1;
  #answer = NONE;

  constructor(checks: readonly CellCheck[], mark: LayoutColumn) {
    const { isWanted, wantedSigns = 0, provedBy = 0 } = KINDS[mark.kind];
    const looksFor = checks.map((check) => signsFor(check, mark));
    const ofWanted = looksFor.filter((_, nth) => checks[nth]!.passesWanted !== true);
    const ofSure = looksFor.filter(
      (_, nth) => checks[nth]!.passesWanted !== true && checks[nth]!.passesWantedUnless === undefined,
    );
    this.#checks = checks;
    this.blank = checks.filter((check) => check.blankToo === true);
    this.#looksFor = looksFor;
    const needed = together(looksFor);
    const neededToo = (together(ofWanted) & wantedSigns) !== 0 ? ALL : ~wantedSigns;
    this.needs = { needed, neededToo, proved: provedBy, neededOfProved: together(ofSure) };
    this.needsInDoubt = { ...this.needs, neededOfProved: together(ofWanted) };
    this.doubts = checks.flatMap(({ passesWantedUnless }) => passesWantedUnless ?? []);
    this.#isWanted = isWanted;
    this.#wantedSigns = wantedSigns;
    this.#provedBy = provedBy;
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
    const isSure = (signs & ~this.#wantedSigns) === 0 || (signs & this.#provedBy) !== 0;
    const answer = isSure ? { checks: ofWanted, ofWanted } : { checks, ofWanted };
    this.#bySigns.set(signs, answer);
    return answer;
  }
}
