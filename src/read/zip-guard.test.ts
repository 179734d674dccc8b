import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import { judgeForLibrary, readZipDirectory, unpackEntry, type ZipEntry } from './zip-guard.ts';

const CENTRAL = 0x02014b50;

function zip(files: Zippable): Uint8Array {
  return zipSync(files);
}

/** Writes other numbers into the first entry of the central directory. */
function falsify(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 4 < forged.length; at++) {
    if (view.getUint32(at, true) !== CENTRAL) continue;
    change(view, at);
    return forged;
  }
  throw new Error('no central directory');
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const entries = readZipDirectory(bytes);
  if (isFault(entries)) throw new Error(entries.fault);
  return entries;
}

describe('readZipDirectory', () => {
  const plain = zip({ 'a.xml': strToU8('<a/>'), 'b/c.bin': [new Uint8Array(1000), { level: 0 }] });

  it('lists what is declared', () => {
    expect(entriesOf(plain).map(({ name, unpacked }) => [name, unpacked])).toEqual([
      ['a.xml', 4],
      ['b/c.bin', 1000],
    ]);
  });

  it.each([
    ['cut short', plain.slice(0, plain.length - 30)],
    ['no zip', strToU8('PK\x03\x04 and nothing else that makes a zip')],
    ['directory elsewhere', falsify(plain, (view) => view.setUint32(plain.length - 6, 0xffffff, true))],
  ])('%s is damaged', (_, bytes) => expect(readZipDirectory(bytes)).toEqual({ fault: 'damaged' }));

  const claiming = (packed: number, unpacked: number) =>
    falsify(plain, (view, at) => {
      view.setUint32(at + 20, packed, true);
      view.setUint32(at + 24, unpacked, true);
    });

  it('a ratio above 250 on something large is a bomb', () => {
    const size = 21 * 2 ** 20;
    expect(readZipDirectory(claiming(1000, size))).toMatchObject({ fault: 'bomb', found: size });
  });

  it('a part that no string can hold is too large for the library only', () => {
    const size = 481 * 2 ** 20;
    const entries = readZipDirectory(claiming(2 ** 24, size));
    if ('fault' in entries) throw new Error(entries.fault);
    expect(judgeForLibrary(entries)).toMatchObject({ fault: 'too-large', found: size });
    expect(judgeForLibrary(entries.slice(1))).toBeUndefined();
  });

  it('more than a gigabyte in all is too large', () => {
    const many = zip({ 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>'), 'c.xml': strToU8('<c/>') });
    const view = new DataView(many.buffer);
    for (let at = 0; at + 4 < many.length; at++) {
      if (view.getUint32(at, true) !== CENTRAL) continue;
      view.setUint32(at + 20, 2 ** 26, true);
      view.setUint32(at + 24, 400 * 2 ** 20, true);
    }
    expect(readZipDirectory(many)).toMatchObject({
      fault: 'too-large',
      unit: 'unpacked',
      limit: 2 ** 30,
      found: 1200 * 2 ** 20,
    });
  });

  it('thousands of entries are a bomb', () => {
    const files = Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}`, new Uint8Array()]));
    expect(readZipDirectory(zip(files))).toEqual({ fault: 'bomb', limit: 2000, found: 2001 });
  });
});

describe('unpackEntry', () => {
  const contents = strToU8('deelnemer;'.repeat(50_000));
  const packed = zip({ 'a.xml': contents });
  const first = (bytes: Uint8Array) => unpackEntry(bytes, entriesOf(bytes)[0]!);

  it('gives back what was packed', () => {
    expect(first(packed)).toEqual(contents);
    expect(first(zip({ 'a.xml': [contents, { level: 0 }] }))).toEqual(contents);
  });

  it.each([
    ['a size that is too small', 24, 1000],
    ['a size that is too large', 24, contents.length + 1],
    ['another checksum', 16, 12345],
  ])('%s is damaged', (_, at, value) => {
    const forged = falsify(packed, (view, start) => view.setUint32(start + at, value, true));
    expect(first(forged)).toEqual({ fault: 'damaged' });
  });

  it('a broken stream is damaged', () => {
    const broken = packed.slice();
    broken.fill(0xff, 40, 60);
    expect(first(broken)).toEqual({ fault: 'damaged' });
  });

  it('a locked entry asks for a password', () => {
    const locked = falsify(packed, (view, at) => view.setUint16(at + 8, 1, true));
    expect(first(locked)).toEqual({ fault: 'password' });
  });
});
