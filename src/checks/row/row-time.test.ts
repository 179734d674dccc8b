import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tools/processor-time.ts';
import { FIELD_KINDS, type FieldPath } from '../../model/field.ts';
import type { RowCheck, RowSubject } from '../check.ts';
import { keyOf } from '../keys.ts';
import { CHECKS } from '../list.ts';
import type { TableCheck } from '../table/table-check.ts';

// A single cell must not freeze the page: row and table checks take no more than a moment over texts of 100,000 characters.

const LONG = 100_000;
const HOSTILE = [
  'a',
  ' ',
  '0',
  '-0',
  '.',
  ' ,(',
  '(',
  ' b.v',
  'van ',
  '+',
  '1 ',
  '/',
  ' / ',
  '@',
  "'",
  'é',
  '=',
  '\u00a0',
  '*',
].map((part) => part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG));
/** What one look may take; quadratic work on such a text takes seconds. */
const MOST_MS = 400;

function rowOf(text: string, id: number): RowSubject {
  const read = (field: FieldPath) => (FIELD_KINDS.has(field) ? text : '');
  return { id, text: read, has: (field) => read(field).trim() !== '' };
}

function bestOfThree(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best >= MOST_MS; run++) {
    const start = processorTime();
    work();
    best = Math.min(best, processorTime() - start);
  }
  return best;
}

function look(check: RowCheck | TableCheck, text: string): void {
  const rows = [rowOf(text, 2), rowOf(`${text}b`, 3)];
  if (check.scope === 'row') check.look(rows[0]!, false);
  else
    for (const by of check.keys) {
      const given = rows
        .map((row) => ({ row, by, key: keyOf(by, row.text) }))
        .filter(({ key }) => key !== '');
      for (const key of new Set(given.map((one) => one.key)))
        check.look(
          given.filter((one) => one.key === key),
          key,
        );
    }
}

const CHECKED = CHECKS.filter((check) => check.scope === 'row' || check.scope === 'table');

describe('time', () => {
  it.each(CHECKED.map((check) => [check.id, check as RowCheck | TableCheck] as const))(
    '%s is linear in a text',
    (id, check) => {
      for (const part of HOSTILE)
        for (const text of [part, `a${part}!`])
          expect(
            bestOfThree(() => look(check, text)),
            `${id} ${JSON.stringify(part.slice(0, 6))}`,
          ).toBeLessThan(MOST_MS);
    },
  );
});
