import { COMPANY_FIELDS } from '../../model/field.ts';
import type { WebaanvraagCheck } from '../check.ts';
import {
  type DifferingFacts,
  differing,
  differingSays,
  makeEqual,
  otherAnswers,
  putsOnEachRow,
} from '../differing.ts';

// Rows with one WebaanvraagNr have one bedrijf, repeated on each row. Left empty further down it can be filled in safely; two different
// companies are for the user to judge, for perhaps two webaanvragen got one number.

export const companyDiffers: WebaanvraagCheck<DifferingFacts> = {
  id: 'company-differs',
  scope: 'webaanvraag',
  trouble: 'contradictory',
  severity: 'error',
  alike: COMPANY_FIELDS,
  reads: COMPANY_FIELDS,
  look: (webaanvraag) => differing(webaanvraag, COMPANY_FIELDS),
  mend: {
    trust: ({ how }) => (how === 'later' ? 'safe' : 'ask'),
    changes: (facts, _, context) => makeEqual(facts, context),
    others: otherAnswers,
  },
  text: {
    nl: {
      title: 'Bedrijf niet overal gelijk',
      why: 'Coachview maakt van een webaanvraagnummer één aanvraag voor één bedrijf. De gegevens van het bedrijf moeten op elke rij herhaald worden.',
      says: (facts) => differingSays(facts).nl,
      does: (facts) =>
        facts.how === 'later' ? 'Vul het bedrijf verder in naar beneden' : putsOnEachRow(facts).nl,
    },
    en: {
      title: 'Bedrijf not the same everywhere',
      why: 'Coachview makes one request for one company of a WebaanvraagNr. The data of the company must be repeated on each row.',
      says: (facts) => differingSays(facts).en,
      does: (facts) => (facts.how === 'later' ? 'Fill the company down' : putsOnEachRow(facts).en),
    },
  },
  examples: {
    fine: [
      { rows: [{ 'bedrijf.naam': 'Jansen BV' }, { 'bedrijf.naam': 'Jansen BV ' }] },
      { rows: [{ 'deelnemer.achternaam': 'Berg' }, { 'deelnemer.achternaam': 'Dijk' }] },
      { rows: [{ 'bedrijf.naam': 'Jansen BV' }] },
    ],
    caught: [
      {
        rows: [
          { 'bedrijf.naam': 'Jansen BV', 'bedrijf.adres.plaats': 'Ede' },
          { opmerking: 'x' },
          { opmerking: 'y' },
        ],
        mended: [
          { 'bedrijf.naam': 'Jansen BV', 'bedrijf.adres.plaats': 'Ede' },
          { opmerking: 'x', 'bedrijf.naam': 'Jansen BV', 'bedrijf.adres.plaats': 'Ede' },
          { opmerking: 'y', 'bedrijf.naam': 'Jansen BV', 'bedrijf.adres.plaats': 'Ede' },
        ],
      },
      {
        rows: [{ opmerking: 'x' }, { 'bedrijf.naam': 'Jansen BV' }],
        mended: [{ opmerking: 'x', 'bedrijf.naam': 'Jansen BV' }, { 'bedrijf.naam': 'Jansen BV' }],
      },
      {
        rows: [
          { 'bedrijf.naam': 'Jansen bv' },
          { 'bedrijf.naam': 'Jansen BV' },
          { 'bedrijf.naam': 'Jansen BV', 'bedrijf.adres.plaats': 'Ede' },
          { 'bedrijf.naam': 'Jansen BV' },
        ],
        mended: Array.from({ length: 4 }, () => ({
          'bedrijf.naam': 'Jansen BV',
          'bedrijf.adres.plaats': 'Ede',
        })),
      },
      {
        rows: [{ 'bedrijf.emailadres': 'info@example.com' }, { 'bedrijf.naam': 'Bakker' }],
        mended: Array.from({ length: 2 }, () => ({
          'bedrijf.emailadres': 'info@example.com',
          'bedrijf.naam': 'Bakker',
        })),
      },
    ],
  },
};
