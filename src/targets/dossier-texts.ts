import {
  categoryPairs,
  FIELD_KINDS,
  type FieldPath,
  freeFieldPairs,
  isBlockHeading,
  PERSON_PARTS,
  PERSON_ROLES,
  type RecordOwner,
  type RequestRole,
} from '../model/field.ts';
import { hasPerson, isSamePerson, type RowText } from '../model/person.ts';
import { isRelation, relationAs, relationTargets } from './relation.ts';

// What one row says of a bedrijf and of persons, by the fields of an import of dossiers, whatever layout the row has. Texts stay as they stand.

export type Texts = Map<FieldPath, string>;

/** A category with its group, or a free field's code with its value. */
export interface Pair {
  sort: 'categorie' | 'vrijveld';
  first: string;
  second: string;
}

/** What is said of one bedrijf or persoon. */
export interface Saying {
  owner: RecordOwner;
  texts: Texts;
  pairs: Pair[];
}

type PairFields = readonly (readonly [sort: Pair['sort'], first: FieldPath, second: FieldPath])[];

export const PAIR_FIELDS: Readonly<Record<RecordOwner, PairFields>> = {
  bedrijf: pairFields('bedrijf'),
  persoon: pairFields('persoon'),
};

function pairFields(owner: RecordOwner): PairFields {
  return [
    ...categoryPairs(owner).map(([group, category]) => ['categorie', group, category] as const),
    ...freeFieldPairs(owner).map(([code, value]) => ['vrijveld', code, value] as const),
  ];
}

/** Of either, what is no pair. */
const SINGLE_FIELDS: Readonly<Record<RecordOwner, readonly FieldPath[]>> = {
  bedrijf: singleFields('bedrijf'),
  persoon: singleFields('persoon'),
};

function singleFields(owner: RecordOwner): FieldPath[] {
  const paired = new Set(PAIR_FIELDS[owner].flatMap(([, ...fields]) => fields));
  return [...FIELD_KINDS.keys()].filter(
    (field) => field.startsWith(`${owner}.`) && !paired.has(field) && !isBlockHeading(field),
  );
}

const REQUEST_PARTS = PERSON_PARTS.filter((part) => !part.startsWith('vrijveld'));

/** The field of a dossier in which this field's text goes; of a relatie there may be two. */
export function dossierFields(field: FieldPath): readonly FieldPath[] {
  const part = /^(?:contactpersoon|deelnemer)\.(.*)$/.exec(field)?.[1];
  if (part !== undefined) return [`persoon.${part}` as FieldPath];
  return field.startsWith('relatie.') ? relationTargets(field) : [field];
}

/** The bedrijf of a row first, then its persons; what the row does not name is not among them. */
export function sayingsOf(text: RowText): Saying[] {
  const sayings = isRelation(text)
    ? relationSayings(text)
    : [ownSaying(text, 'bedrijf'), ...personSayings(text)];
  return sayings.filter(({ texts, pairs }) => texts.size > 0 || pairs.length > 0);
}

/** Often filled down a whole column, these say nothing of anybody. */
const NOT_TELLING = /\.(?:externSource|(?:factuurA|a)dres\.landCode)$/;

/** Whether it says of somebody who that is; a land, a source, a category or a free field alone does not. */
export function isNamed({ texts }: Saying): boolean {
  return [...texts.keys()].some((field) => !NOT_TELLING.test(field));
}

function relationSayings(text: RowText): Saying[] {
  const { texts } = relationAs(text);
  const of = (owner: RecordOwner) => new Map([...texts].filter(([field]) => field.startsWith(`${owner}.`)));
  return (['bedrijf', 'persoon'] as const).map((owner) => ({ owner, texts: of(owner), pairs: [] }));
}

function ownSaying(text: RowText, owner: RecordOwner): Saying {
  const texts: Texts = new Map();
  for (const field of SINGLE_FIELDS[owner]) put(texts, field, text(field));
  const pairs = PAIR_FIELDS[owner].map(([sort, first, second]) => ({
    sort,
    first: text(first),
    second: text(second),
  }));
  return { owner, texts, pairs: pairs.filter(isSaid) };
}

function personSayings(text: RowText): Saying[] {
  const roles = PERSON_ROLES.filter((role) => role !== 'persoon' && hasPerson(text, role));
  const ofRequest = (
    isSamePerson(text) ? [['deelnemer', 'contactpersoon'] as const] : roles.map((role) => [role])
  ).map((same) => requestSaying(text, same as readonly RequestRole[]));
  return [...ofRequest, ownSaying(text, 'persoon')];
}

/** One person under one role or under both; what the first does not say, the second may. */
function requestSaying(text: RowText, roles: readonly RequestRole[]): Saying {
  const texts: Texts = new Map();
  for (const role of roles)
    for (const part of REQUEST_PARTS) {
      const field: FieldPath = `persoon.${part}`;
      if (!texts.has(field)) put(texts, field, text(`${role}.${part}`));
    }
  const pairs = roles.map((role): Pair => {
    return { sort: 'vrijveld', first: text(`${role}.vrijveldCode`), second: text(`${role}.vrijveldWaarde`) };
  });
  return { owner: 'persoon', texts, pairs: pairs.filter(isSaid) };
}

function put(texts: Texts, field: FieldPath, text: string): void {
  if (text.trim() !== '') texts.set(field, text);
}

function isSaid({ first, second }: Pair): boolean {
  return first.trim() !== '' || second.trim() !== '';
}
