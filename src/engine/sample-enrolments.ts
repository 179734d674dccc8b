import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isFault } from '../model/fault.ts';
import type { FieldPath } from '../model/field.ts';
import type { Session, Source } from './face.ts';
import { createSession } from './session.ts';
import type { ListView } from './shown-lists.ts';

// Enrolments and lists from Coachview for the tests of recognition, and sessions with them open.

export type Row = Partial<Record<FieldPath, string>>;
export const TODAY = { year: 2026, month: 3, day: 2 };

export function file(name: string, ...lines: string[]): Source {
  return { kind: 'file', name, bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`) };
}

export function enrolments(...rows: Row[]): Source {
  const { columns } = WEBAANVRAGEN;
  const line = (row: Row) => columns.map(({ field }) => (field && row[field]) ?? '').join(';');
  return file('deelnemers.csv', columns.map(({ heading }) => heading).join(';'), ...rows.map(line));
}

export const COMPANIES = file(
  'bedrijven.csv',
  'Bedrijfsnaam;Vestigingsplaats;E-mail;ExternId;ExternSource',
  'Jansen B.V.;Ede;info@jansen.example;;',
  'Bakker;Tiel;info@bakker.example;B1;CRM',
);
export const PERSONS = file(
  'personen.csv',
  'PersoonId;Voorletters;Voornaam;Tussenvoegsels;Achternaam;Geboortedatum;Email1;Email2;ExternId;ExternSource',
  'p1;J.;Jan;;Smit;01-02-1980;jan@a.example;smit@b.example;;',
  'p2;A.;An;;Bos;;an@a.example;;;',
);
export const COURSES = file(
  'opleidingen.csv',
  'Opleidingscode;Opleidingsnaam;Startdatum',
  'BHV-1;BHV basis;01-06-2026',
  'VCA-2;VCA vol;01-07-2026',
);

export const JAN: Row = {
  webaanvraagNr: '007',
  'opleiding.code': 'BHV-1',
  'bedrijf.naam': 'Jansen BV',
  'contactpersoon.achternaam': 'Bos',
  'contactpersoon.emailadres': 'an@a.example',
  'deelnemer.achternaam': 'Smit',
  'deelnemer.emailadres': 'smit@b.example',
};

export async function given(session: Session, ...sources: Source[]): Promise<ListView[]> {
  const lists: ListView[] = [];
  for (const source of sources) {
    const answer = await session.refer(source);
    if (isFault(answer)) throw new Error(JSON.stringify(answer));
    lists.push(answer.list);
  }
  return lists;
}

export async function opened(...rows: Row[]): Promise<Session> {
  const session = createSession(TODAY);
  const answer = await session.open(enrolments(...rows), {});
  if (isFault(answer)) throw new Error(answer.fault);
  return session;
}
