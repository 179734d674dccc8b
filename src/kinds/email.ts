import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// One e-mail address. It is never rewritten beyond the spaces around it: what stands before the @ is the owner's business.

/** RFC 5321 4.5.3.1: 64 before the @, 255 behind it. */
const LONGEST = 320;
const LONGEST_LOCAL = 64;
const LOCAL = /^(?:[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+|"[^"]+")$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u;

const AT = 0x40;
const DOT = 0x2e;
const DASH = 0x2d;
const PLUS = 0x2b;
const UNDERSCORE = 0x5f;

/** À to ÿ, without × and ÷. */
function isAccented(code: number): boolean {
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;
}

/** Whether it is one as nearly all are: of letters of western Europe, digits and `. - _ +`. Cheap: it makes nothing. */
function isUsualEmail(text: string): boolean {
  const { length } = text;
  if (length > LONGEST) return false;
  let at = 0;
  let dot = 0;
  let lastNoLetter = 0;
  let before = DOT;
  for (let nth = 0; nth < length; nth++) {
    const code = text.charCodeAt(nth);
    const small = code | 0x20;
    if ((small < 0x61 || small > 0x7a) && !isAccented(code)) {
      if (code === DOT) {
        if (before === DOT || before === AT || (before === DASH && at > 0)) return false;
        dot = nth;
      } else if (code === AT) {
        if (at > 0 || nth === 0 || nth > LONGEST_LOCAL || before === DOT) return false;
        at = nth;
      } else if (code === DASH) {
        if (at > 0 && (before === DOT || before === AT)) return false;
      } else if ((code < 0x30 || code > 0x39) && (at > 0 || (code !== PLUS && code !== UNDERSCORE)))
        return false;
      lastNoLetter = nth;
    }
    before = code;
  }
  return at > 0 && dot > at && lastNoLetter === dot && length - dot > 2;
}

/** Whether the text is one address and nothing else. */
export function isEmail(text: string): boolean {
  if (isUsualEmail(text)) return true;
  if (text.length > LONGEST) return false;
  const at = text.lastIndexOf('@');
  if (at < 1 || at > LONGEST_LOCAL) return false;
  const local = text.slice(0, at);
  if (!LOCAL.test(local) || (local.includes('..') && !local.startsWith('"'))) return false;
  if (local.startsWith('.') || local.endsWith('.')) return false;
  const domain = text.slice(at + 1);
  return DOMAIN.test(domain) && !/^[.-]|[.-][.-]*\.|\.-/.test(domain);
}

export const email: Kind<string> = {
  id: 'email',
  read: (text) => {
    const bare = withoutStraySpaces(text);
    return isEmail(bare) ? bare : undefined;
  },
  isWanted: isUsualEmail,
  write: (value) => value,
  explain: {
    nl: {
      expected: 'Eén e-mailadres, zonder naam, spaties of andere tekens eromheen.',
      example: 'j.jansen@example.nl',
      coachview:
        'Coachview herkent bedrijven en personen aan precies dit adres. Een gedeeld adres (info@…) maakt van meer mensen één persoon.',
    },
    en: {
      expected: 'One e-mail address, without a name, spaces or other signs around it.',
      example: 'j.jansen@example.nl',
      coachview:
        'Coachview recognises companies and persons by exactly this address. A shared address (info@…) turns several people into one person.',
    },
  },
};
