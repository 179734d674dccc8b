import { type FieldPath, PERSON_PARTS, type PersonRole, REQUEST_ROLES } from '../../../src/model/field.ts';
import type { Dice } from '../dice.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { at } from '../truth.ts';
import { COMPARED, type Expected, type Fault, type Injected } from './fault.ts';
import { ofPersons } from './places.ts';

// Rows in which something is missing or said twice.

/** Rows that stand alone in their webaanvraag, so that a change in them contradicts no other row. */
function loneRow(draft: Draft, dice: Dice, fits: (row: DraftRow) => boolean): DraftRow | undefined {
  return dice
    .shuffled(draft.rows)
    .find(
      (row) => row.truth !== undefined && draft.isFree(row) && draft.bundleOf(row).length === 1 && fits(row),
    );
}

/** A fault of one lone row, which nothing else may touch. */
function rowFault(
  fault: Pick<Fault, 'name' | 'back'> & {
    id: string;
    fits(row: DraftRow, draft: Draft): boolean;
    harm(row: DraftRow, draft: Draft, dice: Dice): FieldPath[];
    allowed?: readonly string[];
  },
): Fault {
  const { name, back, id } = fault;
  return {
    name,
    ids: [id],
    phase: 'rows',
    back,
    inject(draft, dice): Injected | undefined {
      const row = loneRow(draft, dice, (one) => fault.fits(one, draft));
      if (row === undefined) return undefined;
      const touched = fault.harm(row, draft, dice);
      draft.claimRow(row);
      for (const field of touched) draft.claimCell(row, at(field));
      const expected: Expected[] = [{ check: id, row }];
      return {
        expected,
        allowed: (fault.allowed ?? []).map((check) => ({ check, row })),
        ...(back === 'no' && { lost: touched.map((field) => ({ row, column: at(field) })) }),
      };
    },
  };
}

const ALL_OF = (role: PersonRole): FieldPath[] => PERSON_PARTS.map((part): FieldPath => `${role}.${part}`);
const has = (draft: Draft, row: DraftRow, field: FieldPath) => draft.text(row, at(field)) !== '';
const clear = (draft: Draft, row: DraftRow, fields: readonly FieldPath[]) => {
  for (const field of fields) draft.set(row, at(field), '');
};
/** The contactpersoon, taking part, fills the row. */
const isContactOnly = (row: DraftRow) =>
  row.truth?.contact !== undefined && row.truth.participant === undefined && row.truth.company !== undefined;
const asDeelnemer = (draft: Draft, row: DraftRow) => {
  for (const part of PERSON_PARTS)
    draft.set(row, at(`deelnemer.${part}`), draft.text(row, at(`contactpersoon.${part}`)));
  // That they are one person must stay to be seen.
  draft.claimOnce(COMPARED);
  for (const role of REQUEST_ROLES) draft.claimCell(row, at(`${role}.emailadres`));
};

export const ROWS: readonly Fault[] = [
  rowFault({
    name: 'nobody in the row',
    id: 'nobody-in-row',
    back: 'no',
    fits: (row) => row.truth?.company !== undefined,
    harm(row, draft) {
      const fields = [...ALL_OF('contactpersoon'), ...ALL_OF('deelnemer')];
      clear(draft, row, fields);
      return fields;
    },
  }),
  rowFault({
    name: 'Nee, and no deelnemer',
    id: 'participant-missing',
    back: 'ask',
    fits: isContactOnly,
    harm(row, draft, dice) {
      draft.set(row, at('contactpersoonIsDeelnemer'), dice.pick(['Nee', 'Nee', '']));
      return [];
    },
  }),
  rowFault({
    name: 'contactpersoon filled in as deelnemer too',
    id: 'contact-twice',
    back: 'ask',
    fits: isContactOnly,
    harm(row, draft) {
      asDeelnemer(draft, row);
      return [];
    },
  }),
  rowFault({
    name: 'contactpersoon is the deelnemer, and Nee',
    id: 'contact-is-participant-unset',
    back: 'ask',
    fits: isContactOnly,
    harm(row, draft, dice) {
      asDeelnemer(draft, row);
      draft.set(row, at('contactpersoonIsDeelnemer'), dice.pick(['Nee', '']));
      return [];
    },
  }),
  rowFault({
    name: 'ExternID without its source',
    id: 'half-key',
    back: 'ask',
    fits: (row, draft) =>
      has(draft, row, 'contactpersoon.externId') && has(draft, row, 'bedrijf.externSource'),
    harm(row, draft) {
      clear(draft, row, ['contactpersoon.externSource']);
      return [];
    },
  }),
  rowFault({
    name: 'source without its ExternID',
    id: 'half-key',
    back: 'no',
    fits: (row, draft) => has(draft, row, 'contactpersoon.externId'),
    harm(row, draft) {
      clear(draft, row, ['contactpersoon.externId']);
      return ['contactpersoon.externId', 'contactpersoon.externSource'];
    },
  }),
  rowFault({
    name: 'half a free field',
    id: 'half-free-field',
    back: 'no',
    fits: (row, draft) => has(draft, row, 'deelnemer.vrijveldCode'),
    harm(row, draft, dice) {
      const field = dice.pick(
        ofPersons('vrijveldCode', 'vrijveldWaarde').filter((one) => one.startsWith('deelnemer')),
      );
      clear(draft, row, [field]);
      return [field];
    },
  }),
  rowFault({
    name: 'no opleiding',
    id: 'waiting-list-only',
    back: 'no',
    fits: () => true,
    harm(row, draft) {
      const fields: FieldPath[] = ['opleiding.code', 'opleiding.naam'];
      clear(draft, row, fields);
      return fields;
    },
  }),
  rowFault({
    name: 'town without a street',
    id: 'half-address',
    back: 'no',
    fits: (row, draft) => has(draft, row, 'contactpersoon.adres.adres1'),
    harm(row, draft) {
      clear(draft, row, ['contactpersoon.adres.adres1']);
      return ['contactpersoon.adres.adres1'];
    },
  }),
  rowFault({
    name: 'no bedrijf',
    id: 'private-person',
    back: 'no',
    fits: (row) => row.truth?.company !== undefined,
    harm(row, draft) {
      const fields = Object.keys(row.truth?.company?.texts ?? {}) as FieldPath[];
      clear(draft, row, fields);
      return fields;
    },
  }),
  {
    name: 'empty row between',
    ids: ['empty-row'],
    phase: 'rows',
    back: 'safe',
    inject(draft, dice) {
      // Not behind the last row: what is blank at the end is no row.
      if (draft.rows.length < 2) return undefined;
      const row = draft.insert(draft.rows[dice.int(0, draft.rows.length - 2)]!, new Map());
      draft.claimRow(row);
      // Of a required column it is said as well that it is empty there.
      return { expected: [{ check: 'empty-row', row }], allowed: [{ check: 'missing-value', row }] };
    },
  },
  {
    name: 'row of totals under the table',
    ids: ['total-row'],
    phase: 'rows',
    back: 'ask',
    inject(draft, dice) {
      if (!draft.claimOnce('last row')) return undefined;
      const words = dice.pick([
        ['Totaal', String(draft.rows.length)],
        [`Totaal: ${draft.rows.length} deelnemers`],
        ['Aantal', `${draft.rows.length}`],
      ]);
      const row = draft.insert(draft.rows.at(-1)!, new Map(words.map((text, n) => [n, { text }])));
      draft.claimRow(row);
      return { expected: [{ check: 'total-row', row }], allowed: [{ check: '*', row }] };
    },
  },
];
