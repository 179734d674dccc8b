// What the rows of the peers' harness say: one table of everything, and the aims of the project against the peers, met or not.

import { line, ms } from './figures.mjs';

const OURS = 'puntkomma';
const BEST = 'react-spreadsheet-import';
const BARE = 'bare-parse';
const FIRST_ROWS = 'puntkomma first rows';

/** Most of ours against theirs, by wall time. */
const RATIOS = [
  ['10k', 'xlsx', BEST, 0.2],
  ['10k', 'xlsx', BARE, 0.3],
  ['10k', 'csv', BEST, 0.18],
  ['10k', 'csv', BARE, 1.4],
  ['100k', 'xlsx', BEST, 0.18],
  ['100k', 'csv', BEST, 0.2],
];
/** Most of our peak memory against theirs. */
const MEMORY = ['100k', BEST, 0.35];
const MOST_FOR_FIRST_ROWS = 0.1;
const MOST_GROWTH = 10.5;
const MOST_TASK_MS = 50;
const MOST_HEAP_MIB = 20;
const ROWS = { '1k': '1,000', '10k': '10,000', '100k': '100,000' };

const named = (size, fmt) => `${ROWS[size]} × 60 ${fmt.toUpperCase()}`;

/** @param {object[]} rows as the harness gives them */
export function aims(rows) {
  const find = (size, fmt, name) =>
    rows.find((row) => row.size === size && row.fmt === fmt && row.name === name);
  const measured = (row) => row !== undefined && row.ms !== null;
  const lines = [];
  for (const [size, fmt, other, most] of RATIOS)
    lines.push(
      ...ratio(
        `${named(size, fmt)} to verdict, × ${other}`,
        find(size, fmt, OURS),
        find(size, fmt, other),
        most,
      ),
    );
  lines.push(
    ...ratio(
      'first rows readable, 10,000 × 60 XLSX, × bare-parse',
      find('10k', 'xlsx', FIRST_ROWS),
      find('10k', 'xlsx', BARE),
      MOST_FOR_FIRST_ROWS,
    ),
  );
  const [size, other, most] = MEMORY;
  for (const fmt of ['csv', 'xlsx']) {
    const [ours, theirs] = [find(size, fmt, OURS), find(size, fmt, other)];
    if (!measured(ours) || !measured(theirs)) continue;
    const share = ours.peakMiB / theirs.peakMiB;
    const against = `${ours.peakMiB} MiB : ${theirs.peakMiB} MiB`;
    lines.push(
      line(`${named(size, fmt)} peak memory, × ${other}`, `${share.toFixed(2)} ×`, {
        against,
        aim: `≤ ${most} ×`,
        met: share <= most,
      }),
    );
  }
  for (const fmt of ['csv', 'xlsx']) {
    const found = ratio(
      `${fmt.toUpperCase()}: from 10,000 to 100,000 rows`,
      find('100k', fmt, OURS),
      find('10k', fmt, OURS),
      MOST_GROWTH,
    );
    lines.push(...found);
  }
  for (const row of rows.filter(({ name }) => name === OURS).filter(measured)) {
    const { longest, heapMiB } = row;
    const what = named(row.size, row.fmt);
    lines.push(
      line(`${what}: longest main-thread task`, longest === 0 ? '< 50 ms' : ms(longest), {
        aim: `≤ ${MOST_TASK_MS} ms`,
        met: longest <= MOST_TASK_MS,
      }),
      line(`${what}: main-thread heap after it`, `${heapMiB} MiB`, {
        aim: `≤ ${MOST_HEAP_MIB} MiB`,
        met: heapMiB <= MOST_HEAP_MIB,
      }),
    );
  }
  return lines;

  function ratio(what, ours, theirs, limit) {
    if (!measured(ours) || !measured(theirs)) return [];
    const share = ours.ms / theirs.ms;
    const against = `${ms(ours.ms)} : ${ms(theirs.ms)}; by processor time ${(ours.cpuMs / theirs.cpuMs).toFixed(2)} ×`;
    return [line(what, `${share.toFixed(2)} ×`, { against, aim: `≤ ${limit} ×`, met: share <= limit })];
  }
}

/** Everything that was measured. */
export function asTable(rows) {
  const cell = (value) => (value === null || value === undefined ? '–' : String(value));
  const lines = rows.map((row) => {
    const { size, fmt, name, n, fail, cpuMs, longest, peakMiB, heapMiB, domNodes, doneIs } = row;
    const end = fail === undefined ? doneIs : `**${fail}**`;
    const figures = [row.ms, cpuMs, longest, peakMiB, heapMiB, domNodes].map(cell).join(' | ');
    return `| ${ROWS[size]} ${fmt.toUpperCase()} | ${name} | ${n} | ${figures} | ${end} |`;
  });
  const head =
    '| file | who | runs | ms | CPU ms | longest task ms | peak MiB | heap MiB | nodes | ends with |';
  return [head, '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
}
