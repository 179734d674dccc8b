import { CHECKS } from '../checks/list.ts';
import type { Change, Edit } from '../model/edit.ts';
import type { MendRequest, RegroupRequest } from './face.ts';
import { makeFlag } from './flag.ts';
import { commit, step, undo } from './history.ts';
import { changesFor, type Listed, listGroup, mendContext, otherAnswersOf, withKeys } from './listing.ts';
import { fieldText, type Memory } from './memory.ts';
import { isMisplaced } from './misplaced.ts';
import { paced, part } from './pace.ts';
import { withKeysLater } from './rechecking.ts';
import { regroup } from './regrouping.ts';
import type { Consequence } from './shown.ts';
import { webaanvraagSubject } from './subjects.ts';
import { summaryGroups } from './summary.ts';

// Findings to edits, in bulk: one step that can be undone as one. Mends of one check are applied together, then the next check sees
// what has become of the table, so that two mends of the same cell do not overwrite each other. What is to be chosen one by one is
// never mended with its group.

/** A mend may uncover what another check mends; more rounds than this would be two checks arguing. */
const MOST_ROUNDS = 5;
/** The part of a mend that it takes to know what is to be changed. As measured with a million cells. */
const PLANNING = 0.15;

export function mend(memory: Memory, request: MendRequest): void {
  if (request.what === 'safe') {
    const edits = withKeysLater(memory, () => mendSafe(memory, new Set(request.except)));
    commit(memory, edits, { kind: 'mended-all' });
    return;
  }
  if (request.what === 'groups') {
    const wanted = new Set(request.groups);
    commit(memory, mendGroups(memory, wanted), { kind: 'mended-kinds', kinds: wanted.size });
    return;
  }
  const listed = wantedIn(listGroup(memory, request.group), request);
  const other = request.what === 'some' ? request.other : undefined;
  const wanted = other === undefined ? listed : listed.flatMap((one) => otherAnswersOf(one)[other] ?? []);
  const check = wanted[0]?.flag.check.id;
  if (check === undefined) return;
  commit(memory, mendListed(memory, wanted), { kind: 'mended', check });
}

/** Checks that would find more than they do now if this were done. Nothing is done. */
export function consequences(memory: Memory, request: MendRequest | RegroupRequest): Consequence[] {
  // By check, not by group: a finding that only came to be mended in another way is not one more.
  const counted = () => {
    const counts = new Map<string, Consequence>();
    for (const { check, severity, count } of summaryGroups(memory)) {
      const key = `${check}:${severity}`;
      counts.set(key, { check, severity, count: count + (counts.get(key)?.count ?? 0) });
    }
    return counts;
  };
  const { revision, undone } = memory;
  const steps = memory.done.length;
  const { slots } = memory.table;
  const columns = memory.table.columns.length;
  const before = counted();
  if (isRegroup(request)) regroup(memory, request);
  else mend(memory, request);
  const opened = [...counted()].flatMap(([key, { check, severity, count }]) => {
    const more = count - (before.get(key)?.count ?? 0);
    return more > 0 ? [{ check, severity, count: more }] : [];
  });
  if (memory.done.length > steps) undo(memory);
  // Rows and columns that were added get the same numbers when it is really done, as a rebuilt engine would give them.
  memory.table.shrinkTo(slots, columns);
  memory.undone = undone;
  memory.revision = revision;
  memory.cached.answers.clear();
  return opened;
}

function isRegroup(request: MendRequest | RegroupRequest): request is RegroupRequest {
  return request.what === 'move' || request.what === 'merge' || request.what === 'split';
}

function wantedIn(
  all: readonly Listed[],
  request: Extract<MendRequest, { group: string }>,
): readonly Listed[] {
  if (request.what === 'some') return withKeys(all, request.keys);
  if (all[0]?.flag.trust === 'choose') return [];
  const { column } = request;
  return column === undefined ? all : all.filter((one) => one.column === column);
}

function mendSafe(memory: Memory, except: ReadonlySet<string>): Edit[] {
  const edits: Edit[] = [];
  const safe = summaryGroups(memory).reduce((count, group) => count + group.safe, 1);
  let done = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = edits.length;
    for (const check of CHECKS) {
      const groups = summaryGroups(memory).filter(
        (group) => group.check === check.id && group.trust === 'safe' && !except.has(group.key),
      );
      for (const group of groups) {
        const inPlace = listGroup(memory, group.key).filter(
          ({ row }) => row === undefined || !isMisplaced(memory, row),
        );
        const after = done + inPlace.length;
        const made = part(memory, done / safe, after / safe, () => mendListed(memory, inPlace));
        for (const edit of made) edits.push(edit);
        done = after;
      }
    }
    if (edits.length === before) break;
  }
  return edits;
}

/** What is wrong with the file before what is wrong with a cell; a group that an earlier one has emptied is passed over. */
function mendGroups(memory: Memory, wanted: ReadonlySet<string>): Edit[] {
  const edits: Edit[] = [];
  for (const { id } of CHECKS)
    for (const { check, key, trust } of summaryGroups(memory))
      if (check === id && wanted.has(key) && trust !== 'choose')
        for (const edit of mendListed(memory, listGroup(memory, key))) edits.push(edit);
  return edits;
}

function mendListed(memory: Memory, wanted: readonly Listed[]): Edit[] {
  const changes = part(memory, 0, PLANNING, () => changesOf(memory, wanted));
  const edits = part(memory, PLANNING, 1, () => step(memory, changes));
  // What is cached for this revision no longer holds, though the step is not finished yet.
  memory.cached.answers.clear();
  return edits;
}

function changesOf(memory: Memory, wanted: readonly Listed[]): Change[] {
  const reserved = new Set<string>();
  const changes: Change[] = [];
  const number = memory.fields.get('webaanvraagNr');
  const context = mendContext(memory);
  for (const listed of paced(memory, wanted, wanted.length)) {
    const made = changesFor(memory, refreshed(memory, listed, reserved), context);
    for (const change of made) {
      if (change.kind === 'cell' && change.column === number) reserved.add(change.text);
      changes.push(change);
    }
  }
  return changes;
}

/** Webaanvragen that get fresh numbers in the same step must not choose the same one, so each is asked again. */
function refreshed(memory: Memory, listed: Listed, reserved: ReadonlySet<string>): Listed {
  const { check } = listed.flag;
  if (check.scope !== 'webaanvraag' || listed.row === undefined || reserved.size === 0) return listed;
  const bundle = fieldText(memory, listed.row, 'webaanvraagNr').trim();
  const rows = memory.bundles.get(bundle);
  if (rows === undefined) return listed;
  const again = check
    .look(webaanvraagSubject(memory, bundle, rows, reserved))
    .find((found) => (found.row ?? rows[0]) === listed.row);
  return again === undefined ? listed : { ...listed, flag: makeFlag(check, again.facts) };
}
