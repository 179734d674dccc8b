import { initialsOf } from '../../kinds/initials.ts';
import type { CellSubject } from '../check.ts';
import type { ColumnDerivation } from '../derivation.ts';

// How the initials of a column are written: the style of most of them is the column's own.

export const INITIALS_STYLES = ['J.F.', 'J. F.', 'JF', 'J F'] as const;
export type InitialsStyle = (typeof INITIALS_STYLES)[number];

/** Initials as the register writes them (`J.F.`), in another style. */
export function inStyle(initials: string, style: InitialsStyle): string {
  if (style === 'J.F.') return initials;
  if (style === 'JF') return initials.replaceAll('.', '');
  const spaced = initials.replace(/\.(?=[^-])/g, '. ');
  return style === 'J. F.' ? spaced : spaced.replaceAll('.', '');
}

/** The first style that the text is written in, or undefined when it is in none of them. */
export function styleOf(text: string, initials: string): InitialsStyle | undefined {
  return INITIALS_STYLES.find((style) => inStyle(initials, style) === text);
}

export interface InitialsStyles {
  style: InitialsStyle;
  /** Rows written in it, of how many rows with initials. */
  inStyle: number;
  cells: number;
}

/** Initials that are written in none of the styles count among the cells; the styles have the sorts behind that. */
const IN_NO_STYLE = 1;
const FIRST_STYLE = 2;

function sortOf({ text }: CellSubject): number {
  const initials = initialsOf(text);
  if (initials === undefined) return 0;
  // One letter proves only whether there is a full stop: J. is J.F. and J. F. alike, and counts for the first.
  const style = styleOf(text, initials);
  return style === undefined ? IN_NO_STYLE : FIRST_STYLE + INITIALS_STYLES.indexOf(style);
}

export const initialsStyles: ColumnDerivation<InitialsStyles> = {
  sort: sortOf,
  conclude(counts) {
    const found: InitialsStyles = { style: 'J.F.', inStyle: 0, cells: counts[IN_NO_STYLE]! };
    for (const [nth, style] of INITIALS_STYLES.entries()) {
      const count = counts[FIRST_STYLE + nth]!;
      found.cells += count;
      if (count > found.inStyle) Object.assign(found, { style, inStyle: count });
    }
    return found;
  },
};

/** The style of most cells, without how many. */
export const initialsStyle: ColumnDerivation<InitialsStyle> = {
  sort: sortOf,
  conclude: (counts) => initialsStyles.conclude(counts).style,
};
