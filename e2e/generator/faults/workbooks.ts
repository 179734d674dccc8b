import { at } from '../truth.ts';
import { cellFault, type Fault } from './fault.ts';
import { ofPersons } from './places.ts';

// What workbooks hide, merge and fail to calculate.

const WORKBOOKS = ['raw-xlsx', 'library-workbook'] as const;

export const WORKBOOK_FAULTS: readonly Fault[] = [
  {
    name: 'other sheets',
    ids: ['several-sheets'],
    phase: 'container',
    back: 'safe',
    only: WORKBOOKS,
    inject(draft, dice) {
      draft.wrapping.otherSheets.push({
        name: 'Oud',
        hidden: dice.chance(0.5),
        rows: [
          ['Naam', 'Status'],
          ['Bakker', 'vervallen'],
        ],
      });
      return { expected: [{ check: 'several-sheets' }] };
    },
  },
  {
    name: 'hidden column',
    ids: ['hidden-columns'],
    phase: 'container',
    back: 'safe',
    only: ['raw-xlsx'],
    inject(draft, dice) {
      const column = dice
        .shuffled(draft.columns)
        .find(({ id }) => draft.rows.some((row) => draft.text(row, id) !== ''));
      if (column === undefined || column.hidden) return undefined;
      column.hidden = true;
      return { expected: [{ check: 'hidden-columns', column: column.id }] };
    },
  },
  {
    name: 'hidden row of somebody who withdrew',
    ids: ['hidden-rows'],
    phase: 'container',
    back: 'ask',
    only: ['raw-xlsx'],
    inject(draft) {
      // Behind a whole webaanvraag, so that it tears none.
      const last = draft
        .bundles()
        .find((rows) => {
          const from = draft.rows.indexOf(rows[0]!);
          return rows.every((row, n) => draft.isFree(row) && draft.rows[from + n] === row);
        })
        ?.at(-1);
      if (last === undefined) return undefined;
      const cells = new Map([
        [at('opleiding.code'), { text: 'EHBO' }],
        [at('contactpersoonIsDeelnemer'), { text: 'Ja' }],
        [at('aanvraagIsOrder'), { text: 'Nee' }],
        [at('contactpersoon.voorletters'), { text: 'Q.X.' }],
        [at('contactpersoon.achternaam'), { text: 'Teruggetrokken' }],
      ]);
      const row = draft.insert(last, cells);
      row.hidden = true;
      draft.claimRow(row);
      return { expected: [{ check: 'hidden-rows', row }] };
    },
  },
  {
    name: 'bedrijf merged over its rows',
    ids: ['merged-cells'],
    phase: 'container',
    back: 'ask',
    only: WORKBOOKS,
    inject(draft) {
      const column = at('bedrijf.naam');
      for (const rows of draft.bundles()) {
        const [first, ...others] = rows;
        if (!first?.truth?.company || others.length === 0 || !rows.every((row) => draft.isFree(row)))
          continue;
        const from = draft.rows.indexOf(first);
        if (rows.some((row, n) => draft.rows[from + n] !== row)) continue;
        for (const row of rows) draft.claimRow(row);
        for (const row of others) draft.set(row, column, '');
        draft.wrapping.merges.push({ column, from: first.id, to: rows.at(-1)!.id });
        return {
          expected: [{ check: 'merged-cells', row: first, column }],
          allowed: ['company-differs', 'private-person'].map((check) => ({ check, row: rows })),
        };
      }
      return undefined;
    },
  },
  cellFault({
    name: 'error of a spreadsheet',
    id: 'error-cell',
    back: 'no',
    only: ['raw-xlsx'],
    fields: ['opmerking', 'referentieNrKlant', ...ofPersons('telefoonnummer', 'geboortePlaats')],
    becomes(_, dice) {
      const error = dice.pick(['#N/A', '#REF!', '#VALUE!', '#DIV/0!']);
      return { text: error, error, formula: 'VLOOKUP(A2,B:C,2,0)' };
    },
  }),
  cellFault({
    name: 'error of a spreadsheet, saved as text',
    id: 'error-cell',
    back: 'no',
    only: ['text'],
    fields: [
      'opmerking',
      'referentieNrKlant',
      ...ofPersons('telefoonnummer', 'geboortePlaats', 'geboorteDatum'),
    ],
    becomes: (_, dice) => dice.pick(['#N/B', '#VERW!', '#WAARDE!', '#NAAM?', '########']),
  }),
  cellFault({
    name: 'formula that was never calculated',
    id: 'formula-without-value',
    back: 'no',
    only: ['raw-xlsx'],
    fields: ['opmerking', 'referentieNrKlant', ...ofPersons('telefoonnummer', 'geboortePlaats')],
    becomes: () => ({ text: '', formula: 'CONCATENATE(A2,B2)' }),
  }),
];
