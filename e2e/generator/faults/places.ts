import { type FieldPath, type PersonPart, REQUEST_ROLES } from '../../../src/model/field.ts';

// Fields that faults of one sort strike.

export function ofPersons(...parts: PersonPart[]): FieldPath[] {
  return REQUEST_ROLES.flatMap((role) => parts.map((part): FieldPath => `${role}.${part}`));
}

export const PHONES: readonly FieldPath[] = ['bedrijf.telefoonnummer', ...ofPersons('telefoonnummer')];
export const EMAILS: readonly FieldPath[] = ['bedrijf.emailadres', ...ofPersons('emailadres')];
export const POSTCODES: readonly FieldPath[] = ['bedrijf.adres.postcode', ...ofPersons('adres.postcode')];
export const COUNTRIES: readonly FieldPath[] = ['bedrijf.adres.landCode', ...ofPersons('adres.landCode')];
export const EXTERN_IDS: readonly FieldPath[] = ['bedrijf.externId', ...ofPersons('externId')];
export const YES_NO: readonly FieldPath[] = ['contactpersoonIsDeelnemer', 'aanvraagIsOrder'];
export const BIRTHS: readonly FieldPath[] = ofPersons('geboorteDatum');
export const SURNAMES: readonly FieldPath[] = ofPersons('achternaam');
/** Texts in which spaces and letters can be damaged without anything else being found. */
export const WORDS: readonly FieldPath[] = [
  'opleiding.naam',
  'bedrijf.naam',
  'bedrijf.adres.adres1',
  'bedrijf.adres.plaats',
  ...ofPersons('voornaam', 'achternaam', 'geboortePlaats', 'adres.adres1', 'adres.plaats'),
];
