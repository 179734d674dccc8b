import { dutchPostcode } from '../../kinds/postcode.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Postcodes that are right but not written as the post writes them.

/** Belgium and Germany have given up the letter in front. */
const LETTERED = /^(?:B|BE)[ -]{1,3}(\d{4})$|^(?:D|DE)[ -]{1,3}(\d{5})$/i;

type Facts = { shown: string; becomes: string };

export const postcodeNotation: CellCheck<Facts> = {
  id: 'postcode-notation',
  scope: 'cell',
  severity: 'hint',
  applies: ['postcode'],
  passesWanted: true,
  look({ text }) {
    if (text.length < 6 || text.length > 20) return undefined;
    const bare = withoutStraySpaces(text);
    const lettered = LETTERED.exec(bare);
    const wanted = dutchPostcode(bare) ?? lettered?.[1] ?? lettered?.[2];
    return wanted === undefined || wanted === bare ? undefined : { shown: text, becomes: wanted };
  },
  mend: becomes('safe'),
  text: {
    nl: {
      title: 'Postcode anders geschreven',
      why: 'De post schrijft vier cijfers, een spatie en twee hoofdletters, en zo staan postcodes ook in Coachview.',
      says: ({ shown, becomes }) =>
        `Hier staat ${quote(shown)}; geschreven zoals het hoort is dat ${becomes}.`,
      does: ({ becomes }) => `Maak er ${becomes} van`,
    },
    en: {
      title: 'Postcode written differently',
      why: 'The post writes four digits, a space and two capitals, and that is how postcodes stand in Coachview.',
      says: ({ shown, becomes }) => `It says ${quote(shown)}; properly written that is ${becomes}.`,
      does: ({ becomes }) => `Make it ${becomes}`,
    },
  },
  examples: {
    fine: [
      { text: '1234 AB' },
      { text: '1000' },
      { text: '10115' },
      { text: 'SW1A 1AA' },
      { text: ' 1234 AB ' },
      { text: '1234 SS' },
    ],
    caught: [
      { text: '1234ab', mended: '1234 AB' },
      { text: '1234 ab', mended: '1234 AB' },
      { text: 'NL-1234 AB', mended: '1234 AB' },
      { text: 'B-1000', mended: '1000' },
      { text: 'D-10115', mended: '10115' },
    ],
  },
};
