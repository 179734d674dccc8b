import type { Encoding } from '../../model/notice.ts';
import type { FileCheck } from '../check.ts';
import { quote } from '../quote.ts';

// The bytes do not say in which encoding they are written, so the most likely one was taken. Wrong means "Zo�" for "Zoë" in every name.
// There is nothing to mend in cells: the user chooses another encoding and the file is read again.

/** Words of the file as read now, and the same bytes under the other likely encodings. */
type Facts = { encoding: Encoding; words: string[]; others: { encoding: Encoding; words: string[] }[] };

const MOST_WORDS = 3;

function shown(words: readonly string[]): string {
  return words.slice(0, MOST_WORDS).map(quote).join(', ');
}

export const guessedEncoding: FileCheck<Facts> = {
  id: 'guessed-encoding',
  scope: 'file',
  severity: 'hint',
  look({ notices: { encoding: notice } }) {
    if (notice === undefined || !notice.guessed) return [];
    const { encoding, samples } = notice;
    const words = samples.find((sample) => sample.encoding === encoding)?.words ?? [];
    // Without a word that could be read in two ways the choice makes no difference.
    if (words.length === 0) return [];
    const others = samples.filter((sample) => sample.encoding !== encoding);
    return [{ facts: { encoding, words, others } }];
  },
  text: {
    nl: {
      title: 'Tekenset geraden',
      why: 'Het bestand is geen UTF-8. Met de verkeerde tekenset staan letters als ë en ö verkeerd in Coachview.',
      says: ({ encoding, words, others }) =>
        `We lezen het als ${encoding}: ${shown(words)}.${others[0] ? ` Als ${others[0].encoding} zou er staan: ${shown(others[0].words)}.` : ''} Staan de namen er niet goed, kies dan bij Bestand een andere tekenset.`,
    },
    en: {
      title: 'Encoding guessed',
      why: 'The file is not UTF-8. With the wrong encoding, letters such as ë and ö will be wrong in Coachview.',
      says: ({ encoding, words, others }) =>
        `We read it as ${encoding}: ${shown(words)}.${others[0] ? ` As ${others[0].encoding} it would say: ${shown(others[0].words)}.` : ''} If the names are not right, choose another encoding under File.`,
    },
  },
  examples: {
    fine: [
      { notices: {} },
      { notices: { encoding: { encoding: 'utf-8', bom: false, guessed: false, samples: [] } } },
      { notices: { encoding: { encoding: 'windows-1252', bom: false, guessed: true, samples: [] } } },
    ],
    caught: [
      {
        notices: {
          encoding: {
            encoding: 'windows-1252',
            bom: false,
            guessed: true,
            samples: [
              { encoding: 'windows-1252', words: ['Zoë', 'José'] },
              { encoding: 'macintosh', words: ['ZoÎ', 'JosÈ'] },
            ],
          },
        },
      },
    ],
  },
};
