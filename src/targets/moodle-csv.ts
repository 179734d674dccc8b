import type { Delimiter, Encoding } from '../model/notice.ts';
import { decode } from '../read/decoder.ts';

// A CSV file as Moodle reads it: its own choice of delimiters, UTF-8 or Windows-1252, quotes only where they are needed.

/** What Moodle's form offers, but for the colon, which nobody's spreadsheet writes. */
export type MoodleDelimiter = Extract<Delimiter, ',' | ';' | '\t'>;
export type MoodleEncoding = Extract<Encoding, 'utf-8' | 'windows-1252'>;

export interface MoodleCsv {
  bytes: Uint8Array;
  /** Places of the records, 0-based, in which a letter is not in the encoding; a question mark stands there. */
  unwritten: number[];
  /** Places of the records with a quote behind a backslash, which PHP does not read as it is written. */
  misread: number[];
}

const UNKNOWN = '?'.charCodeAt(0);

const MISREAD = /\\"/;

/**
 * PHP takes a quote behind a backslash for a letter, so a quoted cell must not end with a backslash. Moodle takes spaces off the ends of every
 * cell, so one space behind it changes nothing.
 */
function quoted(cell: string, delimiter: MoodleDelimiter): string {
  if (!cell.includes(delimiter) && !/["\r\n]/.test(cell)) return cell;
  return `"${cell.replaceAll('"', '""')}${cell.endsWith('\\') ? ' ' : ''}"`;
}

/** @param records the headings first */
export function moodleCsv(
  records: readonly (readonly string[])[],
  delimiter: MoodleDelimiter,
  encoding: MoodleEncoding,
): MoodleCsv {
  const misread = records.flatMap((cells, nth) =>
    cells.some((cell) => MISREAD.test(cell)) ? [nth - 1] : [],
  );
  const lines = records.map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`);
  if (encoding === 'utf-8')
    return { bytes: new TextEncoder().encode(lines.join('')), unwritten: [], misread };
  const codes = windows1252();
  const unwritten: number[] = [];
  const parts = lines.map((line, nth) => {
    const letters = [...line];
    if (letters.some((letter) => !codes.has(letter))) unwritten.push(nth - 1);
    return Uint8Array.from(letters, (letter) => codes.get(letter) ?? UNKNOWN);
  });
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, unwritten, misread };
}

/** Byte by letter. */
function windows1252(): Map<string, number> {
  const all = Uint8Array.from({ length: 256 }, (_, code) => code);
  return new Map([...decode(all, 'windows-1252')].map((letter, code) => [letter, code]));
}
