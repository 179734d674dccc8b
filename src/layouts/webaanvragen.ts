import { type PersonPart, REQUEST_ROLES, type RequestRole } from '../model/field.ts';
import type { Layout } from '../model/layout.ts';
import { layoutColumn, type Named } from './column.ts';

// Coachview's CSV import of webaanvragen. Columns A to I are known, letter by letter, from Coachview's article "Hoe vul ik het
// CSV-import bestand"; the article that we could read stops there. J and later are reconstructed from the conditions text and the
// REST body: they surely exist in some form, their spelling and place are a guess. The institute's own template overrides all of it.

const KNOWN: readonly Named[] = [
  ['WebaanvraagNr', 'webaanvraagNr'],
  ['Opleiding Code', 'opleiding.code'],
  ['Opleiding Naam', 'opleiding.naam'],
  ['ReferentieNr', 'referentieNrKlant'],
  ['Opmerking', 'opmerking'],
  ['ContactpersoonIsDeelnemer', 'contactpersoonIsDeelnemer'],
  ['Aanvraag is Order', 'aanvraagIsOrder'],
  ['Bedrijfsnaam', 'bedrijf.naam'],
  ['Bedrijf adres', 'bedrijf.adres.adres1'],
];

const COMPANY: readonly Named[] = [
  ['Bedrijf postcode', 'bedrijf.adres.postcode'],
  ['Bedrijf plaats', 'bedrijf.adres.plaats'],
  ['Bedrijf land', 'bedrijf.adres.landCode'],
  ['Bedrijf telefoon', 'bedrijf.telefoonnummer'],
  ['Bedrijf e-mail', 'bedrijf.emailadres'],
  ['Bedrijf ExternID', 'bedrijf.externId'],
  ['Bedrijf ExternSource', 'bedrijf.externSource'],
];

/** What is behind the word that says whose it is, in the order of the REST body's person. */
export const PERSON_HEADINGS: readonly (readonly [name: string, part: PersonPart])[] = [
  ['voorletters', 'voorletters'],
  ['voornaam', 'voornaam'],
  ['tussenvoegsels', 'tussenvoegsels'],
  ['achternaam', 'achternaam'],
  ['geslacht', 'geslacht'],
  ['geboortedatum', 'geboorteDatum'],
  ['geboorteplaats', 'geboortePlaats'],
  ['adres', 'adres.adres1'],
  ['postcode', 'adres.postcode'],
  ['plaats', 'adres.plaats'],
  ['land', 'adres.landCode'],
  ['telefoon', 'telefoonnummer'],
  ['e-mail', 'emailadres'],
  ['ExternID', 'externId'],
  ['ExternSource', 'externSource'],
  ['VrijveldCode', 'vrijveldCode'],
  ['VrijveldWaarde', 'vrijveldWaarde'],
];

const PREFIX: Record<RequestRole, string> = { contactpersoon: 'Contactpersoon', deelnemer: 'Deelnemer' };

export const WEBAANVRAGEN: Layout = {
  id: 'webaanvragen',
  title: { nl: 'Webaanvragen (CSV-import)', en: 'Webaanvragen (CSV import)' },
  columns: [
    ...KNOWN.map((named) => layoutColumn(named, 'known')),
    ...COMPANY.map((named) => layoutColumn(named, 'reconstructed')),
    ...REQUEST_ROLES.flatMap((role) =>
      PERSON_HEADINGS.map(([name, part]) =>
        layoutColumn([`${PREFIX[role]} ${name}`, `${role}.${part}`], 'reconstructed'),
      ),
    ),
  ],
  // No limit is stated for this import; 10,000 is that of Coachview's sibling imports.
  maxRows: 10_000,
};
