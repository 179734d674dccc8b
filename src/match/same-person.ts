import type { Named } from './arrived.ts';
import { fold } from './fold.ts';
import { dayNumber } from './values.ts';

// Whether two people are one, after an import: Coachview may have put their names in other capitals or kept what it already knew. It is not a
// rule of recognition; those are exact.

/** What somebody can be found by, for looking up instead of comparing all with all; '' parts give no key. */
export function personKeys({ email, externId, infixes, surname }: Named): string[] {
  const keys: string[] = [];
  if (email !== '') keys.push(`e ${email.toLowerCase()}`);
  if (externId !== '') keys.push(`x ${externId.toLowerCase()}`);
  const name = fold(infixes + surname, 'name');
  if (name !== '') keys.push(`n ${name}`);
  return keys;
}

/** The same ExternID or e-mail address; or the same surname, where first names and birth dates do not speak against it. */
export function areOne(a: Named, b: Named): boolean {
  if (a.externId !== '' && a.externId.toLowerCase() === b.externId.toLowerCase()) return true;
  const names = [a, b].map(({ infixes, surname }) => fold(infixes + surname, 'name'));
  if (names[0] === '' || names[0] !== names[1])
    return sameEmail(a, b) && (names[0] === '' || names[1] === '');
  const [first, other] = [a.first, b.first].map((text) => fold(text, 'name').slice(0, 1));
  if (first !== '' && other !== '' && first !== other) return false;
  const [day, otherDay] = [dayNumber(a.birthDate), dayNumber(b.birthDate)];
  return day === 0 || otherDay === 0 || day === otherDay;
}

function sameEmail(a: Named, b: Named): boolean {
  return a.email !== '' && a.email.toLowerCase() === b.email.toLowerCase();
}

export function personName({ first, infixes, surname, email }: Named): string {
  return [first, infixes, surname].filter((part) => part !== '').join(' ') || email;
}
