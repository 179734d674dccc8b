import Papa from 'papaparse';
import type { Delimiter } from '../model/notice.ts';
import type { LineEnd } from './line-ends.ts';

// The one place where Papa Parse is called. Its Parser is used directly: the streamers around it want a File or a Node stream,
// and guess what we have decided already. Never `header: true`, never a worker or download of its own.

export interface Grammar {
  delimiter: Delimiter;
  lineEnd: LineEnd;
}

/** `index` is the place after the opening quote, `row` counts within the answer. */
export interface QuoteError {
  code: 'MissingQuotes' | 'InvalidQuotes';
  row: number;
  index: number;
}

export interface Parsed {
  data: string[][];
  errors: QuoteError[];
  /** `cursor`: where the first record that is not in `data` begins. */
  meta: { cursor: number };
}

/** Parses a text that begins at a record. With `last` unset the record at its end is left for the next time. */
export type Parse = (text: string, last: boolean) => Parsed;

export function parserOf(grammar: Grammar): Parse {
  const parser = new Papa.Parser({ delimiter: grammar.delimiter, newline: grammar.lineEnd });
  return (text, last) => parser.parse(text, 0, !last) as Parsed;
}

/** Takes every quote as an ordinary character: splitting by lines and delimiters is then all there is to do. */
export function quotelessParserOf(grammar: Grammar): Parse {
  const parser = new Papa.Parser({ delimiter: grammar.delimiter, newline: grammar.lineEnd, fastMode: true });
  return (text, last) => parser.parse(text, 0, !last) as Parsed;
}

/** Where each record of a text begins, and as last the place after the last one. */
export function recordStarts(text: string, grammar: Grammar): number[] {
  const starts = [0];
  const parser = new Papa.Parser({
    delimiter: grammar.delimiter,
    newline: grammar.lineEnd,
    step: (result) => {
      starts.push(result.meta.cursor);
    },
  });
  parser.parse(text, 0, false);
  return starts;
}
