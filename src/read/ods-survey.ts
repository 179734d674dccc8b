// One walk over the XML of an OpenDocument spreadsheet before SheetJS reads it: how many cells its repetitions would make (a
// few bytes can ask for billions), and what is hidden, which SheetJS does not tell. It changes nothing.

export interface OdsSheet {
  name: string;
  hidden: boolean;
  /** 0-based, up to the last row and column with contents. */
  hiddenRows: number[];
  hiddenColumns: number[];
}

export interface OdsSurvey {
  sheets: OdsSheet[];
  /** Cells with contents as they are written, and as they are after repeating them. */
  written: number;
  repeated: number;
}

const TAG =
  /<(\/?)(style:style|style:table-properties|table:table|table:table-column|table:table-row|table:table-cell|table:covered-table-cell)(?=[\s/>])([^<>]*)>/g;

interface Walk {
  sheet: OdsSheet;
  row: number;
  rowRepeat: number;
  column: number;
  columnAt: number;
  hiddenRows: Range[];
  hiddenColumns: Range[];
  lastRow: number;
  lastColumn: number;
}
type Range = { from: number; count: number };

export function surveyOds(xml: string): OdsSurvey {
  const survey: OdsSurvey = { sheets: [], written: 0, repeated: 0 };
  const hiddenStyles = new Set<string>();
  let style = '';
  let walk: Walk | undefined;
  for (const [, closing, name, attributes = ''] of xml.matchAll(TAG)) {
    if (name === 'style:style') style = value(attributes, 'style:name') ?? '';
    else if (name === 'style:table-properties') {
      if (value(attributes, 'table:display') === 'false') hiddenStyles.add(style);
    } else if (name === 'table:table') {
      if (walk !== undefined) survey.sheets.push(finish(walk));
      const hidden = hiddenStyles.has(value(attributes, 'table:style-name') ?? '');
      walk = closing === '/' ? undefined : begin(value(attributes, 'table:name') ?? '', hidden);
    } else if (walk !== undefined && closing !== '/') step(walk, name!, attributes, survey);
  }
  return survey;
}

function begin(name: string, hidden: boolean): Walk {
  return {
    sheet: { name, hidden, hiddenRows: [], hiddenColumns: [] },
    row: 0,
    rowRepeat: 0,
    column: 0,
    columnAt: 0,
    hiddenRows: [],
    hiddenColumns: [],
    lastRow: -1,
    lastColumn: -1,
  };
}

function step(walk: Walk, name: string, attributes: string, survey: OdsSurvey): void {
  if (name === 'table:table-column') {
    const count = repeat(attributes, 'table:number-columns-repeated');
    if (isHidden(attributes)) walk.hiddenColumns.push({ from: walk.columnAt, count });
    walk.columnAt += count;
  } else if (name === 'table:table-row') {
    walk.row += walk.rowRepeat;
    walk.rowRepeat = repeat(attributes, 'table:number-rows-repeated');
    walk.column = 0;
    if (isHidden(attributes)) walk.hiddenRows.push({ from: walk.row, count: walk.rowRepeat });
  } else {
    const count = repeat(attributes, 'table:number-columns-repeated');
    walk.column += count;
    const isEmpty = attributes.endsWith('/') && !attributes.includes('office:value-type');
    if (isEmpty || name === 'table:covered-table-cell') return;
    survey.written += 1;
    survey.repeated += count * walk.rowRepeat;
    walk.lastRow = walk.row + walk.rowRepeat - 1;
    walk.lastColumn = Math.max(walk.lastColumn, walk.column - 1);
  }
}

function finish(walk: Walk): OdsSheet {
  walk.sheet.hiddenRows = places(walk.hiddenRows, walk.lastRow);
  walk.sheet.hiddenColumns = places(walk.hiddenColumns, walk.lastColumn);
  return walk.sheet;
}

function places(ranges: readonly Range[], last: number): number[] {
  return ranges.flatMap(({ from, count }) => {
    const length = Math.max(0, Math.min(count, last - from + 1));
    return Array.from({ length }, (_, n) => from + n);
  });
}

function value(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

function repeat(attributes: string, name: string): number {
  return (attributes.includes(name) && Math.floor(Number(value(attributes, name)))) || 1;
}

function isHidden(attributes: string): boolean {
  return /\stable:visibility\s*=\s*["'](?:collapse|filter)["']/.test(attributes);
}
