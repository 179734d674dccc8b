// One row on the screen. It is drawn again only when something of its own changes; a cell is one element, its marks are CSS.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself has the focus and points at the active cell
// biome-ignore-all lint/a11y/useSemanticElements: rows and cells are placed by number, which the layout of a table undoes
import { type CSSProperties, memo } from 'react';
import type { ColumnId } from '../../model/table.ts';
import { type CellEditing, CellEditor } from './cell-editor.tsx';
import { cellId } from './cell-id.ts';
import styles from './grid.module.css';
import { cellOf, type HeldRow } from './row-cache.ts';
import numbers from './row-number.module.css';
import { SpokenNumber } from './row-number.tsx';
import type { Slot } from './use-columns.ts';
import type { GridWords } from './words.ts';

interface SheetRowProps {
  grid: string;
  position: number;
  /** Px from the top of the row layer. */
  top: number;
  held: HeldRow | undefined;
  looks: readonly Look[];
  /** First and last selected place on the screen; -1 and -2 when nothing of this row is selected. */
  left: number;
  right: number;
  /** The active column, when the active cell is in this row. */
  active: number | undefined;
  toldBy: string | undefined;
  editing: CellEditing | undefined;
  words: GridWords;
}

/** A row is one line high: a line break is shown as a sign, or the rest of the text would seem not to be there. */
function onOneLine(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/\r\n|\r|\n/g, ' ↵ ') : text;
}

/** What is the same in every row of a column: made once, so that scrolling makes no text and no object for it. */
export interface Look {
  column: ColumnId;
  index: number;
  name: string;
  style: CSSProperties;
}

/**
 * Cells stand in the flow of their row, for one that is placed by itself costs the browser a layer of its own to paint.
 * `numbers`: px that the row's number takes.
 */
export function looksOf(slots: readonly Slot[], sticky: boolean, numbers: number): Look[] {
  let end = numbers;
  return slots.map((slot) => {
    const gap = slot.left - end;
    end = slot.left + slot.width;
    return lookOf(slot, sticky, gap);
  });
}

function lookOf(slot: Slot, sticky: boolean, gap: number): Look {
  const { column, index, left, width, frozen, edge, info } = slot;
  let name = frozen ? `${styles.cell} ${sticky ? styles.frozen : styles.inFlow}` : `${styles.cell}`;
  if (edge) name += ` ${styles.edge}`;
  if (info.leftOut || info.at === undefined) name += ` ${styles.spare}`;
  return {
    column,
    index,
    name,
    style: { width, ...(frozen && sticky && { left }), ...(gap > 0 && { marginInlineStart: gap }) },
  };
}

function SheetRowBody(props: SheetRowProps) {
  const { grid, position, top, held, looks, left, right, active, toldBy, editing, words } = props;
  return (
    <div
      role="row"
      aria-rowindex={position + 2}
      aria-busy={held === undefined || undefined}
      className={editing === undefined ? styles.row : `${styles.row} ${styles.rowEditing}`}
      style={{ top }}
    >
      <div role="rowheader" aria-colindex={1} className={numbers.spokenNumber}>
        <SpokenNumber held={held} words={words} />
      </div>
      {looks.map(({ column, index, name: base, style }) => {
        const cell = held === undefined ? undefined : cellOf(held, column);
        const selected = index >= left && index <= right;
        const isActive = column === active;
        const isEdited = isActive && editing !== undefined;
        let name = base;
        if (cell === undefined && !isEdited) name += ` ${styles.waiting}`;
        if (cell?.severity) name += ` ${styles[cell.severity]}`;
        if (cell?.changed) name += ` ${styles.changed}`;
        if (selected) name += ` ${styles.selected}`;
        if (isActive) name += ` ${styles.active}`;
        if (isEdited) name += ` ${styles.edited}`;
        return (
          <div
            key={column}
            // The grid points at this one; nobody at any other.
            id={isActive ? cellId(grid, position, column) : undefined}
            role="gridcell"
            aria-colindex={index + 2}
            aria-selected={selected}
            aria-invalid={(cell?.severity !== undefined && cell.severity !== 'hint') || undefined}
            aria-describedby={isActive && toldBy !== undefined ? toldBy : undefined}
            className={name}
            style={style}
          >
            {isEdited ? <CellEditor {...editing} /> : cell && onOneLine(cell.text)}
          </div>
        );
      })}
    </div>
  );
}

export const SheetRow = memo(SheetRowBody);
