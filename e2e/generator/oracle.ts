import { CHECKS } from '../../src/checks/list.ts';
import type { Session } from '../../src/engine/face.ts';
import { createSession } from '../../src/engine/session.ts';
import type { FindingView } from '../../src/engine/shown.ts';
import { isFault } from '../../src/model/fault.ts';
import { isOwn } from '../../src/model/layout.ts';
import type { Case } from './case.ts';
import { compare } from './comparing.ts';
import { look } from './looking.ts';
import { readWritten } from './read-csv.ts';
import type { Verdict } from './verdict.ts';

// Judges one case: was every fault found where it stands, was nothing else told, did yes to everything give back the truth, and is the
// second time quiet. It asks the engine only what a page could ask.

/** The day on which every case is looked at: ages and future dates depend on it. */
const TODAY = { year: 2026, month: 11, day: 22 };
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
    const rounds = mendAll(session);
    if (rounds > MOST_ROUNDS) verdict.unstable.push(`mending did not end: ${mendable(session).join(', ')}`);
    const written = await writtenBy(session);
    compare(one, readWritten(written), verdict);
    await again(one, session, written, verdict);
  } catch (error) {
    verdict.broken = error instanceof Error ? `${error.message}` : String(error);
  }
  return verdict;
}

async function opened({ truth, lists }: Case, file: Case['file']): Promise<Session> {
  const session = createSession(TODAY);
  if (isOwn(truth.layout)) await session.chooseLayout(truth.layout);
  const answer = await session.open({ kind: 'file', ...file }, {});
  if (isFault(answer)) throw new Error(`not opened: ${answer.fault} ${answer.detail ?? ''}`);
  for (const list of lists) {
    const given = await session.refer({ kind: 'file', ...list });
    if (isFault(given) || given.list.state !== 'used') throw new Error(`${list.name} is not used as a list`);
  }
  return session;
}

function allFindings(session: Session): FindingView[] {
  return session.summary().groups.flatMap((group) => session.findings(group.key, 0, group.count));
}

function mendable(session: Session): string[] {
  return session
    .summary()
    .groups.filter((group) => group.trust !== undefined)
    .sort((a, b) => ORDER.indexOf(a.check) - ORDER.indexOf(b.check))
    .map((group) => group.key);
}

/** *Herstel alles*, and a yes to every question, until there are no more; the rounds that it took. */
function mendAll(session: Session): number {
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    session.mend({ what: 'safe' });
    const asked = mendable(session);
    if (asked.length === 0) return round;
    for (const group of asked) session.mend({ what: 'group', group });
  }
  return mendable(session).length === 0 ? MOST_ROUNDS : MOST_ROUNDS + 1;
}

async function writtenBy(session: Session): Promise<Uint8Array> {
  const written = await session.write(WRITE);
  if (written.outcome !== 'written') throw new Error(`not written: ${JSON.stringify(written)}`);
  return written.bytes;
}

/** Mending and writing once more, here and from the written file, must change nothing. */
async function again(one: Case, session: Session, written: Uint8Array, verdict: Verdict): Promise<void> {
  mendAll(session);
  if (!isSame(await writtenBy(session), written)) verdict.unstable.push('mended twice is not mended once');
  const second = await opened(one, { name: 'opnieuw.csv', bytes: written });
  mendAll(second);
  if (!isSame(await writtenBy(second), written))
    verdict.unstable.push('the written file is mended again when it is opened');
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, n) => byte === b[n]);
}
