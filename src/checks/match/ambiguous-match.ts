import type { FieldPath } from '../../model/field.ts';
import {
  type Becomes,
  listOf,
  MOST_CANDIDATES,
  MOST_HITS,
  type Owner,
  type RuleId,
} from '../../model/match.ts';
import { RULE_NAMES } from '../../text/rules.ts';
import type { Found } from '../check.ts';
import { quote } from '../quote.ts';
import type { MatchCheck, MatchSubject } from './match-check.ts';
import { nameField, ownName, recordName } from './record-name.ts';
import { rewriting } from './rewriting.ts';

// A rule finds several records: Coachview goes on to the next rule, and makes a new record when none finds exactly one. When a later rule does
// find one, the ExternID of that record in the row makes it certain.

const OWNERS: readonly Owner[] = ['bedrijf', 'contactpersoon', 'deelnemer'];

type Facts = {
  own: string;
  /** null: of the opleiding, for which there are no rules. */
  rule: RuleId | null;
  count: number;
  /** Who is recognised after all, and by which rule; null: a new record. */
  record: string | null;
  by: RuleId | null;
  becomes: Becomes[];
};

function look({ row, matches, record }: MatchSubject, owner: Owner): Found<Facts>[] {
  const match = matches[owner];
  if (match === undefined || match.outcome === 'unknown') return [];
  const decided = match.steps.findIndex(({ rule }) => rule === match.rule);
  const asked = decided < 0 ? match.steps : match.steps.slice(0, decided);
  const several = asked.find(({ found }) => found === 'several');
  if (several === undefined) return [];
  const place = match.record;
  const facts: Facts = {
    own: ownName(row, owner),
    rule: several.rule,
    count: several.hits,
    record: place === undefined ? null : recordName(record, owner, place),
    by: match.rule ?? null,
    becomes: place === undefined ? [] : keyOf(row, owner, (field) => record(listOf(owner), place, field)),
  };
  return [{ facts, row: row.id, field: nameField(owner) }];
}

/** A code or name that several opleidingen have. */
function lookAtCourse({ row, matches }: MatchSubject): Found<Facts>[] {
  const { outcome, candidates } = matches.opleiding;
  if (outcome !== 'several') return [];
  const own = [row.text('opleiding.code').trim(), row.text('opleiding.naam').trim()];
  const facts: Facts = {
    own: own.filter((text) => text !== '').join(' '),
    rule: null,
    count: candidates.length,
    record: null,
    by: null,
    becomes: [],
  };
  return [{ facts, row: row.id, field: row.has('opleiding.code') ? 'opleiding.naam' : 'opleiding.code' }];
}

/** The ExternID and ExternSource of the record; none when the record has no key or the row has another. */
function keyOf(
  row: MatchSubject['row'],
  owner: Owner,
  text: (field: 'externId' | 'externSource') => string,
): Becomes[] {
  const id: FieldPath = `${owner}.externId`;
  const source: FieldPath = `${owner}.externSource`;
  if (text('externId').trim() === '' || text('externSource').trim() === '' || row.has(id)) return [];
  return [
    { field: id, text: text('externId') },
    { field: source, text: text('externSource') },
  ];
}

/** Counting stopped there. */
function many(count: number, most: number): string {
  return count >= most ? `${most}+` : String(count);
}

export const ambiguousMatch: MatchCheck<Facts> = {
  id: 'ambiguous-match',
  scope: 'match',
  severity: 'warning',
  look: (subject) => [...OWNERS.flatMap((owner) => look(subject, owner)), ...lookAtCourse(subject)],
  mend: rewriting(({ becomes }) => (becomes.length === 0 ? undefined : 'ask')),
  text: {
    nl: {
      title: 'Meer dan één kandidaat',
      why: 'Coachview herkent alleen als een regel precies één dossier vindt. Vindt geen regel er precies één, dan maakt het een nieuw dossier.',
      says: ({ own, rule, count, record, by }) => {
        if (rule === null)
          return `Er zijn ${many(count, MOST_CANDIDATES)} opleidingen ${quote(own)}. Vul de code in van de opleiding die je bedoelt.`;
        const found = `Op ${RULE_NAMES.nl[rule]} zijn er voor ${quote(own)} ${many(count, MOST_HITS)} kandidaten.`;
        if (by === null)
          return `${found} Ook de andere regels geven er niet precies één: er komt een nieuw dossier.`;
        return `${found} Pas op ${RULE_NAMES.nl[by]} blijft er één over${record === null ? '' : `: ${quote(record)}`}.`;
      },
      does: ({ becomes }) =>
        `Vul het ExternID van dit dossier in: ${becomes.map(({ text }) => quote(text)).join(', ')}`,
    },
    en: {
      title: 'More than one candidate',
      why: 'Coachview recognises only when a rule finds exactly one record. When no rule finds exactly one, it makes a new record.',
      says: ({ own, rule, count, record, by }) => {
        if (rule === null)
          return `There are ${many(count, MOST_CANDIDATES)} courses ${quote(own)}. Fill in the code of the course that you mean.`;
        const found = `By ${RULE_NAMES.en[rule]} there are ${many(count, MOST_HITS)} candidates for ${quote(own)}.`;
        if (by === null)
          return `${found} The other rules do not give exactly one either: a new record will be made.`;
        return `${found} Only by ${RULE_NAMES.en[by]} one is left${record === null ? '' : `: ${quote(record)}`}.`;
      },
      does: ({ becomes }) =>
        `Fill in the ExternID of this record: ${becomes.map(({ text }) => quote(text)).join(', ')}`,
    },
  },
  examples: {
    fine: [
      {
        lists: { persoon: [{ emailadres: 'info@a.example', achternaam: 'Smit' }] },
        row: { 'deelnemer.achternaam': 'Smit', 'deelnemer.emailadres': 'info@a.example' },
      },
    ],
    caught: [
      {
        lists: {
          persoon: [
            {
              externId: '1',
              externSource: 'HR',
              emailadres: 'info@a.example',
              achternaam: 'Smit',
              geboorteDatum: '01-02-1980',
            },
            {
              externId: '2',
              externSource: 'HR',
              emailadres: 'info@a.example',
              achternaam: 'Bos',
              geboorteDatum: '03-04-1985',
            },
          ],
        },
        row: {
          'deelnemer.achternaam': 'Bos',
          'deelnemer.geboorteDatum': '03-04-1985',
          'deelnemer.emailadres': 'info@a.example',
        },
        mended: {
          'deelnemer.achternaam': 'Bos',
          'deelnemer.geboorteDatum': '03-04-1985',
          'deelnemer.emailadres': 'info@a.example',
          'deelnemer.externId': '2',
          'deelnemer.externSource': 'HR',
        },
      },
      {
        lists: {
          opleiding: [
            { code: 'A', naam: 'BHV' },
            { code: 'B', naam: 'BHV' },
          ],
        },
        row: { 'opleiding.naam': 'BHV' },
      },
      {
        lists: {
          bedrijf: [
            { naam: 'Jansen', emailadres: 'a@a.example', externId: '1', externSource: 'CRM' },
            { naam: 'Jansen', emailadres: 'b@a.example', externId: '2', externSource: 'CRM' },
          ],
        },
        row: { 'bedrijf.naam': 'Jansen' },
      },
    ],
  },
};
