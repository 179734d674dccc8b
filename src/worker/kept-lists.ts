import type { ListChoice } from '../engine/shown-lists.ts';
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

// Lists from Coachview on this computer, only when the user asks for it and never for long: they hold names and addresses. They go after a few
// days at the first start that comes by, and at any time with one call. Why so: docs/decisions/0011-kept-lists.md.

/** A list grows old quickly, and it is about people who do not know that it lies here. */
const MOST_DAYS = 7;
const LISTS = 'lists';
const DAY_INDEX = 'day';

const SHAPE: Shape = {
  name: 'puntkomma-lists',
  version: 1,
  make(database) {
    database.createObjectStore(LISTS, { autoIncrement: true }).createIndex(DAY_INDEX, 'day');
  },
};

export interface KeptList {
  name: string;
  bytes: Uint8Array;
  choice: ListChoice;
}
interface Stored extends KeptList {
  /** jjjj-mm-dd. */
  day: string;
}

/** What is kept. Days are dd-mm-jjjj: of the oldest list, and the first on which it will be gone. */
export interface KeptLists {
  lists: number;
  since: string;
  until: string;
}

/** Keeps exactly these lists. One that was kept already keeps its day. Rejects when the browser refuses to store. */
export function keepLists(lists: readonly KeptList[], on: CalendarDate): Promise<KeptLists | undefined> {
  return inDatabase(SHAPE, async (database) => {
    const before = await stored(database);
    const writing = database.transaction(LISTS, 'readwrite');
    const store = writing.objectStore(LISTS);
    store.clear();
    for (const list of lists) {
      const same = before.find((one) => one.name === list.name && one.bytes.length === list.bytes.length);
      store.add({ ...list, day: same?.day ?? sortableDay(on) } satisfies Stored);
    }
    await done(writing);
    return keptIn(database);
  });
}

export function readLists(): Promise<KeptList[]> {
  return inDatabase(SHAPE, stored);
}

/** Throws away what has been here too long, and tells what is left; undefined when that is nothing. */
export function purgeLists(today: CalendarDate): Promise<KeptLists | undefined> {
  return inDatabase(SHAPE, async (database) => {
    const writing = database.transaction(LISTS, 'readwrite');
    const store = writing.objectStore(LISTS);
    const old = IDBKeyRange.upperBound(sortableDay(today, -MOST_DAYS));
    for (const key of await answer(store.index(DAY_INDEX).getAllKeys(old))) store.delete(key);
    await done(writing);
    return keptIn(database);
  });
}

export function wipeLists(): Promise<void> {
  return deleteDatabase(SHAPE);
}

function stored(database: IDBDatabase): Promise<Stored[]> {
  return answer<Stored[]>(database.transaction(LISTS).objectStore(LISTS).getAll());
}

/** Only the days are read: the lists themselves may be large. */
async function keptIn(database: IDBDatabase): Promise<KeptLists | undefined> {
  const store = database.transaction(LISTS).objectStore(LISTS);
  const [lists, first] = await Promise.all([
    answer(store.count()),
    answer<IDBCursor | null>(store.index(DAY_INDEX).openKeyCursor()),
  ]);
  if (first === null) return undefined;
  const since = String(first.key);
  const [year = 0, month = 0, day = 0] = since.split('-').map(Number);
  return {
    lists,
    since: readableDay(since),
    until: readableDay(sortableDay({ year, month, day }, MOST_DAYS)),
  };
}
