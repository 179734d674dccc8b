import type { Layout } from '../model/layout.ts';
import type { Notices } from '../model/notice.ts';

// Whether a file was right as it came, so that its own bytes can be given back. It decides from what was noticed; the bytes
// themselves are still proved against the table before they are handed over (proof.ts).

/** What the user asked for beside the file itself. */
export interface Wish {
  bom: boolean;
  /** A cell was edited, a row moved, removed, added or left out, or a column placed by hand. */
  changed: boolean;
}

/**
 * @param headings of the file, untrimmed, in the file's order, those of columns without a heading included
 * @returns whether the input bytes already are what would have to be written, apart from quotes that were not needed
 */
export function isAlreadyRight(
  notices: Notices,
  layout: Layout,
  headings: readonly string[],
  wish: Wish,
): boolean {
  const { encoding } = notices;
  return (
    !wish.changed &&
    notices.format === 'csv' &&
    notices.delimiter === ';' &&
    encoding?.encoding === 'utf-8' &&
    !encoding.guessed &&
    encoding.bom === wish.bom &&
    notices.sepLine !== true &&
    // Lone CRs and mixed line ends are read as one row by some readers.
    (notices.lineEnds === 'crlf' || notices.lineEnds === 'lf') &&
    notices.titleRows === 0 &&
    notices.headingRow === 1 &&
    notices.unclosedQuotes.length === 0 &&
    notices.strayQuotes.length === 0 &&
    notices.raggedRows.length === 0 &&
    headings.length === layout.columns.length &&
    headings.every((heading, at) => heading === layout.columns[at]?.heading)
  );
}
