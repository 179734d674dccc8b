import type { FieldPath } from '../model/field.ts';
import { participants } from '../model/headcount.ts';
import type { TargetSubject } from '../model/target.ts';

// For the tests of targets only: rows as what a target may look at, without an engine.

export type SampleRow = Partial<Record<FieldPath, string>>;

/** Rows with the same webaanvraagNr together, in order; a row's id is its place from 2 on. */
export function subjectOf(rows: readonly SampleRow[], more: Partial<TargetSubject> = {}): TargetSubject {
  const ids = rows.map((_, at) => at + 2);
  const text = (row: number, field: FieldPath) => rows[row - 2]?.[field] ?? '';
  const bundles = new Map<string, number[]>();
  for (const id of ids) {
    const key = text(id, 'webaanvraagNr') || `#${id}`;
    bundles.set(key, [...(bundles.get(key) ?? []), id]);
  }
  return {
    rows: ids,
    webaanvragen: [...bundles].map(([number, of]) => ({
      number: number.startsWith('#') ? '' : number,
      rows: of,
    })),
    text,
    participants: (of) =>
      participants(of, { text: (row) => (field) => text(row, field), isYes: (cell) => cell === 'Ja' }),
    ...more,
  };
}
