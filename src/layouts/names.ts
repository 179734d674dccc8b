import type { FieldPath, PersonPart } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import { recordNames } from './record-names.ts';

// What people call the fields: headings seen in customers' lists, in Coachview's own English help (machine translated, so only ever
// read, never written), in its REST API and in Planaday. A name that could mean two fields is a short name, never an alias.

/** Names of the request's own fields that mean nothing else. */
const REQUEST_NAMES: Partial<Record<FieldPath, readonly string[]>> = {
  webaanvraagNr: [
    'Web request number',
    'Webrequest nr',
    'Webaanvraagnummer',
    'Webaanvraag',
    'Web aanvraag',
    'Web aanvraag nr',
    'Web aanvraagnummer',
    'Aanvraagnummer',
    'Aanvraagnr',
    'Request number',
    'Request nr',
  ],
  'opleiding.code': [
    'Course code',
    'Opleidingscode',
    'Code opleiding',
    'Cursuscode',
    'Cursus code',
    'Code cursus',
    'Trainingscode',
    'Training code',
  ],
  'opleiding.naam': [
    'Course Naam',
    'Course name',
    'Opleidingsnaam',
    'Naam opleiding',
    'Cursusnaam',
    'Cursus naam',
    'Naam cursus',
    'Trainingsnaam',
    'Training naam',
    'Training name',
  ],
  referentieNrKlant: [
    'Referentienummer',
    'Referentie nr klant',
    'Referentie',
    'Referentie klant',
    'Klantreferentie',
    'Uw referentie',
    'Reference',
    'Reference number',
    'Customer reference',
    'Inkoopnummer',
    'Inkoopordernummer',
    'Inkoopnr',
    'PO-nummer',
    'PO nr',
    'PO number',
  ],
  opmerking: [
    'Opm',
    'Note',
    'Notes',
    'Opmerkingen',
    'Remark',
    'Remarks',
    'Comment',
    'Comments',
    'Toelichting',
  ],
  contactpersoonIsDeelnemer: [
    'Contactpersoon is ook deelnemer',
    'Contact is deelnemer',
    'Contactpersoon = deelnemer',
    'Contactperson is participant',
    'Contact is participant',
  ],
  aanvraagIsOrder: ['Request is Order', 'Is order', 'Aanvraag = order'],
  'bedrijf.naam': [
    'Company name',
    'Company',
    'Bedrijf',
    'Bedrijf naam',
    'Naam bedrijf',
    'Naam van het bedrijf',
    'Firma',
    'Firmanaam',
    'Organisatie',
    'Organisatienaam',
    'Naam organisatie',
    'Organisation',
    'Organization',
    'Werkgever',
    'Naam werkgever',
    'Employer',
  ],
};

/** Names that a bedrijf and a person share; they mean a field only together with whose it is. */
const SHARED = {
  'adres.adres1': ['Adres', 'Adres 1', 'Straat', 'Straat en huisnummer', 'Address', 'Adress', 'Street'],
  'adres.postcode': ['Postcode', 'Post code', 'Postal code', 'Zip', 'Zip code'],
  'adres.plaats': ['Plaats', 'Woonplaats', 'Vestigingsplaats', 'Plaatsnaam', 'Stad', 'City', 'Town'],
  'adres.landCode': ['Land', 'Landcode', 'Country', 'Country code'],
  telefoonnummer: [
    'Telefoon',
    'Telefoonnummer',
    'Telefoonnr',
    'Telefoonnummer 1',
    'Tel',
    'Tel nr',
    'Mobiel',
    'Mobiel nummer',
    'Mobiele telefoon',
    'Phone',
    'Phone number',
    'Mobile',
  ],
  emailadres: ['E-mail', 'E-mailadres', 'Mail', 'Mailadres', 'E-mail address', 'E-mail 1'],
  externId: ['ExternID', 'Extern nummer', 'External ID'],
  externSource: ['ExternSource', 'Extern Source', 'External source', 'Externe bron'],
} as const satisfies Partial<Record<PersonPart, readonly string[]>>;

const PERSON_NAMES: Record<PersonPart, readonly string[]> = {
  ...SHARED,
  voorletters: ['Voorletters', 'Voorletter', 'Voorl', 'Initialen', 'Initials'],
  voornaam: ['Voornaam', 'Voornamen', 'Roepnaam', 'First name', 'Given name'],
  tussenvoegsels: [
    'Tussenvoegsels',
    'Tussenvoegsel',
    'Voorvoegsel',
    'Voorvoegsels',
    'Tussenv',
    'Infix',
    'Infixes',
  ],
  achternaam: ['Achternaam', 'Familienaam', 'Last name', 'Surname', 'Family name'],
  geslacht: ['Geslacht', 'M/V', 'Gender', 'Sex'],
  geboorteDatum: [
    'Geboortedatum',
    'Geb. datum',
    'Geb datum',
    'Datum geboorte',
    'Datum geboortedatum',
    'Date of birth',
    'Birth date',
  ],
  geboortePlaats: ['Geboorteplaats', 'Geb. plaats', 'Place of birth', 'Birth place'],
  vrijveldCode: ['VrijveldCode', 'Vrij veld code', 'Free field code'],
  vrijveldWaarde: ['VrijveldWaarde', 'Vrij veld waarde', 'VrijveldData', 'Vrij veld', 'Free field value'],
};

/** How people say whose field it is; written before or behind the name. */
const OWNERS = {
  bedrijf: ['Bedrijf', 'Bedrijfs', 'Company', 'Organisatie', 'Werkgever'],
  contactpersoon: ['Contactpersoon', 'Contact', 'Contactperson'],
  deelnemer: ['Deelnemer', 'Cursist', 'Participant', 'Student'],
  persoon: ['Persoon', 'Persoons', 'Person', 'Medewerker'],
} as const;
export type Owner = keyof typeof OWNERS;

/** Names that say what, not which: one of the courses' two fields. */
const REQUEST_SHORT: Partial<Record<FieldPath, readonly string[]>> = {
  'opleiding.naam': ['Opleiding', 'Cursus', 'Training', 'Course'],
};

/** Whose field it is; undefined for the fields of the request itself. */
export function ownerOf(field: FieldPath): Owner | undefined {
  const owner = field.slice(0, field.indexOf('.'));
  return owner in OWNERS ? (owner as Owner) : undefined;
}

function partNames(field: FieldPath): readonly string[] {
  const part = field.slice(field.indexOf('.') + 1);
  const owner = ownerOf(field);
  const isShared = part in SHARED;
  const record = owner === undefined || isShared ? undefined : recordNames(owner, part);
  if (record !== undefined) return record;
  if (owner === 'bedrijf') return SHARED[part as keyof typeof SHARED] ?? [];
  return PERSON_NAMES[part as PersonPart] ?? [];
}

/** Headings that safely mean this field. */
export function aliasesOf(field: FieldPath): string[] {
  const owner = ownerOf(field);
  const owned =
    owner === undefined
      ? []
      : partNames(field).flatMap((name) =>
          OWNERS[owner].flatMap((who) => [`${who} ${name}`, `${name} ${who}`]),
        );
  return [...(REQUEST_NAMES[field] ?? []), ...owned, field];
}

/** What people write above whole names; nothing says that it is the surname alone. */
const WHOLE_NAMES: Partial<Record<FieldPath, readonly string[]>> = {
  'contactpersoon.achternaam': ['Contactpersoon', 'Contact', 'Naam'],
  'deelnemer.achternaam': ['Deelnemer', 'Cursist', 'Naam'],
};

/** Headings that name the part but not whose it is (`E-mail`), or less than all of it: never enough without more evidence. */
export function shortNamesOf(field: FieldPath): readonly string[] {
  if (ownerOf(field) === undefined) return REQUEST_SHORT[field] ?? [];
  return [...partNames(field), ...(WHOLE_NAMES[field] ?? [])];
}

/** The words that say whose a field is, as heading keys, the longest first. */
export const OWNER_KEYS: readonly { owner: Owner; key: string }[] = (Object.keys(OWNERS) as Owner[])
  .flatMap((owner) => OWNERS[owner].map((name) => ({ owner, key: headingKey(name) })))
  .sort((a, b) => b.key.length - a.key.length);

/** A heading's key without the words that say whose it is, before or behind. `owners`: of whom the layout has fields at all. */
export function splitOwner(key: string, owners: ReadonlySet<Owner>): { owner?: Owner; rest: string } {
  for (const { owner, key: word } of OWNER_KEYS) {
    if (key.length <= word.length || !owners.has(owner)) continue;
    if (key.startsWith(word)) return { owner, rest: key.slice(word.length) };
    if (key.endsWith(word)) return { owner, rest: key.slice(0, -word.length) };
  }
  return { rest: key };
}
