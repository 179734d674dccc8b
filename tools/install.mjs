// @ts-check
// Makes sure that the packages of package-lock.json are installed before anything else runs. Uses only what Node brings along, and
// never prints to standard output: the command line's own output goes there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Something is missing that the reader can put right; the message says how, and no stack trace is needed. */
export class Missing extends Error {}

/** Vite 8 asks for this (its package.json, `engines`). */
const NODE_WANTED = 'Node 20.19 or newer (22.12 or newer of the 22 line)';

/** @param {string} version such as `20.19.4` */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }>} Packages */

/**
 * Whether what npm says it installed is what the lockfile asks for. Optional packages may be absent: they are for other machines.
 * @param {Packages} locked
 * @param {Packages} installed
 */
export function isSameInstall(locked, installed) {
  return Object.entries(locked).every(([path, want]) => {
    if (path === '') return true;
    const have = installed[path];
    if (!have) return want.optional === true;
    return have.version === want.version && have.integrity === want.integrity;
  });
}

/** @param {string} file @returns {Packages | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isInstalled() {
  const locked = packagesOf(join(ROOT, 'package-lock.json'));
  if (!locked) {
    throw new Missing(
      'package-lock.json is missing or cannot be read. Get a whole checkout of Puntkomma and try again.',
    );
  }
  const installed = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  return installed !== undefined && isSameInstall(locked, installed);
}

/** npm as it was started with, else the one on the path. @returns {{ command: string, first: string[], shell: boolean }} */
function npm() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js') && existsSync(cli)) {
    return { command: process.execPath, first: [cli], shell: false };
  }
  // On Windows npm is a .cmd file, which only a shell can start.
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** Installs when that is needed. Throws `Missing` with what to do when it cannot. */
export function ensureInstalled() {
  if (!isNodeNewEnough(process.versions.node)) {
    throw new Missing(
      `Puntkomma needs ${NODE_WANTED}; this is Node ${process.versions.node}. Get a newer one at https://nodejs.org.`,
    );
  }
  if (isInstalled()) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  const { command, first, shell } = npm();
  // Packages' own install scripts are not run (a package is code of strangers), and `--include=dev` because NODE_ENV=production
  // would leave out the tools that build the page.
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  const run = spawnSync(command, [...first, ...args], { cwd: ROOT, shell, stdio: ['ignore', 2, 2] });
  if (run.error) {
    throw new Missing(
      `npm could not be started (${run.error.message}). It comes with Node: https://nodejs.org.`,
    );
  }
  if (run.status !== 0) {
    throw new Missing(
      'npm could not install the packages; its own words stand above. Most often the package registry cannot be reached: ' +
        'check the network and `npm config get registry`, then try again.',
    );
  }
  if (!isInstalled()) {
    throw new Missing(
      'npm finished, but node_modules is not what package-lock.json asks for. Remove the folder node_modules and try again.',
    );
  }
}

/**
 * Runs a tool's main function and tells what is missing in one paragraph.
 * @param {() => void | Promise<void>} main
 */
export async function runTool(main) {
  try {
    await main();
  } catch (error) {
    const isOurs = error instanceof Missing;
    process.stderr.write(`\n${isOurs ? error.message : error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  }
}
