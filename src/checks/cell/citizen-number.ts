import type { FieldPath, KindId } from '../../model/field.ts';
import type { LayoutColumn } from '../../model/layout.ts';
import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck, type CellColumn } from '../check.ts';
import { concludeFrom } from '../derivation.ts';
import {
  type CitizenNumber,
  citizenColumn,
  citizenNumberIn,
  countDigits,
} from '../derivations/citizen-numbers.ts';

// Citizen numbers (BSN, rijksregisternummer), which a training institute may hardly ever have. One cell proves nothing, for one in eleven
// numbers passes the test: the heading, the rest of the column or the words in the cell do. A layout that asks for the number may have it,
// but is told that it is there. Facts never hold the number.

/** Headings that say so. */
const SAID =
  /\bbsn|burger ?service|\bsofi|rijksregister|\binsz|\bniss\b|numéro national|national (?:register|number)|citizen (?:service )?number/i;
/** What the heading of a column says, read once for all of its cells. */
const SAYS = new WeakMap<LayoutColumn, boolean>();

function isSaid(mark: LayoutColumn): boolean {
  const known = SAYS.get(mark);
  if (known !== undefined) return known;
  const says = SAID.test(mark.heading);
  SAYS.set(mark, says);
  return says;
}

/** A company's RSIN passes the same test and is no secret. */
const OF_COMPANIES = /rsin|fiscaal|\bbtw|\bvat\b|\bkvk|\biban|rekening/i;
/** The words with the number behind them, in a remark. */
const IN_WORDS =
  /\b(?:bsn|burgerservicenummer|sofinummer|rijksregisternummer|insz)\b[\s:.=-]{0,4}(?:nummer|nr)?[\s:.=-]{0,4}(\d[\d .-]{6,14}\d)/iu;
/** Whether one of those words can be there at all; ſ counts as an s. */
const NAMES_ONE = /b[sſ]n|nummer|in[sſ]z/i;
/** `bsn 12345678` */
const SHORTEST_IN_WORDS = 12;
/** Under such a heading any number of this shape is one, with a slip of the pen or without. */
const SHAPE = /^\d[\d .-]{6,14}\d$/;

type Facts = {
  which: CitizenNumber;
  /** How many digits stand there; never which. */
  digits: number;
  /** `asked`: the layout has a column for it. */
  proof: 'heading' | 'column' | 'words' | 'asked';
  becomes: string;
};

function isOfCompanies(heading: string, field: FieldPath | undefined): boolean {
  return field?.startsWith('bedrijf.') === true || OF_COMPANIES.test(heading);
}

function byColumn(
  text: string,
  digits: number,
  { derive, field, mark }: CellColumn,
): CitizenNumber | undefined {
  const which = citizenNumberIn(text, digits);
  if (which === undefined || isOfCompanies(mark.heading, field)) return undefined;
  return derive(citizenColumn)[which] ? which : undefined;
}

/** Whether a column is one of citizen numbers, by all texts that it holds or held; for whoever must not pass them on. */
export function isOfCitizenNumbers(
  heading: string,
  field: FieldPath | undefined,
  kind: KindId,
  texts: Iterable<string>,
): boolean {
  if (kind === 'national-number' || SAID.test(heading)) return true;
  if (isOfCompanies(heading, field)) return false;
  const stamp = { origin: 'text', format: '', formula: false } as const;
  const cells = [...texts]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ cell: { text, stamp }, count: 1 }));
  const { bsn, national } = concludeFrom(citizenColumn, cells);
  return bsn || national;
}

/** Citizen numbers that a text names as such, as they stand in it. */
export function citizenNumbersNamed(text: string): string[] {
  const named = IN_WORDS.exec(text)?.[1];
  return named === undefined || citizenNumberIn(named) === undefined ? [] : [named];
}

export const citizenNumber: CellCheck<Facts> = {
  id: 'citizen-number',
  scope: 'cell',
  severity: ({ proof }) => (proof === 'asked' ? 'hint' : 'error'),
  applies: [
    'extern-id',
    'unique-id',
    'number',
    'text',
    'reference',
    'remark',
    'free-field-value',
    'national-number',
  ],
  // Under a heading that says so, any number is one.
  looksFor: (mark) => (isSaid(mark) ? SIGN.long : SIGN.citizenLong),
  look({ text }, column) {
    if (text.length < 8) return undefined;
    if (column.kind === 'national-number') {
      const is = citizenNumberIn(text) === 'national';
      return is ? { which: 'national', digits: countDigits(text), proof: 'asked', becomes: '' } : undefined;
    }
    if (text.length <= 16) {
      const digits = countDigits(text);
      // Mostly nothing but digits, and then their shape is right.
      const bare = digits === text.length ? text : text.trim();
      if (isSaid(column.mark) && (digits === text.length || SHAPE.test(bare))) {
        const which = citizenNumberIn(bare, digits) ?? (digits === 11 ? 'national' : 'bsn');
        return digits > 11 ? undefined : { which, digits, proof: 'heading', becomes: '' };
      }
      const which = byColumn(text, digits, column);
      if (which !== undefined) return { which, digits, proof: 'column', becomes: '' };
    }
    if (text.length < SHORTEST_IN_WORDS) return undefined;
    const words = NAMES_ONE.test(text) ? IN_WORDS.exec(text) : null;
    const which = words === null ? undefined : citizenNumberIn(words[1] ?? '');
    if (words === null || which === undefined) return undefined;
    const [before, after] = [text.slice(0, words.index), text.slice(words.index + words[0].length)];
    const becomes = `${before.trimEnd()} ${after.replace(/^[\s,;.:]+/, '')}`.trim();
    return { which, digits: countDigits(words[0]), proof: 'words', becomes };
  },
  mend: becomes('ask'),
  text: {
    nl: {
      title: 'BSN of rijksregisternummer in het bestand',
      why: 'Een BSN of rijksregisternummer mag je alleen gebruiken als de wet dat zegt; toestemming is niet genoeg (artikel 46 UAVG). In een bestand voor Coachview hoort het niet.',
      says: ({ which, digits, proof }) =>
        proof === 'asked'
          ? 'Hier staat een rijksregisternummer, zoals deze indeling toelaat. Maak de cel leeg als je er geen wettelijke grond voor hebt; in een bestand voor Coachview gaat het niet mee.'
          : `Hier staat ${which === 'bsn' ? 'een burgerservicenummer' : 'een rijksregisternummer'} (${digits} cijfers)${
              proof === 'heading'
                ? ', zegt de kolomkop'
                : proof === 'column'
                  ? ': bijna alle nummers in deze kolom voldoen aan de proef'
                  : ''
            }. Haal het weg.`,
      does: ({ proof }) => (proof === 'words' ? 'Haal het nummer uit de tekst' : 'Maak de cel leeg'),
    },
    en: {
      title: 'Citizen number (BSN) or national number in the file',
      why: 'A BSN or Belgian national number may be used only where the law says so; consent is not enough (article 46 UAVG). It does not belong in a file for Coachview.',
      says: ({ which, digits, proof }) =>
        proof === 'asked'
          ? 'This is a Belgian national number, which this layout allows. Empty the cell if you have no ground in law for it; it does not go along in a file for Coachview.'
          : `This is ${which === 'bsn' ? 'a citizen service number (BSN)' : 'a Belgian national number'} of ${digits} digits${
              proof === 'heading'
                ? ', says the heading'
                : proof === 'column'
                  ? ': nearly all numbers in this column pass the test'
                  : ''
            }. Remove it.`,
      does: ({ proof }) => (proof === 'words' ? 'Take the number out of the text' : 'Empty the cell'),
    },
  },
  examples: {
    fine: [
      { text: '123456782' },
      { text: '123456782', kind: 'extern-id', beside: ['123456783', '123456784', '111222333'] },
      { text: '111234567', kind: 'text', beside: ['111222333', '249566758', '208782552'] },
      {
        text: '123456782',
        kind: 'extern-id',
        field: 'bedrijf.externId',
        beside: ['111222333', '249566758', '208782552'],
      },
      {
        text: '123456782',
        kind: 'text',
        mark: { heading: 'RSIN' },
        beside: ['111222333', '249566758', '208782552'],
      },
      { text: 'n.v.t.', kind: 'text', mark: { heading: 'BSN' } },
      { text: 'Belt terug op 0201234567', kind: 'remark' },
      { text: '85.07.30-033.29', kind: 'national-number' },
    ],
    caught: [
      { text: '123456782', kind: 'extern-id', beside: ['111222333', '249566758', '208782552'], mended: '' },
      { text: '1112.22.333', kind: 'text', mark: { heading: 'BSN deelnemer' }, mended: '' },
      { text: '12345678', kind: 'text', mark: { heading: 'Sofinummer' }, mended: '' },
      { text: '85.07.30-033.28', kind: 'text', mark: { heading: 'Rijksregisternummer' }, mended: '' },
      { text: '85073003328', kind: 'national-number', mended: '' },
      { text: 'BSN: 123456782, komt met de trein', kind: 'remark', mended: 'komt met de trein' },
    ],
  },
};
