import type { CalendarDate } from '../model/day.ts';
import {
  answer,
  deleteDatabase,
  done,
  inDatabase as inDatabaseOf,
  readableDay,
  type Shape,
  sortableDay,
} from './database.ts';

// Remembers on this computer who was saved, and only for as long as the user wants it: never a name, but an HMAC of each identity under a
// random key that no script can read. Such hashes are still personal data: they are kept for a limited time and go with one call.
// Why so: docs/decisions/0006-seen-before.md.

/** Hash to the day on which it was last saved. */
const SEEN = 'seen';
const DAY_INDEX = 'day';
const KEYS = 'keys';
const KEY = 'hmac';
/** A course is followed again after a year; a month more, and what is older says nothing any more. */
const MOST_DAYS = 400;

const SHAPE: Shape = {
  name: 'puntkomma',
  version: 1,
  make(database) {
    database.createObjectStore(KEYS);
    database.createObjectStore(SEEN, { keyPath: 'hash' }).createIndex(DAY_INDEX, 'day');
  },
};

/** So many hashes under way at a time: the page stays quick meanwhile. */
const AT_ONCE = 500;

interface Record {
  hash: string;
  /** jjjj-mm-dd, so that days sort as texts. */
  day: string;
}

/** What is kept: how many hashes, and the day of the oldest, dd-mm-jjjj. */
export interface Kept {
  hashes: number;
  since?: string;
}

/** Remembers these identities as saved on this day. Rejects when the browser refuses to store. */
export function remember(identities: Iterable<string>, on: CalendarDate): Promise<void> {
  return inDatabase(async (database) => {
    const hashes = await hashed([...new Set(identities)], await keyOf(database, true));
    const writing = database.transaction(SEEN, 'readwrite');
    const day = sortableDay(on);
    for (const hash of hashes.values()) writing.objectStore(SEEN).put({ hash, day } satisfies Record);
    await done(writing);
  });
}

/** The last day, dd-mm-jjjj, on which each of these identities was saved; those that never were are absent. */
export function lookUp(identities: Iterable<string>): Promise<Map<string, string>> {
  return inDatabase(async (database) => {
    const key = await keyOf(database, false);
    const records = await answer<Record[]>(database.transaction(SEEN).objectStore(SEEN).getAll());
    if (key === undefined || records.length === 0) return new Map();
    const days = new Map(records.map(({ hash, day }) => [hash, day]));
    const found = new Map<string, string>();
    for (const [identity, hash] of await hashed([...new Set(identities)], key)) {
      const day = days.get(hash);
      if (day !== undefined) found.set(identity, readableDay(day));
    }
    return found;
  });
}

/** Throws away what is older than may be kept, and tells what is left. */
export function purge(today: CalendarDate): Promise<Kept> {
  return inDatabase(async (database) => {
    const writing = database.transaction(SEEN, 'readwrite');
    const store = writing.objectStore(SEEN);
    const old = IDBKeyRange.upperBound(sortableDay(today, -MOST_DAYS), true);
    for (const hash of await answer(store.index(DAY_INDEX).getAllKeys(old))) store.delete(hash);
    await done(writing);
    return keptIn(database);
  });
}

/** Takes away everything, the key as well: what was remembered can never be matched again. */
export function wipe(): Promise<void> {
  return deleteDatabase(SHAPE);
}

async function keptIn(database: IDBDatabase): Promise<Kept> {
  const store = database.transaction(SEEN).objectStore(SEEN);
  const [hashes, first] = await Promise.all([
    answer(store.count()),
    answer<IDBCursorWithValue | null>(store.index(DAY_INDEX).openCursor()),
  ]);
  return first === null ? { hashes } : { hashes, since: readableDay((first.value as Record).day) };
}

function inDatabase<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  return inDatabaseOf(SHAPE, work);
}

/** The key of this installation. It cannot be taken out of the browser: not by a copy of the database, not by a script. */
async function keyOf(database: IDBDatabase, isNeeded: true): Promise<CryptoKey>;
async function keyOf(database: IDBDatabase, isNeeded: boolean): Promise<CryptoKey | undefined>;
async function keyOf(database: IDBDatabase, isNeeded: boolean): Promise<CryptoKey | undefined> {
  const there = () => answer<CryptoKey | undefined>(database.transaction(KEYS).objectStore(KEYS).get(KEY));
  const key = await there();
  if (key !== undefined || !isNeeded) return key;
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const writing = database.transaction(KEYS, 'readwrite');
  // Another tab may have been first: its key is then the one.
  const adding = writing.objectStore(KEYS).add(made, KEY);
  adding.onerror = (event) => event.preventDefault();
  await done(writing);
  return there();
}

/** Identities with their hashes. */
async function hashed(identities: readonly string[], key: CryptoKey): Promise<Map<string, string>> {
  const encoder = new TextEncoder();
  const hashes = new Map<string, string>();
  for (let from = 0; from < identities.length; from += AT_ONCE) {
    const some = identities.slice(from, from + AT_ONCE);
    const signed = await Promise.all(
      some.map((identity) => crypto.subtle.sign('HMAC', key, encoder.encode(identity))),
    );
    some.forEach((identity, at) => {
      hashes.set(identity, btoa(String.fromCharCode(...new Uint8Array(signed[at]!))));
    });
  }
  return hashes;
}
