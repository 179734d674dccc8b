import { isEmail } from '../../kinds/email.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Well-formed addresses of which the part behind the @ is a known slip. Only slips that are listed: a rule of likeness would
// accuse small providers and companies of being a mistyped large one.

const SLIPS: Record<string, string> = {
  gmail: 'gmial gmai gmaill gamil gmal gmil gnail gmali gmaiil ggmail gmaul gmsil gimail hmail',
  hotmail:
    'hotmial hotmal hotmai homail hotmaill hotamil hotnail htomail hotmil hotmaail hormail hotmqil hotmsil',
  outlook: 'outlok outloo otulook outllok outlool outook oulook outlookk',
  icloud: 'iclod icoud icloud1 iclould iclud icolud',
  yahoo: 'yaho yahooo yahho yhoo yahoo1',
  ziggo: 'zigo zigoo ziggoo zigg0',
  kpnmail: 'kpnmal kpnmial kpmail kpnmai',
  telenet: 'telnet teleneet telenett',
};
/** Ends that do not exist, or that no provider behind a slip uses. */
const ENDS: Record<string, string> = {
  con: 'com',
  comm: 'com',
  coom: 'com',
  vom: 'com',
  xom: 'com',
  cmo: 'com',
  nll: 'nl',
  nk: 'nl',
  bee: 'be',
};
/** Providers that have no addresses under these ends. */
const WHOLE: Record<string, string> = {
  'gmail.co': 'gmail.com',
  'gmail.cm': 'gmail.com',
  'gmail.om': 'gmail.com',
  'hotmail.co': 'hotmail.com',
  'hotmail.cm': 'hotmail.com',
  'outlook.co': 'outlook.com',
  'icloud.nl': 'icloud.com',
};
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(SLIPS).flatMap(([right, slips]) =>
    slips.split(' ').map((slip): [string, string] => [slip, right]),
  ),
);
const KNOWN_ENDS: ReadonlyMap<string, string> = new Map(Object.entries(ENDS));
const WHOLES: ReadonlyMap<string, string> = new Map(Object.entries(WHOLE));

/** What a part of an address looks like by its first and last sign, small letters and capitals alike, and its length. */
function looks(first: number, last: number, length: number): number {
  return (length << 16) | ((first | 0x20) << 8) | (last | 0x20);
}
const looksOf = (texts: Iterable<string>): ReadonlySet<number> =>
  new Set([...texts].map((text) => looks(text.charCodeAt(0), text.charCodeAt(text.length - 1), text.length)));
const NAME_LOOKS = looksOf(NAMES.keys());
const END_LOOKS = looksOf(KNOWN_ENDS.keys());
const WHOLE_LOOKS = looksOf(WHOLES.keys());
/** The small letter of a sign behind this one can be a letter of ASCII. */
const LATIN_1 = 0xff;

const AT = 0x40;
const DOT = 0x2e;

/** The last place of a sign, which stands near the end of nearly every address: stepping there costs less than a search. */
function lastPlace(text: string, code: number): number {
  let at = text.length - 1;
  while (at >= 0 && text.charCodeAt(at) !== code) at--;
  return at;
}

/** Whether what stands behind the @ has the looks of a slip; nearly no address has, and seeing it makes nothing. */
function couldBeSlip(text: string, at: number): boolean {
  const from = at + 1;
  const dot = lastPlace(text, DOT);
  const end = text.length;
  if (dot <= from || dot + 1 === end) return true;
  const a = text.charCodeAt(from);
  const b = text.charCodeAt(dot - 1);
  const c = text.charCodeAt(dot + 1);
  const d = text.charCodeAt(end - 1);
  if (a > LATIN_1 || b > LATIN_1 || c > LATIN_1 || d > LATIN_1) return true;
  return (
    WHOLE_LOOKS.has(looks(a, d, end - from)) ||
    NAME_LOOKS.has(looks(a, b, dot - from)) ||
    END_LOOKS.has(looks(c, d, end - dot - 1))
  );
}

function corrected(domain: string): string {
  const small = domain.toLowerCase();
  const dot = small.lastIndexOf('.');
  const name = small.slice(0, dot);
  const end = small.slice(dot + 1);
  const better = `${NAMES.get(name) ?? name}.${KNOWN_ENDS.get(end) ?? end}`;
  return WHOLES.get(better) ?? better;
}

type Facts = { shown: string; becomes: string; domain: string; right: string };

export const emailTypo: CellCheck<Facts> = {
  id: 'email-typo',
  scope: 'cell',
  severity: 'warning',
  applies: ['email'],
  look({ text }) {
    if (text.length > 320) return undefined;
    const at = lastPlace(text, AT);
    if (at < 1) return undefined;
    if (!couldBeSlip(text, at)) return undefined;
    const domain = text.slice(at + 1);
    const right = corrected(domain);
    if (right === domain.toLowerCase() || !isEmail(text)) return undefined;
    return { shown: text, becomes: `${text.slice(0, at)}@${right}`, domain, right };
  },
  mend: becomes('ask'),
  text: {
    nl: {
      title: 'Typefout in een e-mailadres',
      why: 'Het adres is goed gevormd, maar een bericht komt vermoedelijk niet aan en Coachview herkent de persoon er niet aan.',
      says: ({ domain, right }) =>
        `Achter de @ staat ${quote(domain)}; bedoeld is waarschijnlijk ${quote(right)}.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Typing error in an e-mail address',
      why: 'The address is well formed, but a message will probably not arrive and Coachview will not recognise the person by it.',
      says: ({ domain, right }) =>
        `Behind the @ it says ${quote(domain)}; ${quote(right)} is probably meant.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: 'j@gmail.com' },
      { text: 'j@mail.com' },
      { text: 'j@ymail.com' },
      { text: 'j@hotmail.be' },
      { text: 'j@example.co' },
      { text: 'j@' },
      { text: 'j k@gmial.com' },
    ],
    caught: [
      { text: 'j@gmial.com', mended: 'j@gmail.com' },
      { text: 'J@Hotmial.nl', mended: 'J@hotmail.nl' },
      { text: 'j@gmail.con', mended: 'j@gmail.com' },
      { text: 'j@example.nll', mended: 'j@example.nl' },
      { text: 'j@gmail.co', mended: 'j@gmail.com' },
    ],
  },
};
