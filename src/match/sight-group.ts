import type { Claim, SightCode } from './identity.ts';

// The places that claim one identity under one key, in the order of the table. A bedrijf of ten thousand rows is one group, and an edit of its first
// row takes all others out from the front one by one, so that costs nothing.

export class SightGroup {
  readonly claim: Claim;
  readonly #isBefore: (a: SightCode, b: SightCode) => boolean;
  #sights: SightCode[];
  /** Those in front of it are taken out. */
  #head = 0;
  /** Taken out as well, but still standing among the others. */
  readonly #gone = new Set<SightCode>();
  #isSorted = true;

  constructor(claim: Claim, first: SightCode, isBefore: (a: SightCode, b: SightCode) => boolean) {
    this.claim = claim;
    this.#sights = [first];
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#sights.length - this.#head - this.#gone.size;
  }

  /** Not to be called for an empty group. */
  get first(): SightCode {
    this.settle();
    return this.#sights[this.#head]!;
  }

  get all(): readonly SightCode[] {
    this.#sweep();
    return this.#sights;
  }

  add(sight: SightCode): void {
    const last = this.#sights.at(-1);
    if (last === undefined || this.#gone.has(sight) || this.#gone.has(last)) this.#sweep();
    const behind = this.#sights.at(-1);
    if (behind !== undefined && this.#isBefore(sight, behind)) this.#isSorted = false;
    this.#sights.push(sight);
  }

  /** Takes out a place that is there. */
  remove(sight: SightCode): void {
    if (this.#sights[this.#head] === sight) this.#head++;
    else this.#gone.add(sight);
  }

  /** Puts the places in order, while rows stand where they stood when they were added. */
  settle(): void {
    if (!this.#isSorted) {
      this.#sweep();
      this.#sights.sort((a, b) => (this.#isBefore(a, b) ? -1 : 1));
      this.#isSorted = true;
    }
    while (this.#gone.size > 0 && this.#gone.delete(this.#sights[this.#head]!)) this.#head++;
  }

  #sweep(): void {
    if (this.#head === 0 && this.#gone.size === 0) return;
    this.#sights = this.#sights.filter((sight, at) => at >= this.#head && !this.#gone.has(sight));
    this.#head = 0;
    this.#gone.clear();
  }
}
