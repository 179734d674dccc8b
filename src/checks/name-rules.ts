import { type FieldPath, PERSON_ROLES, type PersonRole } from '../model/field.ts';
import { type KeyPart, type KeySource, needed, trimmed } from './keys.ts';
import { FIELDS_OF } from './person-fields.ts';
import { bornOn, comparedKeys, KEY_PARTS } from './person-keys.ts';
import { fieldsFor, TOLD } from './persons.ts';
import type { Sharers } from './sharers.ts';

// Coachview's rules on names, as keys: who has the same surname and birth date, or the same initials, infixes and surname, is one person to it.
// What follows where their other keys differ is told by same-person-different-key.

export type Rule = 'birth-date' | 'name';

/** Compared exactly, as Coachview does, but for the notation of the date. Nothing when the rule has not all it needs. */
function bySource(role: PersonRole, rule: Rule): KeySource {
  const of = FIELDS_OF[role];
  const surname = needed(of.achternaam, trimmed);
  const alike = fieldsFor(role, KEY_PARTS);
  const reads: readonly FieldPath[] = [...fieldsFor(role, TOLD), 'bedrijf.naam'];
  const said = { role, alike, reads, compared: comparedKeys(role) };
  if (rule === 'birth-date') return { ...said, parts: [surname, needed(of.geboorteDatum, bornOn)] };
  const infixes: KeyPart = { fields: [of.tussenvoegsels], of: trimmed, is: 'beside' };
  return { ...said, parts: [surname, infixes, needed(of.voorletters, trimmed)] };
}
const BY_BIRTH: Record<PersonRole, KeySource> = {
  contactpersoon: bySource('contactpersoon', 'birth-date'),
  deelnemer: bySource('deelnemer', 'birth-date'),
  persoon: bySource('persoon', 'birth-date'),
};
const BY_NAME = PERSON_ROLES.map((role) => bySource(role, 'name'));
const NAMED: ReadonlySet<KeySource> = new Set(BY_NAME);

export const BY_NAMES: readonly KeySource[] = [...Object.values(BY_BIRTH), ...BY_NAME];

/** By which rule these are one. */
export function ruleOf(sharers: Sharers): Rule {
  for (let nth = 0; nth < sharers.count; nth++) if (NAMED.has(sharers.by(nth))) return 'name';
  return 'birth-date';
}
