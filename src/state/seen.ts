import { type Kept, lookUp, purge, remember, wipe } from '../worker/seen.ts';
import { today } from '../worker/today.ts';
import { wipeKeptDraft } from './draft.ts';
import { engine } from './engine.ts';
import { wipeKeptLists } from './kept-lists.ts';
import { type Known, known, type Saved, type StepId } from './known.ts';
import { forgetPreferences, keepRemembering, readRemembering } from './preferences.ts';
import { takeSummary } from './summary.ts';

// Remembering who was saved, so that a second import of the same people is seen. Nothing of it happens, and nothing is stored, unless the
// user has switched it on; what is stored, and for how long, is the work of worker/seen.ts.

/** Rows asked at a time; the engine answers other questions in between. */
const ROWS_AT_ONCE = 2000;
/** Steps in which it matters whether somebody was saved before. */
const STEPS_THAT_TELL: readonly StepId[] = ['check', 'preview', 'save'];
/** Caches of the page itself begin with this; tools/service-worker.js. */
const OWN_CACHES = 'puntkomma-';

/** Who was saved out of the file that is open: that is no second import. */
let savedHere: { opened: Known['opened']; identities: Set<string> } = {
  opened: undefined,
  identities: new Set(),
};
/** For which data it was looked up last. */
let looked: { generation: number; revision: number } | undefined;
let hasMarks = false;

/** Begins to watch. Older entries go first, also when remembering is switched off. */
export function startRemembering(): void {
  const choice = readRemembering();
  known.setState({ seen: { isOn: choice === 'on', isRefused: false, kept: undefined, justSaved: false } });
  if (choice !== undefined) void renewKept();
  known.subscribe((now, before) => {
    if (now.saved === undefined && now.seen.justSaved) patch({ justSaved: false });
    const isOther = now.generation !== before.generation;
    if (isOther || (now.step !== before.step && STEPS_THAT_TELL.includes(now.step))) void findSeen();
  });
  void findSeen();
}

export async function switchRemembering(isOn: boolean): Promise<void> {
  keepRemembering(isOn ? 'on' : 'off');
  patch({ isOn, isRefused: false, justSaved: false });
  await renewKept();
  looked = undefined;
  await findSeen();
}

/** After the download: who was in the file. */
export async function rememberSaved({ proof, revision }: Saved): Promise<void> {
  const { seen, summary, generation, opened } = known.getState();
  if (!seen.isOn || summary?.revision !== revision) return;
  try {
    const leftOut = new Set(proof.leftOut);
    const all = await identities(summary.rows);
    if (known.getState().generation !== generation) return;
    const written = all.filter(({ row }) => !leftOut.has(row)).map(({ identity }) => identity);
    if (savedHere.opened !== opened) savedHere = { opened, identities: new Set() };
    for (const identity of written) savedHere.identities.add(identity);
    await remember(written, today());
    patch({ justSaved: true });
    await renewKept();
  } catch {
    patch({ isRefused: true });
  }
}

/** Takes away what is kept, and with `all` also the page itself and how it is shown. It goes on being switched off. */
export async function wipeKept(all: boolean): Promise<void> {
  try {
    await wipe();
    if (all) await Promise.all([wipePage(), wipeKeptLists(), wipeKeptDraft()]);
    forgetPreferences(all);
    patch({ isOn: false, isRefused: false, kept: undefined, justSaved: false });
    looked = undefined;
    await findSeen();
  } catch {
    patch({ isRefused: true });
  }
}

async function wipePage(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OWN_CACHES));
  await Promise.all(names.map((name) => caches.delete(name)));
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((registration) => registration.unregister()));
}

/** Looks up who of the open file was saved before, in the background. An overtaken answer is dropped. */
async function findSeen(): Promise<void> {
  const { seen, summary, generation, opened } = known.getState();
  if (summary === undefined || !(seen.isOn || hasMarks)) return;
  if (looked?.generation === generation && looked.revision === summary.revision) return;
  looked = { generation, revision: summary.revision };
  try {
    const own = savedHere.opened === opened ? savedHere.identities : new Set<string>();
    const all = seen.isOn && seen.kept?.hashes !== 0 ? await identities(summary.rows) : [];
    const others = all.map(({ identity }) => identity).filter((identity) => !own.has(identity));
    // Asking would make the database: with nobody to ask for it is left alone.
    const days = others.length === 0 ? new Map<string, string>() : await lookUp(others);
    if (known.getState().generation !== generation || (days.size === 0 && !hasMarks)) return;
    hasMarks = days.size > 0;
    const marked = await engine().change(
      'markSeen',
      [...days].map(([identity, date]) => ({ identity, date })),
    );
    looked = { generation, revision: marked.revision };
    takeSummary(marked, generation);
  } catch {
    patch({ isRefused: true });
  }
}

async function identities(rows: number): Promise<{ row: number; identity: string }[]> {
  const found: { row: number; identity: string }[] = [];
  for (let from = 0; from < rows; from += ROWS_AT_ONCE)
    for (const one of await engine().ask('exportIdentities', from, from + ROWS_AT_ONCE)) found.push(one);
  return found;
}

async function renewKept(): Promise<void> {
  try {
    const kept: Kept = await purge(today());
    patch({ kept });
  } catch {
    // A browser may refuse storage (private window, policy of the organisation): then there is nothing to remember with.
    patch({ isOn: false, isRefused: true });
  }
}

function patch(more: Partial<Known['seen']>): void {
  known.setState((now) => ({ seen: { ...now.seen, ...more } }));
}
