import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// One e-mail address. It is never rewritten beyond the spaces around it: what stands before the @ is the owner's business.

/** RFC 5321 4.5.3.1: 64 before the @, 255 behind it. */
const LONGEST = 320;
const LONGEST_LOCAL = 64;
const LOCAL = /^(?:[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+|"[^"]+")$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u;

/** Whether the text is one address and nothing else. */
export function isEmail(text: string): boolean {
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
