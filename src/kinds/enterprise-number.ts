import { textKind } from './kind.ts';

// A Belgian enterprise number. Whether it is right is told by its check digits, in checks/.

export const enterpriseNumber = textKind('enterprise-number', {
  nl: {
    expected: 'Een Belgisch ondernemingsnummer: tien cijfers, met 0 of 1 vooraan.',
    example: '0566.988.259',
    coachview: 'Coachview heeft er geen vaste plaats voor; het kan in een vrij veld.',
  },
  en: {
    expected: 'A Belgian enterprise number: ten digits, 0 or 1 in front.',
    example: '0566.988.259',
    coachview: 'Coachview has no fixed place for it; it can go into a free field.',
  },
});
