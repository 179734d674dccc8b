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

/** What each name is, by the name in small letters. */
type Names<T extends string> = ReadonlyMap<string, T>;

function names<T extends string>(table: Readonly<Record<string, T>>): Names<T> {
  return new Map(Object.entries(table));
}

const REQUEST_FIELDS = names<FieldPath>({
  nummer: 'webaanvraagNr',
  referentienrklant: 'referentieNrKlant',
  opmerking: 'opmerking',
  contactpersoonisdeelnemer: 'contactpersoonIsDeelnemer',
  aanvraagisorder: 'aanvraagIsOrder',
});
const COURSE_FIELDS = names<FieldPath>({
  code: 'opleiding.code',
  opleidingcode: 'opleiding.code',
  'opleiding.code': 'opleiding.code',
  naam: 'opleiding.naam',
  opleidingnaam: 'opleiding.naam',
  'opleiding.naam': 'opleiding.naam',
});
const SHARED = {
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
} as const satisfies Record<string, PersonPart>;
const COMPANY_PARTS_BY_NAME = names<PersonPart | 'naam'>({ ...SHARED, naam: 'naam', bedrijfsnaam: 'naam' });
const PERSON_PARTS_BY_NAME = names<PersonPart>({
  ...SHARED,
  voorletters: 'voorletters',
  voornaam: 'voornaam',
  tussenvoegsels: 'tussenvoegsels',
  achternaam: 'achternaam',
  geslacht: 'geslacht',
  geboortedatum: 'geboorteDatum',
  geboorteplaats: 'geboortePlaats',
});
/** Free fields of a person in a body: their codes are the names. */
const FREE_FIELD = /^vrijevelden(?:persoon)?\.(.+)$/i;
/** Some answers have the person within the deelnemer. */
const WITHIN = /^persoon\./i;

type Cell = [name: string, text: string];

/** Cells under their fields. What has none, or comes by a second time, stands under its own path. */
function named(
  cells: Iterable<readonly [path: string, text: string]>,
  fieldOf: (name: string) => string | undefined,
  ownName: (path: string) => string,
): Cell[] {
  const taken = new Set<string>();
  return Array.from(cells, ([path, text]): Cell => {
    const field = fieldOf(path.toLowerCase());
    let name = field ?? ownName(path);
    if (taken.has(name)) name = ownName(path);
    for (let nth = 2; taken.has(name); nth++) name = `${ownName(path)} (${nth})`;
    taken.add(name);
    return [name, name === field ? writtenAs(field, text) : text];
  });
}

/** What is of the request itself. */
export function requestCells(object: JsonObject): Cell[] {
  return named(
    cellsOf(object),
    (name) => REQUEST_FIELDS.get(name),
    (path) => path,
  );
}

/** @param owner id of the webaanvraag that it belongs to, which stands in the row already */
export function personCells(object: JsonObject, role: RequestRole, owner?: string): Cell[] {
  const cells: Cell[] = [];
  let code: string | undefined;
  for (const [whole, text] of cellsOf(object)) {
    const path = whole.replace(WITHIN, '');
    const free = code === undefined ? FREE_FIELD.exec(path)?.[1] : undefined;
    if (free !== undefined) {
      // A list has room for one.
      code = free;
      cells.push(['vrijveldCode', free], ['vrijveldWaarde', text]);
    } else if (!isOwner(path) || text !== owner) cells.push([path, text]);
  }
  const fieldOf = (name: string) => {
    const part = PERSON_PARTS_BY_NAME.get(name);
    return part === undefined ? undefined : `${role}.${part}`;
  };
  return named(cells, fieldOf, (path) => `${role}.${path}`);
}

export function companyCells(object: JsonObject): Cell[] {
  const fieldOf = (name: string) => {
    const part = COMPANY_PARTS_BY_NAME.get(name);
    return part === undefined ? undefined : `bedrijf.${part}`;
  };
  return named(cellsOf(object), fieldOf, (path) => `bedrijf.${path}`);
}

/** The first opleiding goes into the list's columns, any other into columns of its own. */
export function courseCells(courses: readonly JsonObject[], owner: string): Cell[] {
  return courses.flatMap((course, at) =>
    named(
      [...cellsOf(course)].filter(([path, text]) => !isOwner(path) || text !== owner),
      (name) => (at === 0 ? COURSE_FIELDS.get(name) : undefined),
      (path) => `opleidingen.${at + 1}.${path}`,
    ),
  );
}

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
function writtenAs(field: string, text: string): string {
  const kind = FIELD_KINDS.get(field as FieldPath);
  if (kind === 'yes-no') return text === 'true' ? 'Ja' : text === 'false' ? 'Nee' : text;
  return kind === 'date' ? text.replace(ISO_DATE, '$3-$2-$1') : text;
}
