import type { Column } from './column.ts';
import type { FieldPath, KindId } from './field.ts';

// A list from Coachview: bedrijven, personen, opleidingen, or webaanvragen as its API gives them. It only holds what the list says; what is
// not in it is unknown, never empty.

export const REFERENCE_KINDS = [
  'bedrijf',
  'persoon',
  'opleiding',
  'opleidingssoort',
  'webaanvraag',
  'webaanvraag-opleiding',
  'webaanvraag-deelnemer',
  'relatie',
  'moodle-gebruiker',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

const FIELDS = {
  id: 'unique-id',
  naam: 'text',
  code: 'course-code',
  emailadres: 'email',
  telefoonnummer: 'phone',
  externId: 'extern-id',
  externSource: 'extern-source',
  'adres.adres1': 'address',
  'adres.postcode': 'postcode',
  'adres.plaats': 'town',
  'adres.landCode': 'country',
  voorletters: 'initials',
  voornaam: 'first-name',
  tussenvoegsels: 'infixes',
  achternaam: 'surname',
  geslacht: 'gender',
  geboorteDatum: 'date',
  geboortePlaats: 'town',
  /** Id of the bedrijf that a person belongs to. */
  bedrijfId: 'unique-id',
  startDatum: 'date',
  eindDatum: 'date',
  status: 'text',
  plaatsenMax: 'number',
  plaatsenBezet: 'number',
  plaatsenVrij: 'number',
  webaanvraagId: 'unique-id',
  opleidingId: 'unique-id',
  nummer: 'text',
  referentieNrKlant: 'reference',
  aantalDeelnemers: 'number',
  contactpersoonIsDeelnemer: 'yes-no',
  'bedrijf.naam': 'company-name',
  'bedrijf.emailadres': 'email',
  'contactpersoon.voorletters': 'initials',
  'contactpersoon.voornaam': 'first-name',
  'contactpersoon.tussenvoegsels': 'infixes',
  'contactpersoon.achternaam': 'surname',
  'contactpersoon.emailadres': 'email',
  'contactpersoon.externId': 'extern-id',
  gebruikersnaam: 'text',
  idnummer: 'text',
  /** Of a client of an accountant's office, from here on. */
  relatieType: 'text',
  rechtsvorm: 'text',
  ondernemingsnummer: 'enterprise-number',
  btwNummer: 'text',
  rijksregisternummer: 'national-number',
  taal: 'text',
  verantwoordelijke: 'text',
} as const satisfies Record<string, KindId>;

export type ReferenceField = keyof typeof FIELDS;
export const REFERENCE_FIELD_KINDS: Readonly<Record<ReferenceField, KindId>> = FIELDS;

/** Fields of which a record may have several, each in a column of its own. */
export const REPEATED_FIELDS: ReadonlySet<ReferenceField> = new Set<ReferenceField>([
  'emailadres',
  'telefoonnummer',
]);

/** Fields of a list under which a row's bedrijf or person keeps the same thing. */
export function listField(field: FieldPath): ReferenceField | undefined {
  const part = field.slice(field.indexOf('.') + 1);
  return part in FIELDS ? (part as ReferenceField) : undefined;
}

/** Its records are told by their place, 0-based: the order of the file, blank lines counted. */
export class Reference {
  readonly kind: ReferenceKind;
  /** Name of the file it was read from. */
  readonly name: string;
  readonly columns: ReadonlyMap<ReferenceField, readonly Column[]>;
  /** How many places there are. */
  readonly places: number;
  /** False when the file itself says that there are more records than it holds. */
  readonly isWhole: boolean;
  /** First place with the same id, where lines repeat one record (for instance once for each e-mail address). */
  readonly #first: Int32Array | undefined;
  /** Different records. */
  readonly count: number;

  constructor(
    kind: ReferenceKind,
    name: string,
    columns: ReadonlyMap<ReferenceField, readonly Column[]>,
    isWhole: boolean,
  ) {
    this.kind = kind;
    this.name = name;
    this.columns = columns;
    this.isWhole = isWhole;
    this.places = Math.max(0, ...[...columns.values()].flat().map((column) => column.length));
    const { first, count } = firstPlaces(columns, this.places);
    this.#first = first;
    this.count = count;
  }

  /** Whether the list has a column for this. When it has not, what the records hold in it is unknown. */
  has(field: ReferenceField): boolean {
    return this.columns.has(field);
  }

  /** Text of a field; of several, the first that is filled. '' when it is blank or unknown. */
  text(field: ReferenceField, record: number): string {
    for (const column of this.columns.get(field) ?? []) {
      const text = column.text(record);
      if (text.trim() !== '') return text;
    }
    return '';
  }

  /** The place by which this record is told: the first of those that hold it. */
  same(record: number): number {
    return this.#first?.[record] ?? record;
  }
}

/** Where each id stands first, when any id stands twice, and how many different records there are. */
function firstPlaces(
  columns: ReadonlyMap<ReferenceField, readonly Column[]>,
  places: number,
): { first: Int32Array | undefined; count: number } {
  const all = [...columns.values()].flat();
  const ids = columns.get('id')?.[0];
  const first = new Int32Array(places);
  const placeOf = new Map<string, number>();
  let count = 0;
  let repeats = false;
  for (let place = 0; place < places; place++) {
    const id = ids?.text(place).trim() ?? '';
    const known = id === '' ? undefined : placeOf.get(id);
    first[place] = known ?? place;
    if (known !== undefined) repeats = true;
    else if (id !== '') {
      placeOf.set(id, place);
      count++;
    } else if (all.some((column) => column.text(place).trim() !== '')) count++;
  }
  return { first: repeats ? first : undefined, count };
}
