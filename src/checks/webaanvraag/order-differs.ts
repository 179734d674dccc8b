import type { FieldPath } from '../../model/field.ts';
import type { WebaanvraagCheck } from '../check.ts';
import { type DifferingFacts, differing, differingSays, makeEqual, otherAnswers } from '../differing.ts';
import { quote } from '../quote.ts';

// Whether the request is an order that is invoiced at once is said once per webaanvraag.

const FIELDS: readonly FieldPath[] = ['aanvraagIsOrder'];

export const orderDiffers: WebaanvraagCheck<DifferingFacts> = {
  id: 'order-differs',
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
      title: 'Aanvraag is Order verschilt binnen de webaanvraag',
      why: 'Bij Ja wordt de aanvraag een order die gefactureerd wordt. Een webaanvraag is dat wel of niet; welke rij Coachview volgt, is niet zeker.',
      says: (facts) => differingSays(facts).nl,
      does: ({ most }) => `Zet op elke rij ${most === '' ? 'hetzelfde' : quote(most)}`,
    },
    en: {
      title: 'Aanvraag is Order differs within the webaanvraag',
      why: 'With Ja the request becomes an order that is invoiced. A webaanvraag is one or it is not; which row Coachview follows is not certain.',
      says: (facts) => differingSays(facts).en,
      does: ({ most }) => `Put ${most === '' ? 'the same' : quote(most)} on each row`,
    },
  },
  examples: {
    fine: [
      { rows: [{ aanvraagIsOrder: 'Ja' }, { aanvraagIsOrder: 'ja' }] },
      { rows: [{ opmerking: 'a' }, { opmerking: 'b' }] },
    ],
    caught: [
      {
        rows: [{ aanvraagIsOrder: 'Ja' }, { aanvraagIsOrder: 'Nee' }, { aanvraagIsOrder: 'Nee' }],
        mended: [{ aanvraagIsOrder: 'Nee' }, { aanvraagIsOrder: 'Nee' }, { aanvraagIsOrder: 'Nee' }],
      },
    ],
  },
};
