import { postcode } from '../../kinds/postcode.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Texts that are a postcode of no country: 0123 AB, 1234 SS, a town.

/** A land in front is for postcode-notation. */
const LETTERED = /^[a-z]{1,2}[ -]{1,3}\d{4,5}$/i;

type Facts = { shown: string };

export const malformedPostcode: CellCheck<Facts> = {
  id: 'malformed-postcode',
  scope: 'cell',
  severity: 'warning',
  applies: ['postcode'],
  passesWanted: true,
  look({ text }) {
    if (withoutStraySpaces(text).trim() === '' || postcode.read(text) !== undefined) return undefined;
    return LETTERED.test(text.trim()) ? undefined : { shown: text };
  },
  text: {
    nl: {
      title: 'Postcode klopt niet',
      why: 'Op dit adres komt geen post of factuur aan.',
      says: ({ shown }) => `Hier staat ${quote(shown)}; zo ziet een postcode er niet uit. Vraag hem na.`,
    },
    en: {
      title: 'Postcode is not right',
      why: 'No post or invoice will reach this address.',
      says: ({ shown }) => `It says ${quote(shown)}; that is not what a postcode looks like. Ask for it.`,
    },
  },
  examples: {
    fine: [
      { text: '1234 AB' },
      { text: '1234ab' },
      { text: '1000' },
      { text: '10115' },
      { text: 'SW1A 1AA' },
      { text: 'B-1000' },
      { text: '' },
      { text: '1211' },
    ],
    caught: [
      { text: '0123 AB' },
      { text: '1234 SS' },
      { text: '1234SA' },
      { text: 'Utrecht' },
      { text: '12' },
      { text: '1234 ABC D' },
    ],
  },
};
