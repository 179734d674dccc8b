import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import type { Progress, Session, Source } from '../engine/face.ts';
import type { Opened } from '../engine/shown.ts';
import { isFault } from '../model/fault.ts';
import { Client } from './client.ts';
import { bytesOf, chosen } from './given.ts';
import { type Body, faultOf, type ThreadFace, type Told } from './thread.ts';

// The client over message channels instead of workers: what becomes of the user's work when threads hang, die or are stopped.

const NEVER = new Promise<never>(() => undefined);
const file = (name: string): Source => ({ kind: 'file', name, bytes: new Uint8Array(4) });

/** What every thread of a test did, in order: `thread:call`. */
interface Record {
  calls: string[];
  ended: number[];
  /** Breaks a thread down as a crash would. */
  crash(thread: number): void;
  /** The browser refuses to make threads. */
  makesNone: boolean;
  /** Tells how far a change is, as the last thread that was made would. */
  tell(progress: Progress): void;
}

/** A session that counts its changes. Files named `hang`, `broken`, `slow` and `long` do what they are called; the last tells how far it is.
 * One named `mute` finds the first thread standing still. */
function fakeSession(id: number, calls: string[]): ThreadFace {
  let open = '';
  let changes = 0;
  const note = (call: string) => calls.push(`${id}:${call}`);
  const summary = () => ({ revision: changes }) as ReturnType<Session['summary']>;
  const change = (call: string) => {
    note(call);
    if (open === '') throw new Error('nothing open');
    changes += 1;
    return summary();
  };
  const session: Partial<ThreadFace> = {
    expect: (layout) => note(`expect ${layout.id}`),
    async open(source, _choices, watch) {
      // Pasted cells here are what empties a retired thread.
      const name = 'name' in source ? source.name : 'nothing';
      note(`open ${name}`);
      if (name === 'mute' && id === 1) return NEVER;
      watch?.({ phase: 'reading', done: 0.5, rows: 10 });
      if (name === 'hang' || name === 'slow') return NEVER;
      for (let done = 0; name === 'long' && done < 1; done += 0.025) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        watch?.({ phase: 'reading', done, rows: 10 });
      }
      if (name === 'broken') return { fault: 'damaged' };
      open = name;
      return { name } as Opened;
    },
    async chooseLayout(layout) {
      if (layout?.id === 'own') note(`layout ${layout.id}`);
      return undefined;
    },
    summary: () => {
      note('summary');
      return summary();
    },
    edit: () => change('edit'),
    mend: (request) => {
      if (request.what === 'safe') return change('mend');
      note('mend stuck');
      if (request.what === 'group') throw new TypeError('secret cell contents');
      return NEVER as never;
    },
    undo: () => change('undo'),
    forget: () => undefined,
  };
  return session as ThreadFace;
}

/** The calls without those that empty retired threads. */
function work(record: Record): string[] {
  return record.calls.filter((call) => !call.endsWith('open nothing'));
}

const opened: MessagePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

/** Soon for a test, and longer than a busy machine lets a quick answer wait. */
const LITTLE_PATIENCE_MS = 2000;

function makeClient(patience = 10_000): { client: Client; record: Record } {
  const breaks = new Map<number, () => void>();
  const record: Record = {
    calls: [],
    ended: [],
    makesNone: false,
    crash: (thread) => breaks.get(thread)?.(),
    tell: () => undefined,
  };
  let threads = 0;
  const makeBody = (): Body => {
    if (record.makesNone) throw new RangeError('out of memory');
    threads += 1;
    const id = threads;
    const { port1, port2 } = new MessageChannel();
    opened.push(port1, port2);
    expose(fakeSession(id, record.calls), port2 as unknown as Endpoint);
    record.tell = (progress) => port2.postMessage({ progress } satisfies Told);
    return {
      endpoint: port1 as unknown as Endpoint,
      end: () => {
        record.ended.push(id);
        port1.close();
      },
      onBreak: (broke) => breaks.set(id, broke),
    };
  };
  return { client: new Client(makeBody, patience), record };
}

describe('opening', () => {
  it('opens in a spare thread, and the one before is only given up when it succeeded', async () => {
    const { client, record } = makeClient();
    await client.open(file('first'), {});
    expect(await client.open(file('broken'), {})).toEqual({ fault: 'damaged' });
    await client.change('edit', [], { kind: 'typed' });
    await client.open(file('second'), {});
    await client.change('undo');
    expect(work(record)).toEqual(['1:open first', '2:open broken', '1:edit', '2:open second', '2:undo']);
    // Nothing was lost, so no thread had to be made or ended.
    expect(record.ended).toEqual([]);
    expect(record.calls.filter((call) => call === '1:open nothing')).toHaveLength(1);
  });

  it('happens in the thread that has made itself ready, also when it was asked something before', async () => {
    const { client, record } = makeClient();
    client.getReady();
    await client.ask('summary');
    await client.open(file('first'), {});
    await client.ask('summary');
    expect(record.calls).toEqual(['1:summary', '1:open first', '1:summary']);
  });

  it('of a chosen file keeps what was opened, whatever becomes of the file', async () => {
    const { client, record } = makeClient();
    let isThere = true;
    const blob = new Blob(['a;b']);
    const fickle = { ...chosen(new File([blob], 'first')), file: blob };
    blob.arrayBuffer = () => (isThere ? new Blob(['a;b']).arrayBuffer() : Promise.reject(new Error('gone')));
    expect(await client.open(fickle, {})).toEqual({ name: 'first' });
    await expect.poll(() => client.work?.open.source.kind).toBe('file');
    isThere = false;
    expect(await bytesOf(fickle)).toEqual({ fault: 'unreadable' });
    record.crash(1);
    expect(await client.ask('summary')).toEqual({ revision: 0 });
    expect(client.work?.open.source).toMatchObject({ name: 'first', bytes: new TextEncoder().encode('a;b') });
  });

  it('tells progress', async () => {
    const { client } = makeClient();
    const told: number[] = [];
    await client.open(file('first'), {}, (progress) => told.push(progress.rows));
    // It comes by a channel of its own, perhaps after the answer.
    await expect.poll(() => told).toEqual([10]);
  });

  // Waiting takes no processor time, so the clock measures it; a busy machine may be late once.
  it('stops at once, and the earlier work is still there', { retry: 2 }, async () => {
    const { client, record } = makeClient();
    await client.open(file('first'), {});
    const stopper = new AbortController();
    const outcome = client.open(file('slow'), {}, undefined, stopper.signal);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const before = performance.now();
    stopper.abort();
    expect(await outcome).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(200);
    await client.change('edit', [], { kind: 'typed' });
    expect(record.calls.at(-1)).toBe('1:edit');
  });

  it('takes a silent thread for hung', async () => {
    const { client, record } = makeClient(LITTLE_PATIENCE_MS);
    await client.open(file('first'), {});
    expect(await client.open(file('hang'), {})).toEqual({ fault: 'hung' });
    expect(record.ended).toContain(2);
    expect(await client.ask('summary')).toEqual({ revision: 0 });
  });

  it('does not take a thread for hung that tells how far it is', async () => {
    const { client, record } = makeClient(2000);
    expect(await client.open(file('long'), {})).toEqual({ name: 'long' });
    expect(record.ended).toEqual([]);
    record.crash(1);
    expect(await client.ask('summary')).toEqual({ revision: 0 });
    expect(record.calls.slice(-2)).toEqual(['2:open long', '2:summary']);
  }, 30_000);

  it('waits no longer for a thread that never came because the file is large', async () => {
    const { port1, port2 } = new MessageChannel();
    opened.push(port1, port2);
    const client = new Client(
      () => ({ endpoint: port1 as unknown as Endpoint, end: () => undefined, onBreak: () => undefined }),
      600,
    );
    const before = performance.now();
    const large: Source = { kind: 'file', name: 'large', bytes: new Uint8Array(40_000_000) };
    expect(await client.open(large, {})).toEqual({ fault: 'hung' });
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('opens a large file in another thread when the first one stands still before it tells anything', async () => {
    const { client, record } = makeClient(600);
    const large: Source = { kind: 'file', name: 'mute', bytes: new Uint8Array(40_000_000) };
    const before = performance.now();
    expect(await client.open(large, {})).toEqual({ name: 'mute' });
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(work(record)).toEqual(['1:open mute', '2:open mute']);
    expect(record.ended).toEqual([1]);
  });

  it('says so when the browser makes no thread, and tries again for the next file', async () => {
    const { client, record } = makeClient();
    await client.open(file('first'), {});
    record.makesNone = true;
    expect(await client.open(file('second'), {})).toEqual({ fault: 'lost-worker' });
    expect(await client.ask('summary')).toEqual({ revision: 0 });
    record.makesNone = false;
    expect(await client.open(file('second'), {})).toEqual({ name: 'second' });
  });

  it('remembers a layout that was chosen beforehand, also for later files', async () => {
    const { client, record } = makeClient();
    await client.change('chooseLayout', {
      id: 'own',
      title: { nl: '', en: '' },
      columns: [],
      source: 'eigen.csv',
    });
    await client.open(file('first'), {});
    await client.open(file('second'), {});
    expect(work(record)).toEqual([
      '1:expect own',
      '1:layout own',
      '1:open first',
      '2:layout own',
      '2:open second',
    ]);
  });
});

describe('a lost thread', () => {
  it('is rebuilt by replaying what was done, and the question is answered', async () => {
    const { client, record } = makeClient();
    let rebuilt = 0;
    client.onRebuilt = () => {
      rebuilt += 1;
    };
    await client.open(file('first'), {});
    await client.change('edit', [], { kind: 'typed' });
    await client.change('undo');
    await client.change('mend', { what: 'safe' });
    record.crash(1);
    expect(await client.ask('summary')).toEqual({ revision: 3 });
    expect(rebuilt).toBe(1);
    expect(record.calls.slice(-5)).toEqual(['2:open first', '2:edit', '2:undo', '2:mend', '2:summary']);
  });

  it('whose change hung is rebuilt without that change', async () => {
    const { client, record } = makeClient(LITTLE_PATIENCE_MS);
    await client.open(file('first'), {});
    await client.change('edit', [], { kind: 'typed' });
    const stuck = client.change('mend', { what: 'some', group: 'x', keys: [] });
    await expect(stuck.catch((reason: unknown) => faultOf(reason))).resolves.toEqual({ fault: 'hung' });
    expect(await client.ask('summary')).toEqual({ revision: 1 });
    expect(record.calls.slice(-3)).toEqual(['2:open first', '2:edit', '2:summary']);
  });

  it('whose change broke is a fault of ours, told without what stood in the cells', async () => {
    const { client } = makeClient();
    await client.open(file('first'), {});
    const fault = await client.change('mend', { what: 'group', group: 'x' }).catch(faultOf);
    expect(isFault(fault) && fault.fault).toBe('ours');
    expect(JSON.stringify(fault)).toContain('TypeError');
    expect(JSON.stringify(fault)).not.toContain('secret');
    expect(await client.ask('summary')).toEqual({ revision: 0 });
  });
});

describe('work that was stored', () => {
  it('is done again by another client, in its order, and goes on from there', async () => {
    const { client } = makeClient();
    expect(client.work).toBeUndefined();
    await client.open(file('first'), {});
    await client.change('edit', [], { kind: 'typed' });
    await client.change('mend', { what: 'safe' });
    const stored = structuredClone(client.work);
    if (stored === undefined) throw new Error('nothing to store');

    const { client: other, record } = makeClient();
    await other.open(file('second'), {});
    expect(await other.resume(stored)).toEqual({ name: 'first' });
    await other.change('undo');
    expect(work(record)).toEqual(['1:open second', '2:open first', '2:edit', '2:mend', '2:undo']);
    expect(other.work?.calls.map(({ method }) => method)).toEqual(['edit', 'mend', 'undo']);
  });

  it('leaves the open work alone when its file cannot be opened any more', async () => {
    const { client } = makeClient();
    await client.open(file('first'), {});
    await client.change('edit', [], { kind: 'typed' });
    const broken = { layout: undefined, open: { source: file('broken'), choices: {} }, lists: [], calls: [] };
    expect(await client.resume(broken)).toEqual({ fault: 'damaged' });
    await client.change('undo');
    expect(await client.ask('summary')).toEqual({ revision: 2 });
  });

  it('is the same object where nothing changed, so that a file is stored once', async () => {
    const { client } = makeClient();
    await client.open(file('first'), {});
    const before = client.work;
    await client.change('edit', [], { kind: 'typed' });
    expect(client.work?.open).toBe(before?.open);
    expect(client.work?.lists).toBe(before?.lists);
    expect(before?.calls).toEqual([]);
  });
});

it('tells how far a change is beside its answer; the journal knows nothing of it', async () => {
  const { client, record } = makeClient();
  const told: number[] = [];
  client.onProgress = ({ changes }) => told.push(changes ?? 0);
  await client.open(file('first'), {});
  await client.change('edit', [], { kind: 'typed' });
  record.tell({ phase: 'changing', done: 0.5, rows: 0, changes: 4096 });
  await expect.poll(() => told).toEqual([4096]);
  expect(client.work?.calls).toEqual([{ method: 'edit', args: [[], { kind: 'typed' }] }]);
});
