import { exampleUser, type SharedFacts, sharedBy, sharers } from '../moodle-users.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// Two users of Moodle who would get the same username, by the scheme that was chosen.

export const moodleUsernameClash: TableCheck<SharedFacts> = {
  id: 'moodle-username-clash',
  scope: 'table',
  severity: 'error',
  keys: [sharedBy('moodle.username')],
  look: (given) => sharers(given, 'moodle.username'),
  text: {
    nl: {
      title: 'Eén gebruikersnaam voor twee gebruikers',
      why: 'Moodle kent iemand aan de gebruikersnaam. De tweede met dezelfde naam wordt overgeslagen, of overschrijft de eerste.',
      says: ({ shown, name, first, firstRow }) =>
        `${quote(shown)} wordt de gebruikersnaam van ${quote(name)} en op regel ${firstRow} van ${quote(first)}. Kies een andere gebruikersnaam, of zorg dat het dezelfde persoon is.`,
    },
    en: {
      title: 'One username for two users',
      why: 'Moodle knows somebody by the username. The second with the same name is skipped, or overwrites the first.',
      says: ({ shown, name, first, firstRow }) =>
        `${quote(shown)} becomes the username of ${quote(name)} and on row ${firstRow} of ${quote(first)}. Choose another username, or see to it that it is the same person.`,
    },
  },
  examples: {
    fine: [
      {
        rows: [exampleUser('Jan Bos', 'jan@example.nl', '1'), exampleUser('Eva Bos', 'eva@example.nl', '2')],
      },
      {
        rows: [
          exampleUser('Jan Bos', 'jan@example.nl', '1', ''),
          exampleUser('Eva Bos', 'eva@example.nl', '2', ''),
        ],
      },
    ],
    caught: [
      {
        rows: [
          exampleUser('Jan Bos', 'jan@example.nl', '1', 'j-bos'),
          exampleUser('Joke Bos', 'joke@example.nl', '2', 'J-Bos'),
        ],
      },
      { rows: [exampleUser('Jan Bos', '', '', 'jan-bos'), exampleUser('Jan Bos', '', '', 'jan-bos')] },
    ],
  },
};
