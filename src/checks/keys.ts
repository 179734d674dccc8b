import type { FieldPath, PersonRole } from '../model/field.ts';
import type { RowText } from '../model/person.ts';
import type { RowSubject } from './check.ts';
import type { ComparedPart } from './sharers.ts';

// How a row gives the keys by which table checks look at rows together. A key is told by its parts, not worked out by the check, so that
// the engine can compare parts once for each distinct cell instead of making a text for every row. Nothing is found here.

/** One part of a key: the first of these fields in which something counts. */
export interface KeyPart {
  fields: readonly FieldPath[];
  /** What of the cell counts, for comparing; '' for nothing. The same cell always gives the same. */
  of(text: string): string;
  /**
   * `needed`: without it there is no key. `condition`: so too, but what it says is no part of the key. `telling`: without any of the telling
   * parts there is no key. `beside`: may be blank.
   */
  is: 'needed' | 'condition' | 'telling' | 'beside';
}

/** A key that each row gives at most once. */
export interface KeySource {
  /** Whom of the row it is about; absent when that is the bedrijf or the whole row. */
  role?: PersonRole;
  parts: readonly KeyPart[];
  /** Where all that share a key say letter for letter the same in these fields, the check finds nothing and is not asked. */
  alike: readonly FieldPath[];
  /** Blank says nothing of that sort: it counts only where the fields are filled. */
  alikeWhenFilled?: true;
  /**
   * Fields beside those of the parts and `alike` that the check reads of who gave a key by this source; an edit in another column does not ask
   * it again. Absent: it may read any. A law holds it to that.
   */
  reads?: readonly FieldPath[];
  /** What the check compares of those who share a key, where it tells `spots`. All sources of a check compare the same, each by its own fields. */
  compared?: readonly ComparedPart[];
}

/** What stands between the parts; no cell holds it after `of`, or the key is told apart by what follows. */
const SEPARATOR = '\n';

/** The key that a row gives; '' for none. */
export function keyOf({ parts }: KeySource, text: RowText): string {
  const said: string[] = [];
  let isTelling: boolean | undefined;
  for (const part of parts) {
    const value = partOf(part, text);
    if (value === '' && (part.is === 'needed' || part.is === 'condition')) return '';
    if (part.is === 'telling') isTelling = isTelling === true || value !== '';
    if (part.is !== 'condition') said.push(value);
  }
  return isTelling === false ? '' : said.join(SEPARATOR);
}

function partOf({ fields, of }: KeyPart, text: RowText): string {
  for (const field of fields) {
    const value = of(text(field));
    if (value !== '') return value;
  }
  return '';
}

/** One that gave a key, and by which of the check's sources. */
export interface Given {
  row: RowSubject;
  by: KeySource;
}

export function needed(field: FieldPath, of: KeyPart['of']): KeyPart {
  return { fields: [field], of, is: 'needed' };
}

/** The text without white space around it. */
export function trimmed(text: string): string {
  return text.trim();
}

/** So too, and capitals do not count. */
export function folded(text: string): string {
  return text.trim().toLowerCase();
}

/** The same of an e-mail address; '' for a word like "geen", which is none. */
export function address(text: string): string {
  const email = folded(text);
  return email.includes('@') ? email : '';
}
