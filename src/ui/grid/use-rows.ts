// Rows by windows: keeps what is on the screen loaded and fresh, drops answers that come too late, and reads whole ranges for
// what needs more than the screen (copy, fill, jumps). It knows positions and blocks, never what a cell means.
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { RowView } from '../../engine/shown.ts';
import type { ColumnId } from '../../model/table.ts';
import type { GridProps } from './props.ts';
import { BLOCK_ROWS, type HeldRow, RowCache, type TypedCell } from './row-cache.ts';

/** Blocks on their way at once: more would only queue up in the engine behind what is wanted by then. */
const AT_ONCE = 2;
/** Rows around what is in sight that are read as well, so that scrolling on finds them there. */
const AHEAD = 48;
/** Cells asked for in one piece when a whole range is read: an answer of a few tens of milliseconds. */
const PIECE_CELLS = 40_000;

export interface Rows {
  held(position: number): HeldRow | undefined;
  /**
   * The rows `from` to `to` (not included) with the cells of these columns, in the view with this number; the one of now when absent.
   * Rejects when the table changes meanwhile, or the view is no longer there.
   */
  read(from: number, to: number, columns: readonly ColumnId[], view?: number): Promise<RowView[]>;
  /** Shows typed texts before the engine has answered. */
  type(cells: readonly TypedCell[]): void;
}

type Wanted = Pick<GridProps, 'columns' | 'view' | 'revision' | 'load'>;

/** `from` and `to`: positions in sight. */
export function useRows({ columns, view, revision, load }: Wanted, from: number, to: number): Rows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const ids = columns.map((column) => column.column).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same columns in the same order are the same key to the cells
  const at = useMemo(() => new Map(columns.map((column, i) => [column.column, i] as const)), [ids]);
  const cache = useRef(new RowCache()).current;
  const shownView = useRef(view.view);
  if (shownView.current !== view.view) {
    shownView.current = view.view;
    cache.clear();
  }
  const now = useRef({ view, revision, load, from, to, at });
  now.current = { view, revision, load, from, to, at };
  const onTheWay = useRef(new Set<number>());
  const gone = useRef(false);

  const fetchMore = useCallback(() => {
    const { view, revision, load, from, to, at } = now.current;
    const inSight = cache.wanted(from, Math.min(to, view.rows), revision, at);
    const around = cache.wanted(Math.max(0, from - AHEAD), Math.min(to + AHEAD, view.rows), revision, at);
    for (const block of [...inSight, ...around]) {
      if (onTheWay.current.size >= AT_ONCE) return;
      if (onTheWay.current.has(block)) continue;
      onTheWay.current.add(block);
      const start = block * BLOCK_ROWS;
      const asked = cache.ask(revision, at);
      const request = { view: view.view, from: start, to: Math.min(view.rows, start + BLOCK_ROWS) };
      load({ ...request, columns: [...at.keys()] })
        .then(
          (window) => {
            if (gone.current) return false;
            const current = now.current.view.view === request.view;
            if (!current || window.view !== request.view) return !current;
            const taken = cache.put(window, asked, now.current.from);
            if (taken) redraw();
            // Dropped while nothing else was done: asking once more would give the same answer.
            return (
              taken || asked.typings !== cache.ask(revision, at).typings || now.current.revision !== revision
            );
          },
          // Whoever answers tells about faults; here the rows simply stay as they are until something changes.
          () => false,
        )
        .then((goOn) => {
          onTheWay.current.delete(block);
          if (goOn) fetchMore();
        });
    }
  }, [cache]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted depends on exactly these
  useEffect(fetchMore, [fetchMore, view, revision, from, to, at]);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const held = useCallback((position: number) => cache.held(position), [cache]);
  const type = useCallback(
    (cells: readonly TypedCell[]) => {
      cache.type(cells, now.current.revision);
      redraw();
    },
    [cache],
  );
  const read = useCallback(
    async (start: number, end: number, columns: readonly ColumnId[], of = now.current.view.view) => {
      const { load } = now.current;
      const piece = Math.max(1, Math.floor(PIECE_CELLS / Math.max(1, columns.length)));
      const rows: RowView[] = [];
      let revision: number | undefined;
      for (let at = start; at < end; at += piece) {
        const to = Math.min(end, at + piece);
        const window = await load({ view: of, from: at, to, columns });
        const same = window.view === of && window.revision === (revision ?? window.revision);
        if (!same || window.rows.length !== to - at) throw new Error('the table changed while it was read');
        revision = window.revision;
        for (const row of window.rows) rows.push(row);
      }
      return rows;
    },
    [],
  );
  return useMemo(() => ({ held, read, type }), [held, read, type]);
}
