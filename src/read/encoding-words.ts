import type { Encoding, EncodingNotice } from '../model/notice.ts';
import { decode } from './decoder.ts';
import { firstAbove } from './utf8.ts';

// Finds words with letters outside ASCII in bytes, so that an encoding can be judged by them and the user can judge it too.
// It works on bytes, so that the same word can be shown under several encodings.

/** Enough to judge by; reading on would not change the verdict. */
const WORDS_TO_JUDGE = 2000;
/** Shown to the user beside each other. */
const WORDS_TO_SHOW = 8;
/** They are looked for within so many bytes of the first one: a large file with few of them need not be gone through to its end. */
const SHOWN_WITHIN = 1 << 20;
const LONGEST_WORD = 40;

/** Bytes of the distinct words that hold a byte above 0x7F, in order of appearance; for encodings that contain ASCII. */
export function accentedWords(
  bytes: Uint8Array,
  most = WORDS_TO_JUDGE,
  within = Number.POSITIVE_INFINITY,
): Uint8Array[] {
  const words = new Map<string, Uint8Array>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length;
  for (let i = firstAbove(view, 0, end); i < end && words.size < most; i = firstAbove(view, i + 1, end)) {
    if (words.size === 0) end = Math.min(end, i + within);
    let from = i;
    while (from > 0 && i - from < LONGEST_WORD && isWordByte(bytes[from - 1]!)) from--;
    let to = i + 1;
    while (to < bytes.length && to - i < LONGEST_WORD && isWordByte(bytes[to]!)) to++;
    const word = bytes.subarray(from, to);
    words.set(word.join(), word);
    i = to;
  }
  return [...words.values()];
}

/** ASCII letters, and everything above ASCII. */
function isWordByte(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** The same words of the file under the encoding taken and under others that show them differently. */
export function sampleWords(
  bytes: Uint8Array,
  taken: Encoding,
  others: readonly Encoding[],
  mostOthers: number,
): EncodingNotice['samples'] {
  if (taken === 'utf-16le' || taken === 'utf-16be') return wideSamples(bytes, taken);
  const words = accentedWords(bytes, WORDS_TO_SHOW, SHOWN_WITHIN);
  if (words.length === 0) return [];
  const samples: EncodingNotice['samples'] = [{ encoding: taken, words: words.map((w) => decode(w, taken)) }];
  const shown = new Set([samples[0]?.words.join(' ')]);
  for (const encoding of others) {
    if (samples.length > mostOthers) break;
    const read = words.map((w) => decode(w, encoding));
    // Two encodings that agree on every word of this file are no choice.
    if (shown.has(read.join(' '))) continue;
    shown.add(read.join(' '));
    samples.push({ encoding, words: read });
  }
  return samples;
}

const WIDE_LOOK = 1 << 16;

function wideSamples(bytes: Uint8Array, taken: Encoding): EncodingNotice['samples'] {
  const text = decode(bytes.subarray(0, WIDE_LOOK), taken);
  const words = text.match(/\p{L}*[^\P{L}a-zA-Z]\p{L}*/gu) ?? [];
  const few = [...new Set(words)].slice(0, WORDS_TO_SHOW);
  return few.length === 0 ? [] : [{ encoding: taken, words: few }];
}
