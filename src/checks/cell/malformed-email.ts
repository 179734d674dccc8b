import { isEmail } from '../../kinds/email.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// E-mail cells that do not hold one address and nothing else. What was wrapped around an address is taken off safely;
// what may have been meant otherwise is asked.

/** Longer than any address with a name around it; such a cell is not taken apart. */
const LONGEST = 1000;
const ANGLED = /^[^<>]*<([^<>]+)>[;,. ]*$/;
const BEFORE = /^[<("'[ ]+/;
const SEPARATORS = /[;,\s/|<>]+/;
const AT_WORD = /\s?[([{]\s?(?:at|apenstaartje)\s?[)\]}]\s?| at /i;

type Cause = 'no-at' | 'several' | 'wrapped' | 'slip' | 'other';
type Facts = { shown: string; becomes: string; cause: Cause; others: readonly string[] };

export const malformedEmail: CellCheck<Facts> = {
  id: 'malformed-email',
  scope: 'cell',
  severity: 'error',
  applies: ['email'],
  passesWanted: true,
  look({ text }) {
    if (text === '' || isEmail(text)) return undefined;
    const bare = withoutStraySpaces(text);
    if (bare === '' || isEmail(bare)) return undefined;
    const made = bare.length > LONGEST ? undefined : repair(bare);
    if (made !== undefined) return { shown: text, ...made };
    return { shown: text, becomes: '', cause: text.includes('@') ? 'other' : 'no-at', others: [] };
  },
  mend: becomes(
    ({ cause, becomes: made }) => {
      if (made === '') return undefined;
      return cause === 'wrapped' ? 'safe' : 'ask';
    },
    (facts) => facts.others.map((other) => ({ ...facts, becomes: other })),
  ),
  text: {
    nl: {
      title: 'E-mailadres klopt niet',
      why: 'Coachview herkent mensen en bedrijven aan precies dit adres, en er komt geen bericht aan.',
      says: ({ shown, becomes, cause, others }) => {
        if (cause === 'no-at') return `Hier staat ${quote(shown)}; daar zit geen @ in. Vraag het adres na.`;
        if (cause === 'several')
          return `Hier staan meer adressen; Coachview wil er één. ${quote(becomes)} blijft staan, ${quote(others.join(', '))} valt weg.`;
        if (cause === 'wrapped') return `Hier staat ${quote(shown)}; het adres zelf is ${quote(becomes)}.`;
        if (cause === 'slip')
          return `Hier staat ${quote(shown)}; bedoeld is waarschijnlijk ${quote(becomes)}.`;
        return `Hier staat ${quote(shown)}; dat is geen e-mailadres. Vraag het na.`;
      },
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'E-mail address is not right',
      why: 'Coachview recognises people and companies by exactly this address, and no message will arrive.',
      says: ({ shown, becomes, cause, others }) => {
        if (cause === 'no-at') return `It says ${quote(shown)}, without an @. Ask for the address.`;
        if (cause === 'several')
          return `There are several addresses; Coachview wants one. ${quote(becomes)} stays, ${quote(others.join(', '))} goes.`;
        if (cause === 'wrapped') return `It says ${quote(shown)}; the address itself is ${quote(becomes)}.`;
        if (cause === 'slip') return `It says ${quote(shown)}; ${quote(becomes)} is probably meant.`;
        return `It says ${quote(shown)}, which is no e-mail address. Ask for it.`;
      },
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: 'j.jansen@example.nl' },
      { text: "d'ancona+cursus@sub.example.be" },
      { text: 'zoë@exämple.nl' },
      { text: ' j.jansen@example.nl ' },
      { text: '' },
      { text: '_x-1@1.example.museum' },
    ],
    caught: [
      { text: 'mailto:j@example.nl', mended: 'j@example.nl' },
      { text: 'j@example.nl.', mended: 'j@example.nl' },
      { text: 'j@example.nl;', mended: 'j@example.nl' },
      { text: 'Jan Jansen <j@example.nl>', mended: 'j@example.nl' },
      { text: 'j@example,nl', mended: 'j@example.nl' },
      { text: 'j @example.nl', mended: 'j@example.nl' },
      { text: 'j@@example.nl', mended: 'j@example.nl' },
      { text: 'j(at)example.nl', mended: 'j@example.nl' },
      { text: 'j@example..nl', mended: 'j@example.nl' },
      { text: 'j@example.nl; k@example.be', mended: 'j@example.nl' },
      { text: 'j@example.nl/k@example.be', mended: 'j@example.nl' },
      { text: 'j.example.nl' },
      { text: 'geen' },
      { text: 'j@example' },
      { text: '@example.nl' },
      { text: 'a@b@example.nl' },
    ],
  },
};

function repair(bare: string): Omit<Facts, 'shown'> | undefined {
  const inner = unwrapped(bare);
  if (isEmail(inner)) return { becomes: inner, cause: 'wrapped', others: [] };
  const parts = bare
    .split(SEPARATORS)
    .map(unwrapped)
    .filter((part) => part.includes('@'));
  const [first, ...others] = parts;
  if (first !== undefined && others.length > 0 && parts.every(isEmail)) {
    const rest = [...new Set(others)].filter((part) => part.toLowerCase() !== first.toLowerCase());
    // The same address twice loses nothing.
    return { becomes: first, cause: rest.length === 0 ? 'wrapped' : 'several', others: rest };
  }
  const slip = inner
    .replace(AT_WORD, '@')
    .replaceAll(',', '.')
    .replace(/\s+/g, '')
    .replace(/@{2,}/, '@')
    .replace(/\.{2,}/g, '.')
    .replace('@.', '@')
    .replace('.@', '@');
  return isEmail(slip) ? { becomes: slip, cause: 'slip', others: [] } : undefined;
}

/** Without what stands around an address: `mailto:`, a name and <>, quotes, a full stop or semicolon behind it. */
function unwrapped(text: string): string {
  const angled = ANGLED.exec(text)?.[1] ?? text;
  const inner = angled.replace(BEFORE, '').replace(/^mailto:\s?/i, '');
  let end = inner.length;
  while (end > 0 && '>)"\'].;,: '.includes(inner[end - 1]!)) end -= 1;
  return inner.slice(0, end);
}
