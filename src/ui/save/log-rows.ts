import type { GridColumn, LogLine } from '../../engine/shown.ts';
import type { RowId } from '../../model/table.ts';
import type { Language } from '../../text/language.ts';
import type { Words } from '../../text/words.ts';
import { stepLabel } from '../check-words.ts';

// The change log as rows of text: headings first, one row a change, and last the rows that were left out for their errors.

export function logRows(
  lines: readonly LogLine[],
  words: Words['save'],
  language: Language,
  columns: readonly GridColumn[],
  leftOut: readonly RowId[],
): string[][] {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line.step, (counts.get(line.step) ?? 0) + 1);
  const letters = new Map(columns.map((column) => [column.column, column.letters]));
  const removed = new Set(lines.flatMap((line) => (line.what === 'removed' ? [line.row] : [])));
  return [
    words.logHead,
    ...lines.map((line) => [
      line.step === 0 ? '' : String(line.step),
      line.step === 0 ? '' : stepLabel({ label: line.label, count: counts.get(line.step) ?? 1 }, language),
      words.logWhat[line.what],
      line.row === undefined ? '' : String(line.row),
      [letters.get(line.column ?? -1), line.heading].filter(Boolean).join(' · '),
      line.before ?? '',
      line.after ?? '',
    ]),
    ...leftOut
      .filter((row) => !removed.has(row))
      .map((row) => ['', '', words.logWhat['left-out-row'], String(row), '', '', '']),
  ];
}
