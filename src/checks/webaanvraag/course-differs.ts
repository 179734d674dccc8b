import type { FieldPath } from '../../model/field.ts';
import type { WebaanvraagCheck } from '../check.ts';
import { type DifferingFacts, differing, differingSays, makeEqual, otherAnswers } from '../differing.ts';
import { quote } from '../quote.ts';

// One webaanvraag becomes one request. Whether its rows may name different courses is not documented, so it is only a warning.

const FIELDS: readonly FieldPath[] = ['opleiding.code', 'opleiding.naam'];

export const courseDiffers: WebaanvraagCheck<DifferingFacts> = {
  id: 'course-differs',
  scope: 'webaanvraag',
  trouble: 'contradictory',
  severity: 'warning',
  alike: FIELDS,
  reads: FIELDS,
  look: (webaanvraag) => differing(webaanvraag, FIELDS),
  mend: {
    trust: 'ask',
    changes: (facts, _, context) => makeEqual(facts, context),
    others: otherAnswers,
  },
  text: {
    nl: {
      title: 'Opleiding verschilt binnen de webaanvraag',
      why: 'Coachview maakt van een webaanvraagnummer één aanvraag. Het is niet zeker of die meer dan één opleiding kan hebben; met elk een eigen nummer gaat het goed.',
      says: (facts) => differingSays(facts).nl,
      does: ({ most }) => `Zet op elke rij ${most === '' ? 'hetzelfde' : quote(most)}`,
    },
    en: {
      title: 'Course differs within the webaanvraag',
      why: 'Coachview makes one request of a WebaanvraagNr. It is not certain that a request can have more than one course; with a number of their own it goes well.',
      says: (facts) => differingSays(facts).en,
      does: ({ most }) => `Put ${most === '' ? 'the same' : quote(most)} on each row`,
    },
  },
  examples: {
    fine: [
      { rows: [{ 'opleiding.code': 'BHV' }, { 'opleiding.code': 'BHV' }] },
      { rows: [{ opmerking: 'a' }, { opmerking: 'b' }] },
    ],
    caught: [
      {
        rows: [{ 'opleiding.code': 'BHV' }, { 'opleiding.code': 'EHBO' }, { 'opleiding.code': 'EHBO' }],
        mended: [{ 'opleiding.code': 'EHBO' }, { 'opleiding.code': 'EHBO' }, { 'opleiding.code': 'EHBO' }],
      },
      {
        rows: [{ 'opleiding.code': 'BHV', 'opleiding.naam': 'Basis' }, { 'opleiding.code': 'BHV' }],
        mended: [
          { 'opleiding.code': 'BHV', 'opleiding.naam': 'Basis' },
          { 'opleiding.code': 'BHV', 'opleiding.naam': 'Basis' },
        ],
      },
    ],
  },
};
