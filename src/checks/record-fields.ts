import {
  COMPANY_FIELDS,
  categoryPairs,
  FIELD_KINDS,
  type FieldPath,
  freeFieldPairs,
  isBlockHeading,
  personFields,
  type RecordOwner,
} from '../model/field.ts';

// The fields of the bedrijf and of the persoon of a row in an import of dossiers, made once.

function fieldsOf(owner: RecordOwner): readonly FieldPath[] {
  const basic = owner === 'bedrijf' ? COMPANY_FIELDS : personFields('persoon');
  const rest = [...FIELD_KINDS.keys()].filter((field) => field.startsWith(`${owner}.`));
  return [...new Set<FieldPath>([...basic, ...rest])].filter((field) => !isBlockHeading(field));
}

/** All that can be said of a bedrijf or persoon, its keys included. */
export const RECORD_FIELDS: Readonly<Record<RecordOwner, readonly FieldPath[]>> = {
  bedrijf: fieldsOf('bedrijf'),
  persoon: fieldsOf('persoon'),
};

/** Filled down a whole column, these say nothing of anybody. */
const NOT_TELLING = /\.(?:externSource|adres\.landCode|categorie|vrijveld)/;

/** Fields by which a row shows that it has such a bedrijf or persoon at all. */
export const TELLING_FIELDS: Readonly<Record<RecordOwner, readonly FieldPath[]>> = {
  bedrijf: RECORD_FIELDS.bedrijf.filter((field) => !NOT_TELLING.test(field)),
  persoon: RECORD_FIELDS.persoon.filter((field) => !NOT_TELLING.test(field)),
};

/** Categories and free fields go in sets, by the group or the code: their order means nothing. */
export const SETS: Readonly<Record<RecordOwner, readonly (readonly [FieldPath, FieldPath])[]>> = {
  bedrijf: [...categoryPairs('bedrijf'), ...freeFieldPairs('bedrijf')],
  persoon: [...categoryPairs('persoon'), ...freeFieldPairs('persoon')],
};
