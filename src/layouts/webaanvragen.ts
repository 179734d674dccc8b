import {
  FIELD_KINDS,
  type FieldPath,
  PERSON_ROLES,
  type PersonPart,
  type PersonRole,
} from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout, LayoutColumn, Provenance } from '../model/layout.ts';
import { aliasesOf } from './names.ts';

// Coachview's CSV import of webaanvragen. Columns A to I are known, letter by letter, from Coachview's article "Hoe vul ik het
// CSV-import bestand"; the article that we could read stops there. J and later are reconstructed from the conditions text and the
// REST body: they surely exist in some form, their spelling and place are a guess. The institute's own template overrides all of it.

type Named = readonly [heading: string, field: FieldPath];

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

/** In the order of the REST body's person. */
const PERSON: readonly (readonly [name: string, part: PersonPart])[] = [
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

const PREFIX: Record<PersonRole, string> = { contactpersoon: 'Contactpersoon', deelnemer: 'Deelnemer' };

function column([heading, field]: Named, provenance: Provenance): LayoutColumn {
  return {
    heading,
    field,
    kind: FIELD_KINDS.get(field) ?? 'text',
    provenance,
    aliases: aliasesBeside(heading, field),
  };
}

/** The field's other names, each once, without those that compare equal to the heading itself. */
export function aliasesBeside(heading: string, field: FieldPath): string[] {
  const keys = new Set([headingKey(heading)]);
  return aliasesOf(field).filter((alias) => {
    const key = headingKey(alias);
    return !keys.has(key) && keys.add(key);
  });
}

export const WEBAANVRAGEN: Layout = {
  id: 'webaanvragen',
  title: { nl: 'Webaanvragen (CSV-import)', en: 'Web requests (CSV import)' },
  columns: [
    ...KNOWN.map((named) => column(named, 'known')),
    ...COMPANY.map((named) => column(named, 'reconstructed')),
    ...PERSON_ROLES.flatMap((role) =>
      PERSON.map(([name, part]) => column([`${PREFIX[role]} ${name}`, `${role}.${part}`], 'reconstructed')),
    ),
  ],
  // No limit is stated for this import; 10,000 is that of Coachview's sibling imports.
  maxRows: 10_000,
};

const HEADINGS: ReadonlyMap<FieldPath, string> = new Map(
  WEBAANVRAGEN.columns.flatMap((c): [FieldPath, string][] => (c.field ? [[c.field, c.heading]] : [])),
);

/** What the field is called on the screen when no layout is at hand: its heading in Coachview's import. */
export function headingOf(field: FieldPath): string {
  return HEADINGS.get(field) ?? field;
}
