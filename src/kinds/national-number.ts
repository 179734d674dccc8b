import { textKind } from './kind.ts';

// A Belgian national number (rijksregisternummer), in a layout that asks for it. It says who somebody is and when he was born, so nobody
// who does not need it should see it: a log, a draft and a message never hold it.

export const nationalNumber = textKind('national-number', {
  nl: {
    expected:
      'Een rijksregisternummer: elf cijfers. Gebruik het alleen als je er wettelijk een grond voor hebt.',
    example: '85.07.30-033.28',
    coachview: 'Coachview vraagt er niet om; in een bestand voor Coachview hoort het niet.',
  },
  en: {
    expected: 'A Belgian national number: eleven digits. Use it only where the law gives you a ground to.',
    example: '85.07.30-033.28',
    coachview: 'Coachview does not ask for it; it does not belong in a file for Coachview.',
  },
});
