import { REQUEST_ROLES } from '../../model/field.ts';
import type { MatchCheck } from './match-check.ts';
import { type NearFacts, nearDoes, nearRecord, nearSays, nearTrust } from './near-record.ts';
import { rewriting } from './rewriting.ts';

// A person whom Coachview does not recognise, while its list has one that differs only in writing: the person would get a second record.

export const nearPerson: MatchCheck<NearFacts> = {
  id: 'near-person',
  scope: 'match',
  severity: 'warning',
  look: (subject) => REQUEST_ROLES.flatMap((role) => nearRecord(subject, role)),
  mend: rewriting(nearTrust),
  text: {
    nl: {
      title: 'Persoon bijna hetzelfde als in Coachview',
      why: 'Coachview vergelijkt letter voor letter. Bij het kleinste verschil krijgt iemand een tweede dossier.',
      says: (facts) => nearSays(facts).nl,
      does: (facts) => nearDoes(facts).nl,
    },
    en: {
      title: 'Person nearly the same as in Coachview',
      why: 'Coachview compares letter by letter. With the smallest difference somebody gets a second record.',
      says: (facts) => nearSays(facts).en,
      does: (facts) => nearDoes(facts).en,
    },
  },
  examples: {
    fine: [
      {
        lists: { persoon: [{ emailadres: 'j@a.example; jan@b.example' }] },
        row: { 'deelnemer.achternaam': 'Smit', 'deelnemer.emailadres': 'jan@b.example' },
      },
      {
        lists: { persoon: [{ achternaam: 'Smit', geboorteDatum: '1980-02-01' }] },
        row: { 'deelnemer.achternaam': 'Smits', 'deelnemer.geboorteDatum': '01-02-1980' },
      },
    ],
    caught: [
      {
        lists: { persoon: [{ emailadres: 'jan@b.example' }] },
        row: { 'deelnemer.achternaam': 'Smit', 'deelnemer.emailadres': 'Jan@B.example' },
        mended: { 'deelnemer.achternaam': 'Smit', 'deelnemer.emailadres': 'jan@b.example' },
      },
      {
        lists: { persoon: [{ achternaam: 'Çelik', geboorteDatum: '1980-02-01' }] },
        row: { 'contactpersoon.achternaam': 'Celik', 'contactpersoon.geboorteDatum': '01-02-1980' },
        mended: { 'contactpersoon.achternaam': 'Çelik', 'contactpersoon.geboorteDatum': '01-02-1980' },
      },
      {
        lists: { persoon: [{ voorletters: 'J.F.', tussenvoegsels: 'van der', achternaam: 'Berg' }] },
        row: { 'deelnemer.voorletters': 'JF', 'deelnemer.achternaam': 'van der Berg' },
        mended: {
          'deelnemer.voorletters': 'J.F.',
          'deelnemer.tussenvoegsels': 'van der',
          'deelnemer.achternaam': 'Berg',
        },
      },
    ],
  },
};
