// How a sentence shows what stands in a cell: short, on one line, and with what cannot be seen made visible.

const LONGEST = 60;
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SIGNS: Record<string, string> = { '\n': '↵', '\r': '', '\t': '⇥', '\u00a0': '␣' };

/** The text for use in a sentence. */
export function quote(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return short.replace(UNSEEN, (sign) => SIGNS[sign] ?? '·');
}
