import { encode1252 } from '../encodings.ts';
import { cellFault, type Fault } from './fault.ts';
import { ofPersons, SURNAMES, WORDS } from './places.ts';

// What happens to words: spaces, unseen characters, other scripts, capitals, names in the wrong field.

const TWINS: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  A: 'А',
  B: 'В',
  K: 'К',
  M: 'М',
  H: 'Н',
};

/** The text after its UTF-8 was read as Windows-1252; undefined when nothing comes of it. */
function misread(text: string): string | undefined {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length === text.length) return undefined;
  const read = new TextDecoder('windows-1252').decode(bytes);
  // Letters outside the table of the check (U+0080 to U+017F) and unused bytes have no way back.
  return encode1252(read) === undefined ? undefined : read;
}

export const TEXT: readonly Fault[] = [
  cellFault({
    name: 'space around or doubled',
    id: 'stray-spaces',
    back: 'safe',
    fields: WORDS,
    becomes: (text, dice) =>
      dice.pick([
        ` ${text}`,
        `${text} `,
        `\u00a0${text}`,
        `${text}\u200b`,
        `${text}\t`,
        text.replace(' ', '  '),
      ]),
  }),
  cellFault({
    name: 'no-break space inside',
    id: 'stray-spaces',
    back: 'safe',
    fields: WORDS,
    becomes: (text) => text.replace(' ', '\u00a0'),
  }),
  cellFault({
    name: 'space behind a number or a yes',
    id: 'stray-spaces',
    back: 'safe',
    fields: [
      'webaanvraagNr',
      'contactpersoonIsDeelnemer',
      'bedrijf.externId',
      ...ofPersons('emailadres', 'telefoonnummer'),
    ],
    becomes: (text, dice) => dice.pick([`${text} `, ` ${text}`, `${text}\u00a0`]),
  }),
  cellFault({
    name: 'soft hyphen or control code',
    id: 'control-characters',
    back: 'safe',
    fields: WORDS,
    becomes: (text, dice) =>
      `${text.slice(0, 2)}${dice.pick(['\u00ad', '\u200e', '\u0084'])}${text.slice(2)}`,
  }),
  cellFault({
    name: 'line break in a remark',
    id: 'line-break-in-cell',
    back: 'ask',
    fields: ['opmerking'],
    becomes: (text) => text.replace(' ', '\n'),
  }),
  cellFault({
    name: 'line break in a one-line field',
    id: 'line-break-in-cell',
    back: 'safe',
    fields: ['bedrijf.naam', 'bedrijf.adres.adres1', ...ofPersons('adres.adres1')],
    becomes: (text, dice) => dice.pick([text.replace(' ', '\n'), `${text}\n`]),
  }),
  cellFault({
    name: 'Cyrillic letter in a Latin word',
    id: 'look-alike-letter',
    back: 'ask',
    fields: WORDS,
    becomes(text, dice) {
      const places = [...text].flatMap((letter, n) => (letter in TWINS && /\p{L}{3}/u.test(text) ? [n] : []));
      if (places.length === 0) return undefined;
      const letters = [...text];
      const place = dice.pick(places);
      const isInWord = /\p{L}/u.test(`${letters[place - 1] ?? ''}${letters[place + 1] ?? ''}`);
      if (!isInWord) return undefined;
      letters[place] = TWINS[letters[place]!]!;
      return letters.join('');
    },
  }),
  cellFault({
    name: 'UTF-8 read as cp1252',
    id: 'double-encoded-text',
    back: 'ask',
    fields: WORDS,
    becomes: (text) => misread(text),
  }),
  cellFault({
    name: 'UTF-8 read as cp1252 twice',
    id: 'double-encoded-text',
    back: 'ask',
    fields: WORDS,
    becomes: (text) => misread(misread(text) ?? ''),
  }),
  cellFault({
    name: 'letter lost to a replacement character',
    id: 'double-encoded-text',
    back: 'no',
    fields: WORDS,
    becomes: (text) =>
      /[^\u0000-\u007f]/.test(text) ? text.replace(/[^\u0000-\u007f]/g, '\ufffd') : undefined,
  }),
  cellFault({
    name: 'surname in capitals',
    id: 'name-capitals',
    back: 'ask',
    fields: ofPersons('achternaam', 'voornaam'),
    becomes: (text) => (/^\p{Lu}\p{Ll}{3,}$/u.test(text) && !/ß/.test(text) ? text.toUpperCase() : undefined),
  }),
  cellFault({
    name: 'surname in small letters',
    id: 'name-capitals',
    back: 'ask',
    fields: ofPersons('achternaam', 'voornaam'),
    becomes: (text) => (/^\p{Lu}\p{Ll}{3,}$/u.test(text) ? text.toLowerCase() : undefined),
  }),
  cellFault({
    name: 'digit in a name',
    id: 'digit-in-name',
    back: 'no',
    fields: SURNAMES,
    becomes: (text, dice) => `${text}${dice.int(1, 9)}`,
  }),
  cellFault({
    name: 'initials in another notation',
    id: 'initials-notation',
    back: 'ask',
    fields: ofPersons('voorletters'),
    evidence: 20,
    becomes: (text, dice) =>
      /^(?:\p{Lu}\.){2,}$/u.test(text)
        ? dice.pick([text.replaceAll('.', ''), text.replaceAll('.', '. ').trim(), text.toLowerCase()])
        : undefined,
  }),
];
