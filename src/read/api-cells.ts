import {
  FIELD_KINDS,
  type FieldPath,
  PERSON_PARTS,
  type PersonPart,
  type RequestRole,
} from '../model/field.ts';
import { cellsOf } from './json-cells.ts';
import type { JsonObject } from './reference-json.ts';

// What the parts of a webaanvraag are called in Coachview's API, whose answers and bodies differ (`email1` beside `emailadres`), as the fields
// of a list; and its dates and yes-no as a list writes them, for JSON has other forms for those.

type Names<T extends string> = Readonly<Record<string, T>>;

/** Names in small letters. */
export const REQUEST_FIELDS: Names<FieldPath> = {
  nummer: 'webaanvraagNr',
  referentienrklant: 'referentieNrKlant',
  opmerking: 'opmerking',
  contactpersoonisdeelnemer: 'contactpersoonIsDeelnemer',
  aanvraagisorder: 'aanvraagIsOrder',
};
const COURSE_FIELDS: Names<FieldPath> = {
  code: 'opleiding.code',
  opleidingcode: 'opleiding.code',
  'opleiding.code': 'opleiding.code',
  naam: 'opleiding.naam',
  opleidingnaam: 'opleiding.naam',
  'opleiding.naam': 'opleiding.naam',
};
const SHARED: Names<PersonPart> = {
  emailadres: 'emailadres',
  email1: 'emailadres',
  telefoonnummer: 'telefoonnummer',
  tel1: 'telefoonnummer',
  externid: 'externId',
  externsource: 'externSource',
  'adres.adres1': 'adres.adres1',
  'adres.postcode': 'adres.postcode',
  'adres.plaats': 'adres.plaats',
  'adres.landcode': 'adres.landCode',
};
const COMPANY_FIELDS: Names<PersonPart | 'naam'> = { ...SHARED, naam: 'naam', bedrijfsnaam: 'naam' };
const PERSON_FIELDS: Names<PersonPart> = {
  ...SHARED,
  voorletters: 'voorletters',
  voornaam: 'voornaam',
  tussenvoegsels: 'tussenvoegsels',
  achternaam: 'achternaam',
  geslacht: 'geslacht',
  geboortedatum: 'geboorteDatum',
  geboorteplaats: 'geboortePlaats',
};
/** Free fields of a person in a body: their codes are the names. */
const FREE_FIELD = /^vrijevelden(?:persoon)?\.(.+)$/i;
/** Some answers have the person within the deelnemer. */
const WITHIN = /^persoon\./i;

type Cell = [name: string, text: string];

export function personCells(object: JsonObject, role: RequestRole): Cell[] {
  const cells: Cell[] = [];
  let hasFreeField = false;
  for (const [whole, text] of cellsOf(object)) {
    const path = whole.replace(WITHIN, '');
    const part = PERSON_FIELDS[path.toLowerCase()];
    const code = hasFreeField ? undefined : FREE_FIELD.exec(path)?.[1];
    if (part !== undefined) cells.push([`${role}.${part}`, writtenAs(`${role}.${part}`, text)]);
    else if (code !== undefined) {
      // A list has room for one.
      hasFreeField = true;
      cells.push([`${role}.vrijveldCode`, code], [`${role}.vrijveldWaarde`, text]);
    } else if (!isOwner(path)) cells.push([`${role}.${path}`, text]);
  }
  return cells;
}

export function companyCells(object: JsonObject): Cell[] {
  return [...cellsOf(object)].map(([path, text]) => [
    `bedrijf.${COMPANY_FIELDS[path.toLowerCase()] ?? path}`,
    text,
  ]);
}

/** The first opleiding goes into the list's columns, any other into columns of its own. */
export function courseCells(courses: readonly JsonObject[]): Cell[] {
  return courses.flatMap((course, at) =>
    [...cellsOf(course)].flatMap(([path, text]): Cell[] => {
      const field = at === 0 ? COURSE_FIELDS[path.toLowerCase()] : undefined;
      if (isOwner(path)) return [];
      return [[field ?? `opleidingen.${at + 1}.${path}`, text]];
    }),
  );
}

/** Which webaanvraag it belongs to stands in the row already. */
function isOwner(path: string): boolean {
  return /^webaanvraag(?:id|\.id)$/i.test(path);
}

/** Whether the deelnemer of this row is the contactpersoon, said again in the same words. */
export function repeatsContact(row: ReadonlyMap<string, string>): boolean {
  const says = (role: RequestRole, part: PersonPart) => row.get(`${role}.${part}`) ?? '';
  return (
    PERSON_PARTS.some((part) => says('deelnemer', part) !== '') &&
    PERSON_PARTS.every((part) => says('deelnemer', part) === says('contactpersoon', part))
  );
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T00:00:00(?:\.0+)?Z?)?$/;

/** A text of JSON as a list writes it. */
export function writtenAs(field: FieldPath, text: string): string {
  const kind = FIELD_KINDS.get(field);
  if (kind === 'yes-no') return text === 'true' ? 'Ja' : text === 'false' ? 'Nee' : text;
  return kind === 'date' ? text.replace(ISO_DATE, '$3-$2-$1') : text;
}
