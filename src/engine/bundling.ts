import { bundleRows } from '../bundle/bundle.ts';
import type { RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import type { Touched } from './editing.ts';
import { forgetMarks, noteEdited } from './marks.ts';
import { fieldText, type Memory } from './memory.ts';

// Which rows are a webaanvraag together, kept up to date: after an edit only those are bundled again that gained or lost a row. The list of all
// of them in order is made when somebody asks for it. Blank rows are passed over.

/** When more rows than one in this many were touched, all are bundled again. */
const FEW = 16;

/** From the beginning. */
export function bundleAll(memory: Memory): void {
  const { table, order, byField } = memory;
  const [bundles, alone] = [new Map<string, RowId[]>(), new Set<RowId>()];
  const { codes, texts } = byField.get('webaanvraagNr') ?? NO_NUMBERS;
  /** Rows with one code have one number; the same number may have several codes. */
  const byCode: (RowId[] | undefined)[] = Array.from({ length: texts.length }, () => undefined);
  memory.filledRows = 0;
  for (const row of order.rows()) {
    if (table.isBlank(row)) continue;
    memory.filledRows += 1;
    const code = codes[row - table.firstRow] ?? 0;
    let rows = byCode[code];
    if (rows === undefined) {
      const number = texts.at(code)!.trim();
      if (number === '') {
        alone.add(row);
        continue;
      }
      rows = bundles.get(number);
      if (rows === undefined) {
        rows = [];
        bundles.set(number, rows);
      }
      byCode[code] = rows;
    }
    rows.push(row);
  }
  memory.listed = undefined;
  memory.bundles = bundles;
  memory.alone = alone;
  forgetMarks(memory);
}
const NO_NUMBERS = { codes: new Int32Array(0), texts: [''] };

/** All webaanvragen in the order of their first row. */
export function listWebaanvragen(memory: Memory): Webaanvraag[] {
  if (memory.listed === undefined) {
    const { table, order, byField } = memory;
    const column = byField.get('webaanvraagNr');
    memory.listed = bundleRows(
      order.rows().filter((row) => !table.isBlank(row)),
      {
        codeOf: (row) => column?.codes[row - table.firstRow] ?? 0,
        textOf: (code) => column?.texts.at(code) ?? '',
      },
    );
  }
  return memory.listed;
}

export function countWebaanvragen({ bundles, alone }: Memory): number {
  return bundles.size + alone.size;
}

/** After edits: the webaanvragen with these numbers, among which those of all rows that were touched, are bundled again. */
export function rebundle(memory: Memory, touched: Touched, numbers: ReadonlySet<string>): void {
  if (touched.rows.size > memory.table.slots / FEW) {
    bundleAll(memory);
    return;
  }
  memory.listed = undefined;
  const come = new Map<string, RowId[]>();
  for (const row of touched.rows) {
    const number = numberOf(memory, row);
    if (number === '') memory.alone.add(row);
    else memory.alone.delete(row);
    if (number === undefined || number === '') continue;
    const there = come.get(number);
    if (there === undefined) come.set(number, [row]);
    else there.push(row);
  }
  for (const number of numbers) if (number !== '') bundleOne(memory, touched, number, come.get(number) ?? []);
}

function bundleOne(memory: Memory, touched: Touched, number: string, come: readonly RowId[]): void {
  const { order } = memory;
  const before = memory.bundles.get(number) ?? [];
  const rows = before.filter((row) => !touched.rows.has(row)).concat(come);
  if (come.length > 0) rows.sort((a, b) => order.place(a) - order.place(b));
  if (rows.length === 0) memory.bundles.delete(number);
  else memory.bundles.set(number, rows);
  noteEdited(memory, before);
  noteEdited(memory, rows);
}

/** Number of the webaanvraag that the row is in; '' when it is one by itself, undefined when it is in none. */
function numberOf(memory: Memory, row: RowId): string | undefined {
  if (!memory.order.has(row) || memory.table.isBlank(row)) return undefined;
  return fieldText(memory, row, 'webaanvraagNr').trim();
}
