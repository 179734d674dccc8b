import { isFault } from '../model/fault.ts';
import { keepDraft, purgeDraft, readDraft, wipeDraft } from '../worker/draft.ts';
import type { Work } from '../worker/journal.ts';
import { today } from '../worker/today.ts';
import type { Drafts } from './drafts.ts';
import { engine, showTrouble } from './engine.ts';
import { withholdKeptLists } from './kept-lists.ts';
import { ALL_ROWS, type Known, known } from './known.ts';
import { adoptLists } from './lists.ts';
import { showOpened } from './opening.ts';
import { keepDrafting, readDrafting } from './preferences.ts';
import { hasChanges } from './steps.ts';

// Keeping the open work on this computer, so that the user can go on with it another day. Nothing is stored, and no database made, unless the
// user has switched it on; and never a file in which there are citizen numbers.

/** The work as it was stored last. */
let stored: Work | undefined;
/** Files that may not be stored, because citizen numbers stand in them, also when those are removed later. */
const barred = new WeakSet<object>();
/** Storing goes one after the other; what changes meanwhile is stored after it. */
let storing: Promise<void> | undefined;
let isStale = false;

/** Begins to watch. A draft that has been here too long goes first, also when keeping is switched off. */
export function startDrafting(): void {
  const choice = readDrafting();
  patch({ isOn: choice === 'on' });
  if (choice !== undefined) void purge();
  known.subscribe((now, before) => {
    // How far another file was stored says nothing of this one.
    if (now.opened !== before.opened && !now.drafts.isResuming)
      patch({ keptRevision: undefined, isOtherwise: false });
    if (now.summary !== before.summary || now.lists.given !== before.lists.given) keep();
  });
  keep();
}

export async function switchDrafting(isOn: boolean): Promise<void> {
  if (!isOn) {
    await wipeKeptDraft();
    return;
  }
  keepDrafting('on');
  patch({ isOn, isRefused: false });
  keep();
}

/** Takes away what is kept; the open work stays until the tab is closed. Keeping goes on being switched off. */
export async function wipeKeptDraft(): Promise<void> {
  keepDrafting('off');
  patch({ isOn: false, isRefused: false });
  await storing;
  try {
    await forget();
  } catch {
    patch({ isRefused: true });
  }
}

/** Brings back the kept work, with its changes, and all of them undoable. */
export async function resumeDraft(): Promise<void> {
  patch({ isResuming: true });
  try {
    const draft = await readDraft();
    if (draft === undefined) {
      patch({ kept: undefined });
      return;
    }
    const opened = await engine().resume(draft.work);
    // A file that was opened meanwhile is what the user wants.
    if (opened === undefined) return;
    if (isFault(opened)) {
      known.setState({ step: 'file', fault: { fault: opened, name: draft.name } });
      return;
    }
    stored = engine().work;
    const summary = await engine().ask('summary');
    const lists = [...draft.work.lists, ...draft.work.calls].filter(({ method }) => method === 'refer');
    if (lists.length > 0) withholdKeptLists();
    // Rows may have come or gone since it was opened.
    const view = await engine().ask('view', ALL_ROWS);
    showOpened({ ...opened, summary, view }, draft.work.open.choices, false);
    await adoptLists(lists);
    // Another edition of the page may mend otherwise than the one that it was done with.
    patch({ keptRevision: summary.revision, isOtherwise: summary.revision !== draft.revision });
  } catch (reason) {
    showTrouble(reason);
  } finally {
    patch({ isResuming: false });
  }
}

function keep(): void {
  isStale = true;
  storing ??= storeWhileStale().finally(() => {
    storing = undefined;
  });
}

async function storeWhileStale(): Promise<void> {
  while (isStale) {
    isStale = false;
    await store();
  }
}

async function store(): Promise<void> {
  const now = known.getState();
  const work = engine().work;
  if (work === undefined || now.summary === undefined) return;
  if (holdsCitizenNumbers(now)) barred.add(work.open);
  const isBarred = barred.has(work.open);
  if (isBarred !== now.drafts.isBarred) patch({ isBarred });
  if (!now.drafts.isOn || now.drafts.isResuming) return;
  try {
    if (isBarred) {
      if (stored?.open === work.open) await forget();
      return;
    }
    // A file that was only looked at does not take the place of work.
    if (stored?.open !== work.open && !hasChanges(now)) return;
    const { revision } = now.summary;
    const name = now.opened?.name ?? '';
    const kept = await keepDraft({ work, name, revision }, stored, today());
    stored = work;
    patch({ kept, keptRevision: revision, isRefused: false });
  } catch {
    patch({ isRefused: true });
  }
}

/** A check has found them, a layout asks for them, or a list may hold them. */
function holdsCitizenNumbers({ summary, layout, lists }: Known): boolean {
  return (
    summary?.groups.some(({ check }) => check === 'citizen-number') === true ||
    layout.columns.some(({ kind }) => kind === 'national-number') ||
    lists.given.some(({ kind }) => kind === 'relatie')
  );
}

async function forget(): Promise<void> {
  await wipeDraft();
  stored = undefined;
  patch({ kept: undefined, keptRevision: undefined });
}

async function purge(): Promise<void> {
  try {
    patch({ kept: await purgeDraft(today()) });
  } catch {
    // A browser may refuse storage (private window, policy of the organisation): then there is nothing to keep in.
    patch({ isOn: false, isRefused: true });
  }
}

function patch(more: Partial<Drafts>): void {
  known.setState((now) => ({ drafts: { ...now.drafts, ...more } }));
}
