import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Usernames that Moodle refuses: it takes small letters without accents, digits and - . _ @ (PARAM_USERNAME in its code; a site may allow
// more), and it keeps one name for whoever has no account.

const REFUSED = /[^-.@_a-z0-9]/gu;
const RESERVED = 'guest';

type Facts = { shown: string; signs: string };

export const moodleUsernameLetters: CellCheck<Facts> = {
  id: 'moodle-username-letters',
  scope: 'cell',
  severity: 'error',
  applies: 'all',
  needs: ({ field }) => field === 'moodle.username',
  look({ text }, { mark }) {
    if (mark.field !== 'moodle.username') return undefined;
    if (text === RESERVED) return { shown: text, signs: '' };
    const signs = [...new Set(text.match(REFUSED) ?? [])]
      .map((sign) => (sign === ' ' ? '␣' : sign))
      .join(' ');
    return signs === '' ? undefined : { shown: text, signs };
  },
  text: {
    nl: {
      title: 'Gebruikersnaam die Moodle weigert',
      why: 'Een gebruikersnaam in Moodle heeft alleen kleine letters zonder accent, cijfers en de tekens - . _ en @.',
      says: ({ shown, signs }) =>
        signs === ''
          ? `${quote(shown)} is in Moodle van bezoekers zonder account. Kies een andere gebruikersnaam.`
          : `In ${quote(shown)} neemt Moodle dit niet aan: ${quote(signs)}. Laat het weglaten, of kies een andere gebruikersnaam.`,
    },
    en: {
      title: 'Username that Moodle refuses',
      why: 'A username in Moodle has small letters without accents, digits and the signs - . _ and @ only.',
      says: ({ shown, signs }) =>
        signs === ''
          ? `${quote(shown)} belongs to visitors without an account in Moodle. Choose another username.`
          : `Moodle does not take this in ${quote(shown)}: ${quote(signs)}. Have it left out, or choose another username.`,
    },
  },
  examples: {
    fine: [
      { text: 'jan-vanden_berg.2@example.nl', mark: { field: 'moodle.username' } },
      { text: '', mark: { field: 'moodle.username' } },
      { text: "o'brien", mark: { field: 'moodle.lastname' } },
      { text: 'guest' },
    ],
    caught: [
      { text: "o'brien", mark: { field: 'moodle.username' } },
      { text: 'zoë', mark: { field: 'moodle.username' } },
      { text: 'Jan de Vries', mark: { field: 'moodle.username' } },
      { text: 'jan+test@example.nl', mark: { field: 'moodle.username' } },
      { text: 'guest', mark: { field: 'moodle.username' } },
    ],
  },
};
