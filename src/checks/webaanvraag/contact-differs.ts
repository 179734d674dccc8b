import { personFields } from '../../model/field.ts';
import type { WebaanvraagCheck } from '../check.ts';
import {
  type DifferingFacts,
  differing,
  differingSays,
  makeEqual,
  otherAnswers,
  putsOnEachRow,
} from '../differing.ts';

// Rows with one WebaanvraagNr have one contactpersoon, repeated on each row.

const CONTACT_FIELDS = personFields('contactpersoon');

export const contactDiffers: WebaanvraagCheck<DifferingFacts> = {
  id: 'contact-differs',
  scope: 'webaanvraag',
  trouble: 'contradictory',
  severity: 'error',
  alike: CONTACT_FIELDS,
  reads: CONTACT_FIELDS,
  look: (webaanvraag) => differing(webaanvraag, CONTACT_FIELDS),
  mend: {
    trust: ({ how }) => (how === 'later' ? 'safe' : 'ask'),
    changes: (facts, _, context) => makeEqual(facts, context),
    others: otherAnswers,
  },
  text: {
    nl: {
      title: 'Contactpersoon niet overal gelijk',
      why: 'Coachview koppelt één contactpersoon aan de aanvraag. De gegevens van de contactpersoon moeten op elke rij herhaald worden.',
      says: (facts) => differingSays(facts).nl,
      does: (facts) =>
        facts.how === 'later' ? 'Vul de contactpersoon verder in naar beneden' : putsOnEachRow(facts).nl,
    },
    en: {
      title: 'Contactpersoon not the same everywhere',
      why: 'Coachview links one contactpersoon to the request. The data of the contactpersoon must be repeated on each row.',
      says: (facts) => differingSays(facts).en,
      does: (facts) => (facts.how === 'later' ? 'Fill the contactpersoon down' : putsOnEachRow(facts).en),
    },
  },
  examples: {
    fine: [
      {
        rows: [
          { 'contactpersoon.achternaam': 'Vries', 'contactpersoon.geboorteDatum': '01-02-1980' },
          { 'contactpersoon.achternaam': 'Vries', 'contactpersoon.geboorteDatum': '1-2-1980' },
        ],
      },
      { rows: [{ 'deelnemer.achternaam': 'Berg' }, { 'deelnemer.achternaam': 'Dijk' }] },
    ],
    caught: [
      {
        rows: [
          { 'contactpersoon.achternaam': 'Vries', 'contactpersoon.emailadres': 'a@example.com' },
          { 'contactpersoon.achternaam': 'Vries' },
        ],
        mended: [
          { 'contactpersoon.achternaam': 'Vries', 'contactpersoon.emailadres': 'a@example.com' },
          { 'contactpersoon.achternaam': 'Vries', 'contactpersoon.emailadres': 'a@example.com' },
        ],
      },
      {
        rows: [
          { 'contactpersoon.achternaam': 'Vries' },
          { 'contactpersoon.achternaam': 'Berg', 'contactpersoon.telefoonnummer': '0612345678' },
          { 'contactpersoon.achternaam': 'Vries' },
        ],
        mended: [
          { 'contactpersoon.achternaam': 'Vries' },
          { 'contactpersoon.achternaam': 'Vries' },
          { 'contactpersoon.achternaam': 'Vries' },
        ],
      },
    ],
  },
};
