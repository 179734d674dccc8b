import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_IDS, type KindId } from '../../model/field.ts';
import { Table } from '../../model/table.ts';
import { LANGUAGES } from '../../text/language.ts';
import type { CellCheck, CellColumn, CellSubject } from '../check.ts';
import { concludeFrom } from '../derivation.ts';
import { CHECKS } from '../list.ts';

// Properties of all cell checks together, whatever stands in the cell: none throws, every sentence can be said, and mending
// comes to rest, for two checks that undid each other's mends would never finish.

const CELL_CHECKS = CHECKS.filter((check): check is CellCheck => check.scope === 'cell');
const CONTEXT = { table: new Table(2), columnOf: () => undefined, sharing: () => [] };
/** What the engine allows *herstel alles*. */
const MOST_ROUNDS = 5;

function cellOf(text: string): CellSubject {
  return { text, stamp: { origin: 'text', format: '', formula: false } };
}

function columnOf(kind: KindId, cells: readonly CellSubject[]): CellColumn {
  const mark = { heading: 'Kolom', kind, provenance: 'known' as const, aliases: [] };
  return {
    kind,
    mark,
    today: { year: 2026, month: 11, day: 22 },
    derive: (derivation) =>
      concludeFrom(
        derivation,
        cells.filter(({ text }) => text !== '').map((cell) => ({ cell, count: 1 })),
      ),
  };
}

const checksFor = (kind: KindId) =>
  CELL_CHECKS.filter((check) => check.applies === 'all' || check.applies.includes(kind));

/** The text after one mend of every check in turn; with `ask`, the user says yes to all. */
function mendOnce(text: string, kind: KindId, beside: readonly CellSubject[], ask: boolean): string {
  let now = text;
  for (const check of checksFor(kind)) {
    const cell = cellOf(now);
    const facts = check.look(cell, columnOf(kind, [cell, ...beside]));
    if (facts === undefined || check.mend === undefined) continue;
    const trust = typeof check.mend.trust === 'function' ? check.mend.trust(facts) : check.mend.trust;
    if (trust === undefined || (trust === 'ask' && !ask)) continue;
    const [change] = check.mend.changes(facts, { row: 2, column: 0 }, CONTEXT);
    if (change?.kind !== 'cell') throw new Error('a cell is mended by changing the cell');
    now = change.text;
  }
  return now;
}

function comesToRest(text: string, kind: KindId, beside: readonly CellSubject[], ask: boolean): boolean {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = mendOnce(now, kind, beside, ask);
    if (next === now) return true;
    now = next;
  }
  return false;
}

const PIECES = [
  'a',
  'B',
  'é',
  'Ã',
  '«',
  '\u00a0',
  ' ',
  '  ',
  '\t',
  '\n',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u0000',
  '0',
  '1',
  '12',
  '31',
  '6',
  '612345678',
  '.',
  ',',
  '-',
  '/',
  '@',
  '@gmial.com',
  'example.nl',
  ';',
  '=',
  '"',
  "'",
  '+',
  '<',
  '>',
  '1985',
  '85',
  'april',
  'Ja',
  'nee',
  'x',
  'JAN',
  'van',
  ' de ',
  'IJ',
  'J.',
  'а',
  'Ω',
  '#N/B',
  'E+12',
  '.0',
  'NL',
  '1234',
  'AB',
  '\ud83d',
  '\ufffd',
  'mailto:',
];
const oddText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const column = fc.record({
  kind: fc.constantFrom(...KIND_IDS),
  text: oddText,
  beside: fc.array(oddText, { maxLength: 4 }),
});

describe('all cell checks together', () => {
  it.each([
    ['safe mends', false],
    ['all mends', true],
  ])('%s come to rest, whatever the cell', (_, ask) => {
    fc.assert(
      fc.property(column, ({ kind, text, beside }) => comesToRest(text, kind, beside.map(cellOf), ask)),
      { numRuns: 4000 },
    );
  });

  it('a sentence can be said of every finding, in both languages', () => {
    fc.assert(
      fc.property(column, ({ kind, text, beside }) => {
        const cell = cellOf(text);
        for (const check of checksFor(kind)) {
          const facts = check.look(cell, columnOf(kind, [cell, ...beside.map(cellOf)]));
          if (facts === undefined) continue;
          expect(structuredClone(facts)).toEqual(facts);
          for (const language of LANGUAGES) {
            expect(check.text[language].says(facts)).toMatch(/\S/);
            if (check.mend !== undefined) expect(check.text[language].does?.(facts)).toMatch(/\S/);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a blank cell is no finding but for its spaces, breaks and signs', () => {
    for (const kind of KIND_IDS)
      for (const blank of ['', ' ', '\u00a0', '\u200b']) {
        const cell = cellOf(blank);
        const found = checksFor(kind).filter((check) => check.look(cell, columnOf(kind, [])) !== undefined);
        expect(found.map((check) => check.id)).toEqual(blank === '' ? [] : ['stray-spaces']);
      }
  });
});

const NAUGHTY = new URL('../../../../shared/corpus/strings/blns.json', import.meta.url);
describe.skipIf(!existsSync(NAUGHTY))('naughty strings (skipped without ../shared/corpus)', () => {
  it('come to rest in a column of every kind', () => {
    const texts = (JSON.parse(readFileSync(NAUGHTY, 'utf8')) as unknown[]).filter(
      (t) => typeof t === 'string',
    );
    expect(texts.length).toBeGreaterThan(400);
    for (const text of texts)
      for (const kind of KIND_IDS)
        for (const ask of [false, true])
          expect(comesToRest(text, kind, [], ask), `${kind} ${JSON.stringify(text)}`).toBe(true);
  });
});
