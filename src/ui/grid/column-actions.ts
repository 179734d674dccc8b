// What the menu of a column does, with the word that is said about it.
import { cellOf } from './row-cache.ts';
import type { Announcer } from './use-announcer.ts';
import type { Columns, Slot } from './use-columns.ts';
import type { Rows } from './use-rows.ts';
import type { Selecting } from './use-selection.ts';
import type { Viewport } from './use-viewport.ts';
import { fittingWidth, WIDTH_STEP } from './widths.ts';
import type { GridWords } from './words.ts';

export interface ColumnActionParts {
  rows: Rows;
  columns: Columns;
  selecting: Selecting;
  viewport: Viewport;
  announcer: Announcer;
  words: GridWords;
  /** Rows in the view. */
  count: number;
  zoom: number;
}

export interface ColumnActions {
  select(slot: Slot): void;
  fitWidth(slot: Slot): void;
  resize(slot: Slot, by: 1 | -1): void;
  freeze(slot: Slot, frozen: boolean): void;
  hide(slot: Slot): void;
}

export function columnActions(parts: ColumnActionParts): ColumnActions {
  const { rows, columns, selecting, viewport, announcer, words, count, zoom } = parts;
  return {
    select({ column }) {
      if (count === 0) return;
      selecting.choose({ position: 0, column }, { position: count - 1, column });
      announcer.say(words.selected(count, 1));
    },
    fitWidth({ column, info }) {
      // Of the rows on the screen: reading them all would hold up a large file for a width.
      const texts: string[] = [];
      for (let position = viewport.from; position < viewport.to; position += 1) {
        const held = rows.held(position);
        if (held !== undefined) texts.push(cellOf(held, column)?.text ?? '');
      }
      columns.setWidth(column, fittingWidth(info.heading, texts) * zoom);
    },
    resize({ column, width }, by) {
      columns.setWidth(column, width + by * WIDTH_STEP * zoom);
    },
    freeze({ column, info }, frozen) {
      columns.setFrozen(column, frozen);
      announcer.say(frozen ? words.frozen(info.heading) : words.thawed(info.heading));
    },
    hide({ column, info, index }) {
      // The selection stays beside the column that goes.
      const neighbour = columns.order[index + 1] ?? columns.order[index - 1];
      const active = selecting.selection?.active;
      if (active?.column === column && neighbour !== undefined)
        selecting.go({ ...active, column: neighbour });
      columns.hide(column);
      announcer.tell({ text: words.columnHidden(info.heading) });
    },
  };
}
