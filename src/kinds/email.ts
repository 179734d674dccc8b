import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// One e-mail address. It is never rewritten beyond the spaces around it: what stands before the @ is the owner's business.

/** RFC 5321 4.5.3.1: 64 before the @, 255 behind it. */
const LONGEST = 320;
const LONGEST_LOCAL = 64;
const LOCAL = /^(?:[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+|"[^"]+")$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u;

/** What a sign is to an address; anything but these it may not hold. */
const SIGN = { letter: 0, digit: 1, dash: 2, plus: 3, dot: 4, at: 5, other: 6 };
const SIGNS = 8;
/** By code, as far as it is of Latin. À to ÿ are letters, without × and ÷. */
const SIGN_OF = new Uint8Array(256).fill(SIGN.other);
for (let code = 0; code < SIGN_OF.length; code++) {
  const text = String.fromCharCode(code);
  if (/[a-zÀ-ÖØ-öø-ÿ]/i.test(text)) SIGN_OF[code] = SIGN.letter;
  else if (/\d/.test(text)) SIGN_OF[code] = SIGN.digit;
}
for (const [text, sign] of Object.entries({
  '-': 'dash',
  '+': 'plus',
  _: 'plus',
  '.': 'dot',
  '@': 'at',
} as const))
  SIGN_OF[text.charCodeAt(0)] = SIGN[sign];

/** What was read of an address, and what each sign makes of it: in the order of `SIGN`. Nothing comes behind `no`. */
const STATES = ['no', 'begin', 'local', 'at', 'domain', 'dash', 'dot', 'end1', 'end'] as const;
type State = (typeof STATES)[number];
const NEXT_OF: Record<State, readonly State[]> = {
  no: ['no', 'no', 'no', 'no', 'no', 'no', 'no'],
  // At the beginning, or behind a point before the @.
  begin: ['local', 'local', 'local', 'local', 'no', 'no', 'no'],
  local: ['local', 'local', 'local', 'local', 'begin', 'at', 'no'],
  at: ['domain', 'domain', 'no', 'no', 'no', 'no', 'no'],
  domain: ['domain', 'domain', 'dash', 'no', 'dot', 'no', 'no'],
  dash: ['domain', 'domain', 'dash', 'no', 'no', 'no', 'no'],
  dot: ['end1', 'domain', 'no', 'no', 'no', 'no', 'no'],
  // One letter behind the last point, and two or more.
  end1: ['end', 'domain', 'dash', 'no', 'dot', 'no', 'no'],
  end: ['end', 'domain', 'dash', 'no', 'dot', 'no', 'no'],
};
const NEXT = new Uint8Array(STATES.length * SIGNS);
for (const [nth, state] of STATES.entries())
  for (const [sign, next] of NEXT_OF[state].entries()) NEXT[nth * SIGNS + sign] = STATES.indexOf(next);
const BEGIN = STATES.indexOf('begin');
const END = STATES.indexOf('end');

/**
 * Whether it is one as nearly all are: of letters of western Europe, digits and `. - _ +`. Cheap: it makes nothing, and goes the same way
 * for every sign.
 */
function isUsualEmail(text: string): boolean {
  const { length } = text;
  if (length > LONGEST_LOCAL && (length > LONGEST || text.indexOf('@') > LONGEST_LOCAL)) return false;
  let state = BEGIN;
  for (let nth = 0; nth < length; nth++) {
    const code = text.charCodeAt(nth);
    state = NEXT[state * SIGNS + (code < SIGN_OF.length ? SIGN_OF[code]! : SIGN.other)]!;
  }
  return state === END;
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
