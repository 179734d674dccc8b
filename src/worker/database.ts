import type { CalendarDate } from '../model/day.ts';

// The browser's own database, for the few things that stay on this computer because the user wants them to. Opened for one piece of work and
// closed again, so that another tab can wipe it at any time.

/** What a database is called and which stores it has. */
export interface Shape {
  name: string;
  version: number;
  /** Makes the stores of a new database. */
  make(database: IDBDatabase): void;
}

/** Rejects when the browser refuses to store. */
export async function inDatabase<T>(shape: Shape, work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const request = indexedDB.open(shape.name, shape.version);
  request.onupgradeneeded = () => shape.make(request.result);
  const database = await answer(request);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export function deleteDatabase({ name }: Shape): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

const DAY_MS = 86_400_000;

/** jjjj-mm-dd, so that days sort as texts. `later`: so many days after it, or before it. */
export function sortableDay({ year, month, day }: CalendarDate, later = 0): string {
  const date = new Date(Date.UTC(year, month - 1, day) + later * DAY_MS);
  return date.toISOString().slice(0, 'jjjj-mm-dd'.length);
}

/** dd-mm-jjjj of a sortable day. */
export function readableDay(sortable: string): string {
  return sortable.split('-').reverse().join('-');
}
