import { textKind } from './kind.ts';

// First names, as their owners write them.

export const firstName = textKind('first-name', {
  nl: {
    expected: 'De voornaam of roepnaam.',
    example: 'Jan-Jaap',
    coachview: 'Komt in het dossier van de persoon. Wie met Moodle werkt, heeft hem nodig.',
  },
  en: {
    expected: 'The first name.',
    example: 'Jan-Jaap',
    coachview: "Is put in the person's record. Those who work with Moodle need it.",
  },
});
