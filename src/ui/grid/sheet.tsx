// The scrolling part: headings and rows, drawn only where they are in sight. It has the one tab stop and keeps the focus; the active
// cell is pointed at, so nothing is lost when rows come and go.
// biome-ignore-all lint/a11y/useSemanticElements: rows and cells are placed by number, which the layout of a table undoes
import type { MouseEvent, SyntheticEvent } from 'react';
import type { ColumnId } from '../../model/table.ts';
import type { CellEditing } from './cell-editor.tsx';
import { cellId, keysId } from './cell-id.ts';
import styles from './grid.module.css';
import { HeadRow } from './head-row.tsx';
import type { Metrics } from './metrics.ts';
import { HEADINGS, type Spot } from './selection.ts';
import { SheetRows } from './sheet-rows.tsx';
import type { Clipboard } from './use-clipboard.ts';
import type { Columns } from './use-columns.ts';
import type { Keyboard } from './use-keyboard.ts';
import type { Pointer } from './use-pointer.ts';
import type { Rows } from './use-rows.ts';
import type { Selecting } from './use-selection.ts';
import type { Viewport } from './use-viewport.ts';
import type { GridWords } from './words.ts';

interface SheetProps {
  grid: string;
  rows: Rows;
  count: number;
  columns: Columns;
  viewport: Viewport;
  selecting: Selecting;
  metrics: Metrics;
  editing: (CellEditing & { spot: Spot }) | undefined;
  hasFindings: boolean;
  clipboard: Clipboard;
  pointer: Pointer;
  words: GridWords;
  keyboard: Keyboard;
  onMenu(column: ColumnId): void;
  onFit(column: ColumnId): void;
}

/** The column that a part of a heading stands for, by the mark it carries. */
function marked(event: SyntheticEvent, mark: 'menu' | 'resize'): ColumnId | undefined {
  const part = event.target instanceof Element ? event.target.closest<HTMLElement>(`[data-${mark}]`) : null;
  const column = part?.dataset[mark];
  return column === undefined ? undefined : Number(column);
}

export function Sheet(props: SheetProps) {
  const { grid, rows, count, columns, viewport, selecting, metrics, editing, hasFindings, words } = props;
  const { clipboard, pointer, keyboard, onMenu, onFit } = props;
  const { selection, range } = selecting;
  const active = selection?.active;

  function startResize(event: SyntheticEvent): void {
    const column = marked(event, 'resize');
    if (column !== undefined) columns.resizer(column)?.(event);
  }
  function onClick(event: MouseEvent<HTMLElement>): void {
    const column = marked(event, 'menu');
    if (column === undefined) pointer.onClick(event);
    else onMenu(column);
  }
  function onDoubleClick(event: MouseEvent<HTMLElement>): void {
    const column = marked(event, 'resize');
    if (column === undefined) pointer.onDoubleClick(event);
    else onFit(column);
  }

  const numbers = columns.slots[0]?.left ?? 0;
  const sizes = {
    '--row': `${metrics.row}px`,
    '--headings': `${metrics.headings}px`,
    '--numbers': `${numbers}px`,
    '--width': `${columns.total}px`,
  } as Record<string, string>;

  return (
    <div
      ref={viewport.scroller}
      role="grid"
      id={grid}
      className={styles.scroller}
      style={sizes}
      tabIndex={0}
      aria-label={words.table}
      aria-describedby={keysId(grid)}
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-colcount={columns.order.length + 1}
      aria-activedescendant={active && cellId(grid, active.position, active.column)}
      onKeyDown={keyboard.onKeyDown}
      onFocus={keyboard.onFocus}
      onCopy={clipboard.onCopy}
      onCut={clipboard.onCut}
      onPaste={clipboard.onPaste}
      onPointerDown={pointer.onPointerDown}
      onMouseDown={(event) => {
        // The button leaves the focus where it is; the grid takes it when the menu closes.
        if (marked(event, 'menu') !== undefined) event.preventDefault();
        startResize(event);
      }}
      onTouchStart={startResize}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      <div
        className={styles.canvas}
        style={{ height: viewport.scale.canvas, width: columns.total, minWidth: '100%' }}
      >
        <HeadRow
          grid={grid}
          slots={viewport.slots}
          sticky={viewport.sticky}
          left={range?.left ?? -1}
          right={range?.right ?? -2}
          active={active?.position === HEADINGS ? active.column : undefined}
          words={words}
        />
        {count === 0 && <div className={styles.nothing}>{words.noRows}</div>}
        <div ref={viewport.rowLayer} className={styles.rowLayer}>
          <SheetRows
            grid={grid}
            rows={rows}
            count={count}
            numbers={numbers}
            viewport={viewport}
            selecting={selecting}
            editing={editing}
            hasFindings={hasFindings}
            words={words}
          />
        </div>
      </div>
    </div>
  );
}
