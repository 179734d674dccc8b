import type { FindingView } from '../engine/shown.ts';
import type { RowId } from '../model/table.ts';
import { showTrouble } from './engine.ts';
import { known } from './known.ts';
import { answered, findings, findingsAt, mend } from './work.ts';

// Mends that are offered beside what Coachview recognises: the same findings as in the check step, found by the row that they are about.

/** Whose part of a row it is about; the beginning of its fields. */
export type About = 'bedrijf' | 'contactpersoon' | 'deelnemer' | 'opleiding';

/** What is found in a row about this, its mends included. */
export async function foundAbout(row: RowId, about: About): Promise<FindingView[]> {
  const columns = known.getState().summary?.columns ?? [];
  const asked = columns.filter(({ field }) => field?.startsWith(`${about}.`));
  return (await Promise.all(asked.map(({ column }) => findingsAt(row, column)))).flat();
}

/** Writes what is near as the list from Coachview does, wherever the file writes it the same way. */
export async function writeAsListed(row: RowId, about: About): Promise<void> {
  const check =
    about === 'opleiding' ? 'unknown-course' : about === 'bedrijf' ? 'near-company' : 'near-person';
  try {
    const found = await foundAbout(row, about);
    const near = found.find((one) => one.check === check && one.trust !== undefined);
    if (near !== undefined) await mendAlike(near);
  } catch (reason) {
    showTrouble(reason);
  }
}

/** Mends a finding, and with it all that say exactly the same of other rows: a bedrijf stands in many. One step of work. */
export async function mendAlike(
  { check, severity, trust, facts, key }: FindingView,
  other?: number,
): Promise<void> {
  const group = known
    .getState()
    .summary?.groups.find((one) => one.check === check && one.severity === severity && one.trust === trust);
  if (group === undefined) return;
  const same = JSON.stringify(facts);
  const all = await findings(group.key, 0, group.count);
  const keys = all.filter((one) => JSON.stringify(one.facts) === same).map((one) => one.key);
  await mend(answered({ what: 'some', group: group.key, keys: keys.length === 0 ? [key] : keys }, other));
}
