import type { FieldPath } from '../model/field.ts';
import type { PersoonMatch } from '../model/match.ts';
import { valuesOf } from './cascade.ts';
import type { Indexes } from './indexes.ts';
import { KEY_RULES } from './rules.ts';

// Whom an import of dossiers recognises its persoon as: by key and by nothing else, so no rule goes on where another fails, and no row before
// it matters.

/** Undefined when nobody of the list has the key, or more than one has. */
export function persoonMatch(
  text: (field: FieldPath) => string,
  { persoon, bedrijf, bedrijfById }: Indexes,
): PersoonMatch | undefined {
  // Most layouts have no such persoon, and this is asked of every row.
  if (persoon === undefined || (text('persoon.externId') === '' && text('persoon.id') === ''))
    return undefined;
  for (const rule of KEY_RULES) {
    const values = valuesOf(rule, (field) => text(`persoon.${field}` as FieldPath));
    if (values === undefined || !persoon.answers(rule)) continue;
    const [record, ...others] = persoon.find(rule, values);
    if (record === undefined || others.length > 0) continue;
    const { reference } = persoon;
    const id = reference.text('bedrijfId', record).trim();
    const place = id === '' ? undefined : bedrijfById(id);
    const name =
      reference.text('bedrijf.naam', record).trim() ||
      (place === undefined ? '' : (bedrijf?.reference.text('naam', place).trim() ?? ''));
    const linkedTo = name || id;
    return {
      record,
      ...(linkedTo === '' ? {} : { linkedTo }),
      ...(place === undefined ? {} : { bedrijf: place }),
    };
  }
  return undefined;
}
