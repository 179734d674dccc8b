import fc from 'fast-check';
import { expect, it } from 'vitest';
import { address, folded, type KeyPart, type KeySource, needed, trimmed } from '../checks/keys.ts';
import { STAMP_TEXT } from '../model/cell.ts';
import { Column } from '../model/column.ts';
import { isOneKey, PartStore, SourceHashes } from './key-parts.ts';

// The numbers of the two commonest parts are made without making their texts; they must be those of the texts. And two keys are one where their
// texts are.

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
      expect(numbersOf(texts, address)).toEqual(numbersOf(texts, (one) => address(one)));
    }),
    { numRuns: 500 },
  );
});

it('tells keys apart as their texts do', () => {
  const [NUMBER, CODE, NAME] = ['webaanvraagNr', 'opleiding.code', 'opleiding.naam'] as const;
  const [YES, NO] = ['contactpersoonIsDeelnemer', 'deelnemer.voornaam'] as const;
  const fields = [FIELD, NUMBER, CODE, NAME, YES, NO] as const;
  const source: KeySource = {
    parts: [
      needed(FIELD, folded),
      { fields: [NUMBER], of: trimmed, is: 'beside' },
      { fields: [CODE, NAME], of: trimmed, is: 'needed' },
      { fields: [YES], of: folded, is: 'condition' },
      { fields: [NO], of: folded, is: 'telling' },
    ],
    alike: [],
  };
  const shorter: KeySource = { parts: [needed(FIELD, folded), needed(CODE, trimmed)], alike: [] };
  const cell = fc.constantFrom('', ' ', 'a', 'A', ' a', 'a\nb', 'b', '\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { minLength: 2 }), (rows) => {
      const columns = new Map(fields.map((field) => [field, new Column(field)]));
      for (const row of rows)
        fields.forEach((field, nth) => {
          columns.get(field)!.push(row[nth]!, STAMP_TEXT);
        });
      const store = new PartStore(columns);
      const sources = [new SourceHashes(source, store), new SourceHashes(shorter, store)];
      const given = sources.flatMap((of) => rows.map((_, slot) => ({ of, slot, key: of.keyAt(slot) })));
      const keyed = given.filter(({ key }) => key !== '');
      for (const a of keyed)
        for (const b of keyed) expect(isOneKey(a.of, a.slot, b.of, b.slot)).toBe(a.key === b.key);
    }),
    { numRuns: 200 },
  );
});
