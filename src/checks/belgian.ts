import { country } from '../kinds/country.ts';
import { dutchPostcode } from '../kinds/postcode.ts';
import type { FieldPath, PersonRole } from '../model/field.ts';
import type { RowSubject } from './check.ts';

// In which land somebody of a row lives, as far as the row itself shows it. Dutch habits (infixes in a field of their own, ten digits in a
// telephone number) are no measure for a Belgian. It reads the row; it finds nothing wrong with it.

export type Owner = 'bedrijf' | PersonRole;

/** Fields that `landOf` may look at; a row check that asks it reads these. */
export const LAND_FIELDS: readonly FieldPath[] = (
  ['bedrijf', 'contactpersoon', 'deelnemer', 'persoon'] as const
).flatMap((owner): FieldPath[] => [
  `${owner}.adres.landCode`,
  `${owner}.adres.postcode`,
  `${owner}.telefoonnummer`,
  `${owner}.emailadres`,
]);

/** Four digits are Belgian here: of the lands that write them so it is the one whose people are on Dutch lists. */
const BELGIAN_POSTCODE = /^(?:BE?[ -]{0,2})?[1-9]\d{3}$/i;
const BELGIAN_PHONE = /^(?:\+|00)\s?32/;
const DUTCH_PHONE = /^(?:(?:\+|00)\s?31|06[ -]?[1-58](?:[ -]?\d){7}$)/;

function ownLand(row: RowSubject, owner: Owner): string | undefined {
  const named = country.read(row.text(`${owner}.adres.landCode`));
  if (typeof named === 'string') return named;
  const postcode = row.text(`${owner}.adres.postcode`).trim();
  if (dutchPostcode(postcode) !== undefined) return 'NL';
  if (BELGIAN_POSTCODE.test(postcode)) return 'BE';
  const phone = row.text(`${owner}.telefoonnummer`).trim();
  if (BELGIAN_PHONE.test(phone)) return 'BE';
  if (DUTCH_PHONE.test(phone)) return 'NL';
  const email = row.text(`${owner}.emailadres`).trim().toLowerCase();
  if (email.endsWith('.be')) return 'BE';
  return email.endsWith('.nl') ? 'NL' : undefined;
}

/**
 * The two letters of the land, or undefined when nothing shows it. The land that is named decides, then the postcode, the telephone
 * number, the e-mail address; for a person of whom nothing shows it, the same of the bedrijf.
 */
export function landOf(row: RowSubject, owner: Owner): string | undefined {
  return ownLand(row, owner) ?? (owner === 'bedrijf' ? undefined : ownLand(row, 'bedrijf'));
}

export function isBelgian(row: RowSubject, owner: Owner): boolean {
  return landOf(row, owner) === 'BE';
}
