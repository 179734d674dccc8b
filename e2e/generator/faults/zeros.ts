import { cellFault, type Fault } from './fault.ts';
import { EXTERN_IDS, PHONES } from './places.ts';

// What spreadsheets and programs do to digits: zeros lost, digits lost, decimals and wrappings added.

const IDS = [...EXTERN_IDS, 'webaanvraagNr'] as const;
/** So many cells must show the width before one that is short can be told. */
const ENOUGH = 30;

export const ZEROS: readonly Fault[] = [
  cellFault({
    name: 'phone without its zero',
    id: 'lost-leading-zero',
    back: 'safe',
    fields: PHONES,
    becomes: (text) => (/^0[1-9]\d{8}$/.test(text) ? text.slice(1) : undefined),
  }),
  cellFault({
    name: 'phone stored as a number',
    id: 'lost-leading-zero',
    back: 'safe',
    only: ['raw-xlsx', 'library-workbook'],
    fields: PHONES,
    becomes: (text) =>
      /^0[1-9]\d{8}$/.test(text) ? { text: text.slice(1), number: Number(text) } : undefined,
  }),
  cellFault({
    name: 'extern id without its zeros',
    id: 'lost-leading-zero',
    back: 'ask',
    fields: IDS,
    evidence: ENOUGH,
    becomes: (text) => (/^0{1,2}[1-9]\d{3,4}$/.test(text) ? text.replace(/^0+/, '') : undefined),
  }),
  cellFault({
    name: 'long number in scientific notation',
    id: 'lost-digits',
    back: 'no',
    fields: ['referentieNrKlant'],
    becomes: (_, dice) => `${dice.int(1, 9)},${dice.digits(5)}E+${dice.int(12, 16)}`,
  }),
  cellFault({
    name: 'number of more than fifteen digits',
    id: 'lost-digits',
    back: 'no',
    only: ['raw-xlsx'],
    fields: ['referentieNrKlant'],
    becomes(_, dice) {
      const text = `${dice.int(1, 8)}${dice.digits(14)}0`;
      return { text, number: Number(text) };
    },
  }),
  cellFault({
    name: 'phone through a data frame',
    id: 'decimal-ghost',
    back: 'safe',
    fields: PHONES,
    becomes: (text, dice) =>
      /^0[1-9]\d{8}$/.test(text) ? `${text.slice(1)}${dice.pick(['.0', ',0', ',00'])}` : undefined,
  }),
  cellFault({
    name: 'number with decimals',
    id: 'decimal-ghost',
    back: 'safe',
    fields: IDS,
    becomes: (text, dice) => (/^[1-9]\d+$/.test(text) ? `${text}${dice.pick(['.0', ',00'])}` : undefined),
  }),
  cellFault({
    name: 'text wrapped as a formula',
    id: 'wrapped-text',
    back: 'safe',
    fields: [...IDS, ...PHONES],
    becomes: (text) => `="${text}"`,
  }),
  cellFault({
    name: 'apostrophe in front',
    id: 'wrapped-text',
    back: 'safe',
    fields: [...IDS, ...PHONES],
    becomes: (text) => (/^[+\d]/.test(text) ? `'${text}` : undefined),
  }),
];
