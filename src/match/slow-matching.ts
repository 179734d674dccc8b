import type { FieldPath } from '../model/field.ts';
import type { Match, Owner, RuleId, RuleOrder, Step } from '../model/match.ts';
import type { SampleRecord } from './sample-list.ts';
import { isAsked, isNear, isSame, isWrittenTheSame, NEEDS, type Says } from './slow-rules.ts';

// The rules of recognition once more, as slowly and plainly as they can be told, for tests to compare the quick ones with: every record and every
// earlier row is looked at for every rule. It shares nothing with what it judges but the words for the answers.

export interface SlowList {
  records: readonly SampleRecord[];
  isWhole: boolean;
}
export interface SlowRow {
  row: number;
  fields: Partial<Record<FieldPath, string>>;
}
export interface SlowCase {
  order: RuleOrder;
  bedrijf?: SlowList;
  persoon?: SlowList;
  rows: readonly SlowRow[];
}
/** What is compared: everything of a match but its candidates and what a near miss would become. */
export type Judged = Pick<Match, 'outcome' | 'steps'> &
  Partial<Pick<Match, 'rule' | 'record' | 'sameAs' | 'conflict'>> & {
    near?: { rule: RuleId; record: number; others: number };
  };
export type JudgedRow = Partial<Record<Owner, Judged>>;

/** Who was met, where and what was said of them there. */
interface Meeting {
  who: string;
  isSure: boolean;
  row: number;
  as: Owner;
  says: Says;
  /** For a bedrijf: the contactpersoon it was met with. */
  contact?: string;
}

const RULES: Record<RuleOrder, { bedrijf: RuleId[]; persoon: RuleId[] }> = {
  csv: {
    bedrijf: ['extern-id', 'email', 'name'],
    persoon: ['extern-id', 'email', 'surname-birth-date', 'initials-surname'],
  },
  'web-service': {
    bedrijf: ['extern-id-alone', 'name', 'email', 'through-contact'],
    persoon: ['person-id', 'extern-id-alone', 'email', 'surname-birth-date', 'first-name-surname'],
  },
};

export function slowMatches({ order, bedrijf, persoon, rows }: SlowCase): JudgedRow[] {
  const persons: Meeting[] = [];
  const companies: Meeting[] = [];
  return rows.map(({ row, fields }) => {
    const judged: JudgedRow = {};
    let contact: Meeting | undefined;
    for (const role of ['contactpersoon', 'deelnemer'] as const) {
      const says: Says = (field) => fields[`${role}.${field}` as FieldPath] ?? '';
      const parts = [
        'achternaam',
        'voornaam',
        'voorletters',
        'tussenvoegsels',
        'emailadres',
        'externId',
        'geboorteDatum',
      ] as const;
      if (parts.every((part) => says(part) === '')) continue;
      const answer = judge(RULES[order].persoon, persoon, persons, says, { row, as: role });
      judged[role] = answer.match;
      persons.push(answer.meeting);
      if (role === 'contactpersoon') contact = answer.meeting;
    }
    const says: Says = (field) => fields[`bedrijf.${field}` as FieldPath] ?? '';
    const isNamed = says('naam') !== '' || says('emailadres') !== '' || says('externId') !== '';
    const asksContact = order === 'web-service' && contact !== undefined;
    if (!isNamed && !asksContact) return judged;
    const through = contact && { contact, list: bedrijf, persons: persoon };
    const answer = judge(RULES[order].bedrijf, bedrijf, companies, says, { row, as: 'bedrijf' }, through);
    if (isNamed || answer.match.rule !== undefined || answer.match.outcome === 'unknown') {
      judged.bedrijf = answer.match;
      companies.push(contact === undefined ? answer.meeting : { ...answer.meeting, contact: contact.who });
    }
    return judged;
  });
}

interface Through {
  contact: Meeting;
  list: SlowList | undefined;
  persons: SlowList | undefined;
}

/** The records that the list of persons links somebody to, and whether that is all there is to know. */
function linked({ contact, list, persons }: Through): { records: number[]; isOpen: boolean } {
  if (!contact.who.startsWith('list ') || persons === undefined)
    return { records: [], isOpen: !contact.isSure };
  const name = persons.records[Number(contact.who.slice(5))]?.['bedrijf.naam'];
  const isTold = persons.records.some((record) => record['bedrijf.naam'] !== undefined);
  if (name === undefined || name === '') return { records: [], isOpen: !isTold || !contact.isSure };
  const records = (list?.records ?? []).flatMap((record, nth) => (record.naam === name ? [nth] : []));
  return records.length === 1 ? { records, isOpen: false } : { records: [], isOpen: true };
}

function judge(
  rules: readonly RuleId[],
  list: SlowList | undefined,
  met: readonly Meeting[],
  says: Says,
  here: { row: number; as: Owner },
  through?: Through,
): { match: Judged; meeting: Meeting } {
  const steps: Step[] = [];
  let found: { rule: RuleId; who: string; isSure: boolean; isListed: boolean; first?: Meeting } | undefined;
  let isSeveral = false;
  let isDoubtful = false;
  let conflict: Judged['conflict'];
  for (const rule of rules) {
    const isThrough = rule === 'through-contact';
    const mayAsk = isThrough
      ? through !== undefined && !found && !isSeveral && says('naam') === '' && says('emailadres') === ''
      : isAsked(rule, says);
    if (!mayAsk) {
      steps.push({ rule, found: 'blank', hits: 0 });
      continue;
    }
    const records = list?.records ?? [];
    const hasColumns =
      list !== undefined &&
      [...NEEDS[rule], ...(/initials|first-name/.test(rule) ? (['tussenvoegsels'] as const) : [])].every(
        (field) => records.some((record) => record[field] !== undefined),
      );
    const link = isThrough ? linked(through!) : undefined;
    const listed =
      link?.records ??
      (hasColumns ? records.flatMap((r, n) => (isSame(rule, says, (f) => r[f] ?? '') ? [n] : [])) : []);
    const isOpen = listed.length === 0 && (link?.isOpen ?? (!hasColumns || list?.isWhole === false));
    const hits = new Map<string, { isSure: boolean; isListed: boolean; first?: Meeting }>();
    for (const n of listed) hits.set(`list ${n}`, { isSure: true, isListed: true });
    for (const one of met) {
      if (isThrough ? one.contact !== through!.contact.who : !isSame(rule, says, one.says)) continue;
      const known = hits.get(one.who);
      if (known === undefined) hits.set(one.who, { isSure: one.isSure, isListed: false, first: one });
      else if (one.isSure) known.isSure = true;
    }
    if (!found && (isOpen || (isThrough && !through!.contact.isSure))) isDoubtful = true;
    const count = hits.size;
    steps.push({
      rule,
      found: count === 0 ? (isOpen ? 'unknown' : 'none') : count === 1 ? 'one' : 'several',
      hits: count,
    });
    const [only] = hits;
    if (count > 1 && !found) isSeveral = true;
    if (count !== 1 || only === undefined) continue;
    const [who, hit] = only;
    if (!found) found = { rule, who, ...hit, isSure: hit.isSure && !isDoubtful };
    else if (!conflict && who !== found.who && who.startsWith('list ') && found.who.startsWith('list ')) {
      const weak = ['initials-surname', 'first-name-surname', 'through-contact'];
      if (!weak.includes(rule) && !weak.includes(found.rule))
        conflict = { rule, record: Number(who.slice(5)) };
    }
  }

  const match: Judged = { outcome: 'new', steps };
  if (found) {
    match.outcome = found.isSure ? 'recognised' : 'unknown';
    match.rule = found.rule;
    if (found.isSure && found.who.startsWith('list ')) match.record = Number(found.who.slice(5));
    if (!found.isListed && found.first) match.sameAs = { row: found.first.row, as: found.first.as };
    if (conflict && found.isSure) match.conflict = conflict;
  } else if (isDoubtful) match.outcome = 'unknown';
  else if (isSeveral) match.outcome = 'several';
  const isOfList = found?.who.startsWith('list ') === true;
  if (list !== undefined && !isOfList && match.outcome !== 'several') {
    for (const rule of rules) {
      const near = list.records.flatMap((r, n) => (isNear(rule, says, (f) => r[f] ?? '') ? [n] : []));
      const [first, ...others] = near;
      if (first === undefined || isWrittenTheSame(rule, says, (f) => list.records[first]?.[f] ?? ''))
        continue;
      match.near = { rule, record: first, others: others.length };
      if (match.outcome === 'new') match.outcome = 'near';
      break;
    }
  }
  const who = found?.who ?? `row ${here.row} ${here.as}`;
  return { match, meeting: { ...here, who, isSure: match.outcome !== 'unknown', says } };
}
