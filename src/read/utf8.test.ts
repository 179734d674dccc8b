import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUtf8, utf8Length } from './utf8.ts';

const decodes = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Bytes at the borders of the table, between stretches of ASCII. */
const edge = fc.constantFrom(
  ...[0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf],
  ...[0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
);
const proper = fc
  .string({ unit: 'binary', maxLength: 20 })
  .map((text) => [...new TextEncoder().encode(text)]);
const stretch = fc.nat(20).map((length) => Array.from({ length }, () => 0x61));

describe('isUtf8', () => {
  it('says what a decoder says that is told to fail', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(proper, stretch, fc.array(edge, { maxLength: 4 })), { maxLength: 6 }),
        (parts) => {
          const bytes = Uint8Array.from(parts.flat());
          expect(isUtf8(bytes)).toBe(decodes(bytes));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('utf8Length', () => {
  it('is the length of what an encoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
