import { exampleUser, type SharedFacts, sharedBy, sharers } from '../moodle-users.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// Two users of Moodle with one e-mail address.

export const moodleEmailTwice: TableCheck<SharedFacts> = {
  id: 'moodle-email-twice',
  scope: 'table',
  severity: 'error',
  keys: [sharedBy('moodle.email')],
  look: (given) => sharers(given, 'moodle.email'),
  text: {
    nl: {
      title: 'Eén e-mailadres voor twee gebruikers',
      why: 'Moodle wil voor iedere gebruiker een eigen e-mailadres, tenzij de site anders is ingesteld.',
      says: ({ shown, name, first, firstRow }) =>
        `${quote(shown)} staat bij ${quote(name)} en op regel ${firstRow} bij ${quote(first)}. Geef ieder een eigen adres.`,
    },
    en: {
      title: 'One e-mail address for two users',
      why: 'Moodle wants an e-mail address of his own for each user, unless the site is set otherwise.',
      says: ({ shown, name, first, firstRow }) =>
        `${quote(shown)} belongs to ${quote(name)} and on row ${firstRow} to ${quote(first)}. Give everybody an address of his own.`,
    },
  },
  examples: {
    fine: [
      {
        rows: [exampleUser('Jan Bos', 'jan@example.nl', '1'), exampleUser('Eva Bos', 'eva@example.nl', '2')],
      },
      { rows: [exampleUser('Jan Bos', '', '1', 'jan'), exampleUser('Eva Bos', '', '2', 'eva')] },
    ],
    caught: [
      {
        rows: [
          exampleUser('Jan Bos', 'info@example.nl', '1', 'jan'),
          exampleUser('Eva Bos', 'Info@example.nl', '2', 'eva'),
        ],
      },
    ],
  },
};
