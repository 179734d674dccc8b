import type { RowId } from '../model/table.ts';
import { type Claim, LISTENS, rowOf, type SightCode } from './identity.ts';
import { SightGroup } from './sight-group.ts';

// Who was met where in the file, by what the rules compare: Coachview reads row by row, so what an earlier row made or completed is found by
// a later one. It keeps, for each key and each claim, the places in the order of the table; a row asks only for what stands before it.

/**
 * Place of a row in the table; only comparisons count. Rows that stay may not change their order among themselves, and rows that do are taken
 * out, all of them, before any is put back.
 */
export type Position = (row: RowId) => number;

/** Somebody was met here under these keys. */
export interface Sighting {
  keys: readonly string[];
  claim: Claim;
  sight: SightCode;
}

/** Who was met before, and where first. */
export interface Known {
  claim: Claim;
  first: SightCode;
}

/** One place under a key, by far the commonest, costs nothing but what the row keeps of it anyway. */
type Under = Sighting | SightGroup[];

const NOBODY: readonly Known[] = [];

export class Met {
  readonly #under = new Map<string, Under>();
  readonly #position: Position;
  /** Groups that changed. */
  readonly #loose = new Set<SightGroup>();

  constructor(position: Position) {
    this.#position = position;
  }

  /** Claims under this key that were first made before `row`, each with its first place, the earliest first. */
  before(key: string, row: RowId): readonly Known[] {
    const under = this.#under.get(key);
    if (under === undefined) return NOBODY;
    if (!Array.isArray(under)) {
      const { claim, sight } = under;
      return claim !== LISTENS && this.#standsBefore(sight, row) ? [{ claim, first: sight }] : NOBODY;
    }
    const known: Known[] = [];
    for (const group of under) {
      if (group.claim === LISTENS) continue;
      const { first } = group;
      if (this.#standsBefore(first, row)) known.push({ claim: group.claim, first });
    }
    // Groups stand in the order in which they were made, which edits change.
    return known.length > 1 ? known.sort((a, b) => (this.#isBefore(a.first, b.first) ? -1 : 1)) : known;
  }

  /** Whether this is the first place of its claim under one of its keys. */
  isFirst(key: string, { claim, sight }: Sighting): boolean {
    const under = this.#under.get(key);
    if (under === undefined) return false;
    if (!Array.isArray(under)) return under.claim === claim && under.sight === sight;
    const group = under.find((one) => one.claim === claim);
    return group?.first === sight;
  }

  /** All rows that gave this key, whatever they claimed. */
  rows(key: string): RowId[] {
    const under = this.#under.get(key);
    if (under === undefined) return [];
    return Array.isArray(under) ? under.flatMap(({ all }) => all.map(rowOf)) : [rowOf(under.sight)];
  }

  add(sighting: Sighting): void {
    for (const key of sighting.keys) this.#addUnder(key, sighting);
  }

  remove(sighting: Sighting): void {
    for (const key of sighting.keys) this.#removeUnder(key, sighting);
  }

  #addUnder(key: string, sighting: Sighting): void {
    const { claim, sight } = sighting;
    const under = this.#under.get(key);
    if (under === undefined) {
      this.#under.set(key, sighting);
      return;
    }
    const groups = Array.isArray(under) ? under : [this.#alone(under)];
    if (groups !== under) this.#under.set(key, groups);
    const group = groups.find((one) => one.claim === claim);
    if (group === undefined) groups.push(this.#alone(sighting));
    else {
      group.add(sight);
      this.#loose.add(group);
    }
  }

  #removeUnder(key: string, { claim, sight }: Sighting): void {
    const under = this.#under.get(key);
    if (under === undefined) return;
    if (!Array.isArray(under)) {
      if (under.claim === claim && under.sight === sight) this.#under.delete(key);
      return;
    }
    const group = under.find((one) => one.claim === claim);
    if (group === undefined) return;
    group.remove(sight);
    if (group.size > 0) {
      this.#loose.add(group);
      return;
    }
    this.#loose.delete(group);
    const left = under.filter((one) => one !== group);
    if (left.length === 0) this.#under.delete(key);
    else this.#under.set(key, left);
  }

  /** Puts everything in order while rows stand where they stood when they were added. To be called when rows were put in. */
  settle(): void {
    for (const group of this.#loose) group.settle();
    this.#loose.clear();
  }

  #alone({ claim, sight }: Sighting): SightGroup {
    return new SightGroup(claim, sight, (a, b) => this.#isBefore(a, b));
  }

  #standsBefore(sight: SightCode, row: RowId): boolean {
    const there = rowOf(sight);
    return there !== row && this.#position(there) < this.#position(row);
  }

  #isBefore(a: SightCode, b: SightCode): boolean {
    const [mine, theirs] = [this.#position(rowOf(a)), this.#position(rowOf(b))];
    // Within a row the contactpersoon comes before the deelnemer.
    return mine === theirs ? a < b : mine < theirs;
  }
}
