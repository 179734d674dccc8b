import type { Fault } from '../model/fault.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { ReadContext, Reading } from './reading.ts';
import { TextReading } from './text-reading.ts';
import { MAX_TEXT_BYTES } from './text-table.ts';

// Cells pasted from a spreadsheet to a table. Excel, LibreOffice and Google Sheets put them on the clipboard as text with tabs
// between cells, in which a cell with a line break stands in quotes with its own quotes doubled.

/**
 * Reads pasted cells. The clipboard's HTML is left unread on purpose: it holds the same displayed texts (`####` for a column that
 * is too narrow in both), a reader of HTML from anywhere is a door to close, and collapsing spaces in it would change cells.
 */
export function readPasted(
  text: string,
  _html: string | undefined,
  choices: ReadingChoices,
  context: ReadContext,
): Reading | Fault {
  if (text.trim() === '') return { fault: 'empty' };
  if (text.length > MAX_TEXT_BYTES) return { fault: 'too-large', limit: MAX_TEXT_BYTES, found: text.length };
  const delimiter = choices.delimiter ?? (text.includes('\t') ? '\t' : undefined);
  const reading = new TextReading(
    text,
    delimiter === undefined ? choices : { ...choices, delimiter },
    context,
  );
  return reading.feed(text, true) ?? reading.finish('pasted');
}
