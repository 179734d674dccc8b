import type { Watch } from '../engine/face.ts';
import type { Opened } from '../engine/shown.ts';
import { isFault } from '../model/fault.ts';
import type { ReadingChoices } from '../model/notice.ts';
import { chosen, type Given } from '../worker/given.ts';
import { faultOf } from '../worker/thread.ts';
import { engine, showTrouble } from './engine.ts';
import { ALL_REQUESTS, ALL_ROWS, type Busy, known } from './known.ts';
import { hasChanges } from './steps.ts';
import { mendRemembered } from './work.ts';

// Opening files: at any time, from anywhere on the page. The earlier work stays until the new file is there, and a file with changes
// is only given up after a yes.

let stopper: AbortController | undefined;
/** Until then a file may be there without anything having been said of it. */
const SHORT_MS = 150;
/** A file that by its first rows will take longer is shown with them at once; a screen that is gone again before it is seen only flickers. */
const LONG_MS = 300;

export function openFile(file: File): void {
  offer(chosen(file));
}

export function openPasted(text: string, html?: string): void {
  offer(html === undefined ? { kind: 'pasted', text } : { kind: 'pasted', text, html });
}

/** The page's own example; it comes after the first paint. */
export const fetchSample = () => import('./sample/sample.ts');

export async function openSample(): Promise<void> {
  try {
    const { SAMPLE_NAME, sampleBytes } = await fetchSample();
    offer({ kind: 'file', name: SAMPLE_NAME, bytes: sampleBytes() });
  } catch (reason) {
    showTrouble(reason);
  }
}

/** Opens it, or asks first when there are changes to lose. */
function offer(source: Given): void {
  if (hasChanges(known.getState())) known.setState({ waiting: { source } });
  else void open(source, {});
}

export function changeReading(choices: ReadingChoices): void {
  const wanted = { ...known.getState().choices, ...choices };
  if (hasChanges(known.getState())) known.setState({ waiting: { reread: wanted } });
  else void open('same', wanted);
}

export function acceptWaiting(): void {
  const { waiting } = known.getState();
  known.setState({ waiting: undefined });
  if (waiting === undefined) return;
  if ('source' in waiting) void open(waiting.source, {});
  else void open('same', waiting.reread);
}

export function refuseWaiting(): void {
  known.setState({ waiting: undefined });
}

async function open(source: Given | 'same', choices: ReadingChoices): Promise<void> {
  stopper?.abort();
  const mine = new AbortController();
  stopper = mine;
  const before = known.getState();
  const name = source === 'same' ? (before.opened?.name ?? '') : 'name' in source ? source.name : '';
  known.setState({
    busy: { name, progress: undefined },
    fault: undefined,
    told: undefined,
    trouble: undefined,
  });
  const tell = (more: Partial<Busy>) => {
    const { busy } = known.getState();
    if (stopper === mine && busy !== undefined) known.setState({ busy: { ...busy, ...more } });
  };
  const timer = setTimeout(() => tell({ isLong: true }), SHORT_MS);
  let begun: number | undefined;
  const watch: Watch = (progress) => {
    const { first, rows, done } = progress;
    const read = Math.max(rows, known.getState().busy?.rows ?? 0);
    begun ??= performance.now();
    const isLong = first !== undefined && (performance.now() - begun) / done > LONG_MS;
    tell({ progress, rows: read, ...(first !== undefined && { first }), ...(isLong && { isLong }) });
  };
  // Whatever goes wrong is told: nobody may be left looking at a file that is being opened.
  const outcome = await engine().open(source, choices, watch, mine.signal).catch(faultOf);
  clearTimeout(timer);
  if (stopper !== mine) return;
  stopper = undefined;
  if (outcome === undefined) {
    known.setState({ busy: undefined });
    return;
  }
  if (isFault(outcome)) {
    known.setState({ busy: undefined, step: 'file', fault: { fault: outcome, name } });
    return;
  }
  showOpened(outcome, choices, source === 'same');
  await mendRemembered();
}

/** Shows a file that the engine has open now. `isSame`: the one that was open, read otherwise. */
export function showOpened(opened: Opened, choices: ReadingChoices, isSame: boolean): void {
  known.setState((now) => ({
    busy: undefined,
    opened,
    generation: now.generation + 1,
    summary: opened.summary,
    layout: opened.layout,
    choices,
    request: ALL_ROWS,
    view: opened.view,
    goTo: undefined,
    selected: undefined,
    step: 'file',
    visited: ['file'],
    effects: undefined,
    aside: isSame ? now.aside : [],
    requests: ALL_REQUESTS,
    fileName: outputName(opened.name),
    saved: undefined,
    panel: 'table',
  }));
}

/** Ends the opening at once; whatever was open before is still there. */
export function stopOpening(): void {
  stopper?.abort();
}

/** Back from a fault page to the work that was open before. */
export function dismissFault(): void {
  known.setState({ fault: undefined });
}

/** The input's name with the extension of what is written. */
function outputName(name: string): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '').trim();
  return `${stem === '' ? 'webaanvragen' : stem}.csv`;
}
