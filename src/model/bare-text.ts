// Texts without the white space that says nothing, for comparing them: around them, and more than one between words. Nearly every text is
// bare already, so that is seen first, in one walk that makes nothing.

const RUNS = /\s+/gu;

/** The text with each run of white space as one space and none at its ends; the same text when it is so already. */
export function bareText(text: string): string {
  return isBare(text) ? text : text.replace(RUNS, ' ').trim();
}

/** Whether more than white space stands in it. */
export function isFilled(text: string): boolean {
  if (text === '') return false;
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x80) || text.trim() !== '';
}

/** Whether surely nothing is to be taken away. No for anything outside ASCII but Latin letters: other white space stands there. */
function isBare(text: string): boolean {
  let isSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20) {
      if (code > 0x7e && (code < 0xc0 || code > 0x24f)) return false;
      isSpace = false;
    } else if (code < 0x20 || isSpace) return false;
    else isSpace = true;
  }
  return !isSpace || text === '';
}
