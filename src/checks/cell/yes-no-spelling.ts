import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Anything but Ja or Nee where Coachview's article names only those two.

type Facts = { shown: string; becomes: string };

export const yesNoSpelling: CellCheck<Facts> = {
  id: 'yes-no-spelling',
  scope: 'cell',
  severity: 'error',
  applies: ['yes-no'],
  look({ text }) {
    if (text === 'Ja' || text === 'Nee') return undefined;
    const bare = withoutStraySpaces(text);
    // Blank cells are no spelling, and of a well spelled one only the spaces are wrong.
    if (bare === '' || bare === 'Ja' || bare === 'Nee') return undefined;
    const value = yesNo.read(bare);
    return { shown: text, becomes: value === undefined ? '' : yesNo.write(value) };
  },
  mend: becomes((facts) => (facts.becomes === '' ? undefined : 'safe')),
  text: {
    nl: {
      title: 'Ja of Nee anders geschreven',
      why: 'Coachview kent in deze kolom alleen Ja en Nee, precies zo geschreven.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `Hier staat ${quote(shown)}; daaruit is geen Ja of Nee op te maken. Kies een van de twee.`
          : `Hier staat ${quote(shown)}; dat wordt ${becomes}.`,
      does: ({ becomes }) => `Maak er ${becomes} van`,
    },
    en: {
      title: 'Ja or Nee spelled differently',
      why: 'In this column Coachview knows only Ja and Nee, spelled exactly so.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `It says ${quote(shown)}, from which no Ja or Nee can be made. Choose one of the two.`
          : `It says ${quote(shown)}; that becomes ${becomes}.`,
      does: ({ becomes }) => `Make it ${becomes}`,
    },
  },
  examples: {
    fine: [{ text: 'Ja' }, { text: 'Nee' }, { text: '' }, { text: ' Ja ' }, { text: '\u00a0' }],
    caught: [
      { text: 'ja', mended: 'Ja' },
      { text: 'J', mended: 'Ja' },
      { text: 'NEE', mended: 'Nee' },
      { text: 'yes', mended: 'Ja' },
      { text: 'WAAR', mended: 'Ja' },
      { text: 'ONWAAR', mended: 'Nee' },
      { text: 'TRUE', stamp: { origin: 'boolean' }, mended: 'Ja' },
      { text: '0', mended: 'Nee' },
      { text: 'x', mended: 'Ja' },
      { text: 'non', mended: 'Nee' },
      { text: 'misschien' },
      { text: '2' },
    ],
  },
};
