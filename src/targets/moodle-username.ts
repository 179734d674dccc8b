import { withoutAccents } from '../model/accents.ts';

// The username that Coachview gives somebody in Moodle: by one of its five schemes, without accents and spaces, as its article on the link
// with Moodle says, and in small letters, for Moodle has no others. Signs that Moodle refuses stay, unless they are to be left out.

export const SCHEMES = ['email', 'voornaam', 'voorletters', 'voorletter', 'externid'] as const;
export type Scheme = (typeof SCHEMES)[number];

export type NamePart =
  | 'emailadres'
  | 'voornaam'
  | 'voorletters'
  | 'tussenvoegsels'
  | 'achternaam'
  | 'externId';

export interface UsernameChoices {
  scheme: Scheme;
  /** Stands between the parts of a name; the article writes a hyphen. */
  joint: '-' | '.' | '_' | '';
  /** Leaves out what Moodle itself leaves out when it is told to standardise usernames. */
  onlyAllowed: boolean;
}

/** Everything but what Moodle takes in a username: PARAM_USERNAME in its own code, without its extended letters. */
const REFUSED = /[^-.@_a-z0-9]/g;
const SPACES = /[\s\u200b\ufeff]+/gu;
const LETTER = /\p{L}\p{M}*/u;
/** Behind letters stand dots, which are no part of the username: `J.P.` gives `jp`. */
const DOTS = /\./g;

/** '' when a part that the scheme cannot do without is blank. */
export function usernameOf(text: (part: NamePart) => string, choices: UsernameChoices): string {
  const { scheme, joint, onlyAllowed } = choices;
  if (scheme === 'email' || scheme === 'externid')
    return cleaned(text(scheme === 'email' ? 'emailadres' : 'externId'), onlyAllowed);
  const first = cleaned(firstPart(scheme, text), onlyAllowed);
  const last = cleaned(text('achternaam'), onlyAllowed);
  if (first === '' || last === '') return '';
  const parts = [first, cleaned(text('tussenvoegsels'), onlyAllowed), last];
  return parts.filter((part) => part !== '').join(joint);
}

function firstPart(scheme: Scheme, text: (part: NamePart) => string): string {
  if (scheme === 'voornaam') return text('voornaam');
  const initials = text('voorletters').replace(DOTS, '');
  return scheme === 'voorletter' ? (LETTER.exec(initials)?.[0] ?? '') : initials;
}

function cleaned(text: string, onlyAllowed: boolean): string {
  const bare = withoutAccents(text.toLowerCase()).replace(SPACES, '');
  return onlyAllowed ? bare.replace(REFUSED, '') : bare;
}
