import { externKey } from '../checks/persons.ts';
import type { FieldPath } from '../model/field.ts';
import { rowsMake } from '../model/layout.ts';
import { hasPerson, type RowText } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import { RANK, severityOfRank } from './flag.ts';
import { markRows } from './marks.ts';
import { fieldText, type Memory, oncePerRevision } from './memory.ts';
import type { PersonCard } from './shown.ts';
import type { DossierCard, DossierPage } from './shown-dossiers.ts';

// Rows as the import of dossiers takes them: bedrijven with the personen that are linked to them, and personen without a bedrijf. It only
// gathers what the rows say; what Coachview has already is told by a list from Coachview.

/** So many personen of a bedrijf are sent; the page says how many more there are. */
const MOST_PERSONS = 50;

interface Gathered {
  name: string;
  id: string;
  rows: RowId[];
  persons: { row: RowId; key: string }[];
}

/** Cards by place, `to` not included, with the totals of all. Nothing for a layout that makes no dossiers. */
export function dossierPage(memory: Memory, from: number, to: number): DossierPage {
  const { all, companies, persons, unlinked } = oncePerRevision(memory, 'dossiers', () => gather(memory));
  const cards = all.slice(from, to).map((gathered) => card(memory, gathered));
  return { dossiers: all.length, companies, persons, unlinked, cards };
}

function gather(memory: Memory): { all: Gathered[]; companies: number; persons: number; unlinked: number } {
  const byCompany = new Map<string, Gathered>();
  const all: Gathered[] = [];
  const known = new Set<string>();
  let unlinked = 0;
  for (const row of rowsMake(memory.layout) === 'dossier' ? memory.order.rows() : []) {
    if (memory.table.isBlank(row)) continue;
    const text = (field: FieldPath) => fieldText(memory, row, field);
    const company = companyOf(text);
    const person = hasPerson(text, 'persoon') ? externKey(text, 'persoon') || `row ${row}` : '';
    if (person !== '') known.add(person);
    if (company === '' && person !== '') unlinked += 1;
    if (company === '' && person === '') continue;
    let into = company === '' ? undefined : byCompany.get(company);
    if (into === undefined) {
      into = {
        name: text('bedrijf.naam').trim(),
        id: text('bedrijf.externId').trim(),
        rows: [],
        persons: [],
      };
      all.push(into);
      if (company !== '') byCompany.set(company, into);
    }
    into.rows.push(row);
    if (person !== '') into.persons.push({ row, key: person });
  }
  return { all, companies: byCompany.size, persons: known.size, unlinked };
}

/** By what the import tells bedrijven apart: the key, or else the name as it stands. */
function companyOf(text: RowText): string {
  const key = externKey(text, 'bedrijf');
  if (key !== '') return `key ${key}`;
  const name = text('bedrijf.naam').trim() || text('bedrijf.externId').trim();
  return name === '' ? '' : `name ${name}`;
}

function card(memory: Memory, { name, id, rows, persons }: Gathered): DossierCard {
  const marks = markRows(memory);
  const worst = severityOfRank(
    rows.reduce((rank, row) => Math.max(rank, marks[memory.table.slot(row)] ?? 0), 0),
  );
  // Whoever stands on several rows is one person.
  const seen = new Set<string>();
  const distinct = persons.filter(({ key }) => !seen.has(key) && seen.add(key));
  return {
    name,
    id,
    rows: rows.slice(0, MOST_PERSONS),
    rowCount: rows.length,
    persons: distinct.slice(0, MOST_PERSONS).map(({ row }) => ({ row, ...personCard(memory, row) })),
    personCount: distinct.length,
    ...(worst === undefined || RANK[worst] < RANK.warning ? {} : { worst }),
  };
}

function personCard(memory: Memory, row: RowId): PersonCard {
  const part = (name: 'voornaam' | 'voorletters' | 'tussenvoegsels' | 'achternaam' | 'emailadres') =>
    fieldText(memory, row, `persoon.${name}`).trim();
  const words = [part('voornaam') || part('voorletters'), part('tussenvoegsels'), part('achternaam')];
  return { name: words.filter((word) => word !== '').join(' '), email: part('emailadres') };
}
