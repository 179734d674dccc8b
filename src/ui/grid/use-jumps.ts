// Moves that must read first: Ctrl and an arrow, and the next or previous problem. Whoever moves on meanwhile is not pulled back.
import { useRef } from 'react';
import { edgeOf } from './edge.ts';
import type { GridProps } from './props.ts';
import { type Arrow, HEADINGS, type Spot } from './selection.ts';
import type { Announcer } from './use-announcer.ts';
import type { Columns } from './use-columns.ts';
import type { Rows } from './use-rows.ts';
import type { GridWords } from './words.ts';

export interface Jumps {
  /** Where Ctrl and an arrow end; undefined when the user has done something else by then. */
  edge(from: Spot, arrow: Arrow): Promise<Spot | undefined>;
  problem(from: Spot, step: 1 | -1): Promise<Spot | undefined>;
  /** Whatever is being looked up is no longer wanted. */
  forget(): void;
}

export function useJumps(
  { next, view }: Pick<GridProps, 'next' | 'view'>,
  rows: Rows,
  columns: Columns,
  announcer: Announcer,
  words: GridWords,
): Jumps {
  const turn = useRef(0);
  /** Where the problem that is being looked up will be. */
  const underway = useRef<Promise<Spot | undefined>>(undefined);

  async function edge(from: Spot, arrow: Arrow): Promise<Spot | undefined> {
    turn.current += 1;
    underway.current = undefined;
    const mine = turn.current;
    const { order } = columns;
    const step = arrow === 'down' || arrow === 'right' ? 1 : -1;
    const sideways = arrow === 'left' || arrow === 'right';
    try {
      if (sideways) {
        if (from.position < 0)
          return { ...from, column: (step === 1 ? order.at(-1) : order[0]) ?? from.column };
        const [row] = await rows.read(from.position, from.position + 1, order);
        const filled = row?.cells.map((cell) => cell.text !== '') ?? [];
        const read = async (low: number, high: number): Promise<boolean[]> => filled.slice(low, high);
        const index = await edgeOf(read, order.indexOf(from.column), step, order.length);
        return mine === turn.current ? { ...from, column: order[index] ?? from.column } : undefined;
      }
      const read = async (low: number, high: number): Promise<boolean[]> => {
        if (mine !== turn.current) return Array.from({ length: high - low }, () => true);
        const read = await rows.read(low, high, [from.column]);
        return read.map((row) => row.cells[0]?.text !== '');
      };
      const start = Math.max(0, from.position);
      const position =
        from.position === HEADINGS && step === 1 ? 0 : await edgeOf(read, start, step, view.rows);
      return mine === turn.current ? { ...from, position } : undefined;
    } catch {
      return undefined;
    }
  }

  /** The next or previous problem from here, or from where the press before this one ends: whoever presses twice goes two on. */
  async function problem(from: Spot, step: 1 | -1): Promise<Spot | undefined> {
    turn.current += 1;
    const mine = turn.current;
    const looked = problemAfter(underway.current, from, step);
    underway.current = looked;
    const found = await looked;
    if (underway.current === looked) underway.current = undefined;
    if (mine !== turn.current) return undefined;
    if (found === undefined) {
      announcer.tell({ text: step === 1 ? words.noNext : words.noPrevious });
      return undefined;
    }
    announcer.close();
    return found;
  }

  async function problemAfter(
    before: Promise<Spot | undefined> | undefined,
    from: Spot,
    step: 1 | -1,
  ): Promise<Spot | undefined> {
    const start = (await before?.catch(() => undefined)) ?? from;
    const column = start.position < 0 ? undefined : start.column;
    const found = await next({ position: Math.max(0, start.position), column }, step);
    return found && { position: found.position, column: found.column ?? start.column };
  }

  return {
    edge,
    problem,
    forget() {
      turn.current += 1;
      underway.current = undefined;
    },
  };
}
