import type { KindId } from '../model/field.ts';
import type { LayoutColumn } from '../model/layout.ts';

// Usual texts for the lists of the rehearsal: what stands in nine of ten cells of a real list, of every kind as different and as long as there.
// What is unusual comes from the checks' own examples. Nothing here is of a real person.

/** A whole number from 0 up to `below` that follows from the two others and looks thrown. */
export function thrown(n: number, salt: number, below: number): number {
  let mix = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d);
  mix ^= mix >>> 13;
  return (mix >>> 0) % below;
}

type Made = (n: number, salt: number) => string;

const digits = (n: number, length: number) => String(n).padStart(length, '0');
const oneOf =
  (...texts: string[]): Made =>
  (n, salt) =>
    texts[thrown(n, salt, texts.length)]!;
const LETTERS = 'ABCDEFGHJKLMNPRSTVW';
const letter = (n: number, salt: number) => LETTERS[thrown(n, salt, LETTERS.length)]!;
/** Empty in so many of ten. */
const mostly =
  (empty: number, made: Made): Made =>
  (n, salt) =>
    thrown(n, salt + 50, 10) < empty ? '' : made(n, salt);
const dated =
  (from: number, years: number): Made =>
  (n, salt) =>
    `${digits(1 + thrown(n, salt, 28), 2)}-${digits(1 + thrown(n, salt + 1, 12), 2)}-${from + thrown(n, salt + 2, years)}`;
const amount: Made = (n, salt) => `${thrown(n, salt, 9000)},${digits(thrown(n, salt + 1, 100), 2)}`;
const zeroFilled: Made = (n, salt) => digits(1_000_000 + n * 3 + salt, 10);

const FIRST_NAMES = oneOf(
  ...'Sanne Daan Zoë Mohammed Jürgen Fatima Renée Bram Noor Thijs Jan-Willem Anouk Yasmin Gijs Lotte Kees'.split(
    ' ',
  ),
);
const STEMS = oneOf(...'Jan Bakk Viss Öztürk Muld Dijk Smeet Brouw Kok Hend Post Veld Groen'.split(' '));
const ENDS = oneOf(...'sen er ma stra s huis ink mans kamp horst hof man'.split(' '));
const STREETS = oneOf(
  'Dorpsstraat',
  'Kerkweg',
  'Prinses Beatrixlaan',
  'Nieuwe Gracht',
  "'s-Gravenweg",
  'Plein 1944',
);
const COMPANIES = oneOf(
  'Bouwbedrijf Holtland B.V.',
  'Zorggroep De Linde',
  'Stichting Voorbeeld; Noord',
  'De "Gouden" Leeuw',
  'Techniek & Co',
  'Café Zoë',
);
const REMARKS = oneOf(
  'Let op; graag bellen',
  'Zegt "ervaren" te zijn',
  'Heeft één allergie: noten',
  'Eerste keer',
);

const surname: Made = (n, salt) => STEMS(n, salt) + ENDS(n, salt + 1);
const email: Made = (n, salt) =>
  `${surname(n, salt)
    .toLowerCase()
    .replace(/[^a-z]/g, '')}.${letter(n, salt).toLowerCase()}${n}@example.nl`;

/** An IBAN of a bank that does not exist, with the right check digits. */
const iban: Made = (n, salt) => {
  const account = digits(thrown(n, salt, 2 ** 31), 10);
  // The letters of the bank and the land as numbers, in pieces that a number can hold.
  const rest = ['25201022', account, '232100'].reduce((sum, part) => Number(`${sum}${part}`) % 97, 0);
  return `NL${digits(98 - rest, 2)}PKMA${account}`;
};

/** Columns that the layout knows no field for hold anything; which, follows from their place. */
const ANYTHING: readonly Made[] = [
  oneOf('Zorg', 'Techniek', 'Financiën', 'HR'),
  mostly(9, REMARKS),
  (n, salt) => `REF-${n}-${thrown(n, salt, 1_000_000)}`,
  () => 'export',
  mostly(5, (n, salt) => `B${thrown(n, salt, 40)}`),
  mostly(7, surname),
  (n, salt) => digits(thrown(n, salt, 12_000), 6),
];
const NUMBERS: readonly Made[] = [
  amount,
  zeroFilled,
  (n, salt) => String(thrown(n, salt, 40)),
  mostly(3, amount),
  (n, salt) => digits(thrown(n, salt, 1_000_000_000), 9),
  mostly(2, (n, salt) => digits(thrown(n, salt, 10_000), 6)),
];

const BY_KIND: Partial<Record<KindId, Made>> = {
  'request-number': (n) => digits(n, 7),
  'course-code': oneOf('VCA-B', 'VCA-VOL', 'BHV-H', 'EHBO-1'),
  'course-name': oneOf('VCA Basis', 'BHV herhaling', 'HACCP in één dag', 'Code 95; nascholing'),
  reference: mostly(3, (n, salt) => `PO-${n}-${thrown(n, salt, 100_000)}`),
  remark: mostly(8, REMARKS),
  'yes-no': oneOf('Ja', 'Nee', 'Nee'),
  'company-name': COMPANIES,
  address: (n, salt) => `${STREETS(n, salt)} ${1 + thrown(n, salt + 1, 240)}`,
  postcode: (n, salt) => `${1000 + thrown(n, salt, 8999)} ${letter(n, salt + 1)}${letter(n, salt + 2)}`,
  town: oneOf('Utrecht', 'Zwolle', "'s-Hertogenbosch", 'Súdwest-Fryslân', 'Bergen op Zoom'),
  country: () => 'NL',
  phone: (n, salt) => `06${oneOf('', '', '', '-', ' ')(n, salt)}${10_000_000 + thrown(n, salt, 89_999_999)}`,
  email,
  'extern-id': zeroFilled,
  'extern-source': () => 'crm',
  initials: (n, salt) => `${letter(n, salt)}.${thrown(n, salt, 3) === 0 ? '' : `${letter(n, salt + 1)}.`}`,
  'first-name': FIRST_NAMES,
  infixes: mostly(6, oneOf('van', 'de', 'van der', 'van den', 'ter')),
  surname,
  gender: oneOf('M', 'V', 'V', 'O'),
  'unique-id': (n, salt) => `P-${digits(n, 6)}-${thrown(n, salt, 1000)}`,
};

/** How the usual cells of a column are made: of the number of the row or webaanvraag, and of the column's. */
export function usualTexts({ kind, field, heading, oneOf: listed }: LayoutColumn, at: number): Made {
  if (listed !== undefined && listed.length > 0) return oneOf(...listed);
  // Categories and free fields say something together or not at all.
  if (field !== undefined && /\.(?:vrijveld|categorie|blok)/.test(field)) return () => '';
  if (kind === 'date') return field === undefined ? mostly(at % 8, dated(1990, 36)) : dated(1955, 50);
  if (kind === 'number') return NUMBERS[at % NUMBERS.length]!;
  if (/iban/i.test(heading)) return iban;
  return BY_KIND[kind] ?? ANYTHING[at % ANYTHING.length]!;
}
