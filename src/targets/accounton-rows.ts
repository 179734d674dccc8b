import { type FieldPath, PERSON_ROLES, type PersonRole } from '../model/field.ts';
import { hasPerson, isSamePerson, type RowText } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import type { TargetSubject } from '../model/target.ts';
import { isRelation, relationAs, responsibleOf } from './relation.ts';

// Who goes into Accounton's start template: every natural person of the file once, whatever layout it has. What cannot go in is handed back.

export type PersonTexts = Map<FieldPath, string>;

export interface Client {
  texts: PersonTexts;
  /** The row that brings him in first. */
  row: RowId;
}

export type ClientLost =
  /** A bedrijf has no declaration of a person. */
  | 'company'
  /** Another row says something else of the same person; there is room for one. */
  | 'differs'
  /** Nobody is in the row. */
  | 'nobody'
  /** Colleagues without an e-mail address, or more than one. */
  | 'colleagues'
  /** Initials beside a first name. */
  | 'initials';

/** Parts of a person in other layouts, by what the template calls a persoon's field. */
const PARTS = [
  'emailadres',
  'telefoonnummer',
  'geboorteDatum',
  'adres.adres1',
  'adres.postcode',
  'adres.plaats',
  'adres.landCode',
] as const;
const OF_RECORDS = [
  'taal',
  'rijksregisternummer',
  'partnerRijksregisternummer',
  'verantwoordelijke',
] as const;

export function clientsOf(subject: TargetSubject): {
  clients: Client[];
  lost: { why: ClientLost; row: RowId }[];
} {
  const clients = new Map<string, Client>();
  const lost: { why: ClientLost; row: RowId }[] = [];
  for (const row of subject.rows) {
    const text: RowText = (field) => subject.text(row, field);
    const persons = isRelation(text) ? relationPersons(text) : rolePersons(text);
    if (persons.length === 0)
      lost.push({ why: isRelation(text) || hasCompany(text) ? 'company' : 'nobody', row });
    for (const why of left(text)) lost.push({ why, row });
    for (const texts of persons) {
      const key = keyOf(texts) || `row ${row}`;
      const known = clients.get(key);
      if (known === undefined) clients.set(key, { texts, row });
      else if (!mergeInto(known.texts, texts)) lost.push({ why: 'differs', row });
    }
  }
  return { clients: [...clients.values()], lost };
}

/** What of a row has no room in a template with one first name and one colleague. */
function left(text: RowText): ClientLost[] {
  if (isRelation(text)) return isOneAddress(text('relatie.dossiermedewerkers')) ? [] : ['colleagues'];
  const has = (field: FieldPath) => text(field).trim() !== '';
  const isBoth = PERSON_ROLES.some((role) => has(`${role}.voornaam`) && has(`${role}.voorletters`));
  return isBoth ? ['initials'] : [];
}

function isOneAddress(colleagues: string): boolean {
  return colleagues.trim() === responsibleOf(colleagues);
}

function hasCompany(text: RowText): boolean {
  return text('bedrijf.naam').trim() !== '';
}

function relationPersons(text: RowText): PersonTexts[] {
  const { texts } = relationAs(text);
  if (!texts.has('persoon.achternaam')) return [];
  return [new Map([...texts].filter(([field]) => field.startsWith('persoon.') || field === 'bedrijf.naam'))];
}

function rolePersons(text: RowText): PersonTexts[] {
  const roles = PERSON_ROLES.filter((role) => hasPerson(text, role));
  const once = isSamePerson(text) ? roles.filter((role) => role !== 'contactpersoon') : roles;
  return once.map((role) => personTexts(text, role));
}

/** The surname with its infixes in front; the initials where the first name is not known. */
function personTexts(text: RowText, role: PersonRole): PersonTexts {
  const texts: PersonTexts = new Map();
  const put = (to: FieldPath, value: string) => {
    if (value.trim() !== '') texts.set(to, value);
  };
  put(
    'persoon.voornaam',
    text(`${role}.voornaam`).trim() === '' ? text(`${role}.voorletters`) : text(`${role}.voornaam`),
  );
  const surname = [text(`${role}.tussenvoegsels`), text(`${role}.achternaam`)];
  put('persoon.achternaam', surname.filter((part) => part.trim() !== '').join(' '));
  for (const part of PARTS) put(`persoon.${part}`, text(`${role}.${part}`));
  if (role === 'persoon') for (const part of OF_RECORDS) put(`persoon.${part}`, text(`persoon.${part}`));
  put('bedrijf.naam', text('bedrijf.naam'));
  return texts;
}

/** By what two rows are about one person; '' when that cannot be told. */
function keyOf(texts: PersonTexts): string {
  const bare = (field: FieldPath) => (texts.get(field) ?? '').trim().toLowerCase();
  const national = bare('persoon.rijksregisternummer').replace(/\D+/g, '');
  if (national !== '') return `national ${national}`;
  const own = [bare('persoon.emailadres'), bare('persoon.geboorteDatum')];
  if (own.every((one) => one === '')) return '';
  return [bare('persoon.voornaam'), bare('persoon.achternaam'), ...own].join('\n');
}

/** Fills what is blank; false when something is said that has no room. */
function mergeInto(known: PersonTexts, more: PersonTexts): boolean {
  let isAll = true;
  for (const [field, text] of more) {
    const there = known.get(field);
    if (there === undefined) known.set(field, text);
    else if (there.trim() !== text.trim()) isAll = false;
  }
  return isAll;
}
