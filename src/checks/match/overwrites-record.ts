import { KINDS } from '../../kinds/list.ts';
import { headingOf } from '../../layouts/heading-of.ts';
import { FIELD_KINDS, type FieldPath } from '../../model/field.ts';
import { listOf, type Owner, type RuleId } from '../../model/match.ts';
import { listField } from '../../model/reference.ts';
import { RULE_NAMES } from '../../text/rules.ts';
import type { Found } from '../check.ts';
import { quote } from '../quote.ts';
import type { MatchCheck, MatchSubject } from './match-check.ts';
import { recordName } from './record-name.ts';

// A record is recognised, but the row gives it another name or birth date: either the record will be overwritten, or it is somebody else.

const NAMES: Record<Owner, readonly FieldPath[]> = {
  bedrijf: ['bedrijf.naam'],
  contactpersoon: nameFields('contactpersoon'),
  deelnemer: nameFields('deelnemer'),
};

function nameFields(role: 'contactpersoon' | 'deelnemer'): FieldPath[] {
  return (['voornaam', 'tussenvoegsels', 'achternaam', 'geboorteDatum'] as const).map(
    (part): FieldPath => `${role}.${part}`,
  );
}

type Facts = { rule: RuleId; record: string; changes: { field: FieldPath; before: string; after: string }[] };

function look({ row, matches, record }: MatchSubject, owner: Owner): Found<Facts>[] {
  const match = matches[owner];
  // Which of two records is meant is told by another check.
  if (match?.record === undefined || match.rule === undefined || match.conflict !== undefined) return [];
  const place = match.record;
  const changes = NAMES[owner].flatMap((field) => {
    const name = listField(field);
    const [before, after] = [name === undefined ? '' : record(listOf(owner), place, name), row.text(field)];
    if (before.trim() === '' || after.trim() === '' || isSame(field, before, after)) return [];
    return [{ field, before: before.trim(), after: after.trim() }];
  });
  const [first] = changes;
  if (first === undefined) return [];
  const facts: Facts = { rule: match.rule, record: recordName(record, owner, place), changes };
  return [{ facts, row: row.id, field: first.field }];
}

function isSame(field: FieldPath, before: string, after: string): boolean {
  if (before.trim() === after.trim()) return true;
  if (FIELD_KINDS.get(field) !== 'date') return false;
  const [then, now] = [before.replace(/T.*$/, ''), after].map((text) => KINDS.date.read(text));
  return then !== undefined && now !== undefined && KINDS.date.write(then) === KINDS.date.write(now);
}

function told({ changes }: Facts): string {
  return changes
    .map(({ field, before, after }) => `${headingOf(field)}: ${quote(before)} → ${quote(after)}`)
    .join('; ');
}

export const overwritesRecord: MatchCheck<Facts> = {
  id: 'overwrites-record',
  scope: 'match',
  severity: 'warning',
  look: (subject) =>
    (['bedrijf', 'contactpersoon', 'deelnemer'] as const).flatMap((owner) => look(subject, owner)),
  text: {
    nl: {
      title: 'Dossier krijgt een andere naam of geboortedatum',
      why: 'Bij het verwerken kan het dossier met deze rij worden overschreven. Is het iemand anders, dan raken twee dossiers door elkaar.',
      says: (facts) =>
        `Herkend op ${RULE_NAMES.nl[facts.rule]} als ${quote(facts.record)}. Verschil: ${told(facts)}.`,
    },
    en: {
      title: 'Record gets another name or date of birth',
      why: 'While processing, the record may be overwritten with this row. If it is somebody else, two records get mixed up.',
      says: (facts) =>
        `Recognised by ${RULE_NAMES.en[facts.rule]} as ${quote(facts.record)}. Difference: ${told(facts)}.`,
    },
  },
  examples: {
    fine: [
      {
        lists: {
          persoon: [{ emailadres: 'a@a.example', achternaam: 'Smit', geboorteDatum: '1980-02-01T00:00:00' }],
        },
        row: {
          'deelnemer.emailadres': 'a@a.example',
          'deelnemer.achternaam': 'Smit',
          'deelnemer.geboorteDatum': '01-02-1980',
        },
      },
      {
        lists: { persoon: [{ emailadres: 'a@a.example' }] },
        row: { 'deelnemer.emailadres': 'a@a.example', 'deelnemer.achternaam': 'Smit' },
      },
    ],
    caught: [
      {
        lists: { persoon: [{ emailadres: 'a@a.example', voornaam: 'Jan', achternaam: 'Smit' }] },
        row: {
          'contactpersoon.emailadres': 'a@a.example',
          'contactpersoon.voornaam': 'Piet',
          'contactpersoon.achternaam': 'Smit',
        },
      },
      {
        lists: { bedrijf: [{ emailadres: 'a@a.example', naam: 'Jansen' }] },
        row: { 'bedrijf.emailadres': 'a@a.example', 'bedrijf.naam': 'Jansen Techniek' },
      },
    ],
  },
};
