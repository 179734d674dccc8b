import { KINDS } from '../kinds/list.ts';
import type { FieldPath } from '../model/field.ts';
import { type Participant, participants } from '../model/headcount.ts';
import type { RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';

// Rows to webaanvragen, as Coachview bundles them, and how many participants each holds. It never orders or mends: a torn bundle stays
// torn in the table and is one webaanvraag here, because that is what its number says.

/** Numbers as the rows hold them: rows with one code hold one text; the same text may have several codes. */
export interface Numbers {
  codeOf(row: RowId): number;
  textOf(code: number): string;
}

/**
 * Webaanvragen in the order of their first row, their rows in the order given. Numbers are compared trimmed; a row without a number
 * is a webaanvraag of its own. Blank rows are passed over by the caller.
 */
export function bundleRows(rows: Iterable<RowId>, { codeOf, textOf }: Numbers): Webaanvraag[] {
  const webaanvragen: Webaanvraag[] = [];
  const byNumber = new Map<string, Webaanvraag>();
  const byCode = new Map<number, Webaanvraag>();
  for (const row of rows) {
    const code = codeOf(row);
    let known = byCode.get(code);
    if (known === undefined) {
      const number = textOf(code).trim();
      known = number === '' ? undefined : byNumber.get(number);
      if (known === undefined) {
        const webaanvraag: Webaanvraag = { number, rows: [row] };
        webaanvragen.push(webaanvraag);
        if (number === '') continue;
        byNumber.set(number, webaanvraag);
        byCode.set(code, webaanvraag);
        continue;
      }
      byCode.set(code, known);
    }
    known.rows.push(row);
  }
  return webaanvragen;
}

/** Who takes part in the webaanvraag of these rows, with the row that brings each in first. */
export function participantsOf(
  rows: Iterable<RowId>,
  text: (row: RowId, field: FieldPath) => string,
): Participant<RowId>[] {
  return participants(rows, {
    text: (row) => (field) => text(row, field),
    isYes: (cell) => KINDS['yes-no'].read(cell) === true,
  });
}

/** How many participants Coachview will count: a contactpersoon who takes part counts once. */
export function countParticipants(
  rows: Iterable<RowId>,
  text: (row: RowId, field: FieldPath) => string,
): number {
  return participantsOf(rows, text).length;
}
