import type { Draft, DraftRow } from '../draft.ts';
import { at } from '../truth.ts';
import type { Fault } from './fault.ts';
import { freeRows } from './room.ts';

// Names and infixes in each other's fields.

const FIRST = at('deelnemer.voornaam');
const LAST = at('deelnemer.achternaam');
const INFIX = at('deelnemer.tussenvoegsels');
const INITIALS = at('deelnemer.voorletters');
/** Whether the infixes are known as such, or there are none. */
const isSplit = (draft: Draft, row: DraftRow) =>
  draft.text(row, INFIX) === '' || SURE.has(draft.text(row, INFIX));
/** Infixes that are never a name themselves. */
const SURE = new Set([
  'van',
  'de',
  'van de',
  'van den',
  'van der',
  'van het',
  "van 't",
  'den',
  'ten',
  'ter',
  'op de',
  "in 't",
  'von',
]);

export const NAMES: readonly Fault[] = [
  {
    name: 'infix in the surname',
    ids: ['infix-in-surname'],
    phase: 'rows',
    back: 'ask',
    inject(draft, dice) {
      const [row] = freeRows(
        draft,
        dice,
        (one) => SURE.has(draft.text(one, INFIX)) && !draft.text(one, LAST).includes(' '),
      );
      if (row === undefined) return undefined;
      draft.set(row, LAST, `${draft.text(row, INFIX)} ${draft.text(row, LAST)}`);
      draft.set(row, INFIX, '');
      draft.claimRow(row);
      return { expected: [{ check: 'infix-in-surname', row, column: LAST }] };
    },
  },
  {
    name: 'whole name in the surname',
    ids: ['whole-name-in-surname'],
    phase: 'rows',
    back: 'ask',
    inject(draft, dice) {
      const [row] = freeRows(
        draft,
        dice,
        (one) =>
          draft.text(one, INITIALS) !== '' && /^[A-Z]/.test(draft.text(one, LAST)) && isSplit(draft, one),
      );
      if (row?.truth === undefined) return undefined;
      const whole = [INITIALS, INFIX, LAST]
        .map((column) => draft.text(row, column))
        .filter((text) => text !== '');
      // Somebody of whom no more is known.
      row.truth.texts[FIRST] = '';
      draft.set(row, LAST, whole.join(' '));
      for (const column of [FIRST, INITIALS, INFIX]) draft.set(row, column, '');
      draft.claimRow(row);
      return { expected: [{ check: 'whole-name-in-surname', row, column: LAST }] };
    },
  },
  {
    name: 'first name and surname exchanged',
    ids: ['swapped-names'],
    phase: 'rows',
    back: 'ask',
    inject(draft, dice) {
      const isPlain = (text: string) => /^[A-Z][a-z]{3,}$/.test(text);
      const [row] = freeRows(
        draft,
        dice,
        (one) =>
          isPlain(draft.text(one, FIRST)) &&
          isPlain(draft.text(one, LAST)) &&
          draft.text(one, INFIX) === '' &&
          // Only the initials and the address can show it.
          draft
            .text(one, at('deelnemer.emailadres'))
            .startsWith(`${draft.text(one, FIRST)}.${draft.text(one, LAST)}`.toLowerCase()) &&
          draft.text(one, FIRST)[0] !== draft.text(one, LAST)[0],
      );
      if (row === undefined) return undefined;
      const [first, last] = [draft.text(row, FIRST), draft.text(row, LAST)];
      draft.set(row, FIRST, last);
      draft.set(row, LAST, first);
      draft.claimRow(row);
      // The evidence may not be moved either.
      draft.claimCell(row, at('deelnemer.emailadres'));
      return { expected: [{ check: 'swapped-names', row }] };
    },
  },
];
