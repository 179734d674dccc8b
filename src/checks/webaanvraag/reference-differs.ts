import type { FieldPath } from '../../model/field.ts';
import type { WebaanvraagCheck } from '../check.ts';
import { type DifferingFacts, differing, differingSays, makeEqual, otherAnswers } from '../differing.ts';
import { quote } from '../quote.ts';

// The customer's reference stands on the request, of which a webaanvraag has one.

const FIELDS: readonly FieldPath[] = ['referentieNrKlant'];

export const referenceDiffers: WebaanvraagCheck<DifferingFacts> = {
  id: 'reference-differs',
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
      title: 'Referentie verschilt binnen de webaanvraag',
      why: 'De referentie komt op de aanvraag en meestal op de factuur. Een webaanvraag heeft er één; welke Coachview neemt, is niet zeker.',
      says: (facts) => differingSays(facts).nl,
      does: ({ most }) => `Zet op elke rij ${most === '' ? 'hetzelfde' : quote(most)}`,
    },
    en: {
      title: 'Reference differs within the webaanvraag',
      why: 'The reference goes on the request and usually on the invoice. A webaanvraag has one; which one Coachview takes is not certain.',
      says: (facts) => differingSays(facts).en,
      does: ({ most }) => `Put ${most === '' ? 'the same' : quote(most)} on each row`,
    },
  },
  examples: {
    fine: [
      { rows: [{ referentieNrKlant: 'PO-1' }, { referentieNrKlant: 'PO-1' }] },
      { rows: [{ opmerking: 'a' }, { opmerking: 'b' }] },
    ],
    caught: [
      {
        rows: [{ referentieNrKlant: 'PO-1' }, { referentieNrKlant: 'PO-2' }, { referentieNrKlant: 'PO-1' }],
        mended: [{ referentieNrKlant: 'PO-1' }, { referentieNrKlant: 'PO-1' }, { referentieNrKlant: 'PO-1' }],
      },
      {
        rows: [{ referentieNrKlant: 'PO-1' }, { opmerking: 'b' }],
        mended: [{ referentieNrKlant: 'PO-1' }, { opmerking: 'b', referentieNrKlant: 'PO-1' }],
      },
    ],
  },
};
