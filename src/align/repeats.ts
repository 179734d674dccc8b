import type { Layout } from '../model/layout.ts';

// Headings that a layout has more than once (`ExternId` of the bedrijf and of the persoon): only their order tells them apart, so the
// order in the file is the order in the layout, as long as the file has as many.

export class Repeats {
  /** Places by heading, for headings that stand more than once. */
  readonly #places = new Map<string, number[]>();
  readonly #headings: readonly string[];

  constructor(layout: Layout) {
    this.#headings = layout.columns.map((column) => column.heading);
    for (const [at, heading] of this.#headings.entries()) {
      const places = this.#places.get(heading);
      if (places === undefined) this.#places.set(heading, [at]);
      else places.push(at);
    }
  }

  /** Which of the file's `count` columns with this place's heading it is; undefined where something else has to tell. */
  nth(at: number, count: number): number | undefined {
    const heading = this.#headings[at] ?? '';
    const places = this.#places.get(heading) ?? [];
    if (heading.trim() === '' || places.length < 2 || places.length !== count) return undefined;
    return places.indexOf(at);
  }
}
