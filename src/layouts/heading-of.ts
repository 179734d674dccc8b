import type { FieldPath } from '../model/field.ts';
import { LAYOUTS } from './list.ts';

// What a field is called on the screen when no layout is at hand: its heading in the first of Coachview's imports that has it.

const HEADINGS = new Map<FieldPath, string>();
for (const { columns } of LAYOUTS)
  for (const { field, heading } of columns)
    if (field !== undefined && !HEADINGS.has(field)) HEADINGS.set(field, heading);

export function headingOf(field: FieldPath): string {
  return HEADINGS.get(field) ?? field;
}
