// Spaces that nobody meant: around a value, doubled, or of a sort that looks like a space and is none. They break the exact
// comparing that Coachview does. Line breaks are not touched here; they are trouble of their own.

/** Tab, no-break space and the other Unicode spaces, except line breaks and the ordinary space. */
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Zero-width space, word joiner, byte order mark: never meant in a value. */
const ZERO_WIDTH = /[\u200b\u2060\ufeff]/;
/** Zero-width (non-)joiners have work to do in emoji and in Indic and Arabic script, but none between Latin letters. */
const IDLE_JOINER =
  /(?<![^\p{Script=Latin}\p{N}\s\u200c\u200d])[\u200c\u200d](?![^\p{Script=Latin}\p{N}\s\u200c\u200d])/u;

const ODD_SPACES = new RegExp(ODD_SPACE, 'g');
const ZERO_WIDTHS = new RegExp(ZERO_WIDTH, 'g');
const IDLE_JOINERS = new RegExp(IDLE_JOINER, 'gu');
const RUNS = / {2,}/g;

/** What sort of space is in the way: the first of these that is found. */
export type StraySpace = 'odd' | 'zero-width' | 'edge' | 'double';

export function straySpace(text: string): StraySpace | undefined {
  if (hasPlainSpaces(text)) return undefined;
  if (ODD_SPACE.test(text)) return 'odd';
  if (ZERO_WIDTH.test(text)) return 'zero-width';
  if ((text.includes('\u200c') || text.includes('\u200d')) && IDLE_JOINER.test(text)) return 'zero-width';
  if (text.startsWith(' ') || text.endsWith(' ')) return 'edge';
  return text.includes('  ') ? 'double' : undefined;
}

/** Whether the text is ASCII without a tab, and its spaces stand singly between other signs: nearly every text, and quickly seen. */
function hasPlainSpaces(text: string): boolean {
  let isSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) isSpace = false;
    else if (code === 0x20 && !isSpace) isSpace = true;
    else return false;
  }
  return !isSpace;
}

/** The text with odd spaces made ordinary, runs made single, and none at the ends. The same text when there is nothing to do. */
export function withoutStraySpaces(text: string): string {
  if (straySpace(text) === undefined) return text;
  const plain = text
    .replace(ZERO_WIDTHS, '')
    .replace(IDLE_JOINERS, '')
    .replace(ODD_SPACES, ' ')
    .replace(RUNS, ' ');
  // Not trim(): that would take line breaks too.
  const from = plain.startsWith(' ') ? 1 : 0;
  const to = plain.endsWith(' ') ? -1 : plain.length;
  return plain.slice(from, to);
}
