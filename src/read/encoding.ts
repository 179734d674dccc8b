import type { Encoding, EncodingNotice } from '../model/notice.ts';
import { likeliestEncodings } from './encoding-score.ts';
import { accentedWords, sampleWords } from './encoding-words.ts';
import { isUtf8 } from './utf8.ts';

// Decides how the bytes of a text file are to be decoded. What is not proved is called guessed; it never decodes the
// file itself.

export interface Decoded extends EncodingNotice {
  /** Bytes to pass over: the byte order mark. */
  skip: number;
}

/** Bytes from the top in which the zeros of UTF-16 are looked for. */
const LOOK = 1 << 16;
/** Share of zeros on one side that makes it UTF-16: half of the letters from Latin-1 is enough, Greek text has spaces. */
const MANY_ZEROS = 0.2;
const FEW_ZEROS = 0.02;
/** How many other encodings are shown beside the one taken. */
const ALTERNATIVES = 3;

/** The encoding of these bytes; a chosen one is taken as it is. */
export function decideEncoding(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const mark = byteOrderMark(bytes);
  if (chosen !== undefined) {
    const skip = mark?.encoding === chosen ? mark.skip : 0;
    return withSamples(bytes, { encoding: chosen, bom: skip > 0, guessed: false, skip }, []);
  }
  // A file that is marked as UTF-8 and is not was pasted together from two files.
  const isSound = mark === undefined || mark.encoding !== 'utf-8' || isUtf8(bytes);
  if (mark !== undefined && isSound) {
    return withSamples(bytes, { encoding: mark.encoding, bom: true, guessed: false, skip: mark.skip }, []);
  }
  const wide = wideByZeros(bytes);
  if (wide !== undefined)
    return withSamples(bytes, { encoding: wide, bom: false, guessed: true, skip: 0 }, []);
  if (mark === undefined && isUtf8(bytes)) {
    return withSamples(bytes, { encoding: 'utf-8', bom: false, guessed: isSwitched(bytes), skip: 0 }, []);
  }
  // Words that are UTF-8 in a file that is not: two files pasted together. The others decide, for UTF-8 would lose them.
  const words = accentedWords(bytes).filter((word) => !isUtf8(word));
  const likeliest = likeliestEncodings(words);
  const first = likeliest[0] ?? 'windows-1252';
  const skip = mark?.skip ?? 0;
  return withSamples(bytes, { encoding: first, bom: skip > 0, guessed: true, skip }, likeliest);
}

interface Mark {
  encoding: Encoding;
  skip: number;
}

function byteOrderMark(bytes: Uint8Array): Mark | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return undefined;
}

/** UTF-16 without a mark: Latin letters, digits, delimiters and line ends have a zero on one side only. */
function wideByZeros(bytes: Uint8Array): Encoding | undefined {
  const end = Math.min(bytes.length, LOOK) & ~1;
  if (end < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * MANY_ZEROS && even < pairs * FEW_ZEROS) return 'utf-16le';
  if (even > pairs * MANY_ZEROS && odd < pairs * FEW_ZEROS) return 'utf-16be';
  return undefined;
}

/** Seven-bit encodings (ISO-2022) look like plain ASCII, but switch alphabets with an escape character. */
function isSwitched(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    const next = bytes[at + 1];
    if (next === 0x24 || next === 0x28 || next === 0x29) return true;
  }
  return false;
}

function withSamples(
  bytes: Uint8Array,
  found: Omit<Decoded, 'samples'>,
  likeliest: readonly Encoding[],
): Decoded {
  const others = (likeliest.length > 0 ? likeliest : DEFAULT_ALTERNATIVES).filter(
    (e) => e !== found.encoding,
  );
  return { ...found, samples: sampleWords(bytes.subarray(found.skip), found.encoding, others, ALTERNATIVES) };
}

/** What Dutch files are usually in, most usual first. */
const DEFAULT_ALTERNATIVES: readonly Encoding[] = ['utf-8', 'windows-1252', 'macintosh', 'cp850'];
