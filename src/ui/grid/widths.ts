// How wide a column starts, and how wide it must be for what stands in it. An estimate by counting: measuring text would
// cost a layout for every column.

/** Px at a root font size of 16; a digit of the cell font is about this wide. */
const PER_SIGN = 7.4;
const PER_HEADING_SIGN = 8.3;
const CELL_ROOM = 26;
/** Besides the heading: the menu button and the count. */
const HEADING_ROOM = 48;

export const NARROWEST = 56;
export const WIDEST = 640;
/** No column starts wider or narrower than this, whatever its heading. */
const START_LOW = 92;
const START_HIGH = 250;
/** How much one step of wider or narrower is. */
export const WIDTH_STEP = 40;

function longestLine(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split('\n').map((line) => line.length)));
}

/** Width in px that shows these texts whole, within limits. */
export function fittingWidth(heading: string, texts: readonly string[]): number {
  const wanted = Math.max(
    longestLine(texts) * PER_SIGN + CELL_ROOM,
    heading.length * PER_HEADING_SIGN + HEADING_ROOM,
  );
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
}

/** Width in px to start with: what fits, but no single long text takes the screen. */
export function startWidth(heading: string, samples: readonly string[]): number {
  return Math.min(START_HIGH, Math.max(START_LOW, fittingWidth(heading, samples)));
}

/** Width in px of the row numbers, for a highest number of so many digits. */
export function numbersWidth(highest: number): number {
  return Math.round(Math.max(4, String(highest).length) * PER_SIGN + CELL_ROOM);
}
