import type { FileCheck } from '../check.ts';

// A first line `sep=;`: an instruction to Excel, not data. It was passed over while reading.

type Facts = { delimiter: string };

export const sepLine: FileCheck<Facts> = {
  id: 'sep-line',
  scope: 'file',
  severity: 'hint',
  look: ({ notices }) =>
    notices.sepLine === true ? [{ facts: { delimiter: notices.delimiter ?? ';' } }] : [],
  text: {
    nl: {
      title: 'Regel sep= boven de kolomkoppen',
      why: 'Coachview verwacht de kolomkoppen op de eerste regel. Zo’n regel is alleen voor Excel bedoeld.',
      says: () => 'De regel sep= hebben we overgeslagen. In het bestand dat je opslaat staat hij niet.',
    },
    en: {
      title: 'Line sep= above the headings',
      why: 'Coachview expects the headings on the first line. Such a line is meant for Excel only.',
      says: () => 'We passed over the line sep=. It will not be in the file you save.',
    },
  },
  examples: {
    fine: [{ notices: {} }, { notices: { sepLine: false } }],
    caught: [{ notices: { sepLine: true, delimiter: ';' } }],
  },
};
