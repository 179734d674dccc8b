import type { FieldPath } from '../model/field.ts';
import type { Owner, RuleId, RuleOrder } from '../model/match.ts';
import type { ReferenceField } from '../model/reference.ts';
import type { Fold } from './fold.ts';
import type { How } from './values.ts';

// Coachview's rules of recognition as its two articles publish them, as data. `csv`: the conditions of the CSV import of webaanvragen (ExternID
// and ExternSource, e-mail, name; for persons then surname with birth date, and initials with infixes and surname). `web-service`: the article
// on matching for the web service (name before e-mail, PersoonId, the bedrijf of the contactpersoon, first name in place of initials).

/** Fields that rules compare; a row has each for its bedrijf or its person, a list as a column. */
export type RuleField = Extract<
  ReferenceField,
  | 'id'
  | 'externId'
  | 'externSource'
  | 'emailadres'
  | 'naam'
  | 'voorletters'
  | 'voornaam'
  | 'tussenvoegsels'
  | 'achternaam'
  | 'geboorteDatum'
>;

const RULE_FIELDS: readonly RuleField[] = [
  'id',
  'externId',
  'externSource',
  'emailadres',
  'naam',
  'voorletters',
  'voornaam',
  'tussenvoegsels',
  'achternaam',
  'geboorteDatum',
];

/** Where a row keeps them. Made once: these texts are asked for a million times. Not every owner has every field. */
export const PATHS: Readonly<Record<Owner, Readonly<Record<RuleField, FieldPath>>>> = {
  bedrijf: pathsOf('bedrijf'),
  contactpersoon: pathsOf('contactpersoon'),
  deelnemer: pathsOf('deelnemer'),
};

function pathsOf(owner: Owner): Record<RuleField, FieldPath> {
  return Object.fromEntries(RULE_FIELDS.map((field) => [field, `${owner}.${field}`])) as Record<
    RuleField,
    FieldPath
  >;
}

/** Fields of a row on which its matches depend; that a person is named at all may be told by the phone number. */
export const MATCHED_FIELDS: ReadonlySet<FieldPath> = new Set<FieldPath>([
  ...Object.values(PATHS).flatMap((paths) => Object.values(paths)),
  'contactpersoon.telefoonnummer',
  'deelnemer.telefoonnummer',
  'persoon.id',
  'persoon.externId',
  'persoon.externSource',
  'opleiding.code',
  'opleiding.naam',
]);

interface Part {
  field: RuleField;
  how: How;
  /** Blank equals blank. Every other part has to be filled, or the rule has nothing to compare. */
  mayBeBlank?: true;
}

/** Fields whose texts, one behind the other, are near when their folds are equal. */
export interface NearPart {
  fields: readonly RuleField[];
  fold: Fold | 'date';
}

export interface Rule {
  id: RuleId;
  /** One sign that begins the keys of this rule; no cell holds it. */
  sign: string;
  parts: readonly Part[];
  near: readonly NearPart[];
}

const EXTERN_ID: Rule = {
  id: 'extern-id',
  sign: '\ue001',
  parts: [
    { field: 'externId', how: 'caseless' },
    { field: 'externSource', how: 'exact' },
  ],
  near: [
    { fields: ['externId'], fold: 'plain' },
    { fields: ['externSource'], fold: 'plain' },
  ],
};
/** The article on the web service speaks of the ExternID only. */
const EXTERN_ID_ALONE: Rule = {
  id: 'extern-id-alone',
  sign: '\ue002',
  parts: [{ field: 'externId', how: 'caseless' }],
  near: [{ fields: ['externId'], fold: 'plain' }],
};
/** Signs in an address tell people apart (`j.jansen` and `jjansen`), so only capitals, accents and spaces are near. */
const EMAIL: Rule = {
  id: 'email',
  sign: '\ue003',
  parts: [{ field: 'emailadres', how: 'exact' }],
  near: [{ fields: ['emailadres'], fold: 'plain' }],
};
const NAME: Rule = {
  id: 'name',
  sign: '\ue004',
  parts: [{ field: 'naam', how: 'exact' }],
  near: [{ fields: ['naam'], fold: 'company' }],
};
const PERSON_ID: Rule = { id: 'person-id', sign: '\ue005', parts: [{ field: 'id', how: 'exact' }], near: [] };
const SURNAME_BIRTH_DATE: Rule = {
  id: 'surname-birth-date',
  sign: '\ue006',
  parts: [
    { field: 'achternaam', how: 'exact' },
    { field: 'geboorteDatum', how: 'date' },
  ],
  near: [
    { fields: ['achternaam'], fold: 'name' },
    { fields: ['geboorteDatum'], fold: 'date' },
  ],
};
// Most people have no infixes, so those may be blank. Blank initials compare nothing: everybody of that surname without them would be one person.
// What Coachview does with them is not published.
const INITIALS_SURNAME: Rule = {
  id: 'initials-surname',
  sign: '\ue007',
  parts: [
    { field: 'voorletters', how: 'exact' },
    { field: 'tussenvoegsels', how: 'exact', mayBeBlank: true },
    { field: 'achternaam', how: 'exact' },
  ],
  near: [
    { fields: ['voorletters'], fold: 'name' },
    { fields: ['tussenvoegsels', 'achternaam'], fold: 'name' },
  ],
};
const FIRST_NAME_SURNAME: Rule = {
  id: 'first-name-surname',
  sign: '\ue008',
  parts: [
    { field: 'achternaam', how: 'exact' },
    { field: 'tussenvoegsels', how: 'exact', mayBeBlank: true },
    { field: 'voornaam', how: 'exact' },
  ],
  near: [
    { fields: ['voornaam'], fold: 'name' },
    { fields: ['tussenvoegsels', 'achternaam'], fold: 'name' },
  ],
};
/** Compares nothing itself; the cascade knows when it may be asked. */
const THROUGH_CONTACT: Rule = { id: 'through-contact', sign: '\ue009', parts: [], near: [] };

/** By which an import of dossiers recognises a persoon. */
export const KEY_RULES: readonly Rule[] = [PERSON_ID, EXTERN_ID];

export const RULES: Readonly<Record<RuleOrder, Readonly<Record<'bedrijf' | 'persoon', readonly Rule[]>>>> = {
  csv: {
    bedrijf: [EXTERN_ID, EMAIL, NAME],
    persoon: [EXTERN_ID, EMAIL, SURNAME_BIRTH_DATE, INITIALS_SURNAME],
  },
  'web-service': {
    bedrijf: [EXTERN_ID_ALONE, NAME, EMAIL, THROUGH_CONTACT],
    persoon: [PERSON_ID, EXTERN_ID_ALONE, EMAIL, SURNAME_BIRTH_DATE, FIRST_NAME_SURNAME],
  },
};

/** Rules that point at one record strongly enough to contradict another. Two people may well share initials and a surname. */
export const TELLING_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'person-id',
  'extern-id',
  'extern-id-alone',
  'email',
  'name',
  'surname-birth-date',
]);

/** What a bedrijf or person says, as the rules read it. */
export type Said = (field: RuleField) => string;
