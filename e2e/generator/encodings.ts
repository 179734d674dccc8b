// Texts to bytes in the encodings that lists of participants come in. Own code: what is read must not be written by what reads it.

/** What Windows-1252 has at 0x80 to 0x9f. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes in Windows-1252, or undefined when it does not have some letter. */
export function encode1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    const high = HIGH.indexOf(text[n]!);
    if (high >= 0) bytes[n] = 0x80 + high;
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[n] = code;
    else return undefined;
  }
  return bytes;
}

/** UTF-16 with its byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'le');
  for (let n = 0; n < text.length; n++) view.setUint16(2 + n * 2, text.charCodeAt(n), order === 'le');
  return bytes;
}
