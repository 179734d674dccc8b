import type { RuleId } from '../model/match.ts';
import type { ReferenceField } from '../model/reference.ts';

// What each rule of recognition takes for the same and for near, told as plainly as can be, for tests.

export type Says = (field: ReferenceField) => string;

function day(text: string): string {
  const dutch = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text);
  return dutch === null ? text : `${dutch[3]}-${dutch[2]}-${dutch[1]}`;
}

/** Whether the rule takes what a row says and what a record or another row says for the same; false when the row does not say enough. */
export function isSame(rule: RuleId, row: Says, other: Says): boolean {
  if (!isAsked(rule, row)) return false;
  const equal = (field: ReferenceField) => row(field) === other(field);
  const caseless = row('externId').toLowerCase() === other('externId').toLowerCase();
  switch (rule) {
    case 'person-id':
      return equal('id');
    case 'extern-id':
      return caseless && equal('externSource');
    case 'extern-id-alone':
      return caseless;
    case 'email':
      return other('emailadres').split('; ').includes(row('emailadres'));
    case 'name':
      return equal('naam');
    case 'surname-birth-date':
      return equal('achternaam') && day(row('geboorteDatum')) === day(other('geboorteDatum'));
    case 'initials-surname':
      return equal('voorletters') && equal('tussenvoegsels') && equal('achternaam');
    case 'first-name-surname':
      return equal('voornaam') && equal('tussenvoegsels') && equal('achternaam');
    default:
      return false;
  }
}

export const NEEDS: Record<RuleId, readonly ReferenceField[]> = {
  'person-id': ['id'],
  'extern-id': ['externId', 'externSource'],
  'extern-id-alone': ['externId'],
  email: ['emailadres'],
  name: ['naam'],
  'through-contact': [],
  'surname-birth-date': ['achternaam', 'geboorteDatum'],
  'initials-surname': ['voorletters', 'achternaam'],
  'first-name-surname': ['voornaam', 'achternaam'],
};

export function isAsked(rule: RuleId, row: Says): boolean {
  return NEEDS[rule].length > 0 && NEEDS[rule].every((field) => row(field) !== '');
}

function letters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
const plain = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\s']/g, '');

/** What is near by a rule; '' when there is nothing to compare. Legal forms are those that the tests use. */
function nearness(rule: RuleId, says: Says): string[] {
  switch (rule) {
    case 'extern-id':
      return [plain(says('externId')), plain(says('externSource'))];
    case 'extern-id-alone':
      return [plain(says('externId'))];
    case 'name':
      return [letters(says('naam').replace(/ (B\.?V\.?|N\.?V\.?)$/i, ''))];
    case 'surname-birth-date':
      return [letters(says('achternaam')), day(says('geboorteDatum'))];
    case 'initials-surname':
      return [letters(says('voorletters')), letters(says('tussenvoegsels') + says('achternaam'))];
    case 'first-name-surname':
      return [letters(says('voornaam')), letters(says('tussenvoegsels') + says('achternaam'))];
    default:
      return [''];
  }
}

export function isNear(rule: RuleId, row: Says, other: Says): boolean {
  if (rule === 'email')
    return (
      row('emailadres') !== '' &&
      other('emailadres')
        .split('; ')
        .some((one) => plain(one) === plain(row('emailadres')))
    );
  const [mine, theirs] = [nearness(rule, row), nearness(rule, other)];
  return mine.every((text, nth) => text !== '' && text === theirs[nth]);
}

export function isWrittenTheSame(rule: RuleId, row: Says, other: Says): boolean {
  if (rule === 'email') return other('emailadres').split('; ').includes(row('emailadres'));
  const all = [...NEEDS[rule], ...(/initials|first-name/.test(rule) ? (['tussenvoegsels'] as const) : [])];
  return all.every((field) =>
    field === 'geboorteDatum' ? day(row(field)) === day(other(field)) : row(field) === other(field),
  );
}
