import type { Encoding } from '../model/notice.ts';

// Bytes to text, piece by piece, for every encoding that can be chosen. It never throws: what an encoding does not know
// becomes U+FFFD. Whether that may be is decided in encoding.ts.

/** Decodes one piece; characters that a piece cuts in two are completed by the next one. `last` flushes. */
export type Decoder = (piece: Uint8Array, last: boolean) => string;

// The upper halves 0x80-0xFF of two code pages.
// cp850 (DOS, Western Europe) is no encoding of TextDecoder; from Unicode's own mapping file
// unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT. 0xFF is a no-break space, 0xF0 a soft hyphen.
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
  'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
// windows-1252 is one, but Node 20 decodes 0x80-0x9F as control characters when it is asked for a whole text at once
// (measured with 20.20.2: 0x80 gives U+0080, not €). From encoding.spec.whatwg.org/index-windows-1252.txt, which keeps
// the five bytes without a character as they are. From 0xA0 on a byte is its own code point.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const TABLES: Partial<Record<Encoding, Uint16Array>> = {
  cp850: codeUnits((byte) => CP850.charCodeAt(byte - 0x80)),
  'windows-1252': codeUnits((byte) => (byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte)),
};

function codeUnits(upper: (byte: number) => number): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : upper(byte)));
}

export function decoderOf(encoding: Encoding): Decoder {
  const table = TABLES[encoding];
  if (table !== undefined) return (piece) => decodeByTable(piece, table);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (piece, last) => decoder.decode(piece, { stream: !last });
}

/** A short text at once. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return decoderOf(encoding)(bytes, true);
}

function decodeByTable(piece: Uint8Array, table: Uint16Array): string {
  const units = new Uint16Array(piece.length);
  for (let i = 0; i < piece.length; i++) units[i] = table[piece[i]!]!;
  return UTF_16.decode(units);
}

// The code units stand in memory in the order of the machine, and every machine with a browser is little-endian.
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Bytes decoded at a time. What is made of a piece fits the processor's cache: 128 KiB was 1.4 times as quick as 1 MiB. */
export const PIECE = 1 << 17;
