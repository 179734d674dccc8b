import type { NearReason, RuleId } from '../model/match.ts';
import type { Bilingual, Language } from './language.ts';

// How Coachview's rules of recognition, the reasons for a near miss and the lists are called on the screen.

/** After "herkend op" / "recognised by". */
export const RULE_NAMES: Bilingual<Record<RuleId, string>> = {
  nl: {
    'person-id': 'PersoonId',
    'extern-id': 'ExternID en ExternSource',
    'extern-id-alone': 'ExternID',
    email: 'e-mailadres',
    name: 'naam',
    'through-contact': 'het bedrijf van de contactpersoon',
    'surname-birth-date': 'achternaam en geboortedatum',
    'initials-surname': 'voorletters, tussenvoegsels en achternaam',
    'first-name-surname': 'achternaam, tussenvoegsels en voornaam',
  },
  en: {
    'person-id': 'PersoonId',
    'extern-id': 'ExternID and ExternSource',
    'extern-id-alone': 'ExternID',
    email: 'e-mail address',
    name: 'name',
    'through-contact': 'the bedrijf of the contactpersoon',
    'surname-birth-date': 'surname and date of birth',
    'initials-surname': 'initials, infixes and surname',
    'first-name-surname': 'surname, infixes and first name',
  },
};

/** After "verschilt alleen in" / "differs only in". */
const REASONS: Bilingual<Record<NearReason, string>> = {
  nl: {
    space: 'spaties',
    capital: 'hoofdletters',
    accent: 'accenten',
    apostrophe: 'een apostrof',
    'legal-form': 'de rechtsvorm',
    infix: 'de plaats van de tussenvoegsels',
    sign: 'punten of streepjes',
  },
  en: {
    space: 'spaces',
    capital: 'capitals',
    accent: 'accents',
    apostrophe: 'an apostrophe',
    'legal-form': 'the legal form',
    infix: 'the place of the infixes',
    sign: 'dots or hyphens',
  },
};

/** "spaties en hoofdletters". */
export function reasonList(reasons: readonly NearReason[], language: Language): string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  return format.format(reasons.map((reason) => REASONS[language][reason]));
}
