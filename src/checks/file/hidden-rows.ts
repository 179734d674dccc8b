import type { FileCheck } from '../check.ts';

// Rows that were hidden or filtered away in the workbook. They were read, so that nothing is lost; whether they belong is the user's choice.

type Facts = { hidden: number };

export const hiddenRows: FileCheck<Facts> = {
  id: 'hidden-rows',
  scope: 'file',
  severity: 'warning',
  look({ notices, table }) {
    const rows = notices.hiddenRows.filter((row) => !table.isBlank(row));
    return rows.map((row) => ({ facts: { hidden: rows.length }, row }));
  },
  mend: {
    trust: 'ask',
    changes: (_, { row }) => (row === undefined ? [] : [{ kind: 'remove', row }]),
  },
  text: {
    nl: {
      title: 'Verborgen rij',
      why: 'In Excel is deze rij niet te zien, door een filter of omdat hij verborgen is. In een CSV-bestand bestaat verbergen niet: Coachview leest hem gewoon mee.',
      says: () =>
        'Deze rij is in Excel verborgen of weggefilterd. Haal hem weg als hij niet mee hoort te gaan.',
      does: () => 'Haal de rij weg',
    },
    en: {
      title: 'Hidden row',
      why: 'This row cannot be seen in Excel, because of a filter or because it is hidden. A CSV file knows no hiding: Coachview reads it all the same.',
      says: () => 'This row is hidden or filtered away in Excel. Remove it if it should not go along.',
      does: () => 'Remove the row',
    },
  },
  examples: {
    fine: [{ notices: {} }, { notices: { hiddenRows: [3] }, rows: [['Jan'], [' ']] }],
    caught: [{ notices: { hiddenRows: [3] }, rows: [['Jan'], ['Piet']], mended: [['Jan']] }],
  },
};
