import type { MatchCheck } from './match-check.ts';
import { type NearFacts, nearDoes, nearRecord, nearSays, nearTrust } from './near-record.ts';
import { rewriting } from './rewriting.ts';

// A bedrijf that Coachview does not recognise, while its list has one that differs only in writing: a second record would be made.

export const nearCompany: MatchCheck<NearFacts> = {
  id: 'near-company',
  scope: 'match',
  severity: 'warning',
  look: (subject) => nearRecord(subject, 'bedrijf'),
  mend: rewriting(nearTrust),
  text: {
    nl: {
      title: 'Bedrijf bijna hetzelfde als in Coachview',
      why: 'Coachview vergelijkt letter voor letter. Bij het kleinste verschil maakt het een tweede bedrijf.',
      says: (facts) => nearSays(facts).nl,
      does: (facts) => nearDoes(facts).nl,
    },
    en: {
      title: 'Company nearly the same as in Coachview',
      why: 'Coachview compares letter by letter. With the smallest difference it makes a second company.',
      says: (facts) => nearSays(facts).en,
      does: (facts) => nearDoes(facts).en,
    },
  },
  examples: {
    fine: [
      { lists: { bedrijf: [{ naam: 'Jansen B.V.' }] }, row: { 'bedrijf.naam': 'Jansen B.V.' } },
      { lists: { bedrijf: [{ naam: 'Jansen B.V.' }] }, row: { 'bedrijf.naam': 'Pietersen B.V.' } },
      { lists: { persoon: [{ achternaam: 'Jansen' }] }, row: { 'bedrijf.naam': 'Jansen BV' } },
    ],
    caught: [
      {
        lists: { bedrijf: [{ naam: 'Jansen B.V.' }] },
        row: { 'bedrijf.naam': 'jansen BV' },
        mended: { 'bedrijf.naam': 'Jansen B.V.' },
      },
      {
        lists: { bedrijf: [{ naam: 'Café Noord', emailadres: 'info@noord.example' }] },
        row: { 'bedrijf.naam': 'Noord', 'bedrijf.emailadres': 'Info@noord.example' },
        mended: { 'bedrijf.naam': 'Noord', 'bedrijf.emailadres': 'info@noord.example' },
      },
      {
        lists: { bedrijf: [{ naam: 'Jansen B.V.' }, { naam: 'Jansen N.V.' }] },
        row: { 'bedrijf.naam': 'Jansen' },
      },
    ],
  },
};
