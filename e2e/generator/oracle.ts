import { CHECKS } from '../../src/checks/list.ts';
import type { Session } from '../../src/engine/face.ts';
import { createSession } from '../../src/engine/session.ts';
import type { FindingView } from '../../src/engine/shown.ts';
import { isFault } from '../../src/model/fault.ts';
import { isOwn } from '../../src/model/layout.ts';
import type { Case } from './case.ts';
import { compare } from './comparing.ts';
import type { Asked } from './draft.ts';
import { look } from './looking.ts';
import { readWritten } from './read-csv.ts';
import type { Verdict } from './verdict.ts';

// Judges one case: was every fault found where it stands, was nothing else told, did yes to everything give back the truth, and is the
// second time quiet. It asks the engine only what a page could ask.

/** The day on which every case is looked at: ages and future dates depend on it. */
const TODAY = { year: 2026, month: 11, day: 22 };
/** When the earlier file was saved, for who was seen before. */
const SAVED_ON = '01-10-2026';
/** Findings of one group of a file for another system. */
const MOST_TOLD = 20_000;
const WRITE = { bom: false, inSpiteOfErrors: true, withoutErrorRows: false };
/** Mends may uncover each other; a case that needs more rounds than this never ends. */
const MOST_ROUNDS = 8;
/** Questions are answered in the order of the checks: what is wrong with the file before what is wrong with a cell. */
const ORDER = CHECKS.map((check) => check.id);

export async function judge(one: Case): Promise<Verdict> {
  const verdict: Verdict = {
    recall: [],
    falseAlarms: [],
    wrong: [],
    unstable: [],
    cleanRows: one.truth.rows.length,
  };
  try {
    const session = await opened(one, one.file);
    look(one, allFindings(session), verdict);
    const rounds = mendAll(session, one);
    if (rounds > MOST_ROUNDS)
      verdict.unstable.push(`mending did not end: ${mendable(session, one).join(', ')}`);
    const written = await writtenBy(session);
    compare(one, readWritten(written), verdict);
    if (one.draft.asked !== undefined)
      look(one, await targetFindings(session, one.draft.asked), verdict, 'target');
    await again(one, session, written, verdict);
  } catch (error) {
    verdict.broken = error instanceof Error ? `${error.message}` : String(error);
  }
  return verdict;
}

async function opened(one: Case, file: Case['file']): Promise<Session> {
  const { truth, lists, draft } = one;
  const session = createSession(TODAY);
  if (isOwn(truth.layout)) await session.chooseLayout(truth.layout);
  const answer = await session.open({ kind: 'file', ...file }, {});
  if (isFault(answer)) throw new Error(`not opened: ${answer.fault} ${answer.detail ?? ''}`);
  for (const list of lists) {
    const given = await session.refer({ kind: 'file', ...list });
    if (isFault(given) || given.list.state !== 'used') throw new Error(`${list.name} is not used as a list`);
  }
  if (draft.earlier.length > 0 && file === one.file) await markSeen(session, one);
  return session;
}

/** As the page does: who of an earlier file is in this one is looked up by what both say of people. */
async function markSeen(session: Session, one: Case): Promise<void> {
  const { headings, earlier } = one.draft;
  const table = [headings, ...earlier].map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`));
  const bytes = new TextEncoder().encode(table.map((cells) => `${cells.join(';')}\r\n`).join(''));
  const before = await opened(one, { name: 'eerder.csv', bytes });
  const known = new Set(before.exportIdentities(0, earlier.length).map(({ identity }) => identity));
  const all = session.exportIdentities(0, session.summary().rows);
  session.markSeen(
    all.filter(({ identity }) => known.has(identity)).map(({ identity }) => ({ identity, date: SAVED_ON })),
  );
}

/** What the checks say of the made file, by the rows of the list that its records come from. */
async function targetFindings(session: Session, asked: Asked): Promise<FindingView[]> {
  const request = { ...asked, inSpiteOfErrors: true, withoutErrorRows: false, most: MOST_TOLD };
  const made = await session.makeTarget(request);
  const groups = made.checked?.groups ?? [];
  return groups.flatMap(({ findings }) =>
    findings.map(({ from, ...finding }): FindingView => {
      const { column: _, row: __, ...where } = finding.where;
      return { ...finding, where: from === undefined ? where : { ...where, row: from } };
    }),
  );
}

function allFindings(session: Session): FindingView[] {
  return session.summary().groups.flatMap((group) => session.findings(group.key, 0, group.count));
}

function mendable(session: Session, { truth }: Case): string[] {
  return session
    .summary()
    .groups.filter(({ trust, check }) => trust !== undefined && truth.refused?.includes(check) !== true)
    .sort((a, b) => ORDER.indexOf(a.check) - ORDER.indexOf(b.check))
    .map((group) => group.key);
}

/** *Herstel alles*, and a yes to every question, until there are no more; the rounds that it took. */
function mendAll(session: Session, one: Case): number {
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    session.mend({ what: 'safe' });
    const asked = mendable(session, one);
    if (asked.length === 0) return round;
    for (const group of asked) mendGroup(session, group);
  }
  return mendable(session, one).length === 0 ? MOST_ROUNDS : MOST_ROUNDS + 1;
}

/** With the first answer, one by one, where nobody may answer for all at once. */
function mendGroup(session: Session, group: string): void {
  session.mend({ what: 'group', group });
  for (let most = session.summary().groups.find(({ key }) => key === group)?.count ?? 0; most > 0; most--) {
    const [first] = session.findings(group, 0, 1);
    if (first?.trust === 'choose') session.mend({ what: 'some', group, keys: [first.key] });
  }
}

async function writtenBy(session: Session): Promise<Uint8Array> {
  const written = await session.write(WRITE);
  if (written.outcome !== 'written') throw new Error(`not written: ${JSON.stringify(written)}`);
  return written.bytes;
}

/** Mending and writing once more, here and from the written file, must change nothing. */
async function again(one: Case, session: Session, written: Uint8Array, verdict: Verdict): Promise<void> {
  mendAll(session, one);
  if (!isSame(await writtenBy(session), written)) verdict.unstable.push('mended twice is not mended once');
  const second = await opened(one, { name: 'opnieuw.csv', bytes: written });
  mendAll(second, one);
  if (!isSame(await writtenBy(second), written))
    verdict.unstable.push('the written file is mended again when it is opened');
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, n) => byte === b[n]);
}
