import type { FieldPath } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import { type Arrived, type ArrivedLists, arrivedOf, type Named } from './arrived.ts';
import { pair } from './pairing.ts';
import { areOne, personName } from './same-person.ts';
import { type Sent, sameCourse, sameName, sentOf } from './sent.ts';

// After the import: which webaanvragen of the file are in Coachview, which are not, and in what they differ. Which is
// which, pairing.ts decides.

export type Difference =
  | { what: 'count'; file: number; coachview: number }
  | { what: 'contact-flag'; file: boolean; coachview: boolean }
  /** A participant who did not arrive, and the row that brings him. */
  | { what: 'participant-missing'; name: string; row: RowId }
  | { what: 'participant-extra'; name: string }
  | { what: 'contact' | 'company' | 'course' | 'reference'; file: string; coachview: string };

export interface Compared {
  /** Place among the webaanvragen of the file. */
  at: number;
  outcome: 'arrived' | 'differs' | 'missing';
  /** Place in the list of webaanvragen; absent when it is missing. */
  record?: number;
  differences: Difference[];
}

export interface Comparison {
  compared: Compared[];
  /** Webaanvragen of the list that are none of the file's. */
  others: number[];
  /** What could not be compared, because there is no list for it. */
  unknown: ('participants' | 'course')[];
}

export function compareArrived(
  webaanvragen: readonly Webaanvraag[],
  text: (row: RowId, field: FieldPath) => string,
  lists: ArrivedLists,
): Comparison {
  const arrived = arrivedOf(lists);
  const sent = webaanvragen.map((webaanvraag) => sentOf(webaanvraag, text));
  const pairs = pair(sent, arrived);
  const taken = new Set(pairs.values());
  const compared = sent.map((one, at): Compared => {
    const found = pairs.get(at);
    if (found === undefined) return { at, outcome: 'missing', differences: [] };
    const differences = differencesOf(one, found);
    return {
      at,
      outcome: differences.length === 0 ? 'arrived' : 'differs',
      record: found.record,
      differences,
    };
  });
  const unknown: Comparison['unknown'] = [];
  if (lists.deelnemers === undefined) unknown.push('participants');
  if (lists.opleidingen === undefined) unknown.push('course');
  return { compared, others: arrived.filter((one) => !taken.has(one)).map(({ record }) => record), unknown };
}

function differencesOf(sent: Sent, found: Arrived): Difference[] {
  const differences: Difference[] = [];
  if (found.count !== undefined && found.count !== sent.count)
    differences.push({ what: 'count', file: sent.count, coachview: found.count });
  const flag = found.isContactParticipant;
  const isAlone = sent.contact === undefined;
  if (flag !== undefined && flag !== sent.isContactParticipant && !isAlone)
    differences.push({ what: 'contact-flag', file: sent.isContactParticipant, coachview: flag });
  if (sent.contact !== undefined && !areOne(sent.contact, found.contact))
    differences.push({
      what: 'contact',
      file: personName(sent.contact),
      coachview: personName(found.contact),
    });
  differences.push(...participantDifferences(sent, found));
  if (sent.company !== '' && !sameName(sent.company, found.company))
    differences.push({ what: 'company', file: sent.company, coachview: found.company });
  if (sent.reference !== '' && sent.reference !== found.reference)
    differences.push({ what: 'reference', file: sent.reference, coachview: found.reference });
  if (
    sameCourse(sent, found) === false ||
    (found.courses?.length === 0 && sent.course.code + sent.course.name !== '')
  )
    differences.push({
      what: 'course',
      file: sent.course.code || sent.course.name,
      coachview: found.courses?.map(({ code, name }) => code || name).join(', ') ?? '',
    });
  return differences;
}

/** Nobody is told who cannot be known: without the list of deelnemers only the count is compared. */
function participantDifferences(sent: Sent, found: Arrived): Difference[] {
  if (found.participants === undefined) return [];
  const there = [...found.participants, ...(found.isContactParticipant === true ? [found.contact] : [])];
  const left = new Set(there);
  const differences: Difference[] = [];
  const take = (person: Named) => {
    const other = [...left].find((one) => areOne(person, one));
    if (other !== undefined) left.delete(other);
    return other !== undefined;
  };
  for (const { person, row } of sent.participants)
    if (!take(person)) differences.push({ what: 'participant-missing', name: personName(person), row });
  // Whether the contactpersoon takes part is told by the flag.
  if (sent.contact !== undefined) take(sent.contact);
  for (const person of left)
    if (person !== found.contact) differences.push({ what: 'participant-extra', name: personName(person) });
  return differences;
}
