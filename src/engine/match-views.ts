import { courseName, recordName } from '../checks/match/record-name.ts';
import { type Candidate, type CourseMatch, listOf, type Match, type Owner } from '../model/match.ts';
import type { ReferenceKind } from '../model/reference.ts';
import type { RowId } from '../model/table.ts';
import type { Matching } from './matching.ts';
import type { Memory } from './memory.ts';
import type { CandidateView, CourseView, MatchLine, MatchView, RecordView } from './shown-matches.ts';

// Matches as they are shown: with the names of records in place of their places. It recognises nothing itself.

const OWNERS: readonly Owner[] = ['bedrijf', 'contactpersoon', 'deelnemer'];

export function recordView({ record: text }: Matching, kind: ReferenceKind, record: number): RecordView {
  const label =
    kind === 'bedrijf' || kind === 'persoon'
      ? recordName(text, kind === 'bedrijf' ? 'bedrijf' : 'deelnemer', record)
      : kind === 'opleidingssoort'
        ? [text(kind, record, 'code').trim(), text(kind, record, 'naam').trim()]
            .filter((part) => part !== '')
            .join(' ')
        : courseName(text, record);
  return { record, label, key: text(kind, record, 'id').trim() || text(kind, record, 'externId').trim() };
}

export function matchView(matching: Matching, row: RowId, as: Owner, match: Match): MatchView {
  const view = (record: number) => recordView(matching, listOf(as), record);
  const candidate = (one: Candidate): CandidateView =>
    'record' in one ? { record: view(one.record) } : { sight: one };
  const { record, conflict, near } = match;
  return {
    row,
    as,
    outcome: match.outcome,
    ...(match.rule === undefined ? {} : { rule: match.rule }),
    ...(record === undefined ? {} : { record: view(record) }),
    ...(match.sameAs === undefined ? {} : { sameAs: match.sameAs }),
    steps: match.steps,
    candidates: match.candidates.map(candidate),
    ...(conflict === undefined ? {} : { conflict: { rule: conflict.rule, record: view(conflict.record) } }),
    ...(near === undefined ? {} : { near: { ...near, record: view(near.record) } }),
  };
}

export function courseView(matching: Matching, row: RowId, match: CourseMatch): CourseView {
  const view = (record: number) => recordView(matching, 'opleiding', record);
  const { record, byName, soort } = match;
  return {
    row,
    outcome: match.outcome,
    ...(record === undefined ? {} : { record: view(record) }),
    ...(byName === undefined ? {} : { byName: view(byName) }),
    candidates: match.candidates.map(view),
    states: match.states,
    nearest: match.nearest.map((near) => ({ ...near, record: view(near.record) })),
    ...(soort === undefined ? {} : { soort: recordView(matching, 'opleidingssoort', soort) }),
  };
}

/** Row by row, for whoever wants all of it; by position in the table. */
export function matchLines(memory: Memory, from: number, to: number): MatchLine[] {
  const { matching } = memory;
  if (matching === undefined) return [];
  return Array.from(memory.order.rows().slice(Math.max(0, from), Math.max(0, to))).flatMap((row) => {
    const matches = matching.matches.of(row);
    if (matches === undefined) return [];
    const lines = OWNERS.flatMap((of): MatchLine[] => {
      const match = matches[of];
      if (match === undefined) return [];
      const record = match.record === undefined ? null : recordView(matching, listOf(of), match.record);
      return [{ row, of, outcome: match.outcome, rule: match.rule ?? null, record }];
    });
    const { outcome, record } = matches.opleiding;
    const course = record === undefined ? null : recordView(matching, 'opleiding', record);
    return [...lines, { row, of: 'opleiding', outcome, rule: null, record: course }];
  });
}
