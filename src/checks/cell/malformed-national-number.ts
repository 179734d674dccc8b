import { withoutStraySpaces } from '../../kinds/spaces.ts';
import type { CellCheck } from '../check.ts';
import { isBelgianNationalNumber } from '../check-digits.ts';

// A Belgian national number (rijksregisternummer) that cannot be one, where a layout asks for it: by its digits and their sum. Facts never
// hold the number; the mend reads it from the table.

const SIGNS = /[\s./-]+/g;
/** Somebody born from 2000 to 2009: a spreadsheet took off the first zero, or both. */
const MOST_ZEROS_LOST = 2;
const DIGITS = 11;

type Facts = { digits: number; verdict: 'length' | 'check' | 'zero' };

/** The number with the zeros that it lost, if that makes it right. */
function withZeros(text: string): string | undefined {
  const bare = withoutStraySpaces(text).replace(SIGNS, '');
  const lost = DIGITS - bare.length;
  if (lost < 1 || lost > MOST_ZEROS_LOST || !/^\d+$/.test(bare)) return undefined;
  const whole = bare.padStart(DIGITS, '0');
  return isBelgianNationalNumber(whole) ? whole : undefined;
}

export const malformedNationalNumber: CellCheck<Facts> = {
  id: 'malformed-national-number',
  scope: 'cell',
  severity: 'error',
  applies: ['national-number'],
  look({ text }) {
    const bare = withoutStraySpaces(text).replace(SIGNS, '');
    if (bare === '' || isBelgianNationalNumber(bare)) return undefined;
    const digits = bare.replace(/\D/g, '').length;
    if (withZeros(text) !== undefined) return { digits, verdict: 'zero' };
    return { digits, verdict: digits === DIGITS && bare.length === DIGITS ? 'check' : 'length' };
  },
  mend: {
    trust: ({ verdict }) => (verdict === 'zero' ? 'safe' : undefined),
    changes: (_, { row, column }, { table }) => {
      if (row === undefined || column === undefined) return [];
      const text = withZeros(table.text(row, column));
      return text === undefined ? [] : [{ kind: 'cell', row, column, text }];
    },
  },
  text: {
    nl: {
      title: 'Rijksregisternummer klopt niet',
      why: 'Aan dit nummer wordt iemand herkend. Met een cijfer verkeerd is het niemand, of iemand anders.',
      says: ({ digits, verdict }) =>
        verdict === 'zero'
          ? `Hier staan ${digits} cijfers. Met de nul ervoor die Excel weghaalde, klopt het controlegetal.`
          : verdict === 'check'
            ? 'Er staan elf cijfers, maar het controlegetal klopt niet. Kijk of er een cijfer verwisseld is.'
            : `Een rijksregisternummer heeft elf cijfers; hier ${digits === 1 ? 'staat er' : 'staan er'} ${digits}. Zoek het op bij de bron.`,
      does: () => 'Zet de nul terug',
    },
    en: {
      title: 'National number is not right',
      why: 'Somebody is recognised by this number. With one digit wrong it is nobody, or somebody else.',
      says: ({ digits, verdict }) =>
        verdict === 'zero'
          ? `There are ${digits} digits here. With the zero in front that Excel removed, the check digits are right.`
          : verdict === 'check'
            ? 'There are eleven digits, but the check digits are wrong. See whether a digit was swapped.'
            : `A national number has eleven digits; there ${digits === 1 ? 'is' : 'are'} ${digits} here. Look it up at the source.`,
      does: () => 'Put the zero back',
    },
  },
  examples: {
    fine: [{ text: '85.07.30-033.28' }, { text: '85073003328' }, { text: '' }, { text: ' 85 07 30 033 28 ' }],
    caught: [
      { text: '85.07.30-033.29' },
      { text: '8507300332' },
      { text: 'onbekend' },
      { text: '1010112301', mended: '01010112301' },
    ],
  },
};
