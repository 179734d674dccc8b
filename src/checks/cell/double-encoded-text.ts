import { decodedOnce } from '../../kinds/mojibake.ts';
import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Names that were damaged before they came here: ZoÃ« for Zoë, and Zo� of which the letter is gone.

/** Text that went through the same mill more often than this is not seen. */
const MOST_ROUNDS = 3;

type Facts = { shown: string; becomes: string };

export const doubleEncodedText: CellCheck<Facts> = {
  id: 'double-encoded-text',
  scope: 'cell',
  severity: 'warning',
  applies: 'all',
  looksFor: SIGN.odd,
  look({ text }) {
    let decoded = decodedOnce(text);
    if (decoded === undefined) return text.includes('\ufffd') ? { shown: text, becomes: '' } : undefined;
    for (let round = 1; round < MOST_ROUNDS; round++) decoded = decodedOnce(decoded) ?? decoded;
    return { shown: text, becomes: decoded };
  },
  mend: becomes((facts) => (facts.becomes === '' ? undefined : 'ask')),
  text: {
    nl: {
      title: 'Beschadigde letters',
      why: 'Een eerder programma las de letters met accenten verkeerd. Zo komt de naam in Coachview en op het certificaat.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `In ${quote(shown)} is een letter verloren gegaan. Vul hem zelf in.`
          : `Hier staat ${quote(shown)}; dat was waarschijnlijk ${quote(becomes)}.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Damaged letters',
      why: 'An earlier program misread the letters with accents. Like this the name goes into Coachview and onto the certificate.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `A letter was lost in ${quote(shown)}. Fill it in yourself.`
          : `It says ${quote(shown)}; that was probably ${quote(becomes)}.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: 'Zoë' },
      { text: 'Ångström' },
      { text: 'JOÃO' },
      { text: 'CAFÉ’S' },
      { text: 'château' },
      { text: 'Âge d’or' },
    ],
    caught: [
      { text: 'ZoÃ«', mended: 'Zoë' },
      { text: 'JosÃ©', mended: 'José' },
      { text: 'ZoÃƒÂ«', mended: 'Zoë' },
      { text: 'â€˜s-Gravenhage', mended: '‘s-Gravenhage' },
      { text: 'ÅukaÅ¡', mended: 'Åukaš' },
      { text: 'Zo\ufffd' },
    ],
  },
};
