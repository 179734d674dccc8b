import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Names in nothing but capitals or nothing but small letters. Which letters are capitals is the owner's choice, so it is asked.

const LETTER = /\p{L}/gu;
const VOWEL = /[aeiouy]/i;
/** Shorter names in capitals can be initials or are simply short: O, NG, BO. */
const FEWEST_LETTERS = 3;
/** The words before a surname that stay small behind a first name, from the safe core of the register's table. */
const INFIXES = new Set(
  "van de den der het ten ter te 't 's in op aan bij von vom zu zum zur la le el al da di dos del della d' l'".split(
    ' ',
  ),
);
const PARTS = /([ '’-])/;

type Facts = { shown: string; becomes: string; how: 'capitals' | 'small' };

export const nameCapitals: CellCheck<Facts> = {
  id: 'name-capitals',
  scope: 'cell',
  severity: 'warning',
  applies: ['surname', 'first-name', 'infixes'],
  looksFor: SIGN.oneCase,
  look({ text }, { kind }) {
    const how = text === text.toLowerCase() ? 'small' : text === text.toUpperCase() ? 'capitals' : undefined;
    if (how === undefined || text.length > 120) return undefined;
    if (how === 'small' && kind === 'infixes') return undefined;
    const letters = text.match(LETTER)?.length ?? 0;
    if (letters < (how === 'small' ? 2 : FEWEST_LETTERS)) return undefined;
    if (how === 'capitals' && letters === FEWEST_LETTERS && !VOWEL.test(text)) return undefined;
    const made = kind === 'infixes' ? text.toLowerCase() : named(text.toLowerCase());
    return made === text ? undefined : { shown: text, becomes: made, how };
  },
  mend: becomes('ask'),
  text: {
    nl: {
      title: 'Naam in hoofdletters of kleine letters',
      why: 'Zo komt de naam in Coachview en op het certificaat, en letter voor letter vergeleken is het een ander.',
      says: ({ shown, how }) =>
        how === 'capitals'
          ? `${quote(shown)} staat helemaal in hoofdletters.`
          : `${quote(shown)} begint met een kleine letter.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Name in capitals or small letters',
      why: 'Like this the name goes into Coachview and onto the certificate, and compared letter by letter it is another one.',
      says: ({ shown, how }) =>
        how === 'capitals'
          ? `${quote(shown)} is all in capitals.`
          : `${quote(shown)} begins with a small letter.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: 'Jansen' },
      { text: 'van den Berg' },
      { text: 'O' },
      { text: 'NG' },
      { text: "'t Hart" },
      { text: 'McDonald' },
      { text: 'van der', kind: 'infixes' },
      { text: 'AJ', kind: 'first-name' },
      { text: '张伟' },
      { text: 'de', kind: 'infixes' },
      { text: '' },
    ],
    caught: [
      { text: 'JANSEN', mended: 'Jansen' },
      { text: 'jansen', mended: 'Jansen' },
      { text: 'VAN DEN BERG', mended: 'van den Berg' },
      { text: 'BAKKER-VAN DIJK', mended: 'Bakker-van Dijk' },
      { text: "'T HART", mended: "'t Hart" },
      { text: "D'ANCONA", mended: "d'Ancona" },
      { text: 'ijsbrand', kind: 'first-name', mended: 'IJsbrand' },
      { text: 'ANNE-MARIE', kind: 'first-name', mended: 'Anne-Marie' },
      { text: 'VAN DER', kind: 'infixes', mended: 'van der' },
    ],
  },
};

/** A name in small letters, with a capital to each word that is no infix. A lone infix is somebody's name. */
function named(small: string): string {
  const parts = small.split(PARTS);
  if (parts.length === 1) return capital(small);
  return parts.map((part, at) => (isInfix(parts, at) ? part : capital(part))).join('');
}

function isInfix(parts: readonly string[], at: number): boolean {
  if (at === parts.length - 1) return false;
  const [before, part, after] = [parts[at - 1], parts[at]!, parts[at + 1]];
  if (after === "'" || after === '’') return INFIXES.has(`${part}'`);
  if (before === "'" || before === '’') return INFIXES.has(`'${part}`);
  return INFIXES.has(part);
}

function capital(word: string): string {
  return word.startsWith('ij') ? `IJ${word.slice(2)}` : word.slice(0, 1).toUpperCase() + word.slice(1);
}
