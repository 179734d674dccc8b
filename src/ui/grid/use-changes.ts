// Changing a whole block at once: paste, clear, fill down. Rows that are not on the screen are read first, and every change tells
// what it did and what it could not do.
import type { GroupLabel } from '../../model/edit.ts';
import { fromText } from './clipboard-text.ts';
import { planPaste } from './paste.ts';
import type { GridProps } from './props.ts';
import { type Range, sizeOf } from './selection.ts';
import type { Turns } from './turns.ts';
import type { Announcer } from './use-announcer.ts';
import type { Columns } from './use-columns.ts';
import type { Rows } from './use-rows.ts';
import type { GridWords } from './words.ts';
import { changesOf, insertionsOf } from './write-range.ts';

/** More changes than this in one step would hold up the page while they are handed over. */
const CHANGE_LIMIT = 200_000;

export interface Changes {
  /** Resolves to what is selected afterwards. */
  paste(text: string, range: Range): Promise<Range | undefined>;
  clear(range: Range): Promise<void>;
  fillDown(range: Range): Promise<void>;
}

type TextAt = (row: number, column: number) => string | undefined;

export function useChanges(
  { edit, view }: Pick<GridProps, 'edit' | 'view'>,
  rows: Rows,
  columns: Columns,
  turns: Turns,
  announcer: Announcer,
  words: GridWords,
): Changes {
  /** How many cells changed; undefined when nothing was done, which is then already told. */
  async function write(range: Range, textAt: TextAt, label: GroupLabel): Promise<number | undefined> {
    if (sizeOf(range).cells > CHANGE_LIMIT) {
      announcer.tell({ text: words.tooManyToChange(CHANGE_LIMIT) });
      return undefined;
    }
    const ids = columns.order.slice(range.left, range.right + 1);
    try {
      const changes = changesOf(await rows.read(range.top, range.bottom + 1, ids, view.view), ids, textAt);
      if (changes.length > 0) {
        rows.type(changes);
        edit(changes, label);
      }
      return changes.length;
    } catch {
      announcer.tell({ text: words.changedMeanwhile });
      return undefined;
    }
  }

  async function addRows(cells: readonly (readonly string[])[], left: number): Promise<void> {
    const ids = columns.order.slice(left);
    try {
      const last = await rows.read(view.rows - 1, view.rows, ids.slice(0, 1), view.view);
      edit(insertionsOf(cells, ids, last[0]?.row ?? null), { kind: 'rows' });
      announcer.close();
      announcer.say(words.rowsAdded(cells.length));
    } catch {
      announcer.tell({ text: words.changedMeanwhile });
    }
  }

  async function paste(text: string, range: Range): Promise<Range | undefined> {
    const cells = fromText(text);
    const plan = planPaste(cells, range, { rows: view.rows, columns: columns.order.length });
    const written = await write(plan.range, plan.at, { kind: 'pasted' });
    if (written === undefined) return undefined;
    const { rowsLeft, columnsLeft } = plan;
    if (rowsLeft > 0 || columnsLeft > 0) {
      const left = [
        rowsLeft > 0 && words.rowsLeft(rowsLeft),
        columnsLeft > 0 && words.columnsLeft(columnsLeft),
      ];
      const rest = cells.slice(cells.length - rowsLeft);
      const action = {
        label: words.addRows(rowsLeft),
        run: () => void turns.take(() => addRows(rest, range.left)),
      };
      const notice = { text: [`${words.pasted(written)}.`, ...left.filter(Boolean)].join(' ') };
      announcer.tell(rowsLeft > 0 ? { ...notice, action } : notice);
    } else announcer.say(words.pasted(written));
    return plan.range;
  }

  async function clear(range: Range): Promise<void> {
    const written = await write(range, () => '', { kind: 'cleared' });
    if (written !== undefined) announcer.say(words.cleared(written));
  }

  async function fillDown(range: Range): Promise<void> {
    // One row is filled from the row above it, more rows from the first of them.
    const source = range.bottom === range.top ? range.top - 1 : range.top;
    if (source < 0) return;
    const ids = columns.order.slice(range.left, range.right + 1);
    const first = await rows.read(source, source + 1, ids, view.view).catch(() => undefined);
    if (first === undefined) return announcer.tell({ text: words.changedMeanwhile });
    const texts = first[0]?.cells.map((cell) => cell.text) ?? [];
    const written = await write({ ...range, top: source + 1 }, (_, column) => texts[column], {
      kind: 'filled',
    });
    if (written !== undefined) announcer.say(words.filled(written));
  }

  return {
    paste: (text, range) => turns.take(() => paste(text, range)),
    clear: (range) => turns.take(() => clear(range)),
    fillDown: (range) => turns.take(() => fillDown(range)),
  };
}
