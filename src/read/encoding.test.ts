import { describe, expect, it } from 'vitest';
import type { Encoding } from '../model/notice.ts';
import { decode } from './decoder.ts';
import { decideEncoding } from './encoding.ts';

/** Bytes of a text in a single-byte encoding, found by trying all bytes. */
function encode(text: string, encoding: Encoding): Uint8Array {
  const byte = new Map(Array.from({ length: 256 }, (_, b) => [decode(Uint8Array.of(b), encoding), b]));
  return Uint8Array.from(text, (char) => {
    const found = byte.get(char);
    if (found === undefined) throw new Error(`${char} is not in ${encoding}`);
    return found;
  });
}

function utf16(text: string, isBig: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((c) => [
    c.charCodeAt(0) & 255,
    c.charCodeAt(0) >> 8,
  ]);
  if (isBig) for (let i = 0; i < units.length; i += 2) units.splice(i, 2, units[i + 1]!, units[i]!);
  return Uint8Array.from(units);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const NAMES = 'Naam;Plaats\r\nZoë;Mönchengladbach\r\nRenée;Liège\r\nFrançois;Curaçao\r\nJörg;Düsseldorf\r\n';

const CASES: { name: string; bytes: Uint8Array; is: Encoding; bom?: boolean; guessed?: boolean }[] = [
  { name: 'ASCII', bytes: utf8('a;b\r\n1;2'), is: 'utf-8' },
  { name: 'UTF-8', bytes: utf8(NAMES), is: 'utf-8' },
  { name: 'UTF-8 with a mark', bytes: utf8(`\uFEFF${NAMES}`), is: 'utf-8', bom: true },
  { name: 'UTF-16 with a mark', bytes: utf16(NAMES, false, true), is: 'utf-16le', bom: true },
  { name: 'UTF-16, big end first, with a mark', bytes: utf16(NAMES, true, true), is: 'utf-16be', bom: true },
  { name: 'UTF-16 without a mark', bytes: utf16(NAMES, false, false), is: 'utf-16le', guessed: true },
  {
    name: 'UTF-16, big end first, without a mark',
    bytes: utf16(NAMES, true, false),
    is: 'utf-16be',
    guessed: true,
  },
  { name: 'windows-1252', bytes: encode(NAMES, 'windows-1252'), is: 'windows-1252', guessed: true },
  {
    name: 'windows-1252 with €',
    bytes: encode('Prijs\r\n€ 12 – café', 'windows-1252'),
    is: 'windows-1252',
    guessed: true,
  },
  {
    name: 'iso-8859-15 with œ',
    bytes: encode('Bœuf;Œuvre\r\nSœur;Zoë', 'iso-8859-15'),
    is: 'iso-8859-15',
    guessed: true,
  },
  { name: 'macintosh', bytes: encode(NAMES, 'macintosh'), is: 'macintosh', guessed: true },
  { name: 'cp850', bytes: encode(NAMES, 'cp850'), is: 'cp850', guessed: true },
  {
    name: 'Turkish names',
    bytes: encode('Şahin;Yıldız\r\nÖztürk;Doğan\r\nGüneş;Işık', 'windows-1254'),
    is: 'windows-1254',
    guessed: true,
  },
  {
    name: 'one accent only',
    bytes: encode('Naam\r\nRenée', 'windows-1252'),
    is: 'windows-1252',
    guessed: true,
  },
];

describe('decideEncoding', () => {
  it.each(CASES)('$name', ({ bytes, is, bom = false, guessed = false }) => {
    expect(decideEncoding(bytes)).toMatchObject({ encoding: is, bom, guessed });
  });

  it('sees a wrong byte at the very end of a long file', () => {
    const bytes = new Uint8Array(3 << 20).fill(0x61);
    bytes.set([0x5a, 0x6f, 0xeb], bytes.length - 3);
    expect(decideEncoding(bytes)).toMatchObject({ encoding: 'windows-1252', guessed: true });
  });

  it('calls two files pasted together a guess that loses nothing', () => {
    const bytes = Uint8Array.from([...utf8(`${NAMES}Zoë;Ede\r\n`), ...encode(NAMES, 'windows-1252')]);
    const found = decideEncoding(bytes);
    expect(found).toMatchObject({ encoding: 'windows-1252', guessed: true });
    const text = decode(bytes, found.encoding);
    expect(text).toContain('ZoÃ«;Ede');
    expect(text).toContain('Zoë;');
    expect(encode(text, found.encoding)).toEqual(bytes);
  });

  it('shows the same words under several encodings', () => {
    const { samples } = decideEncoding(encode(NAMES, 'windows-1252'));
    expect(samples[0]).toMatchObject({ encoding: 'windows-1252' });
    expect(samples[0]?.words).toContain('Zoë');
    expect(samples.length).toBeGreaterThan(2);
    expect(new Set(samples.map((s) => s.words.join())).size).toBe(samples.length);
  });

  it('has nothing to show where there is nothing to choose', () => {
    expect(decideEncoding(utf8('a;b')).samples).toEqual([]);
  });

  it('takes what was chosen, and its mark off', () => {
    expect(decideEncoding(utf8(NAMES), 'windows-1252')).toMatchObject({
      encoding: 'windows-1252',
      guessed: false,
      skip: 0,
    });
    expect(decideEncoding(utf8(`\uFEFF${NAMES}`), 'utf-8')).toMatchObject({
      encoding: 'utf-8',
      bom: true,
      skip: 3,
    });
  });
});
