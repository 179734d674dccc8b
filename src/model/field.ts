// The fields that layouts know, named by their path as in Coachview's API body, and the kinds of value they hold.
// A field is a column's meaning, whatever its heading is called in one layout.

/** Kinds of value; each has its file in kinds/. */
export const KIND_IDS = [
  'request-number',
  'course-code',
  'course-name',
  'reference',
  'remark',
  'yes-no',
  'company-name',
  'address',
  'postcode',
  'town',
  'country',
  'phone',
  'email',
  'extern-id',
  'extern-source',
  'initials',
  'first-name',
  'infixes',
  'surname',
  'gender',
  'date',
  'free-field-code',
  'free-field-value',
  'unique-id',
  'number',
  'enterprise-number',
  'national-number',
  'text',
] as const;
export type KindId = (typeof KIND_IDS)[number];

const PERSON = {
  voorletters: 'initials',
  voornaam: 'first-name',
  tussenvoegsels: 'infixes',
  achternaam: 'surname',
  geslacht: 'gender',
  geboorteDatum: 'date',
  geboortePlaats: 'town',
  'adres.adres1': 'address',
  'adres.postcode': 'postcode',
  'adres.plaats': 'town',
  'adres.landCode': 'country',
  telefoonnummer: 'phone',
  emailadres: 'email',
  externId: 'extern-id',
  externSource: 'extern-source',
  vrijveldCode: 'free-field-code',
  vrijveldWaarde: 'free-field-value',
} as const satisfies Record<string, KindId>;

const REQUEST = {
  webaanvraagNr: 'request-number',
  'opleiding.code': 'course-code',
  'opleiding.naam': 'course-name',
  referentieNrKlant: 'reference',
  opmerking: 'remark',
  contactpersoonIsDeelnemer: 'yes-no',
  aanvraagIsOrder: 'yes-no',
  'bedrijf.naam': 'company-name',
  'bedrijf.adres.adres1': 'address',
  'bedrijf.adres.postcode': 'postcode',
  'bedrijf.adres.plaats': 'town',
  'bedrijf.adres.landCode': 'country',
  'bedrijf.telefoonnummer': 'phone',
  'bedrijf.emailadres': 'email',
  'bedrijf.externId': 'extern-id',
  'bedrijf.externSource': 'extern-source',
} as const satisfies Record<string, KindId>;

/**
 * A category or free field may be given five times for one bedrijf or persoon (Coachview's article on each). The first of such a row of
 * like fields has no number.
 */
type Nth = '' | '2' | '3' | '4' | '5';
const NTHS: readonly Nth[] = ['', '2', '3', '4', '5'];

/** What only the imports of bedrijven and personen know, once for each of the two. */
const OF_RECORD = {
  /** Says that the columns of this bedrijf or persoon begin here; nothing stands in it. */
  blok: 'text',
  /** Coachview's own id, the first column of its exported lists. */
  id: 'unique-id',
  opmerking: 'remark',
} as const satisfies Record<string, KindId>;

const OF_COMPANY = {
  'bedrijf.website': 'text',
  'bedrijf.factuurAdres.adres1': 'address',
  'bedrijf.factuurAdres.postcode': 'postcode',
  'bedrijf.factuurAdres.plaats': 'town',
  'bedrijf.factuurAdres.landCode': 'country',
  'bedrijf.factuurEmailadres': 'email',
  'bedrijf.kvkNummer': 'text',
  'bedrijf.btwNummer': 'text',
  'bedrijf.ondernemingsnummer': 'enterprise-number',
  'bedrijf.rechtsvorm': 'text',
} as const satisfies Record<string, KindId>;

const OF_PERSON = {
  'persoon.titel': 'text',
  'persoon.emailadres2': 'email',
  'persoon.telefoonnummer2': 'phone',
  'persoon.functie': 'text',
  'persoon.taal': 'text',
  'persoon.rijksregisternummer': 'national-number',
  /** Who lives with somebody and has no row of his own. */
  'persoon.partnerRijksregisternummer': 'national-number',
  /** E-mail address of the colleague who looks after this client. */
  'persoon.verantwoordelijke': 'email',
  'persoon.soort': 'text',
} as const satisfies Record<string, KindId>;

/** A client of an accountant, of whom the row itself says whether it is a bedrijf or a persoon. */
const RELATION = {
  'relatie.status': 'text',
  'relatie.type': 'text',
  'relatie.naam': 'text',
  'relatie.voornaam': 'first-name',
  'relatie.klantcode': 'extern-id',
  'relatie.boekhoudNummer': 'extern-id',
  'relatie.rechtsvorm': 'text',
  'relatie.ondernemingsnummer': 'enterprise-number',
  'relatie.btwNummer': 'text',
  'relatie.rijksregisternummer': 'national-number',
  'relatie.oprichtingsdatum': 'date',
  'relatie.startdatum': 'date',
  'relatie.geboortedatum': 'date',
  'relatie.geboorteland': 'text',
  'relatie.nationaliteit': 'text',
  'relatie.adres.adres1': 'address',
  'relatie.adres.postcode': 'postcode',
  'relatie.adres.plaats': 'town',
  'relatie.adres.landCode': 'country',
  'relatie.telefoonnummer': 'phone',
  'relatie.emailadres': 'email',
  'relatie.emailadresFactuur': 'email',
  'relatie.taal': 'text',
  'relatie.boekhoudsoftware': 'text',
  'relatie.dossiermedewerkers': 'text',
} as const satisfies Record<string, KindId>;

/** A user of Moodle, by the names of its own file for uploading users. */
const MOODLE = {
  'moodle.username': 'text',
  'moodle.firstname': 'text',
  'moodle.lastname': 'text',
  'moodle.email': 'email',
  'moodle.idnumber': 'text',
} as const satisfies Record<string, KindId>;

/** Whose dossier in Coachview a row makes or changes. */
export type RecordOwner = 'bedrijf' | 'persoon';
const RECORD_OWNERS: readonly RecordOwner[] = ['bedrijf', 'persoon'];

export type PersonPart = keyof typeof PERSON;
/** The two persons of a webaanvraag's row. */
export type RequestRole = 'contactpersoon' | 'deelnemer';
/** Everybody who can stand in a row: those two, or the persoon of an import of dossiers. */
export type PersonRole = RequestRole | 'persoon';
export type PersonField = `${PersonRole}.${PersonPart}`;
export type CategoryField = `${RecordOwner}.categorie${'Groep' | ''}${Nth}`;
export type FreeField = `${RecordOwner}.vrijveld${'Code' | 'Waarde'}${Nth}`;
export type FieldPath =
  | keyof typeof REQUEST
  | PersonField
  | `${RecordOwner}.${keyof typeof OF_RECORD}`
  | keyof typeof OF_COMPANY
  | keyof typeof OF_PERSON
  | CategoryField
  | FreeField
  | keyof typeof RELATION
  | keyof typeof MOODLE;

export const PERSON_PARTS = Object.keys(PERSON) as PersonPart[];
export const REQUEST_ROLES: readonly RequestRole[] = ['contactpersoon', 'deelnemer'];
export const PERSON_ROLES: readonly PersonRole[] = [...REQUEST_ROLES, 'persoon'];

/** The fields that describe the bedrijf of a row, in a webaanvraag as elsewhere. */
export const COMPANY_FIELDS = Object.keys(REQUEST).filter((f) => f.startsWith('bedrijf.')) as FieldPath[];

/** The fields that describe one person of a row. */
export function personFields(role: PersonRole): PersonField[] {
  return PERSON_PARTS.map((part): PersonField => `${role}.${part}`);
}

/** Whether the column only says that those of a bedrijf or persoon begin here. Nothing stands in it, and its heading is told by its capitals. */
export function isBlockHeading(field: FieldPath | undefined): boolean {
  return field === 'bedrijf.blok' || field === 'persoon.blok';
}

/** Pairs that only mean something together: a category with its group. */
export function categoryPairs(
  owner: RecordOwner,
): (readonly [group: CategoryField, category: CategoryField])[] {
  return NTHS.map((nth) => [`${owner}.categorieGroep${nth}`, `${owner}.categorie${nth}`]);
}

/** The code of a free field with its value. */
export function freeFieldPairs(owner: RecordOwner): (readonly [code: FreeField, value: FreeField])[] {
  return NTHS.map((nth) => [`${owner}.vrijveldCode${nth}`, `${owner}.vrijveldWaarde${nth}`]);
}

function entriesOf(kinds: object): [FieldPath, KindId][] {
  return Object.entries(kinds) as [FieldPath, KindId][];
}

/** Every field with its kind, in the order of Coachview's blocks. */
export const FIELD_KINDS: ReadonlyMap<FieldPath, KindId> = new Map<FieldPath, KindId>([
  ...entriesOf(REQUEST),
  ...PERSON_ROLES.flatMap((role) =>
    PERSON_PARTS.map((part): [FieldPath, KindId] => [`${role}.${part}`, PERSON[part]]),
  ),
  ...RECORD_OWNERS.flatMap((owner): [FieldPath, KindId][] => [
    ...entriesOf(OF_RECORD).map(([part, kind]): [FieldPath, KindId] => [
      `${owner}.${part}` as FieldPath,
      kind,
    ]),
    ...categoryPairs(owner).flatMap((pair) => pair.map((field): [FieldPath, KindId] => [field, 'text'])),
    ...freeFieldPairs(owner).flatMap(([code, value]): [FieldPath, KindId][] => [
      [code, 'free-field-code'],
      [value, 'free-field-value'],
    ]),
  ]),
  ...entriesOf(OF_COMPANY),
  ...entriesOf(OF_PERSON),
  ...entriesOf(RELATION),
  ...entriesOf(MOODLE),
]);
