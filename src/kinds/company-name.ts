import { textKind } from './kind.ts';

// Names of bedrijven. Coachview recognises a bedrijf by its exact name.

export const companyName = textKind('company-name', {
  nl: {
    expected: 'De naam van het bedrijf, precies zoals in Coachview. Leeg bij een particulier.',
    example: 'Jansen Techniek B.V.',
    coachview: 'Een bedrijf met precies deze naam wordt herkend; anders maakt Coachview een nieuw bedrijf.',
  },
  en: {
    expected: 'The name of the company, exactly as in Coachview. Empty for a private person.',
    example: 'Jansen Techniek B.V.',
    coachview: 'A company with exactly this name is recognised; otherwise Coachview makes a new company.',
  },
});
