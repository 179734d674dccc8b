import { withoutStraySpaces } from '../../kinds/spaces.ts';
import type { KindId } from '../../model/field.ts';
import type { LayoutColumn } from '../../model/layout.ts';
import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { ibanRest, passesBelgianTest, passesTestOfEleven, remainder97 } from '../check-digits.ts';
import { zeroFilledWidth } from '../derivations/digit-widths.ts';
import { quote } from '../quote.ts';

// Numbers of companies and accounts that cannot be right, by their length and check digits. Which number a column should hold is said by its
// heading, or by the layout where it asks for an enterprise number.

const SIGNS = /[ .-]+/g;
/** Kinds whose numbers lost-leading-zero looks at. */
const LOSES_ZEROS: ReadonlySet<KindId> = new Set(['unique-id', 'extern-id', 'reference', 'free-field-value']);
const KVK_DIGITS = 8;
/** Lengths that are certain (domain: NL, BE); others are judged by their check digits. */
const IBAN_LENGTH = new Map(
  Object.entries({ NL: 18, BE: 16, DE: 22, FR: 27, LU: 20 }).map(([land, length]) => [signsOf(land), length]),
);
const [SHORTEST_IBAN, LONGEST_IBAN] = [14, 34];

/** `zero`: right with the zero in front that a spreadsheet took off. */
type Verdict = 'length' | 'check' | 'zero';
type What = 'kvk' | 'establishment' | 'rsin' | 'vat' | 'kbo' | 'belgian-establishment' | 'iban';

/** The two signs in front as one number. */
function signsOf(text: string): number {
  return text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether all signs are capitals and digits, as nearly every number has them. */
function isBare(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && (code < 0x41 || code > 0x5a)) return false;
  }
  return text.length > 0;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Two letters, two digits, and ten to thirty letters and digits. */
function iban(text: string): Verdict | undefined {
  if (text.length < SHORTEST_IBAN || text.length > LONGEST_IBAN) return 'length';
  if (isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(1))) return 'length';
  if (!isDigit(text.charCodeAt(2)) || !isDigit(text.charCodeAt(3))) return 'length';
  const length = IBAN_LENGTH.get(signsOf(text));
  if (length !== undefined && length !== text.length) return 'length';
  const rest = ibanRest(text);
  return rest < 0 ? 'length' : rest === 1 ? undefined : 'check';
}

/** Dutch btw-ids of sole traders satisfy the remainder by 97, the others hold an RSIN; either is enough. */
function vat(text: string): Verdict | undefined {
  if (text.startsWith('BE')) return kbo(text);
  if (!text.startsWith('NL')) return /^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(text) ? undefined : 'length';
  if (!/^NL\d{9}B\d{2}$/.test(text)) return 'length';
  return remainder97(text) === 1 || passesTestOfEleven(text.slice(2, 11)) ? undefined : 'check';
}

function kbo(text: string): Verdict | undefined {
  const digits = text.replace(/^BE/, '');
  if (!/^[01]\d{9}$/.test(digits)) return 'length';
  return passesBelgianTest(digits) ? undefined : 'check';
}

const JUDGES: Record<What, (bare: string) => Verdict | undefined> = {
  // No check digit is known for the KvK's own numbers.
  kvk: (bare) => (/^\d{8}$/.test(bare) ? undefined : /^[1-9]\d{6}$/.test(bare) ? 'zero' : 'length'),
  establishment: (bare) => (/^\d{12}$/.test(bare) ? undefined : 'length'),
  rsin: (bare) => (/^\d{9}$/.test(bare) ? (passesTestOfEleven(bare) ? undefined : 'check') : 'length'),
  vat,
  kbo,
  'belgian-establishment': (bare) =>
    /^[2-8]\d{9}$/.test(bare) ? (passesBelgianTest(bare) ? undefined : 'check') : 'length',
  iban,
};

/** What a heading promises; several when it names several. */
const HEADINGS: readonly (readonly [RegExp, What])[] = [
  [/vestigingseenheid/i, 'belgian-establishment'],
  [/vestigings? ?-?(?:nummer|nr)/i, 'establishment'],
  [/\bk\.?v\.?k|kamer van koophandel|chamber of commerce/i, 'kvk'],
  [/\brsin\b|fiscaal ?(?:nummer|nr)/i, 'rsin'],
  [/\b(?:btw|vat|tva)[ -]?(?:id|nummer|nr|number|identificatie)/i, 'vat'],
  [/\bkbo\b|\bbce\b|ondernemings ?(?:nummer|nr)|enterprise number/i, 'kbo'],
  [/\biban\b|(?:bank)?rekening(?:nummer|nr)/i, 'iban'],
];

function promisedBy(heading: string, kind: KindId): readonly What[] {
  if (kind === 'enterprise-number') return ['kbo'];
  return PROMISING.test(heading)
    ? HEADINGS.filter(([words]) => words.test(heading)).map(([, what]) => what)
    : [];
}

/** What the heading of a column promises, read once for all of its cells. */
const PROMISED = new WeakMap<LayoutColumn, readonly What[]>();

function promisedIn(mark: LayoutColumn, kind: KindId): readonly What[] {
  const known = PROMISED.get(mark);
  if (known !== undefined) return known;
  const promised = promisedBy(mark.heading, kind);
  PROMISED.set(mark, promised);
  return promised;
}

/** Whether any of them is worth asking: nearly no heading promises a number. */
const PROMISING = new RegExp(HEADINGS.map(([words]) => words.source).join('|'), 'i');

const NAMES: Record<What, readonly [nl: string, en: string]> = {
  kvk: ['een KvK-nummer (8 cijfers)', 'a KvK number (8 digits)'],
  establishment: ['een vestigingsnummer (12 cijfers)', 'a Dutch establishment number (12 digits)'],
  rsin: ['een RSIN (9 cijfers)', 'an RSIN (9 digits)'],
  vat: [
    'een btw-id (NL123456789B01 of BE en 10 cijfers)',
    'a VAT number (NL123456789B01 or BE and 10 digits)',
  ],
  kbo: [
    'een ondernemingsnummer (10 cijfers, met 0 of 1 vooraan)',
    'a Belgian enterprise number (10 digits, 0 or 1 in front)',
  ],
  'belgian-establishment': [
    'een vestigingseenheidsnummer (10 cijfers)',
    'a Belgian establishment number (10 digits)',
  ],
  iban: ['een IBAN (NL met 18 tekens, BE met 16)', 'an IBAN (18 characters in NL, 16 in BE)'],
};

type Facts = { shown: string; what: What; verdict: Verdict; becomes: string };

export const malformedCompanyNumber: CellCheck<Facts> = {
  id: 'malformed-company-number',
  scope: 'cell',
  severity: 'warning',
  applies: ['unique-id', 'number', 'text', 'extern-id', 'reference', 'free-field-value', 'enterprise-number'],
  needs: ({ heading, kind }) => kind === 'enterprise-number' || PROMISING.test(heading),
  looksFor: SIGN.digit,
  look({ text }, { mark, kind, derive }) {
    if (text === '' || text.length > 60) return undefined;
    const promised = promisedIn(mark, kind);
    const bare = isBare(text) ? text : withoutStraySpaces(text).replace(SIGNS, '').toUpperCase();
    // A word or a formula error is no number that someone mistyped.
    if (promised.length === 0 || !hasDigit(bare)) return undefined;
    // That a zero was lost is told by lost-leading-zero, which puts it back.
    if (kind === 'enterprise-number' && /^[1-9]\d{8}$/.test(bare) && passesBelgianTest(`0${bare}`))
      return undefined;
    // Where other numbers of the column begin with a zero, lost-leading-zero tells it with more ground.
    if (LOSES_ZEROS.has(kind) && /^[1-9]\d{6}$/.test(bare) && derive(zeroFilledWidth) === KVK_DIGITS)
      return undefined;
    // Right as one of them is enough; of what is wrong the sum says more than the length.
    let worst: Facts | undefined;
    for (const what of promised) {
      const verdict = JUDGES[what](bare);
      if (verdict === undefined) return undefined;
      if (worst === undefined || (verdict === 'check' && worst.verdict !== 'check'))
        worst = { shown: text, what, verdict, becomes: verdict === 'zero' ? `0${bare}` : '' };
    }
    return worst;
  },
  // Seven digits may also have lost one at the end.
  mend: becomes(({ verdict }) => (verdict === 'zero' ? 'ask' : undefined)),
  text: {
    nl: {
      title: 'Bedrijfsnummer of rekening klopt niet',
      why: 'Facturen en koppelingen gaan op dit nummer. Met een tikfout komt het bij een ander bedrijf uit, of bij geen.',
      says: ({ shown, what, verdict, becomes: made }) =>
        verdict === 'zero'
          ? `Hier staan zeven cijfers: ${quote(shown)}. Een KvK-nummer heeft er acht; waarschijnlijk haalde Excel de nul ervoor weg, en is het ${quote(made)}.`
          : verdict === 'length'
            ? `Hier staat ${quote(shown)}; zo ziet ${NAMES[what][0]} er niet uit.`
            : `Hier staat ${quote(shown)}; als ${NAMES[what][0].replace(/^een /, '')} klopt het controlegetal niet. Kijk of er een cijfer verwisseld is.`,
      does: ({ becomes: made }) => `Maak er ${quote(made)} van`,
    },
    en: {
      title: 'Company number or account is not right',
      why: 'Invoices and connections go by this number. With a slip it belongs to another company, or to none.',
      says: ({ shown, what, verdict, becomes: made }) =>
        verdict === 'zero'
          ? `There are seven digits here: ${quote(shown)}. A KvK number has eight; Excel probably took off the zero in front, and it is ${quote(made)}.`
          : verdict === 'length'
            ? `It says ${quote(shown)}; that is not what ${NAMES[what][1]} looks like.`
            : `It says ${quote(shown)}; as ${NAMES[what][1].replace(/^an? /, '')} its check digits are wrong. See whether a digit was swapped.`,
      does: ({ becomes: made }) => `Make it ${quote(made)}`,
    },
  },
  examples: {
    fine: [
      { text: '12345', kind: 'text' },
      { text: '12345678', kind: 'text', mark: { heading: 'KvK-nummer' } },
      { text: '123456789012', kind: 'text', mark: { heading: 'Vestigingsnummer' } },
      { text: '0566.988.259', kind: 'text', mark: { heading: 'Ondernemingsnummer' } },
      { text: '0566988259', kind: 'text', mark: { heading: 'KvK / KBO' } },
      { text: '1000.000.021', kind: 'enterprise-number' },
      { text: '566.988.259', kind: 'enterprise-number' },
      { text: 'BE0566988259', kind: 'text', mark: { heading: 'Btw-nummer' } },
      { text: 'NL000099998B57', kind: 'text', mark: { heading: 'BTW-id' } },
      { text: 'NL91 ABNA 0417 1643 00', kind: 'text', mark: { heading: 'IBAN' } },
      { text: 'BE68539007547034', kind: 'text', mark: { heading: 'Rekeningnummer' } },
      { text: '21', kind: 'number', mark: { heading: 'Btw-tarief' } },
      { text: 'volgt', kind: 'text', mark: { heading: 'KvK' } },
    ],
    caught: [
      { text: '1234567', kind: 'text', mark: { heading: 'KvK-nummer' }, mended: '01234567' },
      { text: '123456', kind: 'text', mark: { heading: 'KvK-nummer' } },
      { text: '0123456789', kind: 'text', mark: { heading: 'Ondernemingsnummer' } },
      { text: '0123456789', kind: 'enterprise-number' },
      { text: 'NL91ABNA0417164301', kind: 'text', mark: { heading: 'IBAN' } },
      { text: 'NL91ABNA041716430', kind: 'text', mark: { heading: 'IBAN' } },
      { text: 'NL111234567B01', kind: 'text', mark: { heading: 'Btw-nummer' } },
    ],
  },
};
