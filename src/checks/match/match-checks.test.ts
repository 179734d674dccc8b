import { describe, expect, it } from 'vitest';
import { FileMatches } from '../../match/file-matches.ts';
import { buildIndexes, type References } from '../../match/indexes.ts';
import { sampleList } from '../../match/sample-list.ts';
import { FIELD_KINDS, type FieldPath } from '../../model/field.ts';
import type { Facts } from '../../model/finding.ts';
import type { RecordText } from '../../model/match.ts';
import type { ReferenceKind } from '../../model/reference.ts';
import { Table } from '../../model/table.ts';
import { LANGUAGES } from '../../text/language.ts';
import type { ExampleRow, Found, RowSubject } from '../check.ts';
import { MATCH_CHECKS } from './list.ts';
import type { MatchCheck, MatchExample } from './match-check.ts';

// Every match check against its own examples, with the matches that the rules really give: silent where all is well, seeing what is wrong,
// content with its own mend, and able to say it in both languages.

const TODAY = { year: 2026, month: 3, day: 1 };
const FIELDS = [...FIELD_KINDS.keys()];
const ROW = 2;

/** One row over lists: look, mend and look again. */
class Bench {
  readonly row: ExampleRow;
  readonly references: References;

  constructor({ lists, row }: MatchExample) {
    this.row = { ...row };
    this.references = Object.fromEntries(
      (Object.keys(lists) as ReferenceKind[]).map((kind) => [kind, sampleList(kind, lists[kind] ?? [])]),
    );
  }

  look(check: MatchCheck): Found<Facts>[] {
    const text = (field: FieldPath) => this.row[field] ?? '';
    const source = {
      rows: () => [ROW],
      position: () => 0,
      text: (_: number, field: FieldPath) => text(field),
    };
    const matches = new FileMatches(buildIndexes(this.references, TODAY), 'csv', source).of(ROW)!;
    const subject: RowSubject = { id: ROW, text, has: (field) => text(field).trim() !== '' };
    const record: RecordText = (kind, place, field) => this.references[kind]?.text(field, place) ?? '';
    return check.look({ row: subject, matches, record, hasColumn: () => true });
  }

  /** `other`: which of the other answers, where there is one. */
  mend(check: MatchCheck, other?: number): boolean {
    let isMended = false;
    const columnOf = (field: FieldPath) => FIELDS.indexOf(field);
    const context = { table: new Table(ROW), columnOf, sharing: () => [] };
    for (const { facts, row } of this.look(check)) {
      if (trustOf(check, facts) === undefined) continue;
      const answer = other === undefined ? facts : otherAnswers(check, facts)[other];
      if (answer === undefined) continue;
      const changes = check.mend!.changes(answer, row === undefined ? {} : { row }, context);
      expect(changes.length).toBeGreaterThan(0);
      for (const change of changes) {
        if (change.kind !== 'cell') throw new Error(change.kind);
        this.row[FIELDS[change.column]!] = change.text;
      }
      isMended = true;
    }
    return isMended;
  }
}

function otherAnswers({ mend }: MatchCheck, facts: Facts): Facts[] {
  return mend?.others?.(facts) ?? [];
}

function trustOf({ mend }: MatchCheck, facts: Facts) {
  return typeof mend?.trust === 'function' ? mend.trust(facts) : mend?.trust;
}

const named = (examples: readonly (MatchExample & { mended?: unknown })[]) =>
  examples.map((example) => [JSON.stringify(example.row).slice(0, 70), example] as const);

describe.each(MATCH_CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(named(check.examples.fine))('is silent about %s', (_name, example) => {
    expect(new Bench(example).look(check)).toEqual([]);
  });

  it.each(named(check.examples.caught))('catches %s', (_name, example) => {
    const bench = new Bench(example);
    const found = bench.look(check);
    expect(found.length).toBeGreaterThan(0);
    expect(structuredClone(found)).toEqual(found);
    expect(bench.look(check)).toEqual(found);
    expect(bench.row).toEqual(example.row);
  });

  it.each(named(check.examples.caught))('mends %s and is content', (_name, example) => {
    const bench = new Bench(example);
    const isMended = bench.mend(check);
    expect(isMended).toBe(example.mended !== undefined);
    if (!isMended) return;
    expect(bench.row).toEqual(example.mended);
    expect(bench.look(check)).toEqual([]);
  });

  it.each(named(check.examples.caught))('is content with any other answer to %s', (_name, example) => {
    for (let other = 0; ; other++) {
      const bench = new Bench(example);
      if (!bench.mend(check, other)) return;
      expect(bench.row).not.toEqual(example.mended);
      expect(bench.look(check)).toEqual([]);
    }
  });

  if (check.mend?.others !== undefined)
    it('has an example with another answer', () => {
      const facts = check.examples.caught.flatMap((example) => new Bench(example).look(check));
      expect(facts.some((one) => otherAnswers(check, one.facts).length > 0)).toBe(true);
    });

  it('speaks both languages', () => {
    for (const example of check.examples.caught) {
      for (const { facts } of new Bench(example).look(check)) {
        const told = LANGUAGES.map((language) => {
          const words = check.text[language];
          const does = trustOf(check, facts) === undefined ? [] : [words.does?.(facts)];
          return [words.title, words.why, words.says(facts), ...does];
        });
        for (const sentence of told.flat()) {
          expect(sentence).toMatch(/\S/);
          expect(sentence).not.toMatch(
            /undefined|null|NaN|\[object|ongeldig|verboden|alstublieft|invalid|forbidden|please/i,
          );
        }
        for (const [nth, nl] of told[0]!.entries()) expect(told[1]![nth]).not.toBe(nl);
      }
    }
  });
});

describe('unknown-course', () => {
  const check = MATCH_CHECKS.find(({ id }) => id === 'unknown-course')!;
  const trust = (row: ExampleRow, codes: readonly string[]) => {
    const lists = { opleiding: codes.map((code) => ({ code, naam: `Cursus ${code}` })) };
    return new Bench({ lists, row }).look(check).map(({ facts }) => trustOf(check, facts));
  };

  it.each([
    ['a difference in writing only', { 'opleiding.code': 'vca b' }, ['VCAB', 'XYZ'], ['safe']],
    ['a difference in writing that two have', { 'opleiding.code': 'vca' }, ['VCA', 'Vca'], ['ask']],
    ['a slip', { 'opleiding.code': 'VCAX' }, ['VCAB', 'XYZ'], ['ask']],
    ['nothing like it', { 'opleiding.code': 'QQQQ' }, ['VCAB', 'XYZ'], [undefined]],
  ])('%s', (_, row, codes, expected) => expect(trust(row, codes)).toEqual(expected));
});
