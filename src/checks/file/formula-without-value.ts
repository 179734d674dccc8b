import type { FileCheck } from '../check.ts';

// A formula that was never calculated: the workbook holds no value for it. Puntkomma does not calculate formulas.

type Facts = Record<string, never>;

export const formulaWithoutValue: FileCheck<Facts> = {
  id: 'formula-without-value',
  scope: 'file',
  severity: 'error',
  look: ({ notices, table }) =>
    notices.emptyFormulas
      .filter(({ row, column }) => table.text(row, column) === '')
      .map(({ row, column }) => ({ facts: {}, row, column })),
  text: {
    nl: {
      title: 'Formule zonder uitkomst',
      why: 'In het bestand staat een formule, maar niet wat eruit komt. Coachview zou een lege cel lezen.',
      says: () =>
        'De uitkomst van deze formule staat niet in het bestand. Open het in Excel, sla het op en kies het opnieuw, of vul de waarde hier in.',
    },
    en: {
      title: 'Formula without a result',
      why: 'The file holds a formula but not what comes out of it. Coachview would read an empty cell.',
      says: () =>
        'The result of this formula is not in the file. Open it in Excel, save it and choose it again, or fill in the value here.',
    },
  },
  examples: {
    fine: [{ notices: {} }, { notices: { emptyFormulas: [{ row: 2, column: 0 }] }, rows: [['Jan']] }],
    caught: [{ notices: { emptyFormulas: [{ row: 2, column: 0 }] }, rows: [['', 'Jan']] }],
  },
};
