// @ts-check
// Finds a Chromium for the end-to-end tests, and fetches one when there is none. Never changes a browser that is already there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Missing, ROOT } from './install.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
/** A download that has not come in by then will not come. */
const DOWNLOAD_LIMIT_MS = 6 * 60_000;

/** Quiet and repeatable: no calls home, no first-run pages, no graphics card. */
const QUIET_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Flags to start it with. Chromium's sandbox refuses to work for root, as which containers usually run. */
export function browserFlags() {
  return process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', ...QUIET_FLAGS] : QUIET_FLAGS;
}

/** Places where a browser usually stands on this machine, the likeliest first; they need not exist. */
function usualPlaces() {
  const env = process.env;
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return roots.flatMap((root) => MAC.map((name) => join(root, `${name}.app`, 'Contents', 'MacOS', name)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** The executable of a browser that is on this machine, without starting it. Needs the packages to be installed. */
export async function findBrowser() {
  return (await candidates())[0];
}

async function candidates() {
  const { chromium } = await import('@playwright/test');
  const all = [process.env.CHROMIUM ?? '', ...usualPlaces(), chromium.executablePath()];
  return [...new Set(all)].filter((path) => path !== '' && existsSync(path));
}

/** Whether it starts: a browser without its system libraries stands there but cannot. @param {string} executablePath */
async function starts(executablePath) {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath, args: browserFlags(), timeout: 60_000 });
    await browser.close();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    process.stderr.write(`${executablePath} does not start: ${reason}\n`);
    return false;
  }
}

async function firstThatStarts() {
  for (const path of await candidates()) if (await starts(path)) return path;
  return undefined;
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = {}) {
  const options = { cwd: ROOT, timeout: DOWNLOAD_LIMIT_MS, env: { ...process.env, ...env } };
  return spawnSync(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function download() {
  process.stdout.write("No browser found. Getting Playwright's Chromium …\n");
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
}

function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  process.stdout.write('Getting Chromium with apt-get …\n');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['update'], env) && run('apt-get', ['install', '-y', 'chromium'], env);
}

/** The executable of a browser that starts; fetches one when there is none. Throws `Missing` with what to do. */
export async function ensureBrowser() {
  let found = await firstThatStarts();
  for (const get of [download, installFromDebian]) {
    if (!found && get()) found = await firstThatStarts();
  }
  if (found) return found;
  throw new Missing(
    'The end-to-end tests need a Chromium, Chrome or Edge that starts, and none could be found or fetched. Install one, or set the ' +
      'environment variable CHROMIUM to its executable. On Debian and Ubuntu: `sudo npx playwright install --with-deps chromium`.',
  );
}
