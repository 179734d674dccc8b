import type { CellCheck } from '../check.ts';

// Texts longer than the layout's mark allows.

type Facts = { length: number; most: number };

export const tooLong: CellCheck<Facts> = {
  id: 'too-long',
  scope: 'cell',
  severity: 'error',
  applies: 'all',
  needs: 'maxLength',
  look({ text }, { mark }) {
    const most = mark.maxLength;
    if (most === undefined || text.length <= most) return undefined;
    // Counted as people count: an accent or an emoji of two units is one character.
    const { length } = [...text];
    return length > most ? { length, most } : undefined;
  },
  text: {
    nl: {
      title: 'Tekst te lang',
      why: 'Het veld waar dit in komt is niet langer; wat erachter staat gaat verloren of de regel wordt geweigerd.',
      says: ({ length, most }) => `Deze tekst heeft ${length} tekens; er passen er ${most}. Maak hem korter.`,
    },
    en: {
      title: 'Text too long',
      why: 'The field that this goes into is no longer than that; the rest is lost or the row is refused.',
      says: ({ length, most }) => `This text has ${length} characters; ${most} fit. Make it shorter.`,
    },
  },
  examples: {
    fine: [
      { text: 'kort' },
      { text: 'abcde', mark: { maxLength: 5 } },
      { text: '👍👍👍', mark: { maxLength: 3 } },
    ],
    caught: [
      { text: 'abcdef', mark: { maxLength: 5 } },
      { text: '👍👍👍👍', mark: { maxLength: 3 } },
    ],
  },
};
