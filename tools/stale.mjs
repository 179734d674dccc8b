// @ts-check
// Tells whether something built is older than what it is built from. Looks at times only and never changes anything.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** What the page and the command line are built from. */
const SOURCES = ['src', 'public', 'tools', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Newest change below a path, in milliseconds; folders count too, for a file taken away only shows there. @param {string} path @returns {number} */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((last, name) => Math.max(last, newest(join(path, name))), stat.mtimeMs);
}

/** @param {string} output the file that the build writes last, from the project's root */
export function isStale(output) {
  const built = statSync(join(ROOT, output), { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || SOURCES.some((source) => newest(join(ROOT, source)) > built);
}
