import { exampleUser, type SharedFacts, sharedBy, sharers } from '../moodle-users.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// Two users of Moodle with one ID number.

export const moodleIdTwice: TableCheck<SharedFacts> = {
  id: 'moodle-id-twice',
  scope: 'table',
  severity: 'error',
  keys: [sharedBy('moodle.idnumber')],
  look: (given) => sharers(given, 'moodle.idnumber'),
  text: {
    nl: {
      title: 'Eén ID-nummer voor twee gebruikers',
      why: 'Aan het ID-nummer herkennen Moodle en Coachview dezelfde persoon. Met één nummer voor twee worden hun resultaten verwisseld.',
      says: ({ shown, name, first, firstRow }) =>
        `${quote(shown)} is van ${quote(name)} en op regel ${firstRow} van ${quote(first)}. Zoek op van wie het nummer is.`,
    },
    en: {
      title: 'One ID number for two users',
      why: 'By the ID number Moodle and Coachview recognise the same person. With one number for two their results are mixed up.',
      says: ({ shown, name, first, firstRow }) =>
        `${quote(shown)} belongs to ${quote(name)} and on row ${firstRow} to ${quote(first)}. Find out whose number it is.`,
    },
  },
  examples: {
    fine: [
      {
        rows: [exampleUser('Jan Bos', 'jan@example.nl', '1'), exampleUser('Eva Bos', 'eva@example.nl', '2')],
      },
      { rows: [exampleUser('Jan Bos', 'jan@example.nl', ''), exampleUser('Eva Bos', 'eva@example.nl', '')] },
    ],
    caught: [
      {
        rows: [
          exampleUser('Jan Bos', 'jan@example.nl', 'a7'),
          exampleUser('Eva Bos', 'eva@example.nl', 'A7'),
        ],
      },
    ],
  },
};
