// What is selected, and where each key takes it. Pure: positions in the view and columns in the order of the screen.
// Rows are told by position here; who writes to a row must first ask which row stands there.
import type { ColumnId } from '../../model/table.ts';

/** Position of the heading row, which can be walked to like any other row. */
export const HEADINGS = -1;

export interface Spot {
  /** Position in the view, or `HEADINGS`. */
  position: number;
  column: ColumnId;
}

/** As in Excel: `active` is where typing goes, `head` is the far corner of what is selected with it. */
export interface Selection {
  active: Spot;
  head: Spot;
}

export interface Bounds {
  rows: number;
  /** Columns in the order of the screen, hidden ones left out. */
  columns: readonly ColumnId[];
}

/** A block of cells; all four are included, columns by place on the screen. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export type Arrow = 'up' | 'down' | 'left' | 'right';

export type Step =
  | {
      to: 'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end' | 'first' | 'last' | 'next' | 'previous';
    }
  | { to: 'page-up' | 'page-down'; page: number };

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function within(spot: Spot, bounds: Bounds): Spot {
  const position = clamp(spot.position, HEADINGS, bounds.rows - 1);
  const known = bounds.columns.includes(spot.column);
  const column = known ? spot.column : (bounds.columns[0] ?? spot.column);
  return position === spot.position && known ? spot : { position, column };
}

/** The same selection where it still fits, else the nearest one; undefined when there are no columns. */
export function fitted(selection: Selection | undefined, bounds: Bounds): Selection | undefined {
  const first = bounds.columns[0];
  if (first === undefined) return undefined;
  if (selection === undefined) {
    const start = { position: bounds.rows > 0 ? 0 : HEADINGS, column: first };
    return { active: start, head: start };
  }
  const active = within(selection.active, bounds);
  const head = within(selection.head, bounds);
  return active === selection.active && head === selection.head ? selection : { active, head };
}

/** Where this step ends; undefined when `next` or `previous` would leave the table. */
export function stepped(spot: Spot, step: Step, bounds: Bounds): Spot | undefined {
  const { columns } = bounds;
  const last = bounds.rows - 1;
  const at = columns.indexOf(spot.column);
  const column = (index: number): ColumnId => columns[clamp(index, 0, columns.length - 1)] ?? spot.column;
  const row = (position: number): number => clamp(position, Math.min(0, last), last);
  switch (step.to) {
    case 'up':
      return { position: Math.max(HEADINGS, spot.position - 1), column: spot.column };
    case 'down':
      return { position: row(spot.position + 1), column: spot.column };
    case 'left':
      return { position: spot.position, column: column(at - 1) };
    case 'right':
      return { position: spot.position, column: column(at + 1) };
    case 'page-up':
      return { position: row(spot.position - step.page), column: spot.column };
    case 'page-down':
      return { position: row(spot.position + step.page), column: spot.column };
    case 'row-start':
      return { position: spot.position, column: column(0) };
    case 'row-end':
      return { position: spot.position, column: column(columns.length - 1) };
    case 'first':
      return { position: row(0), column: column(0) };
    case 'last':
      return { position: last, column: column(columns.length - 1) };
    case 'next':
      if (at < columns.length - 1) return { position: spot.position, column: column(at + 1) };
      return spot.position < last ? { position: spot.position + 1, column: column(0) } : undefined;
    case 'previous':
      if (at > 0) return { position: spot.position, column: column(at - 1) };
      return spot.position > 0
        ? { position: spot.position - 1, column: column(columns.length - 1) }
        : undefined;
  }
}

/** What is selected as a block; undefined on the headings. */
export function rangeOf(selection: Selection, columns: readonly ColumnId[]): Range | undefined {
  const { active, head } = selection;
  if (active.position < 0) return undefined;
  const a = Math.max(0, columns.indexOf(active.column));
  const b = Math.max(0, columns.indexOf(head.column));
  const far = Math.max(0, head.position);
  return {
    top: Math.min(active.position, far),
    bottom: Math.max(active.position, far),
    left: Math.min(a, b),
    right: Math.max(a, b),
  };
}

export function sizeOf(range: Range): { rows: number; columns: number; cells: number } {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  return { rows, columns, cells: rows * columns };
}
