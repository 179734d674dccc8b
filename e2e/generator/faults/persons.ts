import type { FieldPath } from '../../../src/model/field.ts';
import type { Dice } from '../dice.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { at } from '../truth.ts';
import type { Fault } from './fault.ts';
import { freeRows } from './room.ts';

// People and companies whom Coachview would take for one, or for two.

const NUMBER = at('webaanvraagNr');
/** Two deelnemers of whom the second gets the first one's key. */
function sameKey(
  name: string,
  id: string,
  field: FieldPath,
  spell: (text: string, dice: Dice) => string,
): Fault {
  return {
    name,
    ids: [id],
    phase: 'rows',
    back: 'no',
    inject(draft, dice) {
      const column = at(field);
      const [a, b] = freeRows(
        draft,
        dice,
        (row) => row.truth?.participant !== undefined && draft.text(row, column) !== '',
      );
      if (a === undefined || b === undefined) return undefined;
      draft.set(b, column, spell(draft.text(a, column), dice));
      for (const row of [a, b]) draft.claimCell(row, column);
      for (const row of [a, b]) draft.claimRow(row);
      return { expected: [{ check: id, row: [a, b], column }], lost: [{ row: b, column }] };
    },
  };
}

/** Webaanvragen of one company or contactpersoon, the first with more rows than the second. */
function twoBundles(draft: Draft, who: 'company' | 'contact'): [DraftRow[], DraftRow[]] | undefined {
  const byWho = new Map<unknown, DraftRow[][]>();
  for (const rows of draft.bundles().sort(([a], [b]) => draft.rows.indexOf(a!) - draft.rows.indexOf(b!))) {
    const it = rows[0]?.truth?.[who];
    if (it === undefined || !rows.every((row) => draft.isFree(row))) continue;
    byWho.set(it, [...(byWho.get(it) ?? []), rows]);
  }
  for (const bundles of byWho.values()) {
    const [first, second] = bundles;
    // With a third, what most say would be counted otherwise.
    if (first && second && bundles.length === 2 && first.length > second.length) return [first, second];
  }
  return undefined;
}

function inSecond(
  name: string,
  id: string,
  who: 'company' | 'contact',
  field: FieldPath,
  becomes: (text: string) => string,
): Fault {
  return {
    name,
    ids: [id],
    phase: 'rows',
    back: 'ask',
    inject(draft) {
      const [first, second] = twoBundles(draft, who) ?? [];
      const column = at(field);
      const text = first?.[0] === undefined ? '' : draft.text(first[0], column);
      if (first === undefined || second === undefined || text === '' || becomes(text) === text)
        return undefined;
      for (const row of second) draft.set(row, column, becomes(text));
      for (const row of [...first, ...second]) draft.claimRow(row);
      return {
        expected: [{ check: id, row: second }],
        allowed: [{ check: id, row: [...first, ...second] }],
      };
    },
  };
}

export const PERSONS: readonly Fault[] = [
  sameKey('ExternID of somebody else', 'same-key-different-person', 'deelnemer.externId', (text, dice) =>
    dice.chance(0.5) ? text.toLowerCase() : text,
  ),
  sameKey('e-mail address of somebody else', 'shared-email', 'deelnemer.emailadres', (text, dice) =>
    dice.chance(0.5) ? text.toUpperCase() : text,
  ),
  {
    name: 'ExternID of another bedrijf',
    ids: ['same-key-different-company'],
    phase: 'rows',
    back: 'no',
    inject(draft) {
      const column = at('bedrijf.externId');
      const rowsOf = (row: DraftRow) => draft.sharers(row, column);
      const [a, b] = draft
        .bundles()
        .filter(([row]) => row?.truth?.company !== undefined && draft.text(row, column) !== '')
        .filter(([row]) => rowsOf(row!).every((one) => draft.isFree(one)))
        .map(([row]) => rowsOf(row!));
      if (a === undefined || b === undefined || a[0]!.truth?.company === b[0]!.truth?.company)
        return undefined;
      for (const row of b) draft.set(row, column, draft.text(a[0]!, column));
      for (const row of [...a, ...b]) draft.claimRow(row);
      const both = [...a, ...b];
      return {
        expected: [{ check: 'same-key-different-company', row: both, column }],
        allowed: [{ check: 'same-key-different-company', row: both }],
        lost: b.map((row) => ({ row, column })),
      };
    },
  },
  inSecond(
    'contactpersoon with another e-mail address',
    'same-person-different-key',
    'contact',
    'contactpersoon.emailadres',
    (text) => text.replace('@', '.prive@'),
  ),
  inSecond(
    'bedrijf spelled otherwise in its second webaanvraag',
    'company-spelling',
    'company',
    'bedrijf.naam',
    (text) =>
      / (?:B\.?V\.?|N\.?V\.?)$/.test(text) ? text.replace(/ (?:B\.?V\.?|N\.?V\.?)$/, '') : text.toUpperCase(),
  ),
  {
    name: 'enrolled once more in another webaanvraag',
    ids: ['same-enrolment'],
    phase: 'rows',
    back: 'ask',
    inject(draft, dice) {
      const [row] = freeRows(
        draft,
        dice,
        (one) =>
          one.truth?.participant !== undefined && draft.text(one, at('contactpersoonIsDeelnemer')) === 'Nee',
      );
      if (row === undefined) return undefined;
      const cells = new Map(row.cells);
      // A number that no other webaanvraag has, in the manner of the file.
      if (draft.text(row, NUMBER) !== '')
        cells.set(NUMBER, {
          text: draft.text(row, NUMBER).replace(/\d+$/, (digits) => '9'.repeat(digits.length)),
        });
      const last = draft.bundleOf(row).at(-1)!;
      const twin = draft.insert(last, cells);
      for (const one of [...draft.bundleOf(row), twin]) draft.claimRow(one);
      return { expected: [{ check: 'same-enrolment', row: twin }] };
    },
  },
];
