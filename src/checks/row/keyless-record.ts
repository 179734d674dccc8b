import type { RecordOwner } from '../../model/field.ts';
import type { Found, RowCheck } from '../check.ts';

// A bedrijf or persoon without ExternId. Coachview's import of dossiers recognises by nothing else, so each time it makes a new one.

type Facts = { owner: RecordOwner };

const OWNERS = [
  ['bedrijf', 'bedrijf.naam'],
  ['persoon', 'persoon.achternaam'],
] as const;

const READS = OWNERS.flatMap(([owner, name]) => [
  name,
  `${owner}.id` as const,
  `${owner}.externId` as const,
  `${owner}.externSource` as const,
]);

export const keylessRecord: RowCheck<Facts> = {
  id: 'keyless-record',
  scope: 'row',
  only: 'dossier',
  severity: 'warning',
  reads: READS,
  silent: { byFilled: READS, tellsTheSame: true },
  look: (row) =>
    OWNERS.flatMap(([owner, name]): Found<Facts>[] => {
      // Half a key is half-key's business.
      const isKnown =
        row.has(`${owner}.externId`) || row.has(`${owner}.externSource`) || row.has(`${owner}.id`);
      return isKnown || !row.has(name) ? [] : [{ facts: { owner }, field: `${owner}.externId` }];
    }),
  text: {
    nl: {
      title: 'Zonder sleutel: telkens een nieuw dossier',
      why: 'Deze import herkent alleen aan ExternId en ExternSource samen. Wie die niet heeft, wordt bij elke import opnieuw aangemaakt.',
      says: ({ owner }) =>
        owner === 'bedrijf'
          ? 'Dit bedrijf heeft geen ExternId. Vul het nummer uit je eigen administratie in, met in ExternSource de naam ervan.'
          : 'Deze persoon heeft geen ExternId. Vul het nummer uit je eigen administratie in, met in ExternSource de naam ervan.',
    },
    en: {
      title: 'Without a key: a new record every time',
      why: 'This import recognises by ExternId and ExternSource together and nothing else. Whoever has none is made anew with each import.',
      says: ({ owner }) =>
        owner === 'bedrijf'
          ? 'This bedrijf has no ExternId. Fill in the number from your own administration, with its name in ExternSource.'
          : 'This persoon has no ExternId. Fill in the number from your own administration, with its name in ExternSource.',
    },
  },
  examples: {
    fine: [
      { row: { 'persoon.achternaam': 'Jansen', 'persoon.externId': '12', 'persoon.externSource': 'HR' } },
      { row: { 'persoon.achternaam': 'Jansen', 'persoon.externSource': 'HR' } },
      { row: { 'persoon.achternaam': 'Jansen', 'persoon.id': '10442' } },
    ],
    caught: [
      { row: { 'persoon.achternaam': 'Jansen' } },
      {
        row: {
          'bedrijf.naam': 'Jansen BV',
          'persoon.achternaam': 'J',
          'persoon.externId': '1',
          'persoon.externSource': 'HR',
        },
      },
    ],
  },
};
