// A workbook as whoever writes one says it: sheets of texts, each column with what may be chosen in it. write/workbook.ts makes the bytes.

export interface WorkbookColumn {
  /** In characters. */
  width?: number;
  /** What may be chosen below the heading. Excel offers it, and refuses anything else. */
  oneOf?: readonly string[];
}

export interface WorkbookSheet {
  name: string;
  columns: readonly WorkbookColumn[];
  /** The first row is the headings: bold, and in view while one scrolls. */
  rows: readonly (readonly string[])[];
  /** Texts run on over several lines within their column, for reading. */
  isProse?: true;
}
