import { KINDS } from '../kinds/list.ts';
import type { FieldPath } from '../model/field.ts';
import { participants } from '../model/headcount.ts';
import { hasPerson } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import { type Arrived, type Named, named } from './arrived.ts';
import { fold } from './fold.ts';

// A webaanvraag of the file in the form in which it is compared with what arrived, and what the two have in common besides people.

/** One webaanvraag of the file. */
export interface Sent {
  contact: Named | undefined;
  isContactParticipant: boolean;
  /** Those who take part, but for the contactpersoon. */
  participants: { row: RowId; person: Named }[];
  count: number;
  company: string;
  reference: string;
  course: { code: string; name: string };
}

export function sentOf({ rows }: Webaanvraag, text: (row: RowId, field: FieldPath) => string): Sent {
  const first = (field: FieldPath) =>
    rows.map((row) => text(row, field).trim()).find((found) => found !== '') ?? '';
  const isYes = (cell: string) => KINDS['yes-no'].read(cell) === true;
  const textOf = (row: RowId) => (field: FieldPath) => text(row, field);
  const taking = participants(rows, { text: textOf, isYes });
  const contactRow = rows.find((row) => hasPerson(textOf(row), 'contactpersoon'));
  const person = (row: RowId, role: 'contactpersoon' | 'deelnemer') =>
    named((part) => text(row, `${role}.${part}`).trim());
  return {
    contact: contactRow === undefined ? undefined : person(contactRow, 'contactpersoon'),
    isContactParticipant: taking.some(({ role }) => role === 'contactpersoon'),
    participants: taking
      .filter(({ role }) => role === 'deelnemer')
      .map(({ row }) => ({ row, person: person(row, 'deelnemer') })),
    count: taking.length,
    company: first('bedrijf.naam'),
    reference: first('referentieNrKlant'),
    course: { code: first('opleiding.code'), name: first('opleiding.naam') },
  };
}

/** Undefined when one of them does not say. */
export function sameCourse({ course }: Sent, { courses }: Arrived): boolean | undefined {
  if (courses === undefined || courses.length === 0 || (course.code === '' && course.name === ''))
    return undefined;
  return courses.some(
    ({ code, name }) =>
      (course.code !== '' && fold(course.code, 'plain') === fold(code, 'plain')) ||
      (course.name !== '' && fold(course.name, 'plain') === fold(name, 'plain')),
  );
}

export function sameName(a: string, b: string): boolean {
  return a !== '' && fold(a, 'company') === fold(b, 'company');
}
