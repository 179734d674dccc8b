import { textKind } from './kind.ts';

// Remarks: free text for people.

export const remark = textKind('remark', {
  nl: {
    expected: 'Een opmerking in eigen woorden.',
    example: 'Vegetarische lunch',
    coachview: 'Is te zien in de webaanvraag en wordt bewaard bij de aanvraag.',
  },
  en: {
    expected: 'A remark in your own words.',
    example: 'Vegetarian lunch',
    coachview: 'Is shown in the webaanvraag and kept with the request.',
  },
});
