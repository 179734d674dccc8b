import { headingKey } from '../model/heading.ts';

// Which sheet is opened when the user has not chosen one.

export interface SheetTop {
  hidden: boolean;
  rows: number;
  /** Texts of the first rows, where headings are looked for. */
  top: readonly (readonly string[])[];
}

/**
 * 0-based place of the sheet to open, -1 when all are empty. The visible sheet with the most known headings in one row wins;
 * without any, the first visible sheet that holds something; without that, the first one that does.
 */
export function chooseSheet(sheets: readonly SheetTop[], knownHeadings: ReadonlySet<string>): number {
  const known = sheets.map((sheet) => (sheet.hidden ? 0 : mostKnown(sheet.top, knownHeadings)));
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  const visible = sheets.findIndex((sheet) => !sheet.hidden && sheet.rows > 0);
  return visible >= 0 ? visible : sheets.findIndex((sheet) => sheet.rows > 0);
}

function mostKnown(rows: SheetTop['top'], knownHeadings: ReadonlySet<string>): number {
  let most = 0;
  for (const cells of rows) {
    const keys = new Set(cells.map(headingKey));
    let count = 0;
    for (const key of keys) if (knownHeadings.has(key)) count++;
    most = Math.max(most, count);
  }
  return most;
}
