// What stands in a cell as nearly all programs write nearly all of them, as numbers of four bytes: one comparison instead of four.

export const ADDRESS = word(' r="');
export const STYLE = word(' s="');
export const OF_TYPE = word(' t="');
export const VALUE = word('><v>');
export const VALUE_END = word('</v>');
export const CELL_END = word('</c>');

/** Four characters of ASCII as they are read from the bytes, the first one lowest. */
function word(text: string): number {
  let made = 0;
  for (let at = 3; at >= 0; at--) made = (made << 8) | text.charCodeAt(at);
  return made;
}
