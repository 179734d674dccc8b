import type { ExampleRow } from '../checks/check.ts';
import { CHECKS } from '../checks/list.ts';
import { cellChecksFor } from '../engine/asked.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';
import { thrown, usualTexts } from './made-texts.ts';

// Lists for the rehearsal, as people bring them: usual rows, and among them all that the checks know as an example, of what is fine as well
// as of what is wrong. So a new check is rehearsed as soon as it has its examples. Nobody ever sees these lists.

/** Rows at the top with nothing unusual in them: by these it is decided how a file is to be read. */
const PLAIN_ROWS = 40;
/** One cell in so many is an example of a check that is asked about its column. */
const ODD_CELL = 200;
/** After so many webaanvragen comes an example of a check of whole rows. */
const BETWEEN = 12;
/** Most rows of one webaanvraag. */
const TOGETHER = 4;

/** What the checks of rows, webaanvragen and tables know: rows that belong together, by what they say. */
const SAID: readonly (readonly ExampleRow[])[] = CHECKS.flatMap((check) => {
  if (check.scope === 'row')
    return [...check.examples.caught, ...check.examples.fine].map(({ row }) => [row]);
  if (check.scope !== 'webaanvraag' && check.scope !== 'table') return [];
  return [...check.examples.caught, ...check.examples.fine].map(({ rows }) => rows);
});

/** The headings of this layout and, under them, so many rows or a few more. */
export function madeList(rows: number, { columns }: Layout): string[][] {
  const makers = columns.map(cellsOf);
  const list = [columns.map(({ heading }) => heading)];
  const push = (webaanvraag: number, said: ExampleRow) => {
    const row = list.length;
    list.push(columns.map(({ field }, at) => (field && said[field]) ?? makers[at]!(row, webaanvraag)));
  };
  for (let webaanvraag = 1; list.length <= rows; webaanvraag++) {
    if (webaanvraag % BETWEEN === 0 && list.length > PLAIN_ROWS)
      for (const said of SAID[(webaanvraag / BETWEEN) % SAID.length]!) push(webaanvraag, said);
    else for (let more = thrown(webaanvraag, 0, TOGETHER); more >= 0; more--) push(webaanvraag, {});
  }
  return list;
}

/** As UTF-8 text with `;` and CRLF. */
export function asText(list: readonly (readonly string[])[]): Uint8Array {
  const lines = list.map((cells) => cells.map(asCell).join(';'));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

/** What stands in a column, by row and webaanvraag. */
function cellsOf(column: LayoutColumn, at: number): (row: number, webaanvraag: number) => string {
  const isOfBundle = column.field !== undefined && !/^deelnemer|^persoon|^opmerking/.test(column.field);
  const usual = usualTexts(column, at);
  const odd = cellChecksFor(column).flatMap(({ examples }) =>
    [...examples.caught, ...examples.fine].filter(({ kind = column.kind }) => kind === column.kind),
  );
  return (row, webaanvraag) =>
    row > PLAIN_ROWS && odd.length > 0 && thrown(row, at, ODD_CELL) === 0
      ? odd[thrown(row, at + 1, odd.length)]!.text
      : usual(isOfBundle ? webaanvraag : row, at);
}

function asCell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
