import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Texts that a spreadsheet would run as a formula when somebody opens the export in it. Nothing is altered without a yes: Coachview
// must get what the user means, and a protecting apostrophe would become part of the value.

const PHONE = /^\+[0-9 ()./-]{6,20}$/;
/** Two numbers in one cell of telephones, perhaps with words: malformed-phone takes them apart, and their + is no sign of a formula. */
const PHONES = /^\+\d[^=+*^&!|"@]*$/;
const NUMBER = /^[-+]?[\d.,]+%?$/;
/** A dash before a word, or a list of dashes: `- Jansen`, `---`. */
const DASHED = /^-(?:\s?\p{L}|[-\s]*$)/u;
/** A sign, a space, and nothing that calculates: `- 2 broodjes`. */
const LISTED = /^[-+] [^=(|!]*$/;
const WRAPPED = /^="(?:[^"]|"")*"$/;
const STARTERS = /^[=@+\-\s]+/;

function isFormula(text: string, kind: string): boolean {
  if (text.startsWith('=') || text.startsWith('@')) return true;
  if (kind === 'phone' && PHONES.test(text)) return false;
  // Spaces around or inside are trouble of their own.
  const plain = withoutStraySpaces(text);
  return ![PHONE, NUMBER, DASHED, LISTED].some((fine) => fine.test(plain));
}

/** Without what starts a formula; the last sign stays where it means something, as the + of a telephone number does. */
function bared(text: string, kind: string): string {
  const starters = STARTERS.exec(text)?.[0] ?? '';
  const signed = text.slice(starters.trimEnd().length - 1);
  return isFormula(signed, kind) ? text.slice(starters.length) : signed;
}

type Facts = { shown: string; becomes: string };

export const formulaText: CellCheck<Facts> = {
  id: 'formula-text',
  scope: 'cell',
  severity: 'warning',
  applies: 'all',
  looksFor: SIGN.odd | SIGN.plus,
  look({ text, stamp }, { kind }) {
    const first = text.charCodeAt(0);
    // = @ + -
    if (first !== 61 && first !== 64 && first !== 43 && first !== 45) return undefined;
    if (stamp.origin === 'number' || WRAPPED.test(text) || !isFormula(text, kind)) return undefined;
    return { shown: text, becomes: bared(text, kind) };
  },
  mend: becomes((facts) => (facts.becomes === '' ? undefined : 'ask')),
  text: {
    nl: {
      title: 'Tekst die als formule start',
      why: 'Opent iemand het bestand in Excel, dan voert Excel dit uit. Coachview zelf doet er niets mee.',
      says: ({ shown }) =>
        `Hier staat ${quote(shown)}; Excel ziet daar een formule in. Ga na of dit de bedoeling is.`,
      does: ({ becomes }) => `Haal het teken ervoor weg: ${quote(becomes)}`,
    },
    en: {
      title: 'Text that starts like a formula',
      why: 'When somebody opens the file in Excel, Excel runs this. Coachview itself does nothing with it.',
      says: ({ shown }) =>
        `It says ${quote(shown)}, which Excel takes for a formula. Make sure that it is meant.`,
      does: ({ becomes }) => `Take off the sign in front: ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: '+31612345678' },
      { text: '+31612345678\u00a0' },
      { text: '+31612345678 / 0201234567', kind: 'phone' },
      { text: '+31 (0)6-12 34 56 78' },
      { text: '-' },
      { text: '- Jansen' },
      { text: '-Jansen' },
      { text: '- 2 broodjes' },
      { text: '-12,50' },
      { text: '="0012"' },
      { text: 'a=b' },
      { text: '---' },
    ],
    caught: [
      { text: '=HYPERLINK("http://example.nl")', mended: 'HYPERLINK("http://example.nl")' },
      { text: '=+31612345678', kind: 'phone', mended: '+31612345678' },
      { text: '=+31612345678', kind: 'remark', mended: '+31612345678' },
      { text: '= -12,50', kind: 'remark', mended: '-12,50' },
      { text: '@SUM(1)', mended: 'SUM(1)' },
      { text: '-2+3', mended: '2+3' },
      { text: "+cmd|' /C calc'!A0", mended: "cmd|' /C calc'!A0" },
      { text: '=', kind: 'remark' },
    ],
  },
};
