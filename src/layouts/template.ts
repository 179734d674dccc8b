import { FIELD_KINDS, type FieldPath, isBlockHeading, type KindId } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';
import { aliasesBeside } from './column.ts';
import { builtIn, guessLayout } from './guess.ts';
import { readShortNames } from './short-names.ts';
import { WEBAANVRAGEN } from './webaanvragen.ts';

// The institute's own official template: its headings, their order and their number rule, byte for byte. Only the meaning of a
// column is looked up here, by its name, for the user to confirm.

/** What words in a heading that nobody knows say about its contents; the first that fits. */
const KIND_WORDS: readonly (readonly [RegExp, KindId])[] = [
  [/e-?mail/iu, 'email'],
  [/postcode|postal ?code|zip ?code/iu, 'postcode'],
  [/datum|\bdate\b/iu, 'date'],
  [/telefoon|mobiel|\btel\b|\bphone\b/iu, 'phone'],
  [/^(?:is|heeft|wil|has) |\bja ?\/ ?nee\b|\(j\/n\)|\byes ?\/ ?no\b/iu, 'yes-no'],
  [/extern ?source/iu, 'extern-source'],
  [/extern ?id\b/iu, 'extern-id'],
  [/vrijveld ?code/iu, 'free-field-code'],
  [/^aantal\b|^number of\b/iu, 'number'],
];

/**
 * A layout with these headings. `recognised` are the places of the columns whose field was found by name; no field is found twice.
 * Blank headings at the end are not columns: spreadsheets give them when a cell was once formatted.
 * @param of the layout of which it is a template, where that is known; otherwise it is guessed from the headings
 */
export function layoutFromHeadings(
  headings: readonly string[],
  source: string,
  of?: Layout,
): { layout: Layout; recognised: number[] } {
  const named = withoutBlankEnd(headings);
  const base = of ?? builtIn(guessLayout(named).layout) ?? WEBAANVRAGEN;
  const fields = recognise(named, base);
  const columns = named.map((heading, place): LayoutColumn => ownColumn(heading, fields.get(place), base));
  const layout: Layout = {
    id: 'own',
    title: { nl: `Eigen sjabloon: ${source}`, en: `Own template: ${source}` },
    columns,
    source,
  };
  if (base.rowsMake !== undefined) layout.rowsMake = base.rowsMake;
  if (base.maxRows !== undefined) layout.maxRows = base.maxRows;
  return { layout, recognised: [...fields.keys()].sort((a, b) => a - b) };
}

function ownColumn(heading: string, field: FieldPath | undefined, base: Layout): LayoutColumn {
  if (field === undefined) return { heading, kind: kindByWords(heading), provenance: 'own', aliases: [] };
  const kind = FIELD_KINDS.get(field) ?? 'text';
  return { heading, field, kind, provenance: 'own', aliases: ownAliases(heading, field, base) };
}

function ownAliases(heading: string, field: FieldPath, base: Layout): string[] {
  const usual = base.columns.find((column) => column.field === field)?.heading ?? heading;
  const others = aliasesBeside(heading, field);
  const known = new Set([heading, ...others].map(headingKey));
  return isBlockHeading(field) || known.has(headingKey(usual)) ? others : [usual, ...others];
}

/** Kind of a column of which only the heading is known; `text` unless a word is clear. */
export function kindByWords(heading: string): KindId {
  return KIND_WORDS.find(([words]) => words.test(heading))?.[1] ?? 'text';
}

/** Fields by place: first by the headings themselves, then by aliases, then by short names and their neighbours. */
function recognise(headings: readonly string[], base: Layout): Map<number, FieldPath> {
  const found = new Map<number, FieldPath>();
  const open = new Set(base.columns.flatMap(({ field }) => (field === undefined ? [] : [field])));
  const { byHeading, byAlias } = namesOf(base);
  const give = (place: number, field: FieldPath | undefined): void => {
    if (field === undefined || place < 0 || found.has(place) || !open.delete(field)) return;
    found.set(place, field);
  };
  const keys = headings.map(headingKey);
  // The heading of a block is told letter by letter: `Bedrijf` is what people call its name.
  for (const { heading, field } of base.columns)
    if (isBlockHeading(field)) give(headings.indexOf(heading), field);
  for (const [place, key] of keys.entries()) give(place, byHeading.get(key));
  for (const [place, key] of keys.entries()) give(place, byAlias.get(key));
  const columns = headings.map((heading, place) => {
    const field = found.get(place);
    return field === undefined ? { heading } : { heading, field };
  });
  for (const [place, field] of readShortNames(columns, open)) give(place, field);
  return found;
}

interface ByName {
  byHeading: ReadonlyMap<string, FieldPath>;
  byAlias: ReadonlyMap<string, FieldPath>;
}

function namesOf({ columns }: Layout): ByName {
  const byHeading = new Map<string, FieldPath>();
  const byAlias = new Map<string, FieldPath>();
  for (const { heading, field, aliases } of columns) {
    if (field === undefined || isBlockHeading(field)) continue;
    byHeading.set(headingKey(heading), field);
    for (const alias of aliases) byAlias.set(headingKey(alias), field);
  }
  return { byHeading, byAlias };
}

const OF_WEBAANVRAGEN = namesOf(WEBAANVRAGEN);

/** The field that a heading surely names in the built-in layout, if any. */
export function fieldByHeading(heading: string): FieldPath | undefined {
  const key = headingKey(heading);
  return OF_WEBAANVRAGEN.byHeading.get(key) ?? OF_WEBAANVRAGEN.byAlias.get(key);
}

function withoutBlankEnd(headings: readonly string[]): readonly string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading.trim() !== '') + 1);
}
