import { isBlockHeading } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout } from '../model/layout.ts';

// What surely means which place of a layout. A heading of the layout wins from an alias of another column.

export class Names {
  /** Places by the keys of the layout's own headings. */
  readonly headings = new Map<string, number>();
  /** Places by the keys of the aliases. */
  readonly aliases = new Map<string, number>();

  constructor(layout: Layout) {
    for (const [at, { heading, aliases, field }] of layout.columns.entries()) {
      // `BEDRIJF` above a block is told letter by letter; `Bedrijf` is what people call its name.
      if (isBlockHeading(field)) continue;
      if (!this.headings.has(headingKey(heading))) this.headings.set(headingKey(heading), at);
      for (const alias of aliases) {
        if (!this.aliases.has(headingKey(alias))) this.aliases.set(headingKey(alias), at);
      }
    }
    // A blank heading means nothing, and a heading of signs alone (`-`) has a blank key.
    this.headings.delete('');
    this.aliases.delete('');
  }

  /** The place that this heading surely means. */
  place(heading: string): number | undefined {
    const key = headingKey(heading);
    return this.headings.get(key) ?? this.aliases.get(key);
  }
}
