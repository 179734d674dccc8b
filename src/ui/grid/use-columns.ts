// The columns on the screen: TanStack Table keeps their widths, which are not shown and which are frozen. What is hidden here is only
// out of sight; it never changes what is in the file.
import {
  type ColumnDef,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  type Header,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import type { ColumnId } from '../../model/table.ts';
import { NARROWEST, startWidth, WIDEST } from './widths.ts';

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnVisibilityFeature,
  columnPinningFeature,
});
/** The table model has no rows: they stay in the engine. */
type NoRow = Record<string, never>;
const NO_ROWS: NoRow[] = [];

/** A column as it is drawn. */
export interface Slot {
  column: ColumnId;
  /** Place on the screen among the shown columns, 0-based. */
  index: number;
  /** Px from the left edge of the canvas; for a frozen one also from that of the grid. */
  left: number;
  width: number;
  frozen: boolean;
  /** The last frozen one. */
  edge: boolean;
  info: GridColumn;
}

export interface Columns {
  slots: readonly Slot[];
  order: readonly ColumnId[];
  frozen: readonly Slot[];
  loose: readonly Slot[];
  /** Width of the row numbers and the frozen columns, px. */
  edge: number;
  /** Width of everything, px. */
  total: number;
  /** How many columns are not shown. */
  hidden: number;
  /** Starts a drag of this column's edge; undefined when it is not shown. */
  resizer(column: ColumnId): ((event: unknown) => void) | undefined;
  setWidth(column: ColumnId, width: number): void;
  setFrozen(column: ColumnId, frozen: boolean): void;
  hide(column: ColumnId): void;
  showAll(): void;
}

/** `numbers`: width of the row numbers in px; `zoom`: see metrics.ts. */
export function useColumns(columns: readonly GridColumn[], numbers: number, zoom: number): Columns {
  /** The widths that columns started with: an edit gives other samples, but must not move the columns. */
  const starts = useRef(new Map<ColumnId, number>()).current;
  const definitions = useMemo(
    () =>
      columns.map(({ column, heading, samples }): ColumnDef<typeof features, NoRow> => {
        const size = starts.get(column) ?? Math.round(startWidth(heading, samples) * zoom);
        starts.set(column, size);
        return { id: String(column), size, minSize: NARROWEST, maxSize: WIDEST * zoom };
      }),
    [columns, starts, zoom],
  );
  const table = useTable({ features, columns: definitions, data: NO_ROWS, columnResizeMode: 'onChange' });
  const { columnSizing, columnVisibility, columnPinning } = table.state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the model reads these slices of its state by itself
  const drawn = useMemo(() => {
    const infos = new Map(columns.map((column) => [String(column.column), column]));
    const slots: Slot[] = [];
    let left = numbers;
    const add = (list: readonly { id: string; getSize(): number }[], frozen: boolean): void => {
      for (const [i, shown] of list.entries()) {
        const info = infos.get(shown.id);
        if (info === undefined) continue;
        const width = shown.getSize();
        slots.push({
          column: info.column,
          index: slots.length,
          left,
          width,
          frozen,
          edge: frozen && i === list.length - 1,
          info,
        });
        left += width;
      }
    };
    add(table.getStartVisibleLeafColumns(), true);
    const edge = left;
    add(table.getCenterVisibleLeafColumns(), false);
    return {
      slots,
      order: slots.map((slot) => slot.column),
      frozen: slots.filter((slot) => slot.frozen),
      loose: slots.filter((slot) => !slot.frozen),
      edge,
      total: left,
      hidden: columns.length - slots.length,
    };
  }, [columns, definitions, numbers, columnSizing, columnVisibility, columnPinning]);

  return {
    ...drawn,
    resizer(column) {
      const header = table
        .getFlatHeaders()
        .find((h: Header<typeof features, NoRow, unknown>) => h.column.id === String(column));
      return header?.getResizeHandler();
    },
    setWidth(column, width) {
      table.setColumnSizing((old) => ({ ...old, [String(column)]: Math.max(NARROWEST, Math.round(width)) }));
    },
    setFrozen(column, frozen) {
      table.getColumn(String(column))?.pin(frozen ? 'start' : false);
    },
    hide(column) {
      table.getColumn(String(column))?.toggleVisibility(false);
    },
    showAll() {
      table.resetColumnVisibility(true);
    },
  };
}
