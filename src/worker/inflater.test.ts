import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Halt } from '../read/streamed/halt.ts';
import { inflated } from '../read/streamed/inflate.ts';
import type { ZipEntry } from '../read/zip-guard.ts';
import { Inflater } from './inflater.ts';
import { type Asked, type Line, serveInflating, type Told } from './inflating.ts';

// Inflating in a thread of its own, over a message channel instead of a worker: it gives what this thread would give, no further ahead than
// it may, and nothing is lost with it.

const BUFFER = 256 * 1024;

let closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing) close();
  closing = [];
});

interface Thread {
  inflater: Inflater;
  told: Told[];
  asked: Asked[];
  /** Breaks it down as a crash would. */
  crash(): void;
}

/** An inflater and its thread, which says that it is ready when the event loop comes round. */
async function thread(): Promise<Thread> {
  const { port1, port2 } = new MessageChannel();
  closing.push(() => port1.close());
  const told: Told[] = [];
  const asked: Asked[] = [];
  let broke = () => {};
  const line = <In, Out>(port: MessagePort, kept: In[]): Line<In, Out> => ({
    postMessage: (message, transfer) => port.postMessage(message, transfer),
    addEventListener(_type, listener) {
      port.addEventListener('message', (event: MessageEvent<In>) => {
        kept.push(event.data);
        listener(event);
      });
      port.start();
    },
  });
  const inflater = new Inflater();
  inflater.start(() => ({
    line: line<Told, Asked>(port1, told),
    onBreak: (call) => {
      broke = call;
    },
  }));
  expect(inflater.inflate(new Uint8Array(9), { crc: 0, unpacked: 0 })).toBeUndefined();
  serveInflating(line<Asked, Told>(port2, asked));
  await soon(() => expect(told).toEqual([{ tell: 'ready' }]));
  return {
    inflater,
    told,
    asked,
    crash: () => {
      port2.close();
      broke();
    },
  };
}

const soon = (expected: () => void) => vi.waitFor(expected, { timeout: 15_000, interval: 5 });
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Bytes that hardly pack, or, of fewer values, pack well: half a megabyte over and over, which is further back than deflate looks. */
function noise(length: number, values = 256): Uint8Array {
  let state = 12345;
  const some = Uint8Array.from({ length: 2 ** 19 }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % values;
  });
  return Buffer.alloc(length, some);
}

/** A zip of one entry, as far as an inflater sees it. */
function zipped(contents: Uint8Array): [Uint8Array, ZipEntry] {
  const packed = deflateRawSync(contents, { level: 1 });
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50);
  const sizes = { packed: packed.length, unpacked: contents.length };
  return [
    Buffer.concat([header, packed]),
    { name: 'a', method: 8, ...sizes, crc: crc32(contents), offset: 0, encrypted: false },
  ];
}

async function all(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  for await (const piece of pieces) taken.push(piece.slice());
  return Buffer.concat(taken);
}

const sent = ({ told }: Thread) => told.filter(({ tell }) => tell === 'piece').length;

describe('a part that is inflated in another thread', () => {
  it.each([
    ['hardly packs', noise(3_000_000)],
    ['packs well', noise(9_000_000, 2)],
  ])('says the same when it %s', async (_how, contents) => {
    const made = await thread();
    const [bytes, entry] = zipped(contents);
    expect(Buffer.compare(await all(inflated(bytes, entry, made.inflater.inflate)), contents)).toBe(0);
    expect(sent(made)).toBeGreaterThan(contents.length / BUFFER);
  });

  it('stays here when it is small', async () => {
    const made = await thread();
    const [bytes, entry] = zipped(noise(1000));
    await all(inflated(bytes, entry, made.inflater.inflate));
    expect(made.asked).toEqual([]);
  });

  it('may be read beside another', async () => {
    const { inflater } = await thread();
    const parts = [noise(2_000_000), noise(3_000_000, 16)];
    const read = await Promise.all(parts.map((part) => all(inflated(...zipped(part), inflater.inflate))));
    expect(read.map((contents, at) => Buffer.compare(contents, parts[at]!))).toEqual([0, 0]);
  });

  it('is no more than some buffers ahead of a reader who takes its time', async () => {
    const made = await thread();
    const [bytes, entry] = zipped(noise(20_000_000, 2));
    const pieces = inflated(bytes, entry, made.inflater.inflate);
    await pieces.next();
    await soon(() => expect(sent(made)).toBe(8));
    await settled();
    expect(sent(made)).toBe(8);
    const fed = made.asked.filter(({ ask }) => ask === 'feed').length;
    expect(fed).toBeLessThan(entry.packed / BUFFER);
    await pieces.return(undefined);
  });

  it('is left alone when it was left halfway', async () => {
    const made = await thread();
    const [bytes, entry] = zipped(noise(20_000_000, 2));
    for await (const _piece of inflated(bytes, entry, made.inflater.inflate)) break;
    await soon(() => expect(made.told.at(-1)).toMatchObject({ tell: 'end' }));
    const before = made.told.length;
    await settled();
    expect(made.told.length).toBe(before);
    expect(sent(made)).toBeLessThanOrEqual(8);
  });

  it.each([
    ['has another checksum', (entry: ZipEntry) => ({ ...entry, crc: entry.crc ^ 1 })],
    ['is longer than it says', (entry: ZipEntry) => ({ ...entry, unpacked: entry.unpacked - 1 })],
    ['is shorter than it says', (entry: ZipEntry) => ({ ...entry, unpacked: entry.unpacked + 1 })],
    ['is cut short', (entry: ZipEntry) => ({ ...entry, packed: entry.packed - 5 })],
  ])('is damaged when it %s', async (_how, wrong) => {
    const { inflater } = await thread();
    const [bytes, entry] = zipped(noise(2_000_000));
    await expect(all(inflated(bytes, wrong(entry), inflater.inflate))).rejects.toEqual(
      new Halt({ fault: 'damaged' }),
    );
  });

  it('goes on here when the thread breaks down', async () => {
    const { inflater, crash } = await thread();
    const contents = noise(9_000_000, 2);
    const [bytes, entry] = zipped(contents);
    const taken: Uint8Array[] = [];
    for await (const piece of inflated(bytes, entry, inflater.inflate)) {
      taken.push(piece.slice());
      if (taken.length === 3) crash();
    }
    expect(Buffer.compare(Buffer.concat(taken), contents)).toBe(0);
    expect(inflater.inflate(new Uint8Array(9), { crc: 0, unpacked: 0 })).toBeUndefined();
  });
});

it('nothing is lost where a thread can make no other', () => {
  const inflater = new Inflater();
  inflater.start(() => {
    throw new ReferenceError('Worker');
  });
  expect(inflater.inflate(new Uint8Array(9), { crc: 0, unpacked: 0 })).toBeUndefined();
});
