// How a sentence shows what stands in a cell: short, on one line, and with what cannot be seen made visible.

const LONGEST = 60;
/** Names of companies often differ in their last letters only. */
const LONGEST_WITH_ENDS = 100;
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Half of a sign that was cut through. */
const HALF_AT_END = /[\ud800-\udbff]$/;
const HALF_AT_START = /^[\udc00-\udfff]/;
const SIGNS: Record<string, string> = { '\n': '↵', '\r': '', '\t': '⇥', '\u00a0': '␣' };

/** The text for use in a sentence. */
export function quote(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(HALF_AT_END, '')}…` : text;
  return withUnseenShown(short);
}

/** The same, but what is too long is left out in the middle. */
export function quoteBothEnds(text: string): string {
  if (text.length <= LONGEST_WITH_ENDS) return withUnseenShown(text);
  const half = LONGEST_WITH_ENDS / 2;
  const [start, end] = [text.slice(0, half), text.slice(-half)];
  return withUnseenShown(`${start.replace(HALF_AT_END, '')}…${end.replace(HALF_AT_START, '')}`);
}

function withUnseenShown(text: string): string {
  return text.replace(UNSEEN, (sign) => SIGNS[sign] ?? '·');
}
