import type { Fault } from '../model/fault.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { ReadContext, Reading } from './reading.ts';
import { streamWorkbook } from './streamed/stream-workbook.ts';

// A workbook to a table. XLSX and XLSM are read as they stream out of their zip; every other format, and whatever that reader does not
// know, goes to SheetJS, which is loaded only then. Bad data never makes it throw.

/**
 * Reads a workbook: XLSX, XLSM, XLSB, XLS, ODS, flat ODS, Excel's XML of 2003, or HTML with a table.
 * Rejects only when `context.signal` is aborted, with its reason.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  choices: ReadingChoices,
  context: ReadContext,
): Promise<Reading | Fault> {
  const streamed = await streamWorkbook(bytes, choices, context);
  if (streamed !== undefined) return streamed;
  const { readByLibrary } = await import('./library-workbook.ts');
  return readByLibrary(bytes, choices, context);
}
