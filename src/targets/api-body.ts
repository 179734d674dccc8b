// The body of `POST Webaanvragen` as types: the fields that a file of participants can fill, named and ordered as in Coachview's API
// (docs/schemas/). An absent field says nothing, so nothing empty is ever in it.

export interface Address {
  adres1?: string;
  postcode?: string;
  plaats?: string;
  landCode?: string;
}
export interface PersonBody {
  voorletters?: string;
  voornaam?: string;
  tussenvoegsels?: string;
  achternaam?: string;
  adres?: Address;
  emailadres?: string;
  externId?: string;
  externSource?: string;
  telefoonnummer?: string;
  geslacht?: string;
  /** jjjj-mm-dd. */
  geboorteDatum?: string;
  geboortePlaats?: string;
  vrijeveldenPersoon?: Record<string, string>;
}
export interface CompanyBody {
  naam?: string;
  adres?: Address;
  emailadres?: string;
  telefoonnummer?: string;
  externId?: string;
  externSource?: string;
}
export interface WebaanvraagBody {
  referentieNrKlant?: string;
  opmerking?: string;
  aantalPersonen: number;
  aanvraagIsOrder?: boolean;
  bedrijf?: CompanyBody;
  contactpersoon?: PersonBody;
  deelnemers?: PersonBody[];
  opleidingen?: { opleidingId: string }[];
}

/** Names of a person in the order of the API's body. */
const PERSON_ORDER: readonly (keyof PersonBody)[] = [
  'voorletters',
  'voornaam',
  'tussenvoegsels',
  'achternaam',
  'adres',
  'emailadres',
  'externId',
  'externSource',
  'telefoonnummer',
  'geslacht',
  'geboorteDatum',
  'geboortePlaats',
  'vrijeveldenPersoon',
];

/** A person that was put together from two, in the order of the API. */
export function inOrder(person: PersonBody): PersonBody {
  return filled(Object.fromEntries(PERSON_ORDER.map((name) => [name, person[name]])) as PersonBody);
}

type Filled<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The same without what is undefined: an absent field says nothing, an empty one would wipe. */
export function filled<T extends object>(object: T): Filled<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Filled<T>;
}
