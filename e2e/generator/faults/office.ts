import type { FieldPath } from '../../../src/model/field.ts';
import type { Dice } from '../dice.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { CONTAINERS } from './containers.ts';
import { cellFault, type Fault } from './fault.ts';
import { freeRows } from './room.ts';

// What goes wrong in the list of an accountant's office.

const NUMBER = 'relatie.rijksregisternummer';

function said(draft: Draft, row: DraftRow, field: FieldPath): string {
  const place = draft.place(field);
  return place === undefined ? '' : draft.text(row, place);
}

/** Empties one field of a row of this type. */
function nameless(name: string, type: string, field: FieldPath): Fault {
  return {
    name,
    ids: ['nameless-relation'],
    phase: 'rows',
    back: 'no',
    inject(draft, dice) {
      const column = draft.place(field);
      const [row] = freeRows(draft, dice, (one) => said(draft, one, 'relatie.type') === type);
      if (row === undefined || column === undefined) return undefined;
      draft.set(row, column, '');
      draft.claimRow(row);
      return { expected: [{ check: 'nameless-relation', row, column }], lost: [{ row, column }] };
    },
  };
}

function numberFault(
  name: string,
  back: Fault['back'],
  becomes: (text: string, dice: Dice) => string | undefined,
): Fault {
  return cellFault({ name, id: 'malformed-national-number', back, fields: [NUMBER], becomes });
}

/** This layout takes the columns of the file as they come, so nothing can be wrong with those. */
const OF_ANY_LAYOUT = new Set(['title rows', 'sep= line']);

export const OFFICE: readonly Fault[] = [
  nameless('person without a first name', 'Persoon', 'relatie.voornaam'),
  nameless('bedrijf without a name', 'Bedrijf', 'relatie.naam'),
  numberFault('national number with one digit wrong', 'no', (text, dice) => {
    // The last digit of the check number: no other one can be wrong alone and still be a date.
    const last = Number(text.at(-1));
    return `${text.slice(0, -1)}${(last + dice.int(1, 9)) % 10}`;
  }),
  numberFault('national number with a digit too few', 'no', (text) => `9${text.slice(1, -1)}`),
  numberFault('national number without its zero', 'safe', (text) =>
    /^0[1-9]\d{9}$/.test(text) ? text.slice(1) : undefined,
  ),
  cellFault({
    name: 'type that AdminPulse does not know',
    id: 'not-in-list',
    back: 'no',
    fields: ['relatie.type'],
    becomes: (text) => (text === 'Bedrijf' ? 'Vzw' : undefined),
  }),
  cellFault({
    name: 'space around a word of a relation',
    id: 'stray-spaces',
    back: 'safe',
    fields: ['relatie.naam', 'relatie.adres.plaats'],
    becomes: (text, dice) => dice.pick([` ${text}`, `${text} `, `${text}\u00a0`]),
  }),
  ...CONTAINERS.filter(({ name }) => OF_ANY_LAYOUT.has(name)),
];
