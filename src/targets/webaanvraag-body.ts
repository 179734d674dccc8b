import { KINDS } from '../kinds/list.ts';
import {
  COMPANY_FIELDS,
  type FieldPath,
  PERSON_PARTS,
  type PersonPart,
  type PersonRole,
  personFields,
} from '../model/field.ts';
import type { Participant } from '../model/headcount.ts';
import { hasPerson, isSamePerson, personKey } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import type { TargetSubject } from '../model/target.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import { type CompanyBody, filled, inOrder, type PersonBody, type WebaanvraagBody } from './api-body.ts';
import { companyBody, type Lost, personBody } from './api-parts.ts';

// One webaanvraag as the body of `POST Webaanvragen`: names and order as Coachview's API has them (docs/schemas/). Texts stay as they
// stand in the file; only dates and yes-no, which JSON has another form for, are written anew. What cannot go in is handed back by name.

export interface MadeBody {
  /** Undefined when nobody takes part: with the contactpersoon alone in it, Coachview would enrol the contactpersoon. */
  body: WebaanvraagBody | undefined;
  lost: { why: Lost; row: RowId }[];
}

/** @param courseInRemark an opleiding without a known id is put in the remark */
export function webaanvraagBody(
  subject: TargetSubject,
  { rows }: Webaanvraag,
  courseInRemark: boolean,
): MadeBody {
  return new Making(subject, rows, courseInRemark).made();
}

class Making {
  readonly #subject: TargetSubject;
  readonly #rows: readonly RowId[];
  readonly #courseInRemark: boolean;
  readonly #lost: MadeBody['lost'] = [];

  constructor(subject: TargetSubject, rows: readonly RowId[], courseInRemark: boolean) {
    this.#subject = subject;
    this.#rows = rows;
    this.#courseInRemark = courseInRemark;
  }

  made(): MadeBody {
    const participants = this.#subject.participants(this.#rows);
    if (participants.length === 0) return { body: undefined, lost: [] };
    const contactRow = this.#rows.find((row) => hasPerson(this.#textsOf(row), 'contactpersoon'));
    const takesPart = participants.some(({ role }) => role === 'contactpersoon');
    const contact = contactRow === undefined ? undefined : this.#contact(contactRow, takesPart);
    const isAlone = participants.length === 1 && participants[0]!.role === 'contactpersoon';
    const deelnemers = isAlone
      ? undefined
      : participants.map(({ row, role }) =>
          role === 'contactpersoon' && contact !== undefined ? contact : this.#person(row, role),
        );
    const courses = this.#courses();
    const body: WebaanvraagBody = filled({
      referentieNrKlant: this.#one('referentieNrKlant'),
      opmerking: this.#remark(courses.named),
      aantalPersonen: participants.length,
      aanvraagIsOrder: this.#isOrder(),
      bedrijf: this.#company(),
      contactpersoon: contact,
      deelnemers,
      opleidingen: courses.ids.length === 0 ? undefined : courses.ids.map((opleidingId) => ({ opleidingId })),
    });
    this.#tellRepeats(participants);
    return { body, lost: this.#lost };
  }

  /** A contactpersoon who takes part often stands in the row a second time as deelnemer, with more filled in there. */
  #contact(row: RowId, takesPart: boolean): PersonBody {
    this.#tellOthers(row, CONTACT_FIELDS);
    const isBoth = takesPart && isSamePerson(this.#textsOf(row));
    const contact = this.#person(row, 'contactpersoon');
    if (!isBoth) return contact;
    const both = { ...this.#person(row, 'deelnemer'), ...contact };
    const says = (part: PersonPart) => this.#text(row, `deelnemer.${part}`);
    const differs = PERSON_PARTS.some((part) => {
      const mine = this.#text(row, `contactpersoon.${part}`);
      return mine !== undefined && says(part) !== undefined && mine !== says(part);
    });
    if (differs) this.#lost.push({ why: 'differs', row });
    return inOrder(both);
  }

  /** Rows that name a deelnemer again, with something else beside the name. */
  #tellRepeats(participants: readonly Participant<RowId>[]): void {
    const firstRows = new Map(
      participants.flatMap(({ row, role }): [string, RowId][] =>
        role === 'deelnemer' ? [[personKey(this.#textsOf(row), role), row]] : [],
      ),
    );
    for (const row of this.#rows) {
      const first = firstRows.get(personKey(this.#textsOf(row), 'deelnemer'));
      if (first === undefined || first === row) continue;
      const differs = (field: FieldPath) => {
        const text = this.#text(row, field);
        return text !== undefined && text !== this.#text(first, field);
      };
      if (DEELNEMER_FIELDS.some(differs)) this.#lost.push({ why: 'differs', row });
    }
  }

  #textsOf(row: RowId) {
    return (field: FieldPath) => this.#subject.text(row, field);
  }

  #text(row: RowId, field: FieldPath): string | undefined {
    const text = this.#subject.text(row, field);
    return text.trim() === '' ? undefined : text;
  }

  /** The first that is filled; rows that say something else are told. */
  #one(field: FieldPath): string | undefined {
    const row = this.#rows.find((one) => this.#text(one, field) !== undefined);
    if (row === undefined) return undefined;
    this.#tellOthers(row, [field]);
    return this.#text(row, field);
  }

  #tellOthers(first: RowId, fields: readonly FieldPath[]): void {
    for (const row of this.#rows) {
      const differs = (field: FieldPath) => {
        const text = this.#text(row, field);
        return text !== undefined && text !== this.#text(first, field);
      };
      if (row !== first && fields.some(differs)) this.#lost.push({ why: 'differs', row });
    }
  }

  /** All different remarks one below the other, and the opleidingen that have no id. */
  #remark(courses: readonly string[]): string | undefined {
    const remarks = this.#rows.flatMap((row) => this.#text(row, 'opmerking') ?? []);
    const lines = [...new Set([...remarks, ...courses])];
    return lines.length === 0 ? undefined : lines.join('\n');
  }

  #isOrder(): boolean | undefined {
    const read = this.#rows.flatMap((row) => this.#yesNo(row, 'aanvraagIsOrder') ?? []);
    if (read.length === 0) return undefined;
    const isOrder = read.includes(true);
    if (isOrder) this.#tellNotOrder();
    return isOrder;
  }

  #tellNotOrder(): void {
    for (const row of this.#rows)
      if (KINDS['yes-no'].read(this.#subject.text(row, 'aanvraagIsOrder')) === false)
        this.#lost.push({ why: 'differs', row });
  }

  #yesNo(row: RowId, field: FieldPath): boolean | undefined {
    const text = this.#text(row, field);
    if (text === undefined) return undefined;
    const value = KINDS['yes-no'].read(text);
    if (typeof value === 'boolean') return value;
    this.#lost.push({ why: 'unreadable', row });
    return undefined;
  }

  #company(): CompanyBody | undefined {
    const isNamed = (row: RowId) => COMPANY_FIELDS.some((field) => this.#text(row, field) !== undefined);
    const row = this.#rows.find(isNamed);
    if (row === undefined) return undefined;
    this.#tellOthers(row, COMPANY_FIELDS);
    return companyBody((field) => this.#text(row, field));
  }

  #person(row: RowId, role: PersonRole): PersonBody {
    return personBody(
      (field) => this.#text(row, field),
      role,
      (why) => this.#lost.push({ why, row }),
    );
  }

  /** Ids of the opleidingen, and a line for the remark for those of which none is known. */
  #courses(): { ids: string[]; named: string[] } {
    const ids = new Set<string>();
    const named = new Set<string>();
    for (const row of this.#rows) {
      const words = [this.#text(row, 'opleiding.code'), this.#text(row, 'opleiding.naam')].flatMap(
        (word) => word?.trim() ?? [],
      );
      if (words.length === 0) continue;
      const id = this.#subject.courseId?.(row);
      if (id !== undefined) ids.add(id);
      else if (this.#courseInRemark) named.add(`Opleiding: ${words.join(' – ')}`);
      else this.#lost.push({ why: 'course', row });
    }
    return { ids: [...ids], named: [...named] };
  }
}

const CONTACT_FIELDS: readonly FieldPath[] = personFields('contactpersoon');
const DEELNEMER_FIELDS: readonly FieldPath[] = personFields('deelnemer');
