import type { FieldPath } from '../model/field.ts';
import type { ReferenceField } from '../model/reference.ts';

// What an earlier list of an office's clients and a row have in common. A row of AdminPulse says it of a relatie, a row for Accounton of a
// persoon.

export interface RelationField {
  list: ReferenceField;
  /** In the one layout or the other. */
  fields: readonly FieldPath[];
}

export const RELATION_FIELDS: readonly RelationField[] = [
  { list: 'naam', fields: ['relatie.naam', 'persoon.achternaam'] },
  { list: 'voornaam', fields: ['relatie.voornaam', 'persoon.voornaam'] },
  { list: 'relatieType', fields: ['relatie.type'] },
  { list: 'externId', fields: ['relatie.klantcode'] },
  { list: 'rechtsvorm', fields: ['relatie.rechtsvorm'] },
  { list: 'ondernemingsnummer', fields: ['relatie.ondernemingsnummer'] },
  { list: 'btwNummer', fields: ['relatie.btwNummer'] },
  { list: 'rijksregisternummer', fields: ['relatie.rijksregisternummer', 'persoon.rijksregisternummer'] },
  { list: 'geboorteDatum', fields: ['relatie.geboortedatum', 'persoon.geboorteDatum'] },
  { list: 'emailadres', fields: ['relatie.emailadres', 'persoon.emailadres'] },
  { list: 'telefoonnummer', fields: ['relatie.telefoonnummer', 'persoon.telefoonnummer'] },
  { list: 'adres.adres1', fields: ['relatie.adres.adres1', 'persoon.adres.adres1'] },
  { list: 'adres.postcode', fields: ['relatie.adres.postcode', 'persoon.adres.postcode'] },
  { list: 'adres.plaats', fields: ['relatie.adres.plaats', 'persoon.adres.plaats'] },
  { list: 'adres.landCode', fields: ['relatie.adres.landCode', 'persoon.adres.landCode'] },
  { list: 'taal', fields: ['relatie.taal', 'persoon.taal'] },
  { list: 'verantwoordelijke', fields: ['relatie.dossiermedewerkers', 'persoon.verantwoordelijke'] },
];
