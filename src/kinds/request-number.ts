import { textKind } from './kind.ts';

// Numbers of webaanvragen are texts: 0007 and 7 are two of them.

export const requestNumber = textKind('request-number', {
  nl: {
    expected:
      'Een nummer dat de regels bundelt die één webaanvraag worden. Mag leeg: dan wordt elke regel een eigen aanvraag.',
    example: '0007',
    coachview:
      'Opeenvolgende regels met hetzelfde nummer worden één webaanvraag en één aanvraag, met hooguit 10 deelnemers.',
  },
  en: {
    expected:
      'A number that bundles the rows of one webaanvraag. May be empty: then each row becomes a request of its own.',
    example: '0007',
    coachview:
      'Consecutive rows with the same number become one webaanvraag and one request, with 10 participants at most.',
  },
});
