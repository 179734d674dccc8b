import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// Initials, read to the notation of the Dutch population register: a letter and a full stop for each first name, without spaces.

/** Initials of more than one letter that are in use beside the register's rule (Th., Ph., Chr., Joh., Jac.). */
const LONGER = /^(?:th|ph|ch|ij|chr|joh|jac|st|fr|wm|abr|ant|corn|jhr|jkvr)$/i;
/** As it is wanted, and as nearly every cell has it. */
const REGISTER = /^(?:\p{Lu}\.){1,10}$/u;
const LETTERS = /^\p{Lu}{1,6}$/u;
const SIGNS = /[ .,]+/;

/** `J.F.` for `JF`, `J. F.`, `j.f` and `J F`; undefined when the text is more like a name. */
export function initialsOf(text: string): string | undefined {
  if (REGISTER.test(text)) return text;
  const bare = withoutStraySpaces(text);
  if (bare === '' || bare.length > 30) return undefined;
  if (LETTERS.test(bare)) return `${[...bare].join('.')}.`;
  const parts = bare
    .replaceAll('.-', '-')
    .split(SIGNS)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  let written = '';
  for (const part of parts) {
    const names = part.split('-');
    if (!names.every((name) => [...name].length === 1 || LONGER.test(name))) return undefined;
    if (!/^[\p{L}-]+$/u.test(part)) return undefined;
    written += `${names.map(capital).join('.-')}.`;
  }
  // One lone word such as "Jo" or "Ant" is a first name; initials of one letter are not.
  return parts.length === 1 && [...parts[0]!].length > 1 && !bare.includes('.') ? undefined : written;
}

function capital(name: string): string {
  if (/^ij$/i.test(name)) return 'IJ';
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}

export const initials: Kind<string> = {
  id: 'initials',
  read: initialsOf,
  write: (value) => value,
  explain: {
    nl: {
      expected: 'De voorletters: van elke voornaam één letter met een punt, zonder spaties.',
      example: 'J.F.',
      coachview:
        'Coachview vergelijkt voorletters, tussenvoegsels en achternaam letter voor letter: J.F. en JF zijn voor Coachview twee mensen.',
    },
    en: {
      expected: 'The initials: of each first name one letter with a full stop, without spaces.',
      example: 'J.F.',
      coachview:
        'Coachview compares initials, infixes and surname letter by letter: to Coachview J.F. and JF are two people.',
    },
  },
};
