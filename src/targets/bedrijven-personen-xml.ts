import { BEDRIJVEN_PERSONEN } from '../layouts/bedrijven-personen.ts';
import { type FieldPath, isBlockHeading, type RecordOwner } from '../model/field.ts';
import { PAIR_FIELDS, type Texts } from './dossier-texts.ts';

// Bedrijven and personen as XML. Coachview says that XML is possible and not in what shape, so this is a shape of our own, the one that
// docs/schemas/bedrijven-personen.xsd describes: a Rij holds a Bedrijf, a Persoon, or both. What is blank has no element.

/** Element by sort of pair, and the elements of its two halves: the names that Coachview's template has for them. */
const PAIRS = {
  categorie: ['Categorie', 'CategoryGroup', 'Category'],
  vrijveld: ['Vrijveld', 'VrijveldDefinitie', 'VrijveldData'],
} as const;

const OWNERS = [
  ['bedrijf', 'Bedrijf'],
  ['persoon', 'Persoon'],
] as const;

const SINGLE: Readonly<Record<RecordOwner, readonly FieldPath[]>> = {
  bedrijf: singleFields('bedrijf'),
  persoon: singleFields('persoon'),
};

function singleFields(owner: RecordOwner): FieldPath[] {
  const paired = new Set(PAIR_FIELDS[owner].flatMap(([, first, second]) => [first, second]));
  return BEDRIJVEN_PERSONEN.columns.flatMap(({ field }) => {
    if (field === undefined || !field.startsWith(`${owner}.`)) return [];
    return isBlockHeading(field) || paired.has(field) ? [] : [field];
  });
}

/** `bedrijf.adres.landCode` is LandCode. */
function elementOf(field: FieldPath): string {
  const name = field.slice(field.lastIndexOf('.') + 1);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export interface Xml {
  bytes: Uint8Array;
  /** Places of the rows, 0-based, in which a character stood that XML does not have. */
  unwritable: number[];
}

export function bedrijvenPersonenXml(rows: readonly Texts[]): Xml {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<BedrijvenPersonen>'];
  const unwritable: number[] = [];
  for (const [nth, texts] of rows.entries()) {
    lines.push('  <Rij>');
    for (const [owner, element] of OWNERS) lines.push(...recordLines(texts, owner, element));
    lines.push('  </Rij>');
    if ([...texts.values()].some(hasUnwritable)) unwritable.push(nth);
  }
  lines.push('</BedrijvenPersonen>', '');
  return { bytes: new TextEncoder().encode(lines.join('\n')), unwritable };
}

function recordLines(texts: Texts, owner: RecordOwner, element: string): string[] {
  const said = (field: FieldPath) => texts.get(field) ?? '';
  const lines = SINGLE[owner].flatMap((field) => one(elementOf(field), said(field)));
  for (const [sort, first, second] of PAIR_FIELDS[owner]) {
    const [around, firstElement, secondElement] = PAIRS[sort];
    const halves = [...one(firstElement, said(first)), ...one(secondElement, said(second))];
    if (halves.length > 0) lines.push(`<${around}>`, ...halves.map((line) => `  ${line}`), `</${around}>`);
  }
  if (lines.length === 0) return [];
  return [`    <${element}>`, ...lines.map((line) => `      ${line}`), `    </${element}>`];
}

function one(element: string, text: string): string[] {
  return text.trim() === '' ? [] : [`<${element}>${escaped(text)}</${element}>`];
}

const OTHERWISE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A reader takes a bare one for a line end or a space.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text.replace(FORBIDDEN_ALL, '\ufffd').replace(/[&<>\r\n\t]/g, (sign) => OTHERWISE[sign] ?? sign);
}

/** What XML 1.0 has no place for, written in any way: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;
const FORBIDDEN_ALL = new RegExp(FORBIDDEN.source, 'gu');

function hasUnwritable(text: string): boolean {
  return FORBIDDEN.test(text);
}
