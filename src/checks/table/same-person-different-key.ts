import { headingOf } from '../../layouts/heading-of.ts';
import type { Change } from '../../model/edit.ts';
import { type FieldPath, PERSON_ROLES, type PersonRole } from '../../model/field.ts';
import type { Found, TableCheck } from '../check.ts';
import { type KeyPart, type KeySource, needed, trimmed } from '../keys.ts';
import { FIELDS_OF } from '../person-fields.ts';
import { bornOn, differingPart, KEY_PARTS, personKeys } from '../person-keys.ts';
import {
  emailKey,
  externKey,
  fieldsFor,
  othersThan,
  personName,
  personsOf,
  type RowPerson,
  TOLD,
} from '../persons.ts';
import { quote } from '../quote.ts';

// Persons whom Coachview will take for one by its rules on names, though their extern ids or e-mail addresses differ: by surname and birth
// date, or by initials, infixes and surname. Which of the two keys the one record keeps then hangs on the order of processing.

type Rule = 'birth-date' | 'name';

type Facts = {
  rule: Rule;
  name: string;
  first: string;
  firstRow: number;
  /** The heading under which they differ, and what it says here and there. */
  heading: string;
  here: string;
  there: string;
  /** The cells that the mend writes; empty when the two contradict and may well be two people. */
  becomes: { field: FieldPath; text: string }[];
};

/** Compared exactly, as Coachview does, but for the notation of the date. Nothing when the rule has not all it needs. */
function bySource(role: PersonRole, rule: Rule): KeySource {
  const of = FIELDS_OF[role];
  const surname = needed(of.achternaam, trimmed);
  const alike = fieldsFor(role, KEY_PARTS);
  const reads: readonly FieldPath[] = [...fieldsFor(role, TOLD), 'bedrijf.naam'];
  if (rule === 'birth-date')
    return { role, parts: [surname, needed(of.geboorteDatum, bornOn)], alike, reads };
  const infixes: KeyPart = { fields: [of.tussenvoegsels], of: trimmed, is: 'beside' };
  return { role, parts: [surname, infixes, needed(of.voorletters, trimmed)], alike, reads };
}
const BY_BIRTH: Record<PersonRole, KeySource> = {
  contactpersoon: bySource('contactpersoon', 'birth-date'),
  deelnemer: bySource('deelnemer', 'birth-date'),
  persoon: bySource('persoon', 'birth-date'),
};
const BY_NAME = PERSON_ROLES.map((role) => bySource(role, 'name'));
const NAMED: ReadonlySet<KeySource> = new Set(BY_NAME);

const hasKey = ({ row, role }: RowPerson): boolean =>
  row.has(FIELDS_OF[role].emailadres) || externKey(row.text, role) !== '';

/** Makes the key of this person that of the first one, unless something says that they are two. */
function mended(
  person: RowPerson,
  first: RowPerson,
  rule: Rule,
  isOther: (person: RowPerson) => boolean,
): Facts['becomes'] {
  const [own, others] = [person.row.text('bedrijf.naam'), first.row.text('bedrijf.naam')];
  // What is quickly seen comes first: in a large file many people share a name.
  if (rule === 'name' && own !== others && own.trim() !== others.trim()) return NOTHING;
  if (isOther(person)) return NOTHING;
  return KEY_PARTS.map((part) => ({
    field: `${person.role}.${part}` as const,
    text: first.row.text(FIELDS_OF[first.role][part]).trim(),
  })).filter(({ field, text }) => text !== '' && person.row.text(field).trim() !== text);
}
const NOTHING: Facts['becomes'] = [];

export const samePersonDifferentKey: TableCheck<Facts> = {
  id: 'same-person-different-key',
  scope: 'table',
  severity: 'warning',
  keys: [...Object.values(BY_BIRTH), ...BY_NAME],
  look(given) {
    const persons = personsOf(given);
    const keyed = persons.find(hasKey);
    if (keyed === undefined) return [];
    const rule = given.some(({ by }) => NAMED.has(by)) ? 'name' : 'birth-date';
    const first = personKeys(keyed);
    const isOther = othersThan(keyed);
    const told = new Set<string>();
    let firstName: string | undefined;
    const all: Found<Facts>[] = [];
    for (let nth = 0; nth < persons.length; nth++) {
      const person = persons[nth]!;
      if (person === keyed) continue;
      const { row, role } = person;
      const [extern, email] = [externKey(row.text, role), emailKey(row.text, role)];
      const part = differingPart(person, extern, email, first);
      if (part === undefined) continue;
      // No address begins with a line break.
      const identity = extern === '' ? email : `\n${extern}\n${email}`;
      if (told.has(identity)) continue;
      const written = row.text(FIELDS_OF[role].geboorteDatum);
      const born = written === first.written ? first.born : bornOn(written);
      const isBornThen = born !== '' && born === first.born;
      // Who shares the birth date as well is told by that rule.
      if (rule === 'name' && isBornThen) continue;
      const isBornOtherwise = born !== '' && first.born !== '' && !isBornThen;
      const becomes = isBornOtherwise ? NOTHING : mended(person, keyed, rule, isOther);
      // Each row that can be mended is told; of what can only be told one row a person is enough.
      if (becomes.length === 0) told.add(identity);
      firstName ??= personName(keyed.row.text, keyed.role);
      const facts: Facts = {
        rule,
        name: personName(row.text, role),
        first: firstName,
        firstRow: keyed.row.id,
        heading: headingOf(FIELDS_OF[role][part]),
        here: row.text(FIELDS_OF[role][part]).trim(),
        there: keyed.row.text(FIELDS_OF[keyed.role][part]).trim(),
        becomes,
      };
      all.push({ facts, row: row.id, field: FIELDS_OF[role].achternaam });
    }
    return all;
  },
  mend: {
    trust: ({ becomes }) => (becomes.length === 0 ? undefined : 'ask'),
    changes: ({ becomes }, { row }, { columnOf }) =>
      becomes.flatMap(({ field, text }): Change[] => {
        const column = columnOf(field);
        return row === undefined || column === undefined ? [] : [{ kind: 'cell', row, column, text }];
      }),
  },
  text: {
    nl: {
      title: 'Coachview ziet één persoon, met twee sleutels',
      why: 'Wie dezelfde achternaam en geboortedatum heeft, of dezelfde voorletters, tussenvoegsels en achternaam, is voor Coachview één persoon. De gegevens van de een komen dan bij de ander.',
      says: ({ rule, name, first, firstRow, heading, here, there }) =>
        `Coachview zal ${quote(name)} en ${quote(first)} van regel ${firstRow} voor één persoon houden: ${
          rule === 'birth-date'
            ? 'achternaam en geboortedatum zijn gelijk'
            : 'voorletters, tussenvoegsels en achternaam zijn gelijk'
        }. ${heading} is hier ${quote(here)} en daar ${quote(there)}.`,
      does: ({ firstRow, becomes }) =>
        `Neem over van regel ${firstRow}: ${becomes.map(({ text }) => quote(text)).join(', ')}`,
    },
    en: {
      title: 'One person to Coachview, with two keys',
      why: 'Those with the same surname and date of birth, or the same initials, infixes and surname, are one person to Coachview. The data of the one then end up with the other.',
      says: ({ rule, name, first, firstRow, heading, here, there }) =>
        `Coachview will take ${quote(name)} and ${quote(first)} of row ${firstRow} for one person: ${
          rule === 'birth-date'
            ? 'surname and date of birth are the same'
            : 'initials, infixes and surname are the same'
        }. ${heading} is ${quote(here)} here and ${quote(there)} there.`,
      does: ({ firstRow, becomes }) =>
        `Take over from row ${firstRow}: ${becomes.map(({ text }) => quote(text)).join(', ')}`,
    },
  },
  examples: {
    fine: [
      { rows: [person({ emailadres: 'a@example.nl' }), person({ emailadres: 'A@example.nl' })] },
      { rows: [person({ emailadres: 'a@example.nl' }), person({})] },
      {
        rows: [
          person({ emailadres: 'a@example.nl' }),
          person({ emailadres: 'b@example.nl', voorletters: 'K.' }),
        ],
      },
      { rows: [person({ externId: '1' }), person({ externId: '2' })] },
    ],
    caught: [
      {
        rows: [
          person({ emailadres: 'a@example.nl', geboorteDatum: '03-04-1985' }),
          person({ emailadres: 'b@example.nl', geboorteDatum: '3-4-1985' }),
        ],
        mended: [
          person({ emailadres: 'a@example.nl', geboorteDatum: '03-04-1985' }),
          person({ emailadres: 'a@example.nl', geboorteDatum: '3-4-1985' }),
        ],
      },
      {
        // Twins.
        rows: [
          person({ voorletters: 'A.', emailadres: 'a@example.nl', geboorteDatum: '03-04-1985' }),
          person({ voorletters: 'B.', emailadres: 'b@example.nl', geboorteDatum: '03-04-1985' }),
        ],
      },
      {
        rows: [
          person({ emailadres: 'a@example.nl', geboorteDatum: '03-04-1985' }),
          person({ emailadres: 'b@example.nl', geboorteDatum: '13-08-1991' }),
        ],
      },
      {
        rows: [
          { ...person({ emailadres: 'a@example.nl' }), 'bedrijf.naam': 'Bos' },
          { ...person({ emailadres: 'b@example.nl' }), 'bedrijf.naam': 'Vos' },
        ],
      },
      {
        rows: [
          person({ externId: '1', externSource: 'crm' }),
          person({ externId: '2', externSource: 'crm' }),
        ],
        mended: [
          person({ externId: '1', externSource: 'crm' }),
          person({ externId: '1', externSource: 'crm' }),
        ],
      },
    ],
  },
};

function person(
  parts: Partial<
    Record<'voorletters' | 'emailadres' | 'geboorteDatum' | 'externId' | 'externSource', string>
  >,
) {
  const all = { voorletters: 'J.', achternaam: 'Berg', ...parts };
  return Object.fromEntries(Object.entries(all).map(([part, text]) => [`deelnemer.${part}`, text]));
}
