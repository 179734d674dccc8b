import type { Session, Watch } from '../engine/face.ts';
import type { Opened } from '../engine/shown.ts';
import { type Fault, isFault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import { type Given, sizeOf } from './given.ts';
import type { Call, Rules, Work } from './journal.ts';
import type { Thread } from './thread.ts';

// Brings a thread that knows nothing to where the work was, by doing again what the user did.

type Done = Omit<Work, 'open'> & { open: Work['open'] | undefined };
/** How many ms of silence are no reason to give up a thread that is asked something about this. */
export type PatienceFor = (source: Given | undefined) => number;
/** SheetJS tells no progress while it reads; a megabyte of a dense workbook takes it up to a second on a slow machine. */
const PATIENCE_MS_PER_MB = 1_500;

export function patienceBySize(least: number): PatienceFor {
  return (source) => least + ((source === undefined ? 0 : sizeOf(source)) / 1_000_000) * PATIENCE_MS_PER_MB;
}

/** Does all of it; what the file is like at the end, or why it cannot be opened any more. */
export async function replayWork(
  thread: Thread,
  { layout, open, lists, calls }: Done,
  patienceFor: PatienceFor,
): Promise<Opened | Fault | undefined> {
  if (open === undefined) {
    await thread.ask((s) => s.chooseLayout(layout), patienceFor(undefined));
    await replayCalls(thread, [...lists, ...calls], undefined, patienceFor);
    return undefined;
  }
  const opened = await openIn(thread, { layout, open, lists }, patienceFor);
  if (isFault(opened)) return opened;
  return (await replayCalls(thread, calls, open.source, patienceFor)) ?? opened;
}

/**
 * Opens once more when the thread stood still before it told anything. Firefox, on a busy computer, now and then makes one that never comes back
 * from its beginning; another one does.
 */
export async function onceMoreWhenMute(
  open: (watch: Watch) => Promise<Opened | Fault | undefined>,
  watch: Watch | undefined,
): Promise<Opened | Fault | undefined> {
  let isBegun = false;
  const hearing: Watch = (progress) => {
    isBegun = true;
    watch?.(progress);
  };
  const outcome = await open(hearing);
  const isMute = outcome !== undefined && isFault(outcome) && outcome.fault === 'hung' && !isBegun;
  return isMute ? open(hearing) : outcome;
}

/** Opens a file under this layout and with these lists. */
async function openIn(
  thread: Thread,
  { layout, open, lists }: Omit<Work, 'calls'>,
  patienceFor: PatienceFor,
  watch?: Watch,
): Promise<Opened | Fault> {
  const short = patienceFor(undefined);
  // The thread does in order what it is asked, so nobody waits in between while the page has to draw.
  const [, opened] = await Promise.all([
    // Always said: the thread may have had another layout for an earlier file. It says that the thread is there, before there is much to do.
    thread.ask((s) => s.chooseLayout(layout), short, short),
    replayCalls(thread, lists, open.source, patienceFor).then(() =>
      thread.ask(
        (s) => s.open(open.source, open.choices, thread.listening(watch)) as Promise<Opened | Fault>,
        patienceFor(open.source),
        short,
      ),
    ),
  ]);
  return opened;
}

/**
 * The same with the layout and the lists as they are when it is open: a template may have been confirmed meanwhile, lists given or forgotten. What
 * the file is like, and what was done to make it so.
 */
export async function openUnder(
  thread: Thread,
  open: Work['open'],
  rulesNow: () => Rules,
  patienceFor: PatienceFor,
  watch?: Watch,
): Promise<{ opened: Opened; work: Work } | Fault> {
  const { source } = open;
  const first = rulesNow();
  let { layout, lists } = first;
  let opened = await openIn(thread, { layout, open, lists }, patienceFor, watch);
  while (!isFault(opened)) {
    const now = rulesNow();
    if (now.layout !== layout) {
      // Which layout it would have been guessed for only reading it tells.
      if (now.layout === undefined) {
        await thread.ask((s) => s.forget(), patienceFor(source));
        return openUnder(thread, open, rulesNow, patienceFor, watch);
      }
      layout = now.layout;
      opened = (await replayCalls(thread, [choosing(layout)], source, patienceFor)) ?? opened;
    } else if (!areSame(now.lists, lists)) {
      lists = now.lists;
      opened = await relist(thread, opened, lists, source, patienceFor);
    } else {
      const calls = layout === undefined || layout === first.layout ? [] : [choosing(layout)];
      return { opened, work: { layout: first.layout, open, lists, calls } };
    }
  }
  return opened;
}

function choosing(layout: Layout): Call {
  return { method: 'chooseLayout', args: [layout] };
}

function areSame(calls: readonly Call[], others: readonly Call[]): boolean {
  return calls.length === others.length && calls.every((made, at) => made === others[at]);
}

/** Gives a thread with a file other lists than it has; what the file is like with them. */
async function relist(
  thread: Thread,
  opened: Opened,
  lists: readonly Call[],
  source: Given,
  patienceFor: PatienceFor,
): Promise<Opened> {
  const patience = patienceFor(source);
  await thread.ask((s) => s.forget(), patience);
  await replayCalls(thread, lists, source, patienceFor);
  return { ...opened, summary: await thread.ask((s) => s.summary(), patience) };
}

/** The last layout that was chosen on the way says what the file is like. */
async function replayCalls(
  thread: Thread,
  calls: readonly Call[],
  source: Given | undefined,
  patienceFor: PatienceFor,
): Promise<Opened | undefined> {
  let opened: Opened | undefined;
  for (const made of calls) {
    // A list takes the time of its own reading.
    const patience = patienceFor(made.method === 'refer' ? made.args[0] : source);
    const answer = await thread.ask((s) => call<unknown>(s, made.method, made.args), patience);
    if (made.method === 'chooseLayout') opened = (answer as Opened | undefined) ?? opened;
  }
  return opened;
}

// Comlink's remote methods are typed one by one; a call by name is the same call.
export function call<T>(
  session: Thread['session'],
  method: keyof Session,
  args: readonly unknown[],
): Promise<T> {
  return (session[method] as unknown as (...given: readonly unknown[]) => Promise<T>)(...args);
}
