// The fields of a webaanvraag, named by their path as in Coachview's API body, and the kinds of value they hold.
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

export type PersonPart = keyof typeof PERSON;
/** The two persons of a row. */
export type PersonRole = 'contactpersoon' | 'deelnemer';
export type PersonField = `${PersonRole}.${PersonPart}`;
export type FieldPath = keyof typeof REQUEST | PersonField;

export const PERSON_PARTS = Object.keys(PERSON) as PersonPart[];
export const PERSON_ROLES: readonly PersonRole[] = ['contactpersoon', 'deelnemer'];

/** The fields that describe the bedrijf of a row. */
export const COMPANY_FIELDS = Object.keys(REQUEST).filter((f) => f.startsWith('bedrijf.')) as FieldPath[];

/** The fields that describe one person of a row. */
export function personFields(role: PersonRole): PersonField[] {
  return PERSON_PARTS.map((part): PersonField => `${role}.${part}`);
}

/** Every field with its kind, in the order of Coachview's blocks. */
export const FIELD_KINDS: ReadonlyMap<FieldPath, KindId> = new Map<FieldPath, KindId>([
  ...(Object.entries(REQUEST) as [FieldPath, KindId][]),
  ...PERSON_ROLES.flatMap((role) =>
    PERSON_PARTS.map((part): [FieldPath, KindId] => [`${role}.${part}`, PERSON[part]]),
  ),
]);
