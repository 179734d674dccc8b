import { KINDS } from '../../kinds/list.ts';
import type { Change } from '../../model/edit.ts';
import { type Addition, whoIsNew } from '../../model/headcount.ts';
import { counted } from '../../text/number.ts';
import type { ExampleRow, RowSubject, WebaanvraagCheck } from '../check.ts';
import { freshNumbers } from '../fresh-number.ts';
import { quote } from '../quote.ts';

// More than ten participants on one WebaanvraagNr. The mend splits the webaanvraag: the first keeps its number, the following get fresh ones.

/** Coachview: at most 10 participants may be bundled on one webaanvraagnummer. */
export const MOST_PARTICIPANTS = 10;

/** `contactElsewhere`: rows of the part that must not say that the contactpersoon takes part, because it counts in an earlier part. */
type Part = { number: string; rows: number[]; contactElsewhere: number[] };
/** `back`: rows that only repeat somebody of an earlier part, and the row there that they go after. */
type Facts = { number: string; count: number; parts: Part[]; back: { row: number; after: number }[] };

type Split = Pick<Facts, 'count' | 'parts' | 'back'>;

/** Fills parts with up to ten new participants, in the order of the rows; a row that only repeats somebody goes where that one counts. */
function split(additions: Iterable<Addition<RowSubject>>): Split {
  const found: Split = { count: 0, parts: [], back: [] };
  const partOf = new Map<number, Part>();
  let current: Part | undefined;
  let inPart = 0;
  for (const { row, roles, repeats, contact } of additions) {
    found.count += roles.length;
    inPart += roles.length;
    if (current === undefined || inPart > MOST_PARTICIPANTS) {
      current = { number: '', rows: [], contactElsewhere: [] };
      found.parts.push(current);
      inPart = roles.length;
    }
    const part = (repeats && partOf.get(repeats.id)) ?? current;
    const after = part.rows.at(-1);
    if (part !== current && after !== undefined) found.back.push({ row: row.id, after });
    part.rows.push(row.id);
    partOf.set(row.id, part);
    if (contact !== undefined && partOf.get(contact.id) !== part) part.contactElsewhere.push(row.id);
  }
  return found;
}

const MOST_SHOWN = 4;

/** The numbers of the parts, with the rows of each. */
function shown(parts: readonly Part[]): string {
  const some = parts.slice(0, MOST_SHOWN).map((part) => `${quote(part.number)} (${part.rows.length})`);
  return some.join(', ') + (parts.length > MOST_SHOWN ? ', …' : '');
}

/** Whether a part after the first repeats the contactpersoon as a participant. */
function hasContactElsewhere(parts: readonly Part[]): boolean {
  return parts.some(({ contactElsewhere }) => contactElsewhere.length > 0);
}

const CONTACT: ExampleRow = { contactpersoonIsDeelnemer: 'Ja', 'contactpersoon.achternaam': 'Vries' };
function numbered(webaanvraagNr: string, rows: number, more: ExampleRow = {}): ExampleRow[] {
  return Array.from({ length: rows }, (_, n) => ({
    ...more,
    webaanvraagNr,
    'deelnemer.achternaam': `A${n + 1}`,
  }));
}

export const overfullBundle: WebaanvraagCheck<Facts> = {
  id: 'overfull-bundle',
  scope: 'webaanvraag',
  trouble: 'overfull',
  severity: 'error',
  // A row brings two participants at most, so most webaanvragen need no counting.
  fewestRows: MOST_PARTICIPANTS / 2 + 1,
  look({ number, rows, isTaken }) {
    const isYes = (text: string) => KINDS['yes-no'].read(text) === true;
    const { count, parts, back } = split(whoIsNew(rows, { text: (row) => row.text, isYes }));
    if (count <= MOST_PARTICIPANTS) return [];
    const fresh = freshNumbers(number, parts.length - 1, isTaken);
    const numbered = parts.map((part, nth) => ({ ...part, number: fresh[nth - 1] ?? number }));
    return [{ facts: { number, count, parts: numbered, back }, field: 'webaanvraagNr' }];
  },
  mend: {
    trust: 'ask',
    changes({ parts, back }, _, { columnOf }) {
      const number = columnOf('webaanvraagNr');
      const flag = columnOf('contactpersoonIsDeelnemer');
      if (number === undefined) return [];
      const fill = (rows: number[], column: number, text: string) =>
        rows.map((row): Change => ({ kind: 'cell', row, column, text }));
      return [
        ...parts.slice(1).flatMap((part) => fill(part.rows, number, part.number)),
        ...parts.flatMap((part) => (flag === undefined ? [] : fill(part.contactElsewhere, flag, 'Nee'))),
        ...back.map(({ row, after }): Change => ({ kind: 'move', row, after })),
      ];
    },
  },
  text: {
    nl: {
      title: 'Meer dan 10 deelnemers op één webaanvraag',
      why: 'Coachview bundelt hoogstens 10 deelnemers op één webaanvraagnummer. Een contactpersoon die meedoet, telt mee.',
      says: ({ number, count, parts }) =>
        `Webaanvraag ${quote(number)} heeft ${counted(count, 'deelnemer', 'deelnemers', 'nl')}.${hasContactElsewhere(parts) ? ' Verdeeld telt de contactpersoon alleen in de eerste mee.' : ''}`,
      does: ({ parts }) =>
        `Verdeel over ${counted(parts.length, 'webaanvraag', 'webaanvragen', 'nl')}: ${shown(parts)}`,
    },
    en: {
      title: 'More than 10 participants on one webaanvraag',
      why: 'Coachview bundles at most 10 participants on one WebaanvraagNr. A contactpersoon who takes part counts too.',
      says: ({ number, count, parts }) =>
        `Webaanvraag ${quote(number)} has ${counted(count, 'participant', 'participants', 'en')}.${hasContactElsewhere(parts) ? ' Divided, the contactpersoon counts in the first one only.' : ''}`,
      does: ({ parts }) =>
        `Divide over ${counted(parts.length, 'webaanvraag', 'webaanvragen', 'en')}: ${shown(parts)}`,
    },
  },
  examples: {
    fine: [
      { rows: numbered('7', 10) },
      { rows: [...numbered('7', 10), { webaanvraagNr: '7', 'deelnemer.achternaam': 'A1' }] },
      { rows: numbered('7', 12, { contactpersoonIsDeelnemer: 'Ja' }).slice(0, 10) },
      { rows: Array.from({ length: 12 }, () => ({ ...CONTACT, webaanvraagNr: '7' })) },
    ],
    caught: [
      {
        rows: [...numbered('0007', 12), { webaanvraagNr: '0008' }],
        mended: [
          ...numbered('0007', 10),
          { webaanvraagNr: '0009', 'deelnemer.achternaam': 'A11' },
          { webaanvraagNr: '0009', 'deelnemer.achternaam': 'A12' },
          { webaanvraagNr: '0008' },
        ],
      },
      {
        // The contactpersoon takes part and counts: 10 and 1, and only in the first.
        rows: [...numbered('WA', 10, CONTACT), { ...CONTACT, webaanvraagNr: 'WA' }],
        mended: [
          ...numbered('WA', 9, CONTACT),
          { ...CONTACT, webaanvraagNr: 'WA' },
          {
            ...CONTACT,
            webaanvraagNr: 'WA-2',
            'deelnemer.achternaam': 'A10',
            contactpersoonIsDeelnemer: 'Nee',
          },
        ],
      },
    ],
  },
};
