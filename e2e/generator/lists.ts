import type { Draft } from './draft.ts';
import { at } from './truth.ts';
import { COURSES } from './vocabulary.ts';

// What Coachview has already: the bedrijven, personen and opleidingen of a file as its administration would export them. Faults may make a record
// different from the file. Written as delimited text.

export type ListRecord = Record<string, string>;
export interface Lists {
  /** By what the truth calls the bedrijf or person. */
  companies: Map<unknown, ListRecord>;
  people: Map<unknown, ListRecord>;
  courses: ListRecord[];
  /** Records of whom the file says nothing. */
  others: { companies: ListRecord[]; people: ListRecord[] };
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

/** Everybody of the file but for a few who are new. */
export function listsOf(draft: Draft): Lists {
  const { dice, truth } = draft;
  const lists: Lists = {
    companies: new Map(),
    people: new Map(),
    courses: COURSES.map(([code, naam], n) => ({
      Id: `O-${n + 1}`,
      'Opleiding code': code,
      'Opleiding naam': naam,
    })),
    others: { companies: [], people: [] },
  };
  const newcomers = new Set<unknown>();
  const note = (into: Map<unknown, ListRecord>, who: unknown, record: () => ListRecord) => {
    if (who === undefined || into.has(who) || newcomers.has(who)) return;
    if (dice.chance(0.2)) newcomers.add(who);
    else into.set(who, { Id: String(10_000 + into.size), ...record() });
  };
  for (const { texts, company, contact, participant } of truth.rows) {
    note(lists.companies, company, () =>
      Object.fromEntries(COMPANY.map(([heading, part]) => [heading, texts[at(`bedrijf.${part}`)] ?? ''])),
    );
    for (const [role, person] of [
      ['contactpersoon', contact],
      ['deelnemer', participant],
    ] as const)
      note(lists.people, person, () =>
        Object.fromEntries(PERSON.map(([heading, part]) => [heading, texts[at(`${role}.${part}`)] ?? ''])),
      );
  }
  return lists;
}

/** The files to drop on the page, or to hand to the engine. */
export function listFiles({
  companies,
  people,
  courses,
  others,
}: Lists): { name: string; bytes: Uint8Array }[] {
  return [
    ['bedrijven.csv', [...companies.values(), ...others.companies], COMPANY.map(([heading]) => heading)],
    ['personen.csv', [...people.values(), ...others.people], PERSON.map(([heading]) => heading)],
    ['opleidingen.csv', courses, ['Opleiding code', 'Opleiding naam']],
  ].map(([name, records, headings]) => ({
    name: name as string,
    bytes: written(records as ListRecord[], ['Id', ...(headings as string[])]),
  }));
}

function written(records: readonly ListRecord[], headings: readonly string[]): Uint8Array {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = [headings, ...records.map((record) => headings.map((heading) => record[heading] ?? ''))];
  return new TextEncoder().encode(`${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`);
}
