// What the system knows of the browser's processes: their memory and processor time. Only Linux tells; elsewhere the answers are undefined.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Linux counts processor time in these, whatever the machine. */
const TICK_MS = 10;

/** Process numbers of the pages of a browser. */
export async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

function told(pid, name) {
  const path = `/proc/${pid}/${name}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Peak resident memory in bytes. */
export function peakMemory(pid) {
  const kib = /^VmHWM:\s+(\d+) kB/m.exec(told(pid, 'status') ?? '')?.[1];
  return kib === undefined ? undefined : Number(kib) * 1024;
}

/** proc(5): writing 5 resets the peak to what is held now. */
export function forgetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not Linux, or not ours: the peak then counts from the start of the process.
  }
}

/** Processor time in ms that these processes have used, all their threads together; undefined when it is not told. */
export function cpuTime(pids) {
  let ticks = 0;
  for (const pid of pids) {
    // Behind the name, which may hold anything, fields 14 and 15 are the times of the process itself.
    const fields = told(pid, 'stat')?.split(') ').at(-1)?.split(' ');
    if (fields === undefined) return undefined;
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * TICK_MS;
}
