// Tells whether a number format shows a date or a time. It decides exactly as SheetJS's own formatter does (shows-date.test.ts holds
// them side by side), so that both readers of workbooks call the same cells dates, and needs nothing of that library.

/**
 * One piece of a format code at a time, in this order of trying: `General`, literals, colours and conditions, digits (in which `E` is an
 * exponent and no era), and what is left. The groups are what may be a date.
 */
const PIECE =
  /G(?:[Ee][Nn][Ee][Rr][Aa][Ll])?|"[^"]*"?|[\\_][\s\S]?|\*[ *]?|(\[[^\]]*\]?)|[.0#](?:[0#?.,E+%-]|\\(?=-(?:[0#]|$)))*|\?+|[1-9]\d*|([BbMmDdYyHhSsEeg]|[Aa]\/[Pp]|[Aa][Mm]\/[Pp][Mm]|上午\/下午)|[\s\S]/g;
/** `[h]`, `[mm]`: counted on past a day. The last letters are Thai. */
const ELAPSED = /\[[HhMmSs\u0E0A\u0E19\u0E17]*\]/;

export function showsDate(format: string): boolean {
  for (const [, bracket, letters] of format.matchAll(PIECE)) {
    if (bracket !== undefined && ELAPSED.test(bracket)) return true;
    if (letters !== undefined) return true;
  }
  return false;
}
