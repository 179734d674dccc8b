import type { Session } from '../engine/face.ts';
import type { Opened } from '../engine/shown.ts';
import { type Fault, isFault } from '../model/fault.ts';
import type { Given } from './given.ts';
import type { Call, Work } from './journal.ts';
import type { Thread } from './thread.ts';

// Brings a thread that knows nothing to where the work was, by doing again what the user did.

type Done = Omit<Work, 'open'> & { open: Work['open'] | undefined };
export type PatienceFor = (source: Given | undefined) => number;

/** Does all of it; what the file is like at the end, or why it cannot be opened any more. */
export async function replayWork(
  thread: Thread,
  { layout, open, lists, calls }: Done,
  patienceFor: PatienceFor,
): Promise<Opened | Fault | undefined> {
  await thread.ask((s) => s.chooseLayout(layout), patienceFor(open?.source));
  await replayCalls(thread, lists, open?.source, patienceFor);
  if (open === undefined) {
    await replayCalls(thread, calls, undefined, patienceFor);
    return undefined;
  }
  const opened = await thread.ask(
    (s) => s.open(open.source, open.choices) as Promise<Opened | Fault>,
    patienceFor(open.source),
  );
  if (isFault(opened)) return opened;
  return (await replayCalls(thread, calls, open.source, patienceFor)) ?? opened;
}

/** The last layout that was chosen on the way says what the file is like. */
export async function replayCalls(
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
