import { SIGN } from '../../model/signs.ts';
import type { CellCheck } from '../check.ts';

// A user of Moodle without a first name. Coachview does not demand one, so a list that is right for Coachview may not be so for Moodle.

export const moodleFirstName: CellCheck<Record<string, never>> = {
  id: 'moodle-first-name',
  scope: 'cell',
  severity: 'error',
  applies: 'all',
  blankToo: true,
  needs: ({ field }) => field === 'moodle.firstname',
  looksFor: SIGN.odd,
  look: ({ text }, { mark }) => (mark.field === 'moodle.firstname' && text.trim() === '' ? {} : undefined),
  text: {
    nl: {
      title: 'Voornaam ontbreekt voor Moodle',
      why: 'In Moodle is de voornaam verplicht, in Coachview niet. Wie er toch zonder komt, krijgt na het inloggen een foutmelding.',
      says: () => 'Er staat geen voornaam. Vul hem in bij deze persoon.',
    },
    en: {
      title: 'First name missing for Moodle',
      why: 'Moodle demands a first name, Coachview does not. Whoever gets in without one is shown an error after logging in.',
      says: () => 'There is no first name. Fill it in for this person.',
    },
  },
  examples: {
    fine: [
      { text: 'Jan', mark: { field: 'moodle.firstname' } },
      { text: 'J.', mark: { field: 'moodle.firstname' } },
      { text: '' },
    ],
    caught: [
      { text: '', mark: { field: 'moodle.firstname' } },
      { text: ' ', mark: { field: 'moodle.firstname' } },
    ],
  },
};
