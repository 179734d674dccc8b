import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// Postcodes: the Dutch one in its official notation, others as they stand. Whether one exists is not known here.

/** 1234 AB; the first digit is never 0 and SA, SD and SS are never used. Also without its space or capitals. */
const DUTCH = /^([1-9]\d{3})[ -]{0,2}(?!s[ads]$)([a-z]{2})$/i;
/** The same as people write it with the land in front. */
const LAND = /^(?:NL|N)[ -]{1,3}(?=\d{4} ?[a-z]{2}$)/i;
/** Belgium, Germany, Luxembourg, France … : digits only. */
const DIGITS = /^\d{4,5}$/;
/** The rest of the world: letters and digits in one or two groups, at least one digit among them. */
const FOREIGN = /^(?=.{3})(?=[^\d]{0,6}\d)[a-z\d]{2,7}(?:[ -][a-z\d]{2,7})?$/i;
/** 1234 with two letters behind it is Dutch or nothing. */
const DUTCH_SHAPE = /^\d{4} ?[a-z]{2}$/i;

/** As it is wanted, and as nearly every Dutch cell has it. */
const WANTED = /^[1-9]\d{3} (?!S[ADS])[A-Z]{2}$/;

/** `1234 AB` when the text is a Dutch postcode in any notation. */
export function dutchPostcode(text: string): string | undefined {
  if (WANTED.test(text)) return text;
  if (text.length > 14) return undefined;
  const found = DUTCH.exec(text.replace(LAND, ''));
  return found === null ? undefined : `${found[1]} ${found[2]!.toUpperCase()}`;
}

export const postcode: Kind<string> = {
  id: 'postcode',
  read: (text) => {
    if (WANTED.test(text)) return text;
    const bare = withoutStraySpaces(text);
    const dutch = dutchPostcode(bare);
    if (dutch !== undefined) return dutch;
    if (DIGITS.test(bare)) return bare;
    return FOREIGN.test(bare) && !DUTCH_SHAPE.test(bare) ? bare : undefined;
  },
  isWanted: (text) => WANTED.test(text),
  write: (value) => value,
  explain: {
    nl: {
      expected: 'Een postcode: in Nederland vier cijfers, een spatie en twee hoofdletters.',
      example: '5707 AV',
      coachview: 'Coachview zet hem in het adres van het bedrijf of de persoon.',
    },
    en: {
      expected: 'A postcode: in the Netherlands four digits, a space and two capitals.',
      example: '5707 AV',
      coachview: 'Coachview puts it in the address of the company or person.',
    },
  },
};
