import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck, type CellColumn, type CellSubject } from '../check.ts';
import { passesBelgianTest } from '../check-digits.ts';
import { digitWidths, hasNineWithZero, zeroFilledWidth } from '../derivations/digit-widths.ts';
import { quote } from '../quote.ts';

// Zeros that a spreadsheet took off the front of a number that is no number: 0612345678 becomes 612345678.

/** Nine digits that are a Dutch number without its 0: mobile 06, areas 01 to 05 and 07, and 084, 085, 087, 088, 091. */
const DUTCH = /^(?:[1-7]\d|8[4578]|91)\d{7}$/;
/** Eight digits: a Belgian number of a fixed line without its 0, if the column has such numbers. */
const BELGIAN = /^[1-9]\d{7}$/;
const SIGNS = /[ .-]+/g;
const DIGITS = /^[1-9]\d{0,18}$/;
/** A Belgian enterprise number without its 0, with points or without. */
const ENTERPRISE = /^[1-9]\d{2}[. ]?\d{3}[. ]?\d{3}$/;
/** The first section of a number format that is zeros only, or that puts written zeros in front. */
const ZEROS = /^0{2,20}$/;
const WRITTEN_ZEROS = /^"(0{1,4})"[0#]{1,20}$/;

const MOST_ZEROS_LOST = 2;

type Facts = {
  shown: string;
  becomes: string;
  /** What proves it: the shape of a telephone number, the workbook's number format, the check digits, or the column's other cells. */
  proof: 'phone' | 'format' | 'sum' | 'neighbours';
  /** For neighbours: how many of how many have `width` digits, and how many of those begin with a zero. */
  width: number;
  atWidth: number;
  cells: number;
  withZero: number;
};

function found(shown: string, becomes: string, proof: Facts['proof']): Facts {
  return { shown, becomes, proof, width: becomes.length, atWidth: 0, cells: 0, withZero: 0 };
}

function byFormat({ text, stamp }: CellSubject): string | undefined {
  if (stamp.origin !== 'number' || !DIGITS.test(text)) return undefined;
  const section = (stamp.format.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
  if (ZEROS.test(section))
    return section.length > text.length ? text.padStart(section.length, '0') : undefined;
  const written = WRITTEN_ZEROS.exec(section)?.[1];
  return written === undefined ? undefined : written + text;
}

function byNeighbours(digits: string, column: CellColumn, shown: string): Facts | undefined {
  const width = column.derive(zeroFilledWidth);
  const short = width - digits.length;
  if (width === 0 || short < 1 || short > MOST_ZEROS_LOST) return undefined;
  const { cells, atWidth, withZero } = column.derive(digitWidths);
  return {
    shown,
    becomes: digits.padStart(width, '0'),
    proof: 'neighbours',
    width,
    atWidth,
    cells,
    withZero,
  };
}

export const lostLeadingZero: CellCheck<Facts> = {
  id: 'lost-leading-zero',
  scope: 'cell',
  severity: 'error',
  applies: [
    'phone',
    'extern-id',
    'unique-id',
    'request-number',
    'course-code',
    'reference',
    'free-field-value',
    'enterprise-number',
  ],
  looksFor: SIGN.counting | SIGN.odd,
  look(cell, column) {
    const { text } = cell;
    const first = text.charCodeAt(0);
    // A zero or a + in front, a letter, or a blank cell: nothing was lost. A space may stand before it.
    if (first === 48 || first === 43 || first > 57 || Number.isNaN(first) || text.length > 24)
      return undefined;
    const formatted = byFormat(cell);
    if (formatted !== undefined) return found(text, formatted, 'format');
    const bare = withoutStraySpaces(text);
    // Ten digits begin with 0 or 1 (since September 2023), so nine of which the sum is right with a 0 in front have lost it.
    if (column.kind === 'enterprise-number')
      return ENTERPRISE.test(bare) && passesBelgianTest(`0${bare.replace(SIGNS, '')}`)
        ? found(text, `0${bare}`, 'sum')
        : undefined;
    if (column.kind !== 'phone') return DIGITS.test(bare) ? byNeighbours(bare, column, text) : undefined;
    const digits = bare.replace(SIGNS, '');
    if (DUTCH.test(digits)) return found(text, `0${bare}`, 'phone');
    if (!BELGIAN.test(digits)) return undefined;
    if (!column.derive(hasNineWithZero)) return undefined;
    const { nineWithZero, cells } = column.derive(digitWidths);
    return {
      ...found(text, `0${bare}`, 'neighbours'),
      width: 9,
      atWidth: nineWithZero,
      cells,
      withZero: nineWithZero,
    };
  },
  mend: becomes((facts) => (facts.proof === 'neighbours' ? 'ask' : 'safe')),
  text: {
    nl: {
      title: 'Voorloopnul verdwenen',
      why: 'Excel haalt de nul weg als de cel geen tekst is. Coachview vergelijkt letter voor letter en herkent het nummer dan niet.',
      says: ({ shown, becomes, proof, width, atWidth, cells, withZero }) => {
        if (proof === 'phone') return `Hier staat ${quote(shown)}; er hoort een 0 voor.`;
        if (proof === 'sum')
          return `Hier staat ${quote(shown)}; met een 0 ervoor klopt het controlegetal van het ondernemingsnummer.`;
        if (proof === 'format')
          return `Hier staat ${quote(shown)}; volgens de opmaak in Excel hoort er ${quote(becomes)} te staan.`;
        return `Hier staat ${quote(shown)}. Van de ${cells} nummers in deze kolom hebben er ${atWidth} ${width} cijfers, en ${withZero} daarvan beginnen met een 0.`;
      },
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Leading zero lost',
      why: 'Excel removes the zero when the cell is not text. Coachview compares letter by letter and will not recognise the number.',
      says: ({ shown, becomes, proof, width, atWidth, cells, withZero }) => {
        if (proof === 'phone') return `It says ${quote(shown)}; a 0 belongs in front.`;
        if (proof === 'sum')
          return `It says ${quote(shown)}; with a 0 in front the check digits of the enterprise number are right.`;
        if (proof === 'format')
          return `It says ${quote(shown)}; by its format in Excel it should be ${quote(becomes)}.`;
        return `It says ${quote(shown)}. Of the ${cells} numbers in this column ${atWidth} have ${width} digits, and ${withZero} of those begin with a 0.`;
      },
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: '0612345678' },
      { text: '+31612345678' },
      { text: '' },
      { text: '351912345678', kind: 'phone' },
      { text: '12345', kind: 'phone' },
      { text: '25123456', kind: 'phone', beside: ['0612345678'] },
      { text: '99999', kind: 'extern-id', beside: ['100000', '100001', '100002', '100003', '100004'] },
      { text: '12345', kind: 'extern-id', beside: ['000123', '12', '1234', 'A12'] },
      { text: '000123', kind: 'extern-id', stamp: { origin: 'number', format: '000000' } },
      { text: '566988258', kind: 'enterprise-number' },
      { text: '0566988259', kind: 'enterprise-number' },
      { text: '1234', kind: 'request-number', stamp: { origin: 'number', format: '0' } },
    ],
    caught: [
      { text: '612345678', mended: '0612345678' },
      { text: '566988259', kind: 'enterprise-number', mended: '0566988259' },
      { text: '566.988.259', kind: 'enterprise-number', mended: '0566.988.259' },
      { text: '6 12345678', mended: '06 12345678' },
      { text: '201234567', mended: '0201234567' },
      { text: '881234567', mended: '0881234567' },
      { text: '25123456', kind: 'phone', beside: ['021234567', '0470123456'], mended: '025123456' },
      { text: '123', kind: 'extern-id', stamp: { origin: 'number', format: '000000' }, mended: '000123' },
      { text: '612345678', stamp: { origin: 'number', format: '0000000000;@' }, mended: '0612345678' },
      { text: '612345678', stamp: { origin: 'number', format: '"0"#########' }, mended: '0612345678' },
      {
        text: '45678',
        kind: 'extern-id',
        beside: ['001234', '012345', '123456', '234567', '345678'],
        mended: '045678',
      },
      { text: '12', kind: 'request-number', beside: ['0007', '0008', '0009', '0010'], mended: '0012' },
    ],
  },
};
