import type { Dice } from '../dice.ts';
import type { DraftRow } from '../draft.ts';
import { IBAN, KVK, LONGEST_REMARK } from '../template-truth.ts';
import { at } from '../truth.ts';
import type { Fault } from './fault.ts';
import { freeRows } from './room.ts';

// What a template of an institute's own does not take: its marks on columns, and columns whose heading promises a number.

function markFault(
  name: string,
  id: string,
  column: number,
  back: Fault['back'],
  becomes: (text: string, dice: Dice) => string | undefined,
  allowed: readonly string[] = [],
): Fault {
  return {
    name,
    ids: [id],
    phase: 'rows',
    back,
    inject(draft, dice) {
      for (const row of freeRows(draft, dice, (one) => draft.text(one, column) !== '')) {
        const made = becomes(draft.text(row, column), dice);
        // What is said of a webaanvraag is said of all its rows.
        const rows: DraftRow[] = column >= KVK ? [row] : draft.sharers(row, column);
        if (made === undefined || !rows.every((one) => draft.isFree(one))) continue;
        for (const one of rows) {
          draft.set(one, column, made);
          draft.claimRow(one);
        }
        return {
          expected: rows.map((one) => ({ check: id, row: one, column })),
          allowed: rows.flatMap((one) => allowed.map((check) => ({ check, row: one }))),
          ...(back === 'no' && { lost: rows.map((one) => ({ row: one, column })) }),
        };
      }
      return undefined;
    },
  };
}

export const MARKS: readonly Fault[] = [
  markFault('a code that is not in the list', 'not-in-list', at('opleiding.code'), 'no', (_, dice) =>
    dice.pick(['XQ-12', 'n.t.b.', 'cursus']),
  ),
  markFault('a code of the list in other capitals', 'not-in-list', at('opleiding.code'), 'ask', (text) =>
    text.toLowerCase() === text ? undefined : text.toLowerCase(),
  ),
  markFault('nothing in a required column', 'missing-value', at('aanvraagIsOrder'), 'no', () => ''),
  markFault('a remark that is too long', 'too-long', at('opmerking'), 'no', (text) =>
    Array(Math.ceil((LONGEST_REMARK + 1) / text.length))
      .fill(text)
      .join('; '),
  ),
  markFault('a KvK number with a digit too few', 'malformed-company-number', KVK, 'no', (text) =>
    text.slice(0, 7),
  ),
  markFault('an IBAN with one digit wrong', 'malformed-company-number', IBAN, 'no', (text, dice) => {
    const place = dice.int(9, text.length - 1);
    return `${text.slice(0, place)}${(Number(text[place]) + dice.int(1, 9)) % 10}${text.slice(place + 1)}`;
  }),
];
