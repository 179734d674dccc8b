import type { Fault } from '../../model/fault.ts';
import type { ReadingChoices } from '../../model/notice.ts';
import { Table } from '../../model/table.ts';
import { findHeadingRow, HEADING_SEARCH_ROWS } from '../heading-row.ts';
import { PREVIEW_ROWS, type ReadContext, type Reading } from '../reading.ts';
import { MAX_COLUMNS } from '../row-intake.ts';
import { chooseSheet } from '../sheet-choice.ts';
import { needsShowing, type ShowNumber, ValueTexts } from '../value-texts.ts';
import { judgeSize, workbookNotices } from '../workbook-notices.ts';
import { readZipDirectory } from '../zip-guard.ts';
import { Halt, unknown } from './halt.ts';
import { findParts, type PackageParts, type SheetPart } from './package-parts.ts';
import { PartPump } from './part-pump.ts';
import { SharedStrings } from './shared-strings.ts';
import { SharedStringsScanner } from './shared-strings-scanner.ts';
import { SheetFacts } from './sheet-facts.ts';
import { SheetIntake } from './sheet-intake.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { SheetTop } from './sheet-top.ts';

// Reads an .xlsx or .xlsm as it streams out of its zip: the strings first, then a look at the top of each sheet, then the chosen sheet as a
// whole, and of the others how far they reach. No part is ever held as a whole, so no size of a string or of a buffer bounds it.

/** Rows that are looked at before a sheet is read: enough to find the headings, and to show something. */
const TOP_ROWS = 40;

interface Book extends PackageParts {
  texts: SharedStrings;
  show: ShowNumber;
  pump: PartPump;
}
interface Looked {
  part: SheetPart;
  top: SheetTop;
  facts: SheetFacts;
  /** The whole sheet has been seen. */
  isWhole: boolean;
}

/** Undefined when it is no such workbook, or when something stands in it that this reader does not know. */
export async function streamWorkbook(
  bytes: Uint8Array,
  choices: ReadingChoices,
  context: ReadContext,
): Promise<Reading | Fault | undefined> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const entries = readZipDirectory(bytes);
  if ('fault' in entries) return entries;
  let pump: PartPump | undefined;
  try {
    const parts = await findParts(bytes, entries);
    pump = new PartPump(bytes, context, [parts.strings, ...parts.sheets.map(({ entry }) => entry)]);
    const texts = new SharedStrings();
    const list = largest(parts.sheets);
    if (list !== undefined) pump.begin(list.entry);
    if (parts.strings !== undefined) await pump.run(parts.strings, new SharedStringsScanner(texts));
    texts.settle();
    return await readBook({ ...parts, texts, pump, show: await howToShow(parts.formats) }, choices, context);
  } catch (error) {
    if (error instanceof Halt) return error.fault;
    throw error;
  } finally {
    pump?.end();
  }
}

/** The sheet that is probably the list. */
function largest(sheets: readonly SheetPart[]): SheetPart | undefined {
  return sheets.reduce<SheetPart | undefined>(
    (most, sheet) => (most !== undefined && most.entry.unpacked >= sheet.entry.unpacked ? most : sheet),
    undefined,
  );
}

/** SheetJS's formatter, when a format of the workbook needs it. */
async function howToShow(formats: readonly string[]): Promise<ShowNumber> {
  if (!formats.some(needsShowing)) return unknown;
  const { shownNumber } = await import('../sheetjs.ts');
  return shownNumber;
}

async function readBook(book: Book, choices: ReadingChoices, context: ReadContext): Promise<Reading | Fault> {
  const looked: Looked[] = [];
  const deepest = Math.max(TOP_ROWS, choices.headingRow ?? 0);
  for (const part of book.sheets) looked.push(await look(book, part, deepest));
  const searched = Math.max(HEADING_SEARCH_ROWS, choices.headingRow ?? 0);
  const at =
    choices.sheet === undefined
      ? chooseSheet(
          looked.map(({ part, top, facts }) => ({
            hidden: part.hidden,
            rows: facts.rows,
            top: top.rows.slice(0, searched),
          })),
          context.knownHeadings,
        )
      : looked.findIndex(({ part }) => part.name === choices.sheet);
  const chosen = looked[at];
  if (chosen === undefined) return { fault: choices.sheet === undefined ? 'no-table' : 'no-such-sheet' };
  const top = chosen.top.rows;
  const headingRow = choices.headingRow ?? findHeadingRow(top.slice(0, searched), context.knownHeadings) + 1;
  book.pump.first = top.slice(headingRow - 1, headingRow - 1 + TOP_ROWS);
  const facts = new SheetFacts();
  const intake = new SheetIntake(facts, headingRow, {
    strings: book.texts,
    formats: book.formats,
    date1904: book.date1904,
    show: book.show,
    bytes: chosen.part.entry.unpacked,
    scanned: () => book.pump.scanned,
  });
  book.pump.countRows = () => facts.rows;
  book.pump.table = intake.table;
  await book.pump.run(chosen.part.entry, new SheetScanner(intake, book.date1904, book.texts.count), intake);
  for (const other of looked)
    if (other !== chosen && !other.isWhole) other.facts = await measure(book, other.part);
  chosen.facts = facts;

  if (facts.rows === 0) return { fault: 'no-table' };
  const fault = judgeSize(facts.rows, facts.columns, facts.filledRows);
  if (fault !== undefined) return fault;
  if (headingRow > facts.rows) return { fault: 'no-table' };
  const notices = workbookNotices({
    format: book.macros ? 'xlsm' : 'xlsx',
    date1904: book.date1904,
    sheets: looked.map(({ part, facts: { rows, columns } }) => ({ ...part, rows, columns })),
    sheet: {
      name: chosen.part.name,
      rows: facts.rows,
      columns: facts.columns,
      hiddenRows: facts.hiddenRows,
      hiddenColumns: facts.hiddenColumns,
      merges: facts.merges,
    },
    headingRow,
    titleRows: intake.titleRows,
  });
  notices.emptyFormulas = intake.emptyFormulas;
  return { table: intake.finish(), notices, preview: previewOf(top, facts) };
}

async function look(book: Book, part: SheetPart, rows: number): Promise<Looked> {
  const facts = new SheetFacts();
  const top = topOf(book, facts, rows, MAX_COLUMNS);
  const scanner = new SheetScanner(top, book.date1904, book.texts.count);
  const isWhole = await book.pump.run(part.entry, scanner, top);
  return { part, top, facts, isWhole };
}

async function measure(book: Book, part: SheetPart): Promise<SheetFacts> {
  const facts = new SheetFacts();
  // Rows are never enough here: all are looked at, and none is kept.
  const top = topOf(book, facts, Number.POSITIVE_INFINITY, 0);
  await book.pump.run(part.entry, new SheetScanner(top, book.date1904, book.texts.count), top);
  return facts;
}

function topOf(book: Book, facts: SheetFacts, rows: number, columns: number): SheetTop {
  const texts = new ValueTexts(new Table(1), book.date1904, book.show);
  const formats = book.formats.map((code) => texts.format(code));
  return new SheetTop(facts, texts, formats, book.texts, rows, columns);
}

/** The first rows as the sheet has them, each as wide as the sheet. */
function previewOf(top: readonly string[][], { rows, columns }: SheetFacts): Reading['preview'] {
  const width = Math.min(columns, MAX_COLUMNS);
  return Array.from({ length: Math.min(rows, PREVIEW_ROWS) }, (_, row) => ({
    row: row + 1,
    cells: Array.from({ length: width }, (_cell, column) => top[row]?.[column] ?? ''),
  }));
}
