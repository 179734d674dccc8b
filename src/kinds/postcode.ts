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

/** Behind an S these are never used. */
const NEVER_BEHIND_S = 'ADS';

/** Whether it is one as it is wanted, and as nearly every Dutch cell has it. Cheap: it makes nothing. */
function isWanted(text: string): boolean {
  if (text.length !== '1234 AB'.length || text.charCodeAt(4) !== 0x20 || text.charCodeAt(0) === 0x30)
    return false;
  for (let at = 0; at < 4; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  const first = text.charCodeAt(5);
  const second = text.charCodeAt(6);
  if (first < 0x41 || first > 0x5a || second < 0x41 || second > 0x5a) return false;
  return first !== 0x53 || !NEVER_BEHIND_S.includes(text.charAt(6));
}

/** `1234 AB` when the text is a Dutch postcode in any notation. */
export function dutchPostcode(text: string): string | undefined {
  if (isWanted(text)) return text;
  if (text.length > 14) return undefined;
  const found = DUTCH.exec(text.replace(LAND, ''));
  return found === null ? undefined : `${found[1]} ${found[2]!.toUpperCase()}`;
}

export const postcode: Kind<string> = {
  id: 'postcode',
  read: (text) => {
    if (isWanted(text)) return text;
    const bare = withoutStraySpaces(text);
    const dutch = dutchPostcode(bare);
    if (dutch !== undefined) return dutch;
    if (DIGITS.test(bare)) return bare;
    return FOREIGN.test(bare) && !DUTCH_SHAPE.test(bare) ? bare : undefined;
  },
  isWanted,
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
