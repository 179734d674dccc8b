// Typing in a cell. What is written goes to the row that stood there when typing began, whatever happens to the view meanwhile,
// and nothing is written when nothing was typed. A row that has not come yet is no reason to wait: the field opens all the same, and
// what was typed is written, in order, as soon as it is known where.
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RowId } from '../../model/table.ts';
import type { GridProps } from './props.ts';
import { cellOf } from './row-cache.ts';
import type { Spot } from './selection.ts';
import { type Cell, caughtUp, type Sitting, wanted } from './sitting.ts';
import type { Turns } from './turns.ts';
import type { EarlyKey, Field } from './unseen-text.ts';
import type { Announcer } from './use-announcer.ts';
import type { Rows } from './use-rows.ts';
import type { GridWords } from './words.ts';

export interface Editing {
  spot: Spot;
  /** The text of the cell when typing began; undefined as long as it has not come. */
  before: string | undefined;
  /** Started by typing: what was there is replaced, and arrows leave the cell. */
  replace: boolean;
  /** What the field is to hold when the text came after the field had opened. */
  caughtUp: Field | undefined;
}

export interface Editor {
  editing: Editing | undefined;
  start(spot: Spot, replace: boolean): void;
  /** The text as it stands in the field now, for when the view goes away under it. */
  changed(text: string): void;
  /** A key that means something only in the text that has not come; what the field held stands before it, and the field is empty again. */
  early(key: EarlyKey): void;
  commit(): void;
  cancel(): void;
}

export function useEditing(
  { edit, view }: Pick<GridProps, 'edit' | 'view'>,
  rows: Rows,
  turns: Turns,
  announcer: Announcer,
  words: GridWords,
): Editor {
  const [editing, setEditing] = useState<Editing | undefined>(undefined);
  const sitting = useRef<Sitting | undefined>(undefined);

  async function cellAt({ position, column }: Spot, expected: RowId | undefined): Promise<Cell> {
    const [row] = await rows.read(position, position + 1, [column], view.view);
    if (row === undefined || row.row !== (expected ?? row.row)) throw new Error('another row stands there');
    return { row: row.row, before: row.cells[0]?.text ?? '' };
  }

  function start(spot: Spot, replace: boolean): void {
    const held = rows.held(spot.position);
    const seen = held && cellOf(held, spot.column);
    // What is still being written may be this very cell.
    const cell = held && seen && !turns.busy ? { row: held.row.row, before: seen.text } : undefined;
    const coming = cell === undefined ? turns.take(() => cellAt(spot, held?.row.row)) : undefined;
    const mine = { spot, replace, cell, coming, early: [], typed: undefined, isTail: !replace && !cell };
    sitting.current = mine;
    // At once: the key that is being pressed then lands in the field itself, with its accents and its input method.
    flushSync(() => setEditing({ spot, replace, before: cell?.before, caughtUp: undefined }));
    if (coming === undefined) return;
    announcer.say(words.loading);
    // When it does not come, that is told once there is something to write.
    coming.then(
      (cell) => catchUp(mine, cell),
      () => undefined,
    );
  }

  function catchUp(mine: Sitting, cell: Cell): void {
    mine.cell = cell;
    if (sitting.current !== mine) return;
    const { spot, replace, early, typed, isTail } = mine;
    const field = isTail ? caughtUp(mine, cell.before) : undefined;
    if (field !== undefined) {
      if (typed !== undefined || early.length > 0) mine.typed = field.text;
      mine.early = [];
      mine.isTail = false;
    }
    setEditing({ spot, replace, before: cell.before, caughtUp: field });
  }

  function close(): Sitting | undefined {
    const closed = sitting.current;
    sitting.current = undefined;
    if (closed !== undefined) setEditing(undefined);
    return closed;
  }

  function write(done: Sitting, cell: Cell): void {
    const text = wanted(done, cell);
    if (text === cell.before) return;
    const change = { kind: 'cell', row: cell.row, column: done.spot.column, text } as const;
    rows.type([change]);
    edit([change], { kind: 'typed' });
  }

  function commit(): void {
    const done = close();
    if (done === undefined) return;
    const { cell, coming, typed, early } = done;
    if (cell !== undefined) void turns.take(() => write(done, cell));
    else if (typed !== undefined || early.length > 0)
      turns
        .take(async () => write(done, await (coming as Promise<Cell>)))
        .catch(() => announcer.tell({ text: words.notWritten(typed ?? '') }));
  }

  const commitNow = useRef(commit);
  commitNow.current = commit;
  // Another view, other rows at these positions: what was typed is kept, in the row it was typed in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another view ends it
  useEffect(() => () => commitNow.current(), [view.view]);

  return {
    editing,
    start,
    changed(text) {
      if (sitting.current !== undefined) sitting.current.typed = text;
    },
    early(key) {
      const now = sitting.current;
      if (now === undefined) return;
      now.early.push({ typed: now.typed ?? '' }, key);
      now.typed = undefined;
    },
    commit,
    cancel: () => void close(),
  };
}
