import { headingOf } from '../../layouts/heading-of.ts';
import type { Change } from '../../model/edit.ts';
import type { FieldPath } from '../../model/field.ts';
import type { Found } from '../check.ts';
import { BY_NAMES, type Rule, ruleOf } from '../name-rules.ts';
import { FIELDS_OF } from '../person-fields.ts';
import {
  areBornApart,
  areBornTogether,
  areOfOneCompany,
  differingPart,
  firstKeyed,
  Identities,
  KEY_PARTS,
} from '../person-keys.ts';
import { othersThan, personName, type RowPerson } from '../persons.ts';
import { quote } from '../quote.ts';
import { type Sharers, sharersOf } from '../sharers.ts';
import type { TableCheck } from './table-check.ts';

// Persons whom Coachview will take for one by its rules on names, though their extern ids or e-mail addresses differ: by surname and birth
// date, or by initials, infixes and surname. Which of the two keys the one record keeps then hangs on the order of processing.

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

/** One of whom it is told, by his place, and the first who has a key. */
type See = (nth: number, keyed: number, part: (typeof KEY_PARTS)[number], becomes: Facts['becomes']) => void;

function visit(sharers: Sharers, rule: Rule, see: See): void {
  const keyed = firstKeyed(sharers);
  if (keyed === -1) return;
  const isOther = isOtherThan(sharers, keyed);
  const told = new Identities(sharers);
  for (let nth = 0; nth < sharers.count; nth++) {
    if (nth === keyed) continue;
    const part = differingPart(sharers, nth, keyed);
    if (part === undefined || told.has(nth)) continue;
    // Who shares the birth date as well is told by that rule.
    if (rule === 'name' && areBornTogether(sharers, nth, keyed)) continue;
    // What is quickly seen comes first: in a large file many people share a name.
    const areApart =
      areBornApart(sharers, nth, keyed) || (rule === 'name' && !areOfOneCompany(sharers, nth, keyed));
    const becomes = areApart || isOther(nth) ? NOTHING : mended(sharers, nth, keyed);
    // Each row that can be mended is told; of what can only be told one row a person is enough.
    if (becomes.length === 0) told.add(nth);
    see(nth, keyed, part, becomes);
  }
}

function personAt(sharers: Sharers, nth: number): RowPerson {
  const { row, by } = sharers.given(nth);
  return { row, role: by.role! };
}

/** Whether something says that it is somebody else. */
function isOtherThan(sharers: Sharers, keyed: number): (nth: number) => boolean {
  let isOther: ReturnType<typeof othersThan> | undefined;
  return (nth) => {
    isOther ??= othersThan(personAt(sharers, keyed));
    return isOther(personAt(sharers, nth));
  };
}

/** Makes the key of this person that of the first one. */
function mended(sharers: Sharers, nth: number, keyed: number): Facts['becomes'] {
  const [person, first] = [personAt(sharers, nth), personAt(sharers, keyed)];
  return KEY_PARTS.map((part) => ({
    field: FIELDS_OF[person.role][part],
    text: first.row.text(FIELDS_OF[first.role][part]).trim(),
  })).filter(({ field, text }) => text !== '' && person.row.text(field).trim() !== text);
}
const NOTHING: Facts['becomes'] = [];

function trustOf(becomes: Facts['becomes']): 'ask' | undefined {
  return becomes.length === 0 ? undefined : 'ask';
}

export const samePersonDifferentKey: TableCheck<Facts> = {
  id: 'same-person-different-key',
  scope: 'table',
  severity: 'warning',
  keys: BY_NAMES,
  look(given) {
    const sharers = sharersOf(given);
    const rule = ruleOf(sharers);
    let firstName: string | undefined;
    const all: Found<Facts>[] = [];
    visit(sharers, rule, (nth, keyed, part, becomes) => {
      const [{ row, role }, first] = [personAt(sharers, nth), personAt(sharers, keyed)];
      firstName ??= personName(first.row.text, first.role);
      const facts: Facts = {
        rule,
        name: personName(row.text, role),
        first: firstName,
        firstRow: first.row.id,
        heading: headingOf(FIELDS_OF[role][part]),
        here: row.text(FIELDS_OF[role][part]).trim(),
        there: first.row.text(FIELDS_OF[first.role][part]).trim(),
        becomes,
      };
      all.push({ facts, row: row.id, field: FIELDS_OF[role].achternaam });
    });
    return all;
  },
  spots(sharers, tell) {
    visit(sharers, ruleOf(sharers), (nth, _keyed, _part, becomes) => {
      tell(nth, FIELDS_OF[sharers.by(nth).role!].achternaam, trustOf(becomes));
    });
  },
  mend: {
    trust: ({ becomes }) => trustOf(becomes),
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
