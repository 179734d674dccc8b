import { headingOf } from '../../layouts/heading-of.ts';
import type { FieldPath } from '../../model/field.ts';
import type { RowCheck, RowSubject } from '../check.ts';
import { quote } from '../quote.ts';

// An ExternID without ExternSource or the reverse. Coachview recognises by the two together. A source is proposed only when the same row
// names one for its bedrijf or another person.

const OWNERS = ['bedrijf', 'contactpersoon', 'deelnemer', 'persoon'] as const;

const PAIRS = OWNERS.map((owner): readonly [id: FieldPath, source: FieldPath] => [
  `${owner}.externId`,
  `${owner}.externSource`,
]);

type Facts = {
  lacks: 'source' | 'id';
  /** The half that is there. */
  heading: string;
  value: string;
  /** The cell that the mend writes, and what; `null` when there is nothing to propose. */
  field: FieldPath;
  becomes: string | null;
};

/** The source of the others in the row, when they agree. */
function sourceBeside(row: RowSubject): string | null {
  const sources = new Set(OWNERS.map((owner) => row.text(`${owner}.externSource`).trim()));
  sources.delete('');
  const [only = null] = sources.size === 1 ? sources : [];
  return only;
}

export const halfKey: RowCheck<Facts> = {
  id: 'half-key',
  scope: 'row',
  // A source alone is often filled down a whole column and says nothing; an id alone is a key that does not work.
  severity: ({ lacks }) => (lacks === 'source' ? 'error' : 'warning'),
  reads: PAIRS.flat(),
  silent: { byFilled: PAIRS.flat() },
  look(row) {
    for (const [id, source] of PAIRS) {
      if (row.has(id) === row.has(source)) continue;
      const lacks = row.has(id) ? 'source' : 'id';
      const [there, missing] = lacks === 'source' ? [id, source] : [source, id];
      const becomes = lacks === 'source' ? sourceBeside(row) : '';
      const facts: Facts = {
        lacks,
        heading: headingOf(there),
        value: row.text(there).trim(),
        field: source,
        becomes,
      };
      return { facts, field: missing };
    }
    return undefined;
  },
  mend: {
    trust: ({ becomes }) => (becomes === null ? undefined : 'ask'),
    changes({ field, becomes }, { row }, { columnOf }) {
      const column = columnOf(field);
      if (row === undefined || column === undefined || becomes === null) return [];
      return [{ kind: 'cell', row, column, text: becomes }];
    },
  },
  text: {
    nl: {
      title: 'Halve sleutel',
      why: 'Coachview herkent op ExternID en ExternSource samen. Met één van de twee herkent het niemand en kan er een dubbele ontstaan.',
      says: ({ lacks, heading, value }) =>
        lacks === 'source'
          ? `${heading} is ${quote(value)}, maar de ExternSource erbij is leeg. Vul in uit welk systeem het nummer komt.`
          : `${heading} is ${quote(value)}, maar de ExternID erbij is leeg. Vul het nummer in of maak ook de bron leeg.`,
      does: ({ lacks, becomes }) =>
        lacks === 'source' ? `Vul ${quote(becomes ?? '')} in, zoals elders in deze rij` : 'Maak de bron leeg',
    },
    en: {
      title: 'Half a key',
      why: 'Coachview recognises by ExternID and ExternSource together. With one of the two it recognises nobody, and a double may come of it.',
      says: ({ lacks, heading, value }) =>
        lacks === 'source'
          ? `${heading} is ${quote(value)}, but its ExternSource is empty. Fill in which system the number comes from.`
          : `${heading} is ${quote(value)}, but its ExternID is empty. Fill in the number or empty the source as well.`,
      does: ({ lacks, becomes }) =>
        lacks === 'source' ? `Fill in ${quote(becomes ?? '')}, as elsewhere in this row` : 'Empty the source',
    },
  },
  examples: {
    fine: [
      { row: { 'deelnemer.externId': '12', 'deelnemer.externSource': 'AFAS' } },
      { row: { 'deelnemer.achternaam': 'Jansen' } },
    ],
    caught: [
      { row: { 'deelnemer.externId': '12' } },
      {
        row: { 'bedrijf.externId': '7', 'bedrijf.externSource': 'AFAS', 'deelnemer.externId': '12' },
        mended: {
          'bedrijf.externId': '7',
          'bedrijf.externSource': 'AFAS',
          'deelnemer.externId': '12',
          'deelnemer.externSource': 'AFAS',
        },
      },
      {
        row: {
          'bedrijf.externId': '7',
          'bedrijf.externSource': 'AFAS',
          'contactpersoon.externId': '9',
          'contactpersoon.externSource': 'SAP',
          'deelnemer.externId': '12',
        },
      },
      {
        row: { 'deelnemer.achternaam': 'Jansen', 'deelnemer.externSource': 'AFAS' },
        mended: { 'deelnemer.achternaam': 'Jansen' },
      },
    ],
  },
};
