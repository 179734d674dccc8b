import { KINDS } from '../kinds/list.ts';
import { bareText } from '../model/bare-text.ts';
import { REFERENCE_FIELD_KINDS, type ReferenceField } from '../model/reference.ts';

// By what two clients of an office are known to be one, and what of a text counts when two are compared. Numbers count by their digits.

/** The surest first. */
export const RELATION_KEYS = ['national', 'enterprise', 'code', 'email', 'birth', 'name'] as const;
export type RelationKey = (typeof RELATION_KEYS)[number];

/** Text of a field; '' when there is none. */
export type RelationText = (field: ReferenceField) => string;

/** The key that somebody gives; '' for none. */
function keyOf(by: RelationKey, text: RelationText): string {
  const name = () => `${folded(text('naam'))}\n${folded(text('voornaam'))}`;
  const with_ = (more: string) => (more === '' || folded(text('naam')) === '' ? '' : `${name()}\n${more}`);
  switch (by) {
    case 'national':
      return nationalOf(text);
    case 'enterprise':
      return enterpriseOf(text);
    case 'code':
      return folded(text('externId'));
    case 'email':
      return with_(folded(text('emailadres')));
    case 'birth':
      return with_(comparable('geboorteDatum', text('geboorteDatum')));
    case 'name':
      return folded(text('naam')) === '' ? '' : name();
  }
}

const NATIONAL_DIGITS = 11;
const ENTERPRISE_DIGITS = 10;

function nationalOf(text: RelationText): string {
  return national(text('rijksregisternummer'));
}

/** Excel took the first zero, or both, of whoever was born from 2000 to 2009. */
function national(text: string): string {
  const digits = text === '' ? '' : digitsOf(text);
  return digits.length < NATIONAL_DIGITS - 2 || digits.length > NATIONAL_DIGITS
    ? ''
    : digits.padStart(NATIONAL_DIGITS, '0');
}

/** Of the enterprise number, or else of a Belgian VAT number, which is the same with BE in front. */
function enterpriseOf(text: RelationText): string {
  const own = enterprise(text('ondernemingsnummer'));
  if (own !== '') return own;
  const vat = text('btwNummer').trim();
  return /^BE/i.test(vat) ? enterprise(vat) : '';
}

function enterprise(text: string): string {
  const digits = digitsOf(text);
  // Excel took the first zero of one of the two.
  const whole = digits.length === ENTERPRISE_DIGITS - 1 ? `0${digits}` : digits;
  return whole.length === ENTERPRISE_DIGITS ? whole : '';
}

/** The keys of one side, each worked out when it is first asked for. */
export type Keys<T> = (by: RelationKey, one: T) => string;

export function keysOf<T>(text: (one: T, field: ReferenceField) => string): Keys<T> {
  const known = new Map(RELATION_KEYS.map((by) => [by, new Map<T, string>()]));
  return (by, one) => {
    const keys = known.get(by)!;
    const there = keys.get(one);
    if (there !== undefined) return there;
    const key = keyOf(by, (field) => text(one, field));
    keys.set(one, key);
    return key;
  };
}

/** Numbers that are somebody's own: where both have one and they differ, they are two. */
export const OWN_NUMBERS: readonly RelationKey[] = ['national', 'enterprise'];

/** Whether two texts of a field say the same, however they are written. */
export function isSameText(field: ReferenceField, one: string, other: string): boolean {
  return one === other || comparable(field, one) === comparable(field, other);
}

/** What of the text counts when two are compared. */
function comparable(field: ReferenceField, text: string): string {
  if (text.trim() === '') return '';
  if (field === 'ondernemingsnummer') return enterprise(text) || folded(text);
  if (field === 'rijksregisternummer') return national(text) || folded(text);
  if (field === 'telefoonnummer') return digitsOf(text) || folded(text);
  const kind = REFERENCE_FIELD_KINDS[field];
  if (kind === 'date' || kind === 'country') return JSON.stringify(KINDS[kind].read(text) ?? folded(text));
  if (kind === 'email') return folded(text);
  return bareText(text);
}

function folded(text: string): string {
  return bareText(text).toLowerCase();
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}
