import { KINDS } from '../kinds/list.ts';
import type { Reference, ReferenceField } from '../model/reference.ts';

// Webaanvragen as Coachview's API gives them back: the request, its opleidingen and its deelnemers stand in three lists. A contactpersoon who
// takes part is not among the deelnemers, but is counted (Coachview's article on the API and webaanvragen).

/** Somebody as a list or a file names them; '' where it does not say. */
export interface Named {
  first: string;
  infixes: string;
  surname: string;
  email: string;
  externId: string;
  birthDate: string;
}

export interface Arrived {
  /** Place in the list of webaanvragen. */
  record: number;
  contact: Named;
  /** Undefined where the list does not say. */
  isContactParticipant: boolean | undefined;
  count: number | undefined;
  company: string;
  reference: string;
  /** Undefined when that list is not there. */
  participants: Named[] | undefined;
  courses: { code: string; name: string }[] | undefined;
}

export interface ArrivedLists {
  webaanvragen: Reference;
  deelnemers?: Reference;
  opleidingen?: Reference;
}

export function arrivedOf({ webaanvragen, deelnemers, opleidingen }: ArrivedLists): Arrived[] {
  const people = byRequest(deelnemers);
  const courses = byRequest(opleidingen);
  const found: Arrived[] = [];
  for (let record = 0; record < webaanvragen.places; record++) {
    if (webaanvragen.same(record) !== record) continue;
    const text = (field: ReferenceField) => webaanvragen.text(field, record).trim();
    const id = text('id').toLowerCase();
    if (id === '' && text('nummer') === '') continue;
    const count = Number.parseInt(text('aantalDeelnemers'), 10);
    const isContact = KINDS['yes-no'].read(text('contactpersoonIsDeelnemer'));
    found.push({
      record,
      contact: named((part) => text(`contactpersoon.${part}` as ReferenceField)),
      isContactParticipant: typeof isContact === 'boolean' ? isContact : undefined,
      count: Number.isNaN(count) ? undefined : count,
      company: text('bedrijf.naam'),
      reference: text('referentieNrKlant'),
      participants:
        deelnemers &&
        (people.get(id) ?? []).map((place) => named((part) => deelnemers.text(part, place).trim())),
      courses:
        opleidingen &&
        (courses.get(id) ?? []).map((place) => ({
          code: opleidingen.text('code', place).trim(),
          name: opleidingen.text('naam', place).trim(),
        })),
    });
  }
  return found;
}

type NamePart =
  | 'voornaam'
  | 'voorletters'
  | 'tussenvoegsels'
  | 'achternaam'
  | 'emailadres'
  | 'externId'
  | 'geboorteDatum';

export function named(text: (part: NamePart) => string): Named {
  return {
    first: text('voornaam') || text('voorletters'),
    infixes: text('tussenvoegsels'),
    surname: text('achternaam'),
    email: text('emailadres'),
    externId: text('externId'),
    birthDate: text('geboorteDatum'),
  };
}

/** Places by the id of the webaanvraag that they belong to. */
function byRequest(list: Reference | undefined): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let place = 0; list !== undefined && place < list.places; place++) {
    const id = list.text('webaanvraagId', place).trim().toLowerCase();
    if (id === '' || list.same(place) !== place) continue;
    const there = places.get(id);
    if (there === undefined) places.set(id, [place]);
    else there.push(place);
  }
  return places;
}
