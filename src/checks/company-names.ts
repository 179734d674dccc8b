import type { FieldPath } from '../model/field.ts';
import type { RowSubject } from './check.ts';
import { letters } from './letters.ts';

// Names of companies without what people write one way today and another tomorrow. For comparing, never for showing.

/** Legal forms behind the name, dots and spaces taken out. A stichting or vereniging is named in front and is part of the name. */
const FORMS = [
  'bv',
  'nv',
  'vof',
  'cv',
  'bvba',
  'cvba',
  'ebvba',
  'vzw',
  'sprl',
  'srl',
  'asbl',
  'sa',
  'comm v',
  'gmbh',
  'ag',
  'kg',
  'ltd',
  'limited',
  'llc',
  'inc',
  'ua',
  'ba',
  'bvio',
];
/** The last word or words of a name that are a legal form, with dots, spaces and brackets as people put them. */
const BEHIND = new RegExp(
  `[ ,(](${FORMS.map((form) => [...form.replace(' ', '')].join('[. ]{0,2}')).join('|')})[.) ]{0,4}$`,
  'iu',
);

export interface CompanyName {
  /** Letters and digits of the name without its legal form; '' when nothing else is left. */
  key: string;
  /** The legal form, `bv`; '' when none is written. */
  form: string;
}

export function readCompanyName(name: string): CompanyName {
  const bare = name.trim();
  const found = BEHIND.exec(bare);
  const form = found === null ? '' : letters(found[1]!);
  const rest = found === null ? bare : bare.slice(0, found.index);
  const key = letters(rest.replace(/ ?& ?/g, ' en '));
  return FORMS.includes(key) ? { key: '', form: key } : { key, form };
}

/** Whether all rows say letter for letter the same, as nearly all that share a key do: seen without making anything. */
export function isSpelledTheSame(rows: readonly RowSubject[], field: FieldPath): boolean {
  const first = rows[0]?.text(field);
  return rows.every((row) => row.text(field) === first);
}

export function companyKey(name: string): string {
  return readCompanyName(name).key;
}
