import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tools/processor-time.ts';
import type { Stamp } from '../../model/cell.ts';
import { STAMP_TEXT } from '../../model/cell.ts';
import type { KindId } from '../../model/field.ts';
import type { LayoutColumn } from '../../model/layout.ts';
import { Table } from '../../model/table.ts';
import { LANGUAGES } from '../../text/language.ts';
import type { CellCheck, CellColumn, CellExample, CellSubject } from '../check.ts';
import { concludeFrom } from '../derivation.ts';
import { CHECKS } from '../list.ts';

// Every cell check against its own examples. What is proved for the examples here is what the engine relies on for every cell.

const CELL_CHECKS = CHECKS.filter((check): check is CellCheck => check.scope === 'cell');

function subject(example: CellExample): CellSubject {
  const stamp: Stamp = { origin: 'text', format: '', formula: false, ...example.stamp };
  return { text: example.text, stamp, ...(example.raw === undefined ? {} : { raw: example.raw }) };
}

function columnOf(check: CellCheck, example: CellExample): CellColumn {
  const kind: KindId = example.kind ?? (check.applies === 'all' ? 'text' : check.applies[0]!);
  const mark: LayoutColumn = { heading: 'Kolom', kind, provenance: 'known', aliases: [], ...example.mark };
  const cells = [subject(example), ...(example.beside ?? []).map((text) => subject({ text }))].filter(
    ({ text }) => text !== '',
  );
  return {
    kind,
    mark,
    ...(example.field === undefined ? {} : { field: example.field }),
    today: { year: 2026, month: 11, day: 22 },
    derive: (derivation) =>
      concludeFrom(
        derivation,
        cells.map((cell) => ({ cell, count: 1 })),
      ),
  };
}

function lookAt(check: CellCheck, example: CellExample) {
  return check.look(subject(example), columnOf(check, example));
}

/** The text that the mend makes of the cell, or undefined when there is no mend for it. */
function mended(check: CellCheck, example: CellExample): string | undefined {
  return answersOf(check, example)[0];
}

/** What each answer makes of the cell, the likeliest first. */
function answersOf(check: CellCheck, example: CellExample): string[] {
  const facts = lookAt(check, example)!;
  const { mend } = check;
  if (mend === undefined) return [];
  const trust = typeof mend.trust === 'function' ? mend.trust(facts) : mend.trust;
  if (trust === undefined) return [];
  expect(['safe', 'ask']).toContain(trust);
  const table = new Table(2);
  table.columns[table.addColumn('Kolom')]!.push(example.text, STAMP_TEXT);
  const context = { table, columnOf: () => undefined, sharing: () => [] };
  return [facts, ...(mend.others?.(facts) ?? [])].map((answer) => {
    const changes = mend.changes(answer, { row: 2, column: 0 }, context);
    expect(changes).toHaveLength(1);
    const [change] = changes;
    if (change?.kind !== 'cell') throw new Error('a cell is mended by changing the cell');
    expect([change.row, change.column]).toEqual([2, 0]);
    return change.text;
  });
}

const label = (example: CellExample) =>
  `${JSON.stringify(example.text.slice(0, 60))}${example.kind ? ` as ${example.kind}` : ''}${example.beside ? ` beside ${example.beside.length}` : ''}`;

describe.each(CELL_CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('has examples of both sorts', () => {
    expect(check.examples.fine.length).toBeGreaterThan(2);
    expect(check.examples.caught.length).toBeGreaterThan(1);
  });

  it.each(check.examples.fine.map((e) => [label(e), e] as const))('is silent about %s', (_, example) => {
    expect(lookAt(check, example)).toBeUndefined();
  });

  it.each(check.examples.caught.map((e) => [label(e), e] as const))('catches %s', (_, example) => {
    const cell = subject(example);
    const before = structuredClone(cell);
    const facts = check.look(cell, columnOf(check, example));
    expect(facts).toBeDefined();
    expect(cell).toEqual(before);
    expect(structuredClone(facts)).toEqual(facts);
    expect(lookAt(check, example)).toEqual(facts);
  });

  it.each(check.examples.caught.map((e) => [label(e), e] as const))(
    'mends %s and is content',
    (_, example) => {
      expect(mended(check, example)).toBe(example.mended);
      const { stamp: _was, raw: _raw, ...rest } = example;
      const answers = answersOf(check, example);
      for (const text of answers) expect(lookAt(check, { ...rest, text })).toBeUndefined();
      expect(new Set(answers).size).toBe(answers.length);
    },
  );

  if (check.mend?.others !== undefined)
    it('has an example with another answer', () => {
      expect(check.examples.caught.some((example) => answersOf(check, example).length > 1)).toBe(true);
    });

  it('speaks both languages', () => {
    for (const example of check.examples.caught) {
      const facts = lookAt(check, example)!;
      const [nl, en] = LANGUAGES.map((language) => check.text[language]);
      for (const words of [nl!, en!]) {
        for (const said of [words.title, words.why, words.says(facts)]) {
          expect(said.trim()).not.toBe('');
          expect(said).not.toMatch(
            /undefined|NaN|\[object|ongeldig|verboden|alstublieft|invalid|forbidden|please/i,
          );
        }
        if (example.mended !== undefined) expect(words.does?.(facts).trim()).toBeTruthy();
      }
      expect(nl!.title).not.toBe(en!.title);
      expect(nl!.why).not.toBe(en!.why);
      expect(nl!.says(facts)).not.toBe(en!.says(facts));
    }
  });
});

// Surnames and other texts that are odd and right (safety.md 3, near misses): nothing but a hint may be said about them.
const NEAR_MISSES: [KindId, string][] = [
  ...[
    'O',
    'Nee',
    'Null',
    'True',
    "'t Hart",
    "d'Ancona",
    'Van den Broeck',
    'Groß',
    'Faÿ',
    'IJsbrandt',
    'Jansen-de Vries',
  ].map((name): [KindId, string] => ['surname', name]),
  ['first-name', 'Jan-Jaap'],
  ['first-name', 'Zoë'],
  ['first-name', 'Bo'],
  ['company-name', '1%Club'],
  ['company-name', '- Jansen'],
  ['company-name', '3M'],
  ['company-name', 'KPMG'],
  ['phone', '+351912345678'],
  ['phone', '351912345678'],
  ['phone', '+31612345678'],
  ['phone', '06-12 34 56 78'],
  ['phone', '-'],
  ['infixes', "van 't"],
  ['infixes', '-'],
  ['initials', 'J.F.'],
  ['town', "'s-Hertogenbosch"],
  ['town', '’s-Gravenhage'],
  ['postcode', '1012 AB'],
  ['postcode', '1000'],
  ['postcode', 'SW1A 1AA'],
  ['email', 'j.o.hn+test@sub-domain.example.be'],
  ['date', '29-02-2000'],
  ['extern-id', '0012'],
  ['extern-id', '13DeRQ'],
  ['course-code', 'PC-KLAS-77-Utrecht'],
  ['request-number', '0007'],
  ['yes-no', 'Ja'],
  ['country', 'NL'],
  ['gender', 'V'],
  ['free-field-code', 'VrijveldFunctie'],
];
it.each(NEAR_MISSES)('finds nothing wrong in %s %j', (kind, text) => {
  const found = CELL_CHECKS.filter(
    (check) =>
      (check.applies === 'all' || check.applies.includes(kind)) &&
      lookAt(check, { text, kind }) !== undefined,
  );
  expect(found.map((check) => check.id)).toEqual([]);
});

const LONG = 100_000;
const HOSTILE = [
  ' ',
  '\t',
  '\u00a0',
  '0',
  '9',
  'a',
  'A',
  '@',
  '.',
  ',',
  '"',
  "'",
  '=',
  '""',
  'a@',
  'a.',
  '.a',
  'a@a.',
  '1-',
  '1 ',
  '-',
  'é',
  'Ã©',
  'е',
  'aе',
  '\u200d',
  '\n',
  '<',
  '<a',
  'j@a.nl;',
  '= "',
  'a ',
  ' a',
  '\ud83d',
  '1,',
  '#',
  '(',
  '+',
  '3 april ',
  'J. ',
  'e\u0301',
].map((part) => part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG));

function bestOfThree(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best >= 50; run++) {
    const start = processorTime();
    work();
    best = Math.min(best, processorTime() - start);
  }
  return best;
}

describe('time', () => {
  it.each(CELL_CHECKS.map((check) => [check.id, check] as const))('%s is linear', (_, check) => {
    const kinds: readonly KindId[] = check.applies === 'all' ? ['text', 'surname', 'remark'] : check.applies;
    for (const part of HOSTILE)
      for (const text of [part, `a${part}!`, `="${part}`, `${part}@`])
        for (const kind of kinds) {
          // The best of three: the machine may be busy, the check may not.
          const took = bestOfThree(() => {
            const facts = lookAt(check, { text, kind });
            if (facts !== undefined) for (const language of LANGUAGES) check.text[language].says(facts);
          });
          expect(took, `${check.id} on ${kind} ${JSON.stringify(text.slice(0, 8))}`).toBeLessThan(50);
        }
  });
});
