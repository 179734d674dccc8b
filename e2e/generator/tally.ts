import { type Case, isBuilt } from './case.ts';
import { KNOWN_OPEN, type KnownOpen } from './known-open.ts';
import { ALL_FAULTS } from './sorts.ts';
import type { Verdict } from './verdict.ts';

// Adds up the verdicts of many cases, keeps for each trouble the first seeds that show it, and tells which are known and open.

/** Seeds that are named for one trouble. */
const MOST_SEEDS = 4;

export interface Trouble {
  kind: 'broken' | 'unstable' | KnownOpen['what'];
  /** What it is about: a check, a fault, or a message. */
  about: string;
  example: string;
  seeds: number[];
  count: number;
  known?: KnownOpen;
}

export class Tally {
  cases = 0;
  rows = 0;
  /** Cases of which every cell that can be restored was. */
  restored = 0;
  falseAlarms = 0;
  readonly recall = new Map<string, { wanted: number; found: number }>();
  readonly injected = new Map<string, { cases: number; restored: number }>();
  readonly troubles = new Map<string, Trouble>();

  add({ seed, injected }: Case, verdict: Verdict): void {
    this.cases += 1;
    this.rows += verdict.cleanRows;
    this.falseAlarms += verdict.falseAlarms.length;
    if (verdict.wrong.length === 0 && verdict.broken === undefined) this.restored += 1;
    if (verdict.broken !== undefined)
      this.#note(seed, { kind: 'broken', about: verdict.broken, example: '' });
    for (const what of verdict.unstable) this.#note(seed, { kind: 'unstable', about: what, example: '' });
    for (const { check, fault, found, where } of verdict.recall) {
      const sum = this.recall.get(check) ?? { wanted: 0, found: 0 };
      this.recall.set(check, { wanted: sum.wanted + 1, found: sum.found + (found ? 1 : 0) });
      if (!found)
        this.#note(
          seed,
          { kind: 'missed', about: `${check} for "${fault}"`, example: where },
          { check, fault },
        );
    }
    for (const { check, where, text } of verdict.falseAlarms)
      this.#note(seed, { kind: 'false-alarm', about: check, example: `${where} ${text}` }, { check });
    const blamed = new Set(verdict.wrong.flatMap(({ faults }) => faults));
    for (const { where, wanted, got, faults } of verdict.wrong) {
      const fault = faults.length === 1 ? faults[0] : undefined;
      const example = `${where}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
      this.#note(
        seed,
        { kind: 'not-restored', about: faults.join(' + '), example },
        fault === undefined ? {} : { fault },
      );
    }
    for (const { fault } of injected) {
      const sum = this.injected.get(fault.name) ?? { cases: 0, restored: 0 };
      const isRestored = !blamed.has(fault.name) && verdict.broken === undefined;
      this.injected.set(fault.name, { cases: sum.cases + 1, restored: sum.restored + (isRestored ? 1 : 0) });
    }
  }

  /** Troubles that no line of the known ones explains. */
  get unexplained(): Trouble[] {
    return [...this.troubles.values()].filter(({ known }) => known === undefined);
  }

  /** Faults that wait for their check. */
  get notBuilt(): string[] {
    return [...new Set(ALL_FAULTS.filter((fault) => !isBuilt(fault)).flatMap(({ ids }) => ids))];
  }

  #note(
    seed: number,
    trouble: Pick<Trouble, 'kind' | 'about' | 'example'>,
    of: { check?: string; fault?: string } = {},
  ): void {
    const key = `${trouble.kind} ${trouble.about}`;
    const noted = this.troubles.get(key);
    if (noted !== undefined) {
      noted.count += 1;
      if (!noted.seeds.includes(seed) && noted.seeds.length < MOST_SEEDS) noted.seeds.push(seed);
      return;
    }
    const known = KNOWN_OPEN.find(
      (open) =>
        open.what === trouble.kind &&
        (open.check === undefined || open.check === of.check) &&
        (open.fault === undefined || open.fault === of.fault),
    );
    this.troubles.set(key, { ...trouble, seeds: [seed], count: 1, ...(known && { known }) });
  }
}
