import { textKind } from './kind.ts';

// Text of which nothing more is known.

export const text = textKind('text', {
  nl: {
    expected: 'Een tekst. Van deze kolom weten we verder niets.',
    example: '',
    coachview: 'Dat bepaalt de instelling van je import.',
  },
  en: {
    expected: 'A text. Nothing more is known of this column.',
    example: '',
    coachview: 'That depends on how your import was set up.',
  },
});
