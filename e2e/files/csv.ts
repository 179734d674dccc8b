import { type Filled, HEADINGS, inOrder } from './headings.ts';

// Makes CSV files at test time. Cells are joined as they stand: a story that needs quotes writes them itself.

/** A file to be chosen in the page. */
export interface TestFile {
  name: string;
  bytes: Uint8Array;
}

export const BOM = '\uFEFF';

/** Lines of cells as text, each ended as Coachview's own file ends its lines. */
export function lines(rows: readonly (readonly string[])[], delimiter = ';', end = '\r\n'): string {
  return rows.map((row) => row.join(delimiter) + end).join('');
}

/** All headings, and the rows under them. This is also how the expected output of a story is written down. */
export function importText(rows: readonly Filled[]): string {
  return lines([HEADINGS, ...rows.map(inOrder)]);
}

export function textFile(name: string, text: string): TestFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A file that is laid out as Coachview wants it. */
export const importFile = (name: string, rows: readonly Filled[]): TestFile =>
  textFile(name, importText(rows));

/** The letters of Western Europe as Windows writes them; every one of them is one byte and the same number. */
export function windows1252File(name: string, text: string): TestFile {
  return { name, bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) };
}
