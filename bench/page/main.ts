import { proxy, type Remote, wrap } from 'comlink';
import type { Progress } from '../../src/engine/face.ts';
import type { Summary, Written } from '../../src/engine/shown.ts';
import { layoutFromHeadings } from '../../src/layouts/template.ts';
import type { Change } from '../../src/model/edit.ts';
import { isFault } from '../../src/model/fault.ts';
import { FIRST_THREAD } from '../../src/worker/first-thread.ts';
import { chosen } from '../../src/worker/given.ts';
import type { ThreadFace } from '../../src/worker/thread.ts';
import type { BareAnswer, BareAsk } from './bare.worker.ts';
import { recognition } from './lists.ts';

// What bench/run.mjs calls in the browser: the engine's own thread, asked as the page asks it, and the bare libraries in another.
// Every opening gets a fresh thread whose module is loaded before the clock starts. It judges nothing.

/** How long something took as the asker sees it, answer received; in ms. */
interface Timed {
  ms: number;
  rows: number;
  findings?: number;
  /** When the first rows of the file were there to be shown. */
  first?: number;
  /** When reading was over and checking began. */
  read?: number;
}

/** As long as somebody needs to choose a file. */
const GET_READY_MS = 2_000;

/** The thread that (b) and (d) work in. */
let held: { worker: Worker; session: Remote<ThreadFace>; rows: number } | undefined;

function chosenFile(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file was chosen');
  return file;
}

async function startEngine(
  headings: readonly string[],
): Promise<{ worker: Worker; session: Remote<ThreadFace> }> {
  const worker = new Worker(new URL('../../src/worker/engine.worker.ts', import.meta.url), {
    type: 'module',
    name: FIRST_THREAD,
  });
  const session = wrap<ThreadFace>(worker);
  // All columns of the file are columns of the layout, so every cell is checked.
  const { layout } = layoutFromHeadings(headings, 'bench');
  await session.chooseLayout(layout);
  // The thread fetches the workbook reader by itself and rehearses on a made list, as it does while somebody chooses a file; that is not part of
  // an opening.
  await session.expect(layout);
  await new Promise((done) => setTimeout(done, GET_READY_MS));
  return { worker, session };
}

/** A thread that waits for its file. */
let waiting: ReturnType<typeof startEngine> | undefined;

/** Makes the thread of the next opening, so that what that costs can be told apart. */
async function getReady(headings: readonly string[]): Promise<void> {
  waiting = startEngine(headings);
  await waiting;
}

/** From a chosen file to its verdict; `hold` keeps the thread for the later measurements. */
async function openEngine(headings: readonly string[], hold = false): Promise<Timed> {
  held?.worker.terminate();
  held = undefined;
  const { worker, session } = await (waiting ?? startEngine(headings));
  waiting = undefined;
  const file = chosenFile();
  const start = performance.now();
  let read = 0;
  let first = 0;
  const watch = ({ phase, first: rows }: Progress) => {
    if (rows !== undefined && first === 0) first = performance.now() - start;
    if (phase === 'checking' && read === 0) read = performance.now() - start;
  };
  const opened = await session.open(chosen(file), {}, proxy(watch));
  const ms = performance.now() - start;
  if (isFault(opened)) throw new Error(opened.fault);
  const { rows, counts } = opened.summary;
  if (hold) held = { worker, session, rows };
  else worker.terminate();
  return { ms, rows, first, read, findings: counts.error + counts.warning + counts.hint };
}

/** From a chosen file to the rows of the bare library, or the encoding of them, in a fresh thread. */
async function bare(what: BareAsk['what']): Promise<Timed> {
  const worker = new Worker(new URL('./bare.worker.ts', import.meta.url), { type: 'module' });
  const next = () =>
    new Promise<BareAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data as BareAnswer);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
  await next();
  const start = performance.now();
  worker.postMessage({ what, file: chosenFile() } satisfies BareAsk);
  const { rows, ms } = await next();
  const whole = performance.now() - start;
  worker.terminate();
  return { ms: what === 'encode' ? ms : whole, rows };
}

function engine() {
  if (held === undefined) throw new Error('no thread is held');
  return held;
}

async function timed<T>(act: () => Promise<T>): Promise<{ ms: number; answer: T }> {
  const start = performance.now();
  const answer = await act();
  return { ms: performance.now() - start, answer };
}

/** So that no edit is the same as an earlier one in its cell, which would change nothing. */
let typed = 0;

/** One edit after another in different columns and rows, each to its updated summary. `column`: all of them in this one. */
async function edits(count: number, column?: number): Promise<number[]> {
  const { session, rows } = engine();
  const { places } = await session.alignment();
  const took: number[] = [];
  for (let nth = 0; nth < count; nth++) {
    const place = places[column ?? nth % places.length]!;
    const row = 2 + ((nth * 7919 + 101) % rows);
    const change: Change = { kind: 'cell', row, column: place.column, text: `proef ${typed++}` };
    took.push((await timed(() => session.edit([change], { kind: 'typed' }))).ms);
  }
  return took;
}

/** One row after another moved, removed or put in: changes of the order. */
async function rowEdits(count: number): Promise<number[]> {
  const { session, rows } = engine();
  const took: number[] = [];
  for (let nth = 0; nth < count; nth++) {
    const row = 2 + ((nth * 7919 + 503) % rows);
    const kinds: Change[] = [
      { kind: 'move', row, after: row + 3 },
      { kind: 'remove', row },
      { kind: 'insert', after: row, texts: { 0: '9' } },
    ];
    took.push((await timed(() => session.edit([kinds[nth % 3]!], { kind: 'rows' }))).ms);
  }
  return took;
}

/** Puts a stray space into this many cells, as a paste would, and has them all mended; then undone and redone. */
async function mendAll(cells: number): Promise<Record<'paste' | 'mend' | 'undo' | 'redo', Timed>> {
  const { session, rows } = engine();
  const { places } = await session.alignment();
  const column = places[11]!.column;
  const changes = Array.from(
    { length: cells },
    (_, nth): Change => ({ kind: 'cell', row: 2 + ((nth * 7) % rows), column, text: `Naam ${nth} ` }),
  );
  const count = async (act: () => Promise<Summary>) => {
    const { ms, answer } = await timed(act);
    return { ms, rows: answer.rows, findings: answer.safe };
  };
  return {
    paste: await count(() => session.edit(changes, { kind: 'pasted' })),
    mend: await count(() => session.mend({ what: 'safe' })),
    undo: await count(() => session.undo()),
    redo: await count(() => session.redo()),
  };
}

type Looks = Record<'filter' | 'search' | 'sort' | 'sortAgain' | 'window', Timed>;

/** E-mail addresses, nearly all of them different. */
const SORTED = 33;

/** What the page asks while somebody looks around. */
async function looks(): Promise<Looks> {
  const { session } = engine();
  const { places } = await session.alignment();
  const columns = places.slice(0, 14).map((place) => place.column);
  const filter = await timed(() => session.view({ filter: 'error' }));
  const search = await timed(() => session.view({ filter: 'all', search: 'öztürk' }));
  // How the cells of a column stand to each other is remembered until one of them changes.
  await edits(1, SORTED);
  const sorted = (descending: boolean) =>
    timed(() => session.view({ filter: 'all', sort: { column: places[SORTED]!.column, descending } }));
  const sort = await sorted(true);
  const sortAgain = await sorted(false);
  const { view } = sort.answer;
  const window = await timed(() => session.window({ view, from: 50_000, to: 50_060, columns }));
  return {
    filter: { ms: filter.ms, rows: filter.answer.rows },
    search: { ms: search.ms, rows: search.answer.rows },
    sort: { ms: sort.ms, rows: sort.answer.rows },
    sortAgain: { ms: sortAgain.ms, rows: sortAgain.answer.rows },
    window: { ms: window.ms, rows: window.answer.rows.length },
  };
}

/** The whole file written, read back and compared. */
async function save(): Promise<Timed & { bytes: number }> {
  const { session } = engine();
  const choices = { bom: false, inSpiteOfErrors: true, withoutErrorRows: false };
  const { ms, answer } = await timed(async (): Promise<Written> => await session.write(choices));
  if (answer.outcome !== 'written' || answer.proof.untouched) throw new Error('nothing was written');
  return { ms, rows: answer.proof.rowsOut, bytes: answer.bytes.length };
}

const bench = { recognition, getReady, openEngine, bare, edits, rowEdits, mendAll, looks, save };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
