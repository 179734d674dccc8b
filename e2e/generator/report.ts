import { CHECKS } from '../../src/checks/list.ts';
import { BESIDE } from './case.ts';
import { KNOWN_OPEN } from './known-open.ts';
import { ALL_FAULTS } from './sorts.ts';
import type { Tally, Trouble } from './tally.ts';

// The tally as plain text: recall by check, false alarms, what came back, what did not, and how to see each trouble again.

/** What is aimed at. */
export const LEAST_RECALL = 0.99;
export const MOST_FALSE_ALARMS = 1;

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
const line = (cells: readonly (string | number)[], widths: readonly number[]) =>
  cells
    .map((cell, n) => (n === 0 ? String(cell).padEnd(widths[0]!) : String(cell).padStart(widths[n] ?? 0)))
    .join('  ');

export function falseAlarmsPerThousand({ falseAlarms, rows }: Tally): number {
  return rows === 0 ? 0 : (1000 * falseAlarms) / rows;
}

export function reportOf(tally: Tally): string {
  const recall = [...tally.recall].sort(([a], [b]) => a.localeCompare(b));
  const widths = [32, 8, 8, 8];
  const undone = [...tally.injected].filter(([, { cases, restored }]) => restored < cases);
  return [
    line(['check', 'made', 'found', 'recall'], widths),
    ...recall.map(([check, { wanted, found }]) =>
      line([check, wanted, found, percent(found, wanted)], widths),
    ),
    '',
    `${tally.cases} cases, ${tally.rows} clean rows, ${ALL_FAULTS.length} faults`,
    `false alarms (errors and warnings): ${tally.falseAlarms}, ${falseAlarmsPerThousand(tally).toFixed(2)} per 1,000 clean rows`,
    `truth restored: ${tally.restored} of ${tally.cases} cases (${percent(tally.restored, tally.cases)})`,
    ...undone.map(([name, { cases, restored }]) => `  not by "${name}": ${cases - restored} of ${cases}`),
    `faults that wait for their check: ${tally.notBuilt.join(', ') || 'none'}`,
    `checks that no fault is made for: ${UNMADE.join(', ') || 'none'}`,
    ...section('known and open', known(tally)),
    ...section('troubles', tally.unexplained.map(told)),
  ].join('\n');
}

const MADE: ReadonlySet<string> = new Set([...ALL_FAULTS, ...BESIDE].flatMap(({ ids }) => ids));
export const UNMADE: readonly string[] = CHECKS.map(({ id }) => id).filter((id) => !MADE.has(id));

function known(tally: Tally): string[] {
  const seen = [...tally.troubles.values()].filter((trouble) => trouble.known !== undefined);
  return KNOWN_OPEN.map((open) => {
    const count = seen.reduce((sum, trouble) => sum + (trouble.known === open ? trouble.count : 0), 0);
    return `${open.what} ${open.check ?? ''} ${open.fault ?? ''}: ${count} times. ${open.why}`;
  });
}

function told({ kind, about, example, seeds, count }: Trouble): string {
  const again = `npm run generate -- --seed ${seeds[0]}`;
  return `${kind}: ${about} (${count} times, seeds ${seeds.join(', ')}; ${again})\n    ${example.slice(0, 300)}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((text) => `  ${text}`)];
}
