import { country } from '../../kinds/country.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Countries that are not written as the two letters of their code.

const CODE = /^[A-Z]{2}$/;

type Facts = { shown: string; becomes: string };

export const unknownCountry: CellCheck<Facts> = {
  id: 'unknown-country',
  scope: 'cell',
  severity: 'warning',
  applies: ['country'],
  look({ text }) {
    if (text === 'NL' || text === '') return undefined;
    const bare = withoutStraySpaces(text);
    if (bare === '') return undefined;
    const code = country.read(bare);
    if (code !== undefined && code === bare && CODE.test(bare)) return undefined;
    return { shown: text, becomes: code ?? '' };
  },
  mend: becomes((facts) => (facts.becomes === '' ? undefined : 'ask')),
  text: {
    nl: {
      title: 'Land niet als landcode',
      why: 'Coachview bewaart een land als code van twee letters.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `Hier staat ${quote(shown)}; dat land kennen we niet. Vul de landcode in, zoals NL of BE.`
          : `Hier staat ${quote(shown)}; de landcode daarvan is ${becomes}.`,
      does: ({ becomes }) => `Maak er ${becomes} van`,
    },
    en: {
      title: 'Country not as a country code',
      why: 'Coachview keeps a country as a code of two letters.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `It says ${quote(shown)}, a country that we do not know. Fill in the code, such as NL or BE.`
          : `It says ${quote(shown)}; its country code is ${becomes}.`,
      does: ({ becomes }) => `Make it ${becomes}`,
    },
  },
  examples: {
    fine: [{ text: 'NL' }, { text: 'BE' }, { text: '' }, { text: ' NL ' }],
    caught: [
      { text: 'Nederland', mended: 'NL' },
      { text: 'nl', mended: 'NL' },
      { text: 'België', mended: 'BE' },
      { text: 'Duitsland', mended: 'DE' },
      { text: 'Utrecht' },
      { text: 'XX' },
    ],
  },
};
