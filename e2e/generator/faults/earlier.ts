import type { FieldPath, PersonRole } from '../../../src/model/field.ts';
import type { Dice } from '../dice.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { COURSES } from '../vocabulary.ts';
import type { Fault, Injected } from './fault.ts';
import { freeRows } from './room.ts';

// Who was in a file that was saved on this computer before. That file is made here, row by row, with people who are not the same beside those
// who are.

/** By each of these somebody is known again, together with his surname, the first letter of his first name, and the opleiding. */
const MARKS = ['geboorteDatum', 'emailadres', 'externId'] as const;
const COURSE: readonly FieldPath[] = ['opleiding.code', 'opleiding.naam'];

/** Changes made to what the file says now, by field. */
type Before = Partial<Record<FieldPath, string>>;

function texts(draft: Draft, row: DraftRow, before: Before): string[] {
  return draft.fields.map((field, column) => before[field as FieldPath] ?? draft.text(row, column));
}

function said(draft: Draft, row: DraftRow, field: FieldPath): string {
  const place = draft.place(field);
  return place === undefined ? '' : draft.text(row, place);
}

/** Keeps one of the marks, in other capitals where they do not count, and empties the others. */
function once(draft: Draft, dice: Dice, row: DraftRow, role: PersonRole): Before | undefined {
  const known = MARKS.filter((mark) => said(draft, row, `${role}.${mark}`) !== '');
  if (known.length === 0) return undefined;
  const kept = dice.pick(known);
  const others = MARKS.filter((mark) => mark !== kept).map((mark) => [`${role}.${mark}`, '']);
  return {
    ...Object.fromEntries(others),
    webaanvraagNr: 'E-001',
    [`${role}.achternaam`]: said(draft, row, `${role}.achternaam`).toUpperCase(),
    ...(kept === 'emailadres' && {
      [`${role}.emailadres`]: said(draft, row, `${role}.emailadres`).toUpperCase(),
    }),
  };
}

/** Somebody of that name with other marks; or the same one on another opleiding. */
function notTheSame(draft: Draft, dice: Dice, row: DraftRow): Before {
  if (dice.chance(0.5)) {
    const other = COURSES.find(([code]) => code !== said(draft, row, 'opleiding.code'));
    return { 'opleiding.code': other![0], 'opleiding.naam': '' };
  }
  return {
    'deelnemer.geboorteDatum': '09-09-1948',
    'deelnemer.emailadres': 'iemand.anders@example.com',
    'deelnemer.externId': 'ANDER-1',
  };
}

/** No other fault may touch what somebody is known by. */
function claim(draft: Draft, row: DraftRow, role: PersonRole): void {
  const parts = ['voorletters', 'voornaam', 'achternaam', 'externSource', ...MARKS] as const;
  const fields = [...COURSE, 'contactpersoonIsDeelnemer', ...parts.map((part) => `${role}.${part}`)];
  for (const field of fields) {
    const column = draft.place(field as FieldPath);
    if (column !== undefined) draft.claimCell(row, column);
  }
  draft.claimRow(row);
}

function earlier(
  name: string,
  find: (draft: Draft, dice: Dice) => { rows: DraftRow[]; role: PersonRole } | undefined,
): Fault {
  return {
    name,
    ids: ['seen-before'],
    phase: 'rows',
    back: 'safe',
    inject(draft, dice): Injected | undefined {
      const found = find(draft, dice);
      const [row] = found?.rows ?? [];
      if (found === undefined || row === undefined) return undefined;
      const { rows, role } = found;
      const before = once(draft, dice, row, role);
      if (before === undefined || !draft.claimOnce('earlier file')) return undefined;
      for (const one of rows) claim(draft, one, role);
      const isNobodyElse: Before =
        role === 'deelnemer'
          ? { contactpersoonIsDeelnemer: 'Nee' }
          : { contactpersoonIsDeelnemer: 'Ja', 'deelnemer.achternaam': '' };
      draft.earlier.push(texts(draft, row, { ...before, ...isNobodyElse }));
      const [other] = freeRows(draft, dice, ({ truth }) => truth?.participant !== undefined);
      if (other !== undefined) {
        claim(draft, other, 'deelnemer');
        const near = { contactpersoonIsDeelnemer: 'Nee', ...notTheSame(draft, dice, other) };
        draft.earlier.push(texts(draft, other, near));
      }
      return { expected: rows.map((one) => ({ check: 'seen-before', row: one })) };
    },
  };
}

export const EARLIER: readonly Fault[] = [
  earlier('deelnemer who was saved before', (draft, dice) => {
    const [row] = freeRows(draft, dice, ({ truth }) => truth?.participant !== undefined);
    return row && { rows: [row], role: 'deelnemer' };
  }),
  earlier('contactpersoon who took part before', (draft) => {
    const rows = draft
      .bundles()
      .find(
        (bundle) =>
          said(draft, bundle[0]!, 'contactpersoonIsDeelnemer') === 'Ja' &&
          bundle.every((row) => draft.isFree(row) && row.truth?.contact !== undefined),
      );
    return rows && { rows, role: 'contactpersoon' };
  }),
];
