// Copy, cut and paste of blocks, to and from Excel. What is on the screen is copied within the event; a larger block is read first.
// The clipboard is only ever touched by the user's own key or menu.
import { type ClipboardEvent, useRef } from 'react';
import { toHtml, toText } from './clipboard-text.ts';
import { cellOf } from './row-cache.ts';
import { type Range, sizeOf } from './selection.ts';
import type { Announcer } from './use-announcer.ts';
import type { Changes } from './use-changes.ts';
import type { Columns } from './use-columns.ts';
import type { Rows } from './use-rows.ts';
import type { Selecting } from './use-selection.ts';
import type { GridWords } from './words.ts';

/** About what a clipboard and Excel still take within a few seconds. */
const COPY_LIMIT = 1_000_000;
/** Above this the copy goes without its HTML, which is ten times as large as the text. */
const HTML_LIMIT = 200_000;

export interface Clipboard {
  onCopy(event: ClipboardEvent<HTMLElement>): void;
  onCut(event: ClipboardEvent<HTMLElement>): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
}

type Grid = readonly (readonly string[])[];

function put(data: DataTransfer, cells: Grid, size: number): void {
  data.setData('text/plain', toText(cells));
  if (size <= HTML_LIMIT) data.setData('text/html', toHtml(cells));
}

/**
 * Copies outside a key press of the user. The old command, because the newer clipboard API takes the number format out of the HTML,
 * and the leading zeros with it. False: the browser did not allow it, mostly because the key press was too long ago.
 */
function copyLater(cells: Grid, size: number): boolean {
  let given = false;
  const give = (event: globalThis.ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopPropagation();
    put(event.clipboardData, cells, size);
    given = true;
  };
  document.addEventListener('copy', give, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return done && given;
}

export function useClipboard(
  rows: Rows,
  columns: Columns,
  selecting: Selecting,
  changes: Changes,
  announcer: Announcer,
  words: GridWords,
): Clipboard {
  const { range } = selecting;
  const now = useRef(selecting.selection);
  now.current = selecting.selection;

  function onScreen({ top, bottom, left, right }: Range): Grid | undefined {
    const ids = columns.order.slice(left, right + 1);
    const cells: string[][] = [];
    for (let position = top; position <= bottom; position += 1) {
      const held = rows.held(position);
      if (held === undefined) return undefined;
      cells.push(ids.map((column) => cellOf(held, column)?.text ?? ''));
    }
    return cells;
  }

  async function readThenCopy(range: Range): Promise<boolean> {
    try {
      const ids = columns.order.slice(range.left, range.right + 1);
      const read = await rows.read(range.top, range.bottom + 1, ids);
      const cells = read.map((row) => row.cells.map((cell) => cell.text));
      const copied = copyLater(cells, sizeOf(range).cells);
      if (!copied) announcer.tell({ text: words.notCopied });
      return copied;
    } catch {
      announcer.tell({ text: words.changedMeanwhile });
      return false;
    }
  }

  function copy(event: ClipboardEvent<HTMLElement>, done: (range: Range) => void): void {
    if (event.target !== event.currentTarget || range === undefined) return;
    event.preventDefault();
    const size = sizeOf(range);
    const tellDone = (): void => {
      announcer.say(words.copied(size.rows, size.columns));
      done(range);
    };
    if (size.cells > COPY_LIMIT) {
      announcer.tell({ text: words.tooManyToCopy(COPY_LIMIT) });
      return;
    }
    const cells = onScreen(range);
    if (cells === undefined) {
      void readThenCopy(range).then((copied) => copied && tellDone());
      return;
    }
    put(event.clipboardData, cells, size.cells);
    tellDone();
  }

  return {
    onCopy: (event) => copy(event, () => undefined),
    onCut: (event) => copy(event, (cut) => void changes.clear(cut)),
    onPaste(event) {
      if (event.target !== event.currentTarget || range === undefined) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      if (text === '') return announcer.tell({ text: words.nothingToPaste });
      const from = selecting.selection;
      void changes.paste(text, range).then((pasted) => {
        const active = pasted && columns.order[pasted.left];
        const head = pasted && columns.order[pasted.right];
        // Who has gone on meanwhile stays where they are.
        if (now.current !== from) return;
        if (pasted === undefined || active === undefined || head === undefined) return;
        selecting.choose({ position: pasted.top, column: active }, { position: pasted.bottom, column: head });
      });
    },
  };
}
