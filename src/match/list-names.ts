import { ACCOUNTON } from '../layouts/accounton.ts';
import { ADMINPULSE } from '../layouts/adminpulse.ts';
import { headingKey } from '../model/heading.ts';
import type { ReferenceField, ReferenceKind } from '../model/reference.ts';
import { RELATION_FIELDS } from './relation-fields.ts';

// What the columns of Coachview's lists are called: in its API (domain facts 3.4 and 3.5: `email1` and `geboortedatum` for a person, `emailadres` and
// `geboorteDatum` in a webaanvraag), on its screens and in its exports, and in English. Compared without capitals, spaces and signs.

/** Names by field, with a bar between them. */
type Names = Partial<Record<ReferenceField, string>>;

const ADDRESS: Names = {
  'adres.adres1':
    'adres1 | adres | straat | straat en huisnummer | adres.adres1 | bezoekadres | address | street',
  'adres.postcode': 'postcode | adres.postcode | bezoekadres.postcode | zip | zip code | postal code',
  'adres.plaats': 'plaats | woonplaats | vestigingsplaats | adres.plaats | bezoekadres.plaats | city | town',
  'adres.landCode': 'land | landcode | adres.landCode | bezoekadres.landCode | country | country code',
  telefoonnummer:
    'telefoon | telefoonnummer | tel | tel1 | tel2 | tel3 | telefoon 1 | telefoon 2 | telefoonnummer 1 | telefoonnummer 2 | mobiel | mobiele telefoon | telefoon mobiel | telefoon zakelijk | telefoon privé | phone | mobile',
};
const EMAIL =
  'e-mail | e-mailadres | email | email1 | email2 | email3 | e-mail 1 | e-mail 2 | e-mail 3 | emailadres1 | emailadres2 | emailadres3 | e-mailadres 1 | e-mailadres 2 | e-mailadres 3 | e-mail zakelijk | e-mail privé | e-mail werk | zakelijk e-mailadres | privé e-mailadres | e-mailadres zakelijk | e-mailadres privé | mail | e-mail address';
const EXTERN: Names = {
  externId: 'externId | extern id | extern nummer | external id',
  externSource: 'externSource | extern source | externe bron | external source',
};
const PERSON: Names = {
  voorletters: 'voorletters | voorletter | initialen | initials',
  voornaam: 'voornaam | voornamen | roepnaam | first name | given name',
  tussenvoegsels: 'tussenvoegsels | tussenvoegsel | voorvoegsel | voorvoegsels | infix | infixes | tussenv',
  achternaam: 'achternaam | familienaam | last name | surname | family name',
  geboorteDatum: 'geboortedatum | geb datum | date of birth | birth date',
};
/** A list of clients is written as one of the layouts for them. */
const RELATION: Names = Object.fromEntries(
  RELATION_FIELDS.map(({ list, fields }) => [
    list,
    [...ADMINPULSE.columns, ...ACCOUNTON.columns]
      .filter(({ field }) => field !== undefined && fields.includes(field))
      .flatMap(({ heading, aliases }) => [heading, ...aliases])
      .join(' | '),
  ]),
);
const WEBAANVRAAG_ID = 'webaanvraagId | webaanvraag.id | webaanvraag id';

/** By kind of list, its fields and what they are called. */
const NAMES: Record<ReferenceKind, Names> = {
  bedrijf: {
    id: 'id | bedrijfId | bedrijf id | CoachViewBedrijfID | database id | company id',
    naam: 'naam | bedrijf | bedrijfsnaam | bedrijf naam | naam bedrijf | organisatie | company | company name | name',
    emailadres: `${EMAIL} | bedrijf e-mail | bedrijf e-mailadres`,
    ...EXTERN,
    ...ADDRESS,
  },
  persoon: {
    id: 'id | persoonId | persoon id | CoachViewPersoonID | database id | person id',
    ...PERSON,
    emailadres: EMAIL,
    ...EXTERN,
    ...ADDRESS,
    geslacht: 'geslacht | gender | sex | m/v',
    geboortePlaats: 'geboorteplaats | place of birth | birth place',
    bedrijfId: 'bedrijfId | bedrijf.id | bedrijf id | company id',
    'bedrijf.naam':
      'bedrijf | bedrijfsnaam | bedrijf.naam | bedrijf naam | werkgever | organisatie | company | company name',
  },
  opleiding: {
    id: 'id | opleidingId | opleiding id | database id | course id',
    code: 'code | opleidingscode | opleiding code | opleiding.code | course code',
    naam: 'naam | opleiding | opleidingsnaam | opleiding naam | opleiding.naam | name | course | course name',
    startDatum: 'startDatum | startdag | begindatum | datum start | start | start date',
    eindDatum: 'eindDatum | datum einde | einde | end date',
    status: 'opleidingStatusId | opleidingstatus | status | opleidingStatus.naam | opleidingsstatus',
    plaatsenMax:
      'aantalPlaatsenMax | max plaatsen | maximum | max deelnemers | maximaal aantal deelnemers | aantal plaatsen',
    plaatsenBezet: 'aantalPlaatsenBezet | bezet | plaatsen bezet | aantal deelnemers | ingeschreven',
    plaatsenVrij: 'aantalPlaatsenVrij | vrij | plaatsen vrij | vrije plaatsen | aantal vrij',
  },
  opleidingssoort: {
    id: 'id | opleidingssoortId | opleidingssoort id | database id',
    code: 'code | opleidingssoortcode | opleidingssoort code | opleidingssoort.code',
    naam: 'naam | opleidingssoort | opleidingssoortnaam | opleidingssoort naam | name | course type',
  },
  webaanvraag: {
    id: `${WEBAANVRAAG_ID} | id`,
    nummer: 'nummer | webaanvraagnummer | webaanvraagnr | number',
    referentieNrKlant:
      'referentieNrKlant | referentienr | referentienummer | referentie | referentie klant | reference',
    aantalDeelnemers: 'aantalDeelnemers | aantal personen | aantalPersonen | number of participants',
    contactpersoonIsDeelnemer:
      'contactpersoonIsDeelnemer | contactpersoon is deelnemer | contact is participant',
    'bedrijf.naam': 'bedrijf.naam | bedrijf | bedrijfsnaam | bedrijfNaam | company | company name',
    'bedrijf.emailadres': 'bedrijf.emailadres | bedrijf e-mail | bedrijf e-mailadres',
    'contactpersoon.voorletters': 'contactpersoon.voorletters | contactpersoon voorletters',
    'contactpersoon.voornaam': 'contactpersoon.voornaam | contactpersoon voornaam',
    'contactpersoon.tussenvoegsels': 'contactpersoon.tussenvoegsels | contactpersoon tussenvoegsels',
    'contactpersoon.achternaam': 'contactpersoon.achternaam | contactpersoon achternaam | contactpersoon',
    'contactpersoon.emailadres':
      'contactpersoon.emailadres | contactpersoon.email1 | contactpersoon e-mail | contactpersoon e-mailadres',
    'contactpersoon.externId': 'contactpersoon.externId | contactpersoon externId',
  },
  'webaanvraag-opleiding': {
    id: 'id',
    webaanvraagId: WEBAANVRAAG_ID,
    opleidingId: 'opleidingId | opleiding.id | opleiding id',
    code: 'code | opleidingCode | opleidingscode | opleiding.code | opleiding code',
    naam: 'naam | opleidingNaam | opleidingsnaam | opleiding.naam | opleiding naam | opleiding',
  },
  'webaanvraag-deelnemer': {
    id: 'id | webaanvraagDeelnemerId',
    webaanvraagId: WEBAANVRAAG_ID,
    ...PERSON,
    emailadres: EMAIL,
    ...EXTERN,
  },
  relatie: RELATION,
  'moodle-gebruiker': {
    id: 'id',
    gebruikersnaam: 'username | gebruikersnaam',
    voornaam: 'firstname | voornaam',
    achternaam: 'lastname | surname | achternaam',
    emailadres: 'email | e-mail | email address | e-mailadres',
    idnummer: 'idnumber | id number | id-nummer | nummer (id)',
  },
};

export function keysOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' | ').map(headingKey));
}

const KEYS = new Map(
  (Object.keys(NAMES) as ReferenceKind[]).map((kind) => [
    kind,
    (Object.entries(NAMES[kind]) as [ReferenceField, string][]).map(([field, names]) => ({
      field,
      keys: keysOf(`${field} | ${names}`),
    })),
  ]),
);
/** The fields that a list of this kind can have, with the keys of their names. */
export function namesOf(
  kind: ReferenceKind,
): readonly { field: ReferenceField; keys: ReadonlySet<string> }[] {
  return KEYS.get(kind) ?? [];
}

/** Keys of every heading that lists have, for finding the row with the headings. */
export const LIST_HEADINGS: ReadonlySet<string> = new Set(
  [...KEYS.values()].flatMap((fields) => fields.flatMap(({ keys }) => [...keys])),
);
