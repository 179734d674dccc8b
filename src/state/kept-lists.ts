import { keepLists, purgeLists, readLists, wipeLists } from '../worker/kept-lists.ts';
import { today } from '../worker/today.ts';
import { type Keeping, known } from './known.ts';
import { giveList, listsToKeep } from './lists.ts';
import { keepKeepingLists, readKeepingLists } from './preferences.ts';

// Keeping the lists from Coachview on this computer for a few days. Nothing is stored, and no database made, unless the user has switched it on.

/** Kept lists are given to the engine once, when the first file is there to hold against them. */
let isGiven = false;
/** While kept lists are given back, nothing is stored. */
let isGiving = false;

/** Begins to watch. Lists that have been here too long go first, also when keeping is switched off. */
export function startKeepingLists(): void {
  const choice = readKeepingLists();
  patch({ isOn: choice === 'on' });
  if (choice !== undefined) void purge();
  known.subscribe((now, before) => {
    if (now.generation !== before.generation && now.lists.keeping.isOn) void giveKept();
    if (now.lists.given !== before.lists.given && now.lists.keeping.isOn && !isGiving) void store();
  });
  const { generation, lists } = known.getState();
  if (generation > 0 && lists.keeping.isOn) void giveKept();
}

export async function switchKeepingLists(isOn: boolean): Promise<void> {
  if (!isOn) {
    await wipeKeptLists();
    return;
  }
  keepKeepingLists('on');
  isGiven = true;
  patch({ isOn, isRefused: false });
  await store();
}

/** Takes away what is kept; the lists that are in use stay until the tab is closed. Keeping goes on being switched off. */
export async function wipeKeptLists(): Promise<void> {
  try {
    await wipeLists();
    keepKeepingLists('off');
    patch({ isOn: false, isRefused: false, kept: undefined });
  } catch {
    patch({ isRefused: true });
  }
}

/** With earlier work its lists came back: those that are kept are not given beside them. */
export function withholdKeptLists(): void {
  isGiven = true;
}

async function giveKept(): Promise<void> {
  if (isGiven) return;
  isGiven = true;
  isGiving = true;
  try {
    for (const { name, bytes, choice } of await readLists()) await giveList({ name, bytes }, choice);
  } catch {
    patch({ isRefused: true });
  } finally {
    isGiving = false;
  }
}

async function store(): Promise<void> {
  try {
    patch({ kept: await keepLists(listsToKeep(), today()) });
  } catch {
    patch({ isRefused: true });
  }
}

async function purge(): Promise<void> {
  try {
    patch({ kept: await purgeLists(today()) });
  } catch {
    // A browser may refuse storage (private window, policy of the organisation): then there is nothing to keep in.
    patch({ isOn: false, isRefused: true });
  }
}

function patch(more: Partial<Keeping>): void {
  known.setState((now) => ({ lists: { ...now.lists, keeping: { ...now.lists.keeping, ...more } } }));
}
