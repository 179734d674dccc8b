import { initialsOf } from '../../kinds/initials.ts';
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

export const initialsStyles: ColumnDerivation<InitialsStyles> = (cells) => {
  const counts = new Map<InitialsStyle, number>();
  let total = 0;
  for (const { cell, count } of cells) {
    const initials = initialsOf(cell.text);
    if (initials === undefined) continue;
    total += count;
    // One letter proves only whether there is a full stop: J. is J.F. and J. F. alike, and counts for the first.
    const style = styleOf(cell.text, initials);
    if (style !== undefined) counts.set(style, (counts.get(style) ?? 0) + count);
  }
  let best: InitialsStyle = 'J.F.';
  for (const style of INITIALS_STYLES) if ((counts.get(style) ?? 0) > (counts.get(best) ?? 0)) best = style;
  return { style: best, inStyle: counts.get(best) ?? 0, cells: total };
};
