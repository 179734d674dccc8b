import type { FieldPath } from '../../src/model/field.ts';
import type { Draft } from './draft.ts';
import { COURSES } from './vocabulary.ts';

// What is there already: the bedrijven, personen and opleidingen of a file as Coachview's administration would export them, and users of
// Moodle. Faults may make a record different from the file. Written as delimited text.

export type ListRecord = Record<string, string>;
export interface Lists {
  /** By what the truth calls the bedrijf or person. */
  companies: Map<unknown, ListRecord>;
  people: Map<unknown, ListRecord>;
  courses: ListRecord[];
  /** Records of whom the file says nothing. */
  others: { companies: ListRecord[]; people: ListRecord[] };
  /** Users of Moodle. */
  users: ListRecord[];
}

export function noLists(): Lists {
  return {
    companies: new Map(),
    people: new Map(),
    courses: [],
    others: { companies: [], people: [] },
    users: [],
  };
}

const COMPANY = [
  ['Bedrijfsnaam', 'naam'],
  ['E-mail', 'emailadres'],
  ['Plaats', 'adres.plaats'],
  ['ExternId', 'externId'],
  ['ExternSource', 'externSource'],
] as const;
const PERSON = [
  ['Voorletters', 'voorletters'],
  ['Voornaam', 'voornaam'],
  ['Tussenvoegsels', 'tussenvoegsels'],
  ['Achternaam', 'achternaam'],
  ['Geboortedatum', 'geboorteDatum'],
  ['E-mail 1', 'emailadres'],
  ['ExternId', 'externId'],
  ['ExternSource', 'externSource'],
] as const;

/** In which bedrijf a persoon is; told for an import of dossiers. */
export const LINK = 'BedrijfId';

/** Everybody of the file but for a few who are new. */
export function listsOf(draft: Draft): Lists {
  const { dice, truth } = draft;
  const lists: Lists = {
    ...noLists(),
    courses: COURSES.map(([code, naam], n) => ({
      Id: `O-${n + 1}`,
      'Opleiding code': code,
      'Opleiding naam': naam,
    })),
  };
  const newcomers = new Set<unknown>();
  const note = (into: Map<unknown, ListRecord>, who: unknown, record: () => ListRecord) => {
    if (who === undefined || into.has(who) || newcomers.has(who)) return;
    if (dice.chance(0.2)) newcomers.add(who);
    else into.set(who, { Id: String(10_000 + into.size), ...record() });
  };
  const isOfDossiers = draft.place('persoon.achternaam') !== undefined;
  for (const { texts, company, contact, participant } of truth.rows) {
    const said = (field: FieldPath) => texts[draft.place(field) ?? -1] ?? '';
    note(lists.companies, company, () =>
      Object.fromEntries(COMPANY.map(([heading, part]) => [heading, said(`bedrijf.${part}`)])),
    );
    const roles = isOfDossiers
      ? ([['persoon', participant]] as const)
      : ([
          ['contactpersoon', contact],
          ['deelnemer', participant],
        ] as const);
    for (const [role, person] of roles)
      note(lists.people, person, () => ({
        ...Object.fromEntries(PERSON.map(([heading, part]) => [heading, said(`${role}.${part}`)])),
        ...(isOfDossiers && { [LINK]: lists.companies.get(company)?.Id ?? '' }),
      }));
  }
  return lists;
}

/** The files to drop on the page, or to hand to the engine; of what nothing is known there is none. */
export function listFiles(lists: Lists): { name: string; bytes: Uint8Array }[] {
  const { companies, people, courses, others, users } = lists;
  const files: [name: string, records: ListRecord[]][] = [
    ['bedrijven.csv', [...companies.values(), ...others.companies]],
    ['personen.csv', [...people.values(), ...others.people]],
    ['opleidingen.csv', courses],
    ['gebruikers.csv', users],
  ];
  return files
    .filter(([, records]) => records.length > 0)
    .map(([name, records]) => ({ name, bytes: written(records) }));
}

function written(records: readonly ListRecord[]): Uint8Array {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const headings = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = [headings, ...records.map((record) => headings.map((heading) => record[heading] ?? ''))];
  return new TextEncoder().encode(`${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`);
}
