import type { Edit } from '../model/edit.ts';
import { type Hiding, hidingOf } from './hidden.ts';
import type { Memory } from './memory.ts';
import type { LogLine } from './shown.ts';

// The change log: what became of the file, from the groups of edits that stand. The words are made by whoever shows it. It never holds a
// citizen number: what the law hardly lets anybody have does not go on in a list of changes.

export function logLines(memory: Memory): LogLine[] {
  const lines: LogLine[] = skippedLines(memory);
  const hide = hidingOf(memory);
  memory.done.forEach(({ label, edits }, at) => {
    for (const edit of edits)
      for (const line of linesOf(memory, edit, hide)) lines.push({ step: at + 1, label, ...line });
  });
  return lines;
}

/** Rows above the headings that were read but are no data; step 0 is the reading itself. */
function skippedLines(memory: Memory): LogLine[] {
  const { headingRow } = memory.reading.notices;
  return memory.reading.preview
    .filter(({ row, cells }) => row < headingRow && cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => ({
      step: 0,
      label: { kind: 'rows' },
      what: 'skipped-row',
      row,
      before: cells.filter((cell) => cell !== '').join(' · '),
    }));
}

type Line = Omit<LogLine, 'step' | 'label'>;

function linesOf(memory: Memory, edit: Edit, hide: Hiding): Line[] {
  switch (edit.kind) {
    case 'cell': {
      return [
        {
          what: 'cell',
          row: edit.row,
          column: edit.column,
          heading: headingOf(memory, edit.column),
          before: hide(edit.column, edit.before.text),
          after: hide(edit.column, edit.after.text),
        },
      ];
    }
    case 'move':
      return [{ what: 'moved', row: edit.row, before: rowText(edit.before), after: rowText(edit.after) }];
    case 'remove':
      return [{ what: 'removed', row: edit.row, before: rowContents(memory, edit.row, hide) }];
    case 'insert':
      return [{ what: 'added', row: edit.row, after: rowText(edit.after) }];
    case 'align':
      return alignLines(memory, edit);
  }
}

function alignLines(memory: Memory, edit: Extract<Edit, { kind: 'align' }>): Line[] {
  const lines: Line[] = [];
  edit.after.places.forEach((place, at) => {
    const before = edit.before.places[at];
    if (before?.column === place.column && before.confirmed === place.confirmed) return;
    const heading = memory.layout.columns[at]?.heading ?? '';
    if (place.verdict === 'missing') lines.push({ what: 'added-column', column: place.column, heading });
    else
      lines.push({
        what: 'columns',
        column: place.column,
        heading,
        before: memory.table.columns[place.column]?.heading ?? '',
        after: heading,
      });
  });
  for (const spare of edit.after.spares) {
    const before = edit.before.spares.find((other) => other.column === spare.column);
    if (spare.leftOut && before?.leftOut !== true)
      lines.push({
        what: 'left-out-column',
        column: spare.column,
        heading: memory.table.columns[spare.column]?.heading ?? '',
      });
  }
  return lines;
}

function headingOf(memory: Memory, column: number): string {
  const at = memory.alignment.places.findIndex((place) => place.column === column);
  return memory.layout.columns[at]?.heading ?? memory.table.columns[column]?.heading ?? '';
}

function rowText(row: number | null): string {
  return row === null ? '' : String(row);
}

/** A removed row is not lost: the log keeps what stood in it. */
function rowContents(memory: Memory, row: number, hide: Hiding): string {
  return memory.table.columns
    .map((_, column) => hide(column, memory.table.text(row, column)))
    .filter((text) => text !== '')
    .join(' · ');
}
