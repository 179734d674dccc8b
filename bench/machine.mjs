// What a run was measured on. Told beside the figures, because milliseconds belong to the machine.

import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { duration } from './figures.mjs';

/** @param {string} folder where node_modules stands @param {string} name of a package */
export function versionIn(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** @param {{ browser: string, libraries: string, loadBefore: number, took: number }} run `took`: ms */
export function machine({ browser, libraries, loadBefore, took }) {
  const [cpu] = cpus();
  return [
    `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`,
    `Node ${process.versions.node}, Chromium ${browser} (headless, no graphics card)`,
    libraries,
    `Waiting for a processor, on average over a minute: ${loadBefore.toFixed(1)} before the run, ${loadavg()[0].toFixed(1)} at its end (its own included)`,
    `${new Date().toISOString().slice(0, 10)}; it took ${duration(took)}`,
  ];
}
