import { FIELD_KINDS, type FieldPath } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import type { LayoutColumn, Provenance } from '../model/layout.ts';
import { aliasesOf } from './names.ts';

// A column of a built-in layout, made of its heading and its field.

export type Named = readonly [heading: string, field: FieldPath];

export function layoutColumn([heading, field]: Named, provenance: Provenance): LayoutColumn {
  return {
    heading,
    field,
    kind: FIELD_KINDS.get(field) ?? 'text',
    provenance,
    aliases: aliasesBeside(heading, field),
  };
}

/** The field's other names, each once, without those that compare equal to the heading itself. */
export function aliasesBeside(heading: string, field: FieldPath): string[] {
  const keys = new Set([headingKey(heading)]);
  return aliasesOf(field).filter((alias) => {
    const key = headingKey(alias);
    return !keys.has(key) && keys.add(key);
  });
}
