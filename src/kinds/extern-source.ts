import { textKind } from './kind.ts';

// The name of the administration that an extern id comes from.

export const externSource = textKind('extern-source', {
  nl: {
    expected: 'De naam van de administratie waar het ExternID uit komt; in het hele bestand dezelfde.',
    example: 'AFAS',
    coachview: 'Hoort bij het ExternID: Coachview vergelijkt die twee samen.',
  },
  en: {
    expected: 'The name of the administration that the ExternID comes from; the same throughout the file.',
    example: 'AFAS',
    coachview: 'Belongs to the ExternID: Coachview compares those two together.',
  },
});
