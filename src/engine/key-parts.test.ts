import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded, type KeyPart, needed, trimmed } from '../checks/keys.ts';
import { STAMP_TEXT } from '../model/cell.ts';
import { Column } from '../model/column.ts';
import { PartStore, SourceHashes } from './key-parts.ts';

// The numbers of the two commonest parts are made without making their texts; they must be those of the texts.

const FIELD = 'deelnemer.achternaam';

function numbersOf(texts: readonly string[], of: KeyPart['of']): number[] {
  const column = new Column('Deelnemer achternaam');
  for (const text of texts) column.push(text, STAMP_TEXT);
  const source = new SourceHashes(
    { parts: [needed(FIELD, of)], alike: [] },
    new PartStore(new Map([[FIELD, column]])),
  );
  const numbers = new Int32Array(texts.length);
  source.fill(
    Int32Array.from(texts, (_, slot) => slot),
    numbers,
  );
  return [...numbers];
}

const sign = fc.constantFrom(...' \t\n\v\f\r\u00a0\ufeff\u0001\u007fAZaz@09éİKß-');
const text = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));

it('makes the same numbers with and without the texts', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      expect(numbersOf(texts, folded)).toEqual(numbersOf(texts, (one) => folded(one)));
      expect(numbersOf(texts, trimmed)).toEqual(numbersOf(texts, (one) => trimmed(one)));
    }),
    { numRuns: 500 },
  );
});
