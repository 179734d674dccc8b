import { textKind } from './kind.ts';

// The customer's own reference of a request.

export const reference = textKind('reference', {
  nl: {
    expected: 'De referentie van de klant, zoals een inkoopnummer.',
    example: 'PO-2024-0113',
    coachview: 'Komt op de aanvraag en meestal op de factuur.',
  },
  en: {
    expected: "The customer's reference, such as a purchase number.",
    example: 'PO-2024-0113',
    coachview: 'Is put on the request and usually on the invoice.',
  },
});
