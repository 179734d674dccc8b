import type { Owner, RuleId } from '../../model/match.ts';
import { RULE_NAMES } from '../../text/rules.ts';
import type { Found } from '../check.ts';
import { quote } from '../quote.ts';
import type { MatchCheck, MatchSubject } from './match-check.ts';
import { nameField, recordName } from './record-name.ts';

// One rule points at one record and a later rule at another. Coachview follows the first and may put one person's data in another's record.

const OWNERS: readonly Owner[] = ['bedrijf', 'contactpersoon', 'deelnemer'];

type Facts = { rule: RuleId; record: string; otherRule: RuleId; other: string };

function look({ row, matches, record }: MatchSubject, owner: Owner): Found<Facts>[] {
  const match = matches[owner];
  if (match?.conflict === undefined || match.record === undefined || match.rule === undefined) return [];
  const facts: Facts = {
    rule: match.rule,
    record: recordName(record, owner, match.record),
    otherRule: match.conflict.rule,
    other: recordName(record, owner, match.conflict.record),
  };
  return [{ facts, row: row.id, field: nameField(owner) }];
}

export const conflictingRules: MatchCheck<Facts> = {
  id: 'conflicting-rules',
  scope: 'match',
  severity: 'error',
  look: (subject) => OWNERS.flatMap((owner) => look(subject, owner)),
  text: {
    nl: {
      title: 'Twee regels, twee dossiers',
      why: 'Coachview volgt de eerste regel. De gegevens van deze rij komen dan misschien in het dossier van een ander.',
      says: ({ rule, record, otherRule, other }) =>
        `Op ${RULE_NAMES.nl[rule]} is het ${quote(record)}, op ${RULE_NAMES.nl[otherRule]} ${quote(other)}. Kijk welke van de twee klopt.`,
    },
    en: {
      title: 'Two rules, two records',
      why: 'Coachview follows the first rule. The data of this row may then go into the record of somebody else.',
      says: ({ rule, record, otherRule, other }) =>
        `By ${RULE_NAMES.en[rule]} it is ${quote(record)}, by ${RULE_NAMES.en[otherRule]} ${quote(other)}. See which of the two is right.`,
    },
  },
  examples: {
    fine: [
      {
        lists: {
          persoon: [
            {
              externId: '1',
              externSource: 'HR',
              emailadres: 'a@a.example',
              voorletters: 'J.',
              tussenvoegsels: '',
              achternaam: 'Smit',
            },
            {
              externId: '2',
              externSource: 'HR',
              emailadres: 'b@a.example',
              voorletters: 'K.',
              tussenvoegsels: 'de',
              achternaam: 'Bos',
            },
          ],
        },
        // Initials and surname of somebody else are no contradiction.
        row: {
          'deelnemer.externId': '1',
          'deelnemer.externSource': 'HR',
          'deelnemer.voorletters': 'K.',
          'deelnemer.tussenvoegsels': 'de',
          'deelnemer.achternaam': 'Bos',
        },
      },
    ],
    caught: [
      {
        lists: {
          persoon: [
            { externId: '1', externSource: 'HR', emailadres: 'a@a.example', achternaam: 'Smit' },
            { externId: '2', externSource: 'HR', emailadres: 'b@a.example', achternaam: 'Bos' },
          ],
        },
        row: {
          'deelnemer.externId': '1',
          'deelnemer.externSource': 'HR',
          'deelnemer.emailadres': 'b@a.example',
        },
      },
      {
        lists: {
          bedrijf: [
            { naam: 'Jansen', emailadres: 'a@a.example' },
            { naam: 'Pietersen', emailadres: 'b@a.example' },
          ],
        },
        row: { 'bedrijf.naam': 'Pietersen', 'bedrijf.emailadres': 'a@a.example' },
      },
    ],
  },
};
