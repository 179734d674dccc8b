// One row on the screen. It is drawn again only when something of its own changes; a cell is one element, its marks are CSS.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself has the focus and points at the active cell
// biome-ignore-all lint/a11y/useSemanticElements: rows and cells are placed by number, which the layout of a table undoes
import { memo } from 'react';
import { type CellEditing, CellEditor } from './cell-editor.tsx';
import { cellId } from './cell-id.ts';
import styles from './grid.module.css';
import { cellOf, type HeldRow } from './row-cache.ts';
import type { Slot } from './use-columns.ts';
import type { GridWords } from './words.ts';

interface SheetRowProps {
  grid: string;
  position: number;
  /** Px from the top of the row layer. */
  top: number;
  held: HeldRow | undefined;
  slots: readonly Slot[];
  sticky: boolean;
  /** First and last selected place on the screen; -1 and -2 when nothing of this row is selected. */
  left: number;
  right: number;
  /** The active column, when the active cell is in this row. */
  active: number | undefined;
  toldBy: string | undefined;
  editing: CellEditing | undefined;
  words: GridWords;
}

function RowNumber({ held, words }: Pick<SheetRowProps, 'held' | 'words'>) {
  if (held === undefined) return null;
  const { row, added, hidden } = held.row;
  return (
    <>
      {added ? <span aria-hidden="true">+</span> : row}
      {added && <span className={styles.unseen}>{words.added}</span>}
      {hidden && <span className={styles.unseen}>, {words.hiddenRow}</span>}
    </>
  );
}

/** A row is one line high: a line break is shown as a sign, or the rest of the text would seem not to be there. */
function onOneLine(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/\r\n|\r|\n/g, ' ↵ ') : text;
}

function numberClass(held: HeldRow | undefined, selected: boolean): string {
  const row = held?.row;
  let name = `${styles.number}`;
  if (row?.severity) name += ` ${styles[row.severity]}`;
  if (row?.hidden) name += ` ${styles.hiddenRow}`;
  if (row?.added) name += ` ${styles.addedRow}`;
  return selected ? `${name} ${styles.numberChosen}` : name;
}

function SheetRowBody(props: SheetRowProps) {
  const { grid, position, top, held, slots, sticky, left, right, active, toldBy, editing, words } = props;
  const title = held?.row.hidden ? words.hiddenRow : held?.row.added ? words.added : undefined;
  return (
    <div
      role="row"
      aria-rowindex={position + 2}
      aria-busy={held === undefined || undefined}
      className={editing === undefined ? styles.row : `${styles.row} ${styles.rowEditing}`}
      style={{ top }}
    >
      <div role="rowheader" aria-colindex={1} className={numberClass(held, right >= left)} title={title}>
        <RowNumber held={held} words={words} />
      </div>
      {slots.map(({ column, index, left: from, width, frozen, edge, info }) => {
        const cell = held === undefined ? undefined : cellOf(held, column);
        const selected = index >= left && index <= right;
        const isActive = column === active;
        const isEdited = isActive && editing !== undefined;
        let name = frozen ? `${styles.cell} ${sticky ? styles.frozen : styles.inFlow}` : `${styles.cell}`;
        if (edge) name += ` ${styles.edge}`;
        if (cell === undefined && !isEdited) name += ` ${styles.waiting}`;
        if (cell?.severity) name += ` ${styles[cell.severity]}`;
        if (cell?.changed) name += ` ${styles.changed}`;
        if (info.leftOut || info.at === undefined) name += ` ${styles.spare}`;
        if (selected) name += ` ${styles.selected}`;
        if (isActive) name += ` ${styles.active}`;
        if (isEdited) name += ` ${styles.edited}`;
        return (
          <div
            key={column}
            id={cellId(grid, position, column)}
            role="gridcell"
            aria-colindex={index + 2}
            aria-selected={selected}
            aria-invalid={(cell?.severity !== undefined && cell.severity !== 'hint') || undefined}
            aria-describedby={isActive && toldBy !== undefined ? toldBy : undefined}
            className={name}
            style={frozen && !sticky ? { width } : { left: from, width }}
          >
            {isEdited ? <CellEditor {...editing} /> : cell && onOneLine(cell.text)}
          </div>
        );
      })}
    </div>
  );
}

export const SheetRow = memo(SheetRowBody);
