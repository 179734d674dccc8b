import type { CalendarDate } from '../model/day.ts';
import {
  answer,
  deleteDatabase,
  done,
  inDatabase,
  readableDay,
  type Shape,
  sortableDay,
} from './database.ts';
import type { Call, Work } from './journal.ts';

// The work that is open, on this computer, only when the user asks for it: the file and what was done with it, so that it can be done again.
// One at a time, and never for long. Why so: docs/decisions/0013-drafts.md.

/** The user's own work of this week; what lies here longer was forgotten. */
const MOST_DAYS = 7;
const BASE = 'base';
const CALLS = 'calls';
/** Keys in the store of what is written once for a file, and of what is written with every change. */
const FILE = 'file';
const ABOUT = 'about';

const SHAPE: Shape = {
  name: 'puntkomma-draft',
  version: 1,
  make(database) {
    database.createObjectStore(BASE);
    database.createObjectStore(CALLS, { autoIncrement: true });
  },
};

interface About {
  name: string;
  /** jjjj-mm-dd of the last change. */
  day: string;
  /** How far the work had come. */
  revision: number;
}

/** What is kept. Days are dd-mm-jjjj: of the last change, and the first on which it will be gone. */
export interface KeptDraft {
  name: string;
  on: string;
  until: string;
}
export interface Draft {
  work: Work;
  name: string;
  revision: number;
}

/**
 * Keeps this work in the place of what was kept. `known`: what was kept of it last time; of a change that only adds, only what is added is
 * written, so that a large file is stored once. Rejects when the browser refuses to store.
 */
export function keepDraft(
  { work, name, revision }: Draft,
  known: Work | undefined,
  on: CalendarDate,
): Promise<KeptDraft> {
  return inDatabase(SHAPE, async (database) => {
    const about: About = { name, day: sortableDay(on), revision };
    const writing = database.transaction([BASE, CALLS], 'readwrite');
    const [base, calls] = [writing.objectStore(BASE), writing.objectStore(CALLS)];
    base.put(about, ABOUT);
    const added = known === undefined ? undefined : addedTo(known, work);
    if (added === undefined) {
      const { layout, open, lists } = work;
      base.put({ layout, open, lists } satisfies Omit<Work, 'calls'>, FILE);
      calls.clear();
    }
    for (const call of added ?? work.calls) calls.add(call);
    await done(writing);
    return told(about);
  });
}

export function readDraft(): Promise<Draft | undefined> {
  return inDatabase(SHAPE, async (database) => {
    const reading = database.transaction([BASE, CALLS]);
    const [about, file, calls] = await Promise.all([
      answer<About | undefined>(reading.objectStore(BASE).get(ABOUT)),
      answer<Omit<Work, 'calls'> | undefined>(reading.objectStore(BASE).get(FILE)),
      answer<Call[]>(reading.objectStore(CALLS).getAll()),
    ]);
    if (about === undefined || file === undefined) return undefined;
    return { work: { ...file, calls }, name: about.name, revision: about.revision };
  });
}

/** Throws it away when it has been here too long, and tells what is left; undefined when that is nothing. */
export async function purgeDraft(today: CalendarDate): Promise<KeptDraft | undefined> {
  const about = await inDatabase(SHAPE, (database) =>
    answer<About | undefined>(database.transaction(BASE).objectStore(BASE).get(ABOUT)),
  );
  if (about !== undefined && about.day > sortableDay(today, -MOST_DAYS)) return told(about);
  await wipeDraft();
  return undefined;
}

export function wipeDraft(): Promise<void> {
  return deleteDatabase(SHAPE);
}

/** The calls that came since; undefined when anything before them is another. */
function addedTo(known: Work, work: Work): readonly Call[] | undefined {
  const isSame =
    known.open === work.open &&
    known.layout === work.layout &&
    known.lists === work.lists &&
    known.calls.length <= work.calls.length &&
    known.calls.every((call, n) => call === work.calls[n]);
  return isSame ? work.calls.slice(known.calls.length) : undefined;
}

function told({ name, day: on }: About): KeptDraft {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return {
    name,
    on: readableDay(on),
    until: readableDay(sortableDay({ year, month, day }, MOST_DAYS)),
  };
}
