import { readDate } from '../../kinds/date-reading.ts';
import { email } from '../../kinds/email.ts';
import { KINDS } from '../../kinds/list.ts';
import { dutchPostcode } from '../../kinds/postcode.ts';
import type { Place } from '../../model/alignment.ts';
import type { Change } from '../../model/edit.ts';
import type { KindId } from '../../model/field.ts';
import type { ColumnId, Table } from '../../model/table.ts';
import { contentsOf } from '../contents.ts';
import { isDutchNumber } from '../phone-numbers.ts';
import { quote } from '../quote.ts';
import type { ColumnCheck, ContentsOf } from './column-check.ts';

// A column whose contents are of another field's kind: e-mail addresses under Telefoon. Columns that only hold somewhat odd texts are left to
// the checks of cells. Looks at some texts of a column, so that it costs the same for any file.

/** Different filled texts that are looked at, and the fewest that prove anything in one column alone. Two columns that hold each other's kind need no more. */
const ENOUGH = 100;
const FEWEST = 3;
/** Rows that are looked at for them. */
const MOST_ROWS = 500;
const NEARLY_ALL = 0.8;
const HARDLY_ANY = 0.2;

/** Kinds whose texts cannot be taken for anything else, and how they are told. */
const TELLING = {
  email: (text: string) => email.read(text) !== undefined,
  date: (text: string) => readDate(text)?.is === 'day',
  postcode: (text: string) => dutchPostcode(text) !== undefined,
  phone: (text: string) => /^[0+]/.test(text) && isDutchNumber(text),
} as const satisfies Partial<Record<KindId, (text: string) => boolean>>;
type TellingKind = keyof typeof TELLING;
const TELLING_KINDS = Object.keys(TELLING) as TellingKind[];

const NAMES: Record<TellingKind, readonly [nl: string, en: string]> = {
  email: ['e-mailadressen', 'e-mail addresses'],
  date: ['datums', 'dates'],
  postcode: ['postcodes', 'postcodes'],
  phone: ['telefoonnummers', 'telephone numbers'],
};

/** Kinds that such texts have no business in; of any other column an institute may know what it does. */
const CLOSED: ReadonlySet<KindId> = new Set([
  ...TELLING_KINDS,
  'yes-no',
  'gender',
  'country',
  'initials',
  'first-name',
  'infixes',
  'surname',
  'town',
  'company-name',
]);

/** Kinds that not every text can be read as. */
const READABLE: ReadonlySet<KindId> = new Set([...TELLING_KINDS, 'yes-no', 'gender', 'country']);

type Facts = {
  heading: string;
  found: TellingKind;
  sample: string;
  /** Where the contents belong: a column of that kind that holds this one's contents, or nothing; '' when there is none. */
  target: string;
  /** What it fills then: the place of each, and the stored column that comes there, null for a blank one. */
  moves: { at: number; column: ColumnId | null }[];
};

function samples(table: Table, column: ColumnId): string[] {
  const stored = table.columns[column];
  const texts = new Set<string>();
  const seen = new Set<number>([0]);
  const end = Math.min(stored?.length ?? 0, MOST_ROWS);
  for (let slot = 0; stored !== undefined && slot < end && texts.size < ENOUGH; slot++) {
    const code = stored.codes[slot]!;
    if (seen.has(code)) continue;
    seen.add(code);
    const text = stored.text(slot).trim();
    if (text !== '') texts.add(text);
  }
  return [...texts];
}

function share(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
}

/** Texts that could be of a telling kind at all: names and towns are passed over at once. */
const COULD_TELL = /[\d@]/;

/** The telling kind that a column holds instead of its own, if any. */
function heldInstead(kind: KindId, texts: readonly string[]): TellingKind | undefined {
  if (texts.length === 0) return undefined;
  if (share(texts, (text) => COULD_TELL.test(text)) < NEARLY_ALL) return undefined;
  const fitsOwn = (text: string) => KINDS[kind].read(text) !== undefined;
  if (READABLE.has(kind) && share(texts, fitsOwn) > HARDLY_ANY) return undefined;
  return TELLING_KINDS.find((other) => other !== kind && share(texts, TELLING[other]) >= NEARLY_ALL);
}

type Held = { texts: string[]; held: TellingKind | undefined };

/** What a column holds, by the kind that it should hold; of the other kinds nobody asks. */
const HELD = new Map(
  [...CLOSED].map((kind): [KindId, ContentsOf<Held>] => [
    kind,
    (table, column) => {
      const texts = samples(table, column);
      return { texts, held: heldInstead(kind, texts) };
    },
  ]),
);
const NOTHING: Held = { texts: [], held: undefined };

/** Letters in front of the field's part: whose it is. */
const ownerOf = (field: string | undefined): string => field?.split('.')[0] ?? '';

export const shiftedData: ColumnCheck<Facts> = {
  id: 'shifted-data',
  scope: 'column',
  severity: 'warning',
  look({ layout, alignment, table, contents }) {
    const columns = alignment.places.map((place: Place, at) => {
      const mark = layout.columns[at]!;
      const of = place.verdict === 'missing' ? undefined : HELD.get(mark.kind);
      return { at, place, mark, ...(of === undefined ? NOTHING : contents(place.column, of)) };
    });
    return columns.flatMap(({ at, place, mark, texts, held }) => {
      if (held === undefined) return [];
      const target = columns.find(
        (other) =>
          other.mark.kind === held &&
          ownerOf(other.mark.field) === ownerOf(mark.field) &&
          (other.held === mark.kind || contentsOf(table, other.place.column).filled === 0),
      );
      if (texts.length < FEWEST && target?.held !== mark.kind) return [];
      // Exchanged columns are told once, at the first of the two, and both change places.
      if (target !== undefined && target.texts.length > 0 && target.at < at) return [];
      const back = target === undefined || target.texts.length === 0 ? null : target.place.column;
      const moves =
        target === undefined
          ? []
          : [{ at: target.at, column: place.column }, ...(back === null ? [] : [{ at, column: back }])];
      const facts: Facts = {
        heading: mark.heading,
        found: held,
        sample: texts[0] ?? '',
        target: target?.mark.heading ?? '',
        moves,
      };
      return [{ facts, column: place.column }];
    });
  },
  mend: {
    trust: ({ moves }) => (moves.length === 0 ? undefined : 'ask'),
    changes: ({ moves }) => moves.map(({ at, column }): Change => ({ kind: 'place', at, column })),
  },
  text: {
    nl: {
      title: 'Inhoud onder de verkeerde kop',
      why: 'Coachview zet elke kolom in het veld van zijn kop. Wat onder de verkeerde staat, komt verkeerd terecht of wordt geweigerd.',
      says: ({ heading, found, sample }) =>
        `Onder ${quote(heading)} staan ${NAMES[found][0]}, zoals ${quote(sample)}.`,
      does: ({ target, moves, heading }) =>
        moves.length > 1
          ? `Wissel ${quote(heading)} en ${quote(target)} om`
          : `Zet de inhoud onder ${quote(target)}`,
    },
    en: {
      title: 'Contents under the wrong heading',
      why: 'Coachview puts each column into the field of its heading. What stands under the wrong one ends up wrong or is refused.',
      says: ({ heading, found, sample }) =>
        `Under ${quote(heading)} there are ${NAMES[found][1]}, such as ${quote(sample)}.`,
      does: ({ target, moves, heading }) =>
        moves.length > 1
          ? `Swap ${quote(heading)} and ${quote(target)}`
          : `Put the contents under ${quote(target)}`,
    },
  },
  examples: {
    fine: [
      {
        headings: ['Deelnemer telefoon', 'Deelnemer e-mail'],
        rows: [
          ['0612345678', 'a@example.nl'],
          ['0612345679', 'b@example.nl'],
          ['0612345670', 'c@example.nl'],
        ],
        wholeLayout: true,
      },
      {
        headings: ['Opmerking'],
        rows: [['a@example.nl'], ['b@example.nl'], ['c@example.nl']],
        wholeLayout: true,
      },
      { headings: ['Deelnemer telefoon'], rows: [['a@example.nl'], ['0612345678']], wholeLayout: true },
      { headings: ['Deelnemer telefoon'], rows: [['a@example.nl'], ['b@example.nl']], wholeLayout: true },
      {
        headings: ['Deelnemer ExternID'],
        rows: [['0612345678'], ['0612345679'], ['0612345670']],
        wholeLayout: true,
      },
    ],
    caught: [
      {
        headings: ['Deelnemer telefoon', 'Deelnemer e-mail'],
        rows: [
          ['a@example.nl', '0612345678'],
          ['b@example.nl', '0612345679'],
          ['c@example.nl', '0612345670'],
        ],
        wholeLayout: true,
      },
      {
        headings: ['Bedrijf telefoon', 'Bedrijf e-mail'],
        rows: [['a@example.nl', '020 123 45 67']],
        wholeLayout: true,
      },
      {
        headings: ['Deelnemer achternaam', 'Deelnemer e-mail'],
        rows: [
          ['a@example.nl', ''],
          ['b@example.nl', ''],
          ['c@example.nl', ''],
        ],
        wholeLayout: true,
      },
      {
        headings: ['Bedrijfsnaam', 'Bedrijf e-mail'],
        rows: [
          ['1234 AB', 'x'],
          ['1235 AB', 'y'],
          ['1236 AB', 'z'],
        ],
        wholeLayout: true,
      },
    ],
  },
};
