// @ts-check
// `npm test`: everything that must hold, from a fresh checkout, ending with one line of counts taken from the runners' own results.
// A stage that fails does not stop the later ones, so the count is whole.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { laterTries, summaryLine, talliedPlaywright, talliedVitest } from './counts.mjs';
import { ensureInstalled, Missing, ROOT } from './install.mjs';

/** @typedef {import('./counts.mjs').Tally} Tally */

/** @type {Tally[]} */
const tallies = [];
/** @type {string[]} */
const troubles = [];
/** @type {string[]} what did not pass at once, each a line */
const later = [];

/** A stage that is not done by then never will be, not even on a busy machine, and continuous integration must end. */
const STAGE_LIMIT_MS = 20 * 60_000;

/** Ends a process with all that it started; a test runner's own processes may be too busy to hear that it ended. @param {number | undefined} pid */
function endAll(pid) {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

/**
 * @param {string} name
 * @param {string} script from node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
async function runStage(name, script, args, env = {}) {
  process.stdout.write(`\n── ${name}\n`);
  const stage = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // A process group of its own, so that it can be ended with all that it started.
    detached: process.platform !== 'win32',
  });
  const end = () => endAll(stage.pid);
  const stop = () => {
    end();
    process.exit(130);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const limit = setTimeout(() => {
    process.stdout.write(`\n${name}: not done after ${STAGE_LIMIT_MS / 60_000} minutes, ended.\n`);
    end();
  }, STAGE_LIMIT_MS);
  const passed = await new Promise((resolve) => {
    stage.once('error', (error) => {
      process.stdout.write(`${error.message}\n`);
      resolve(false);
    });
    stage.once('exit', (code) => resolve(code === 0));
  });
  clearTimeout(limit);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (!passed) troubles.push(name);
  return passed;
}

/** A stage that counts as one. @param {string} name @param {string} script @param {string[]} args */
async function countOne(name, script, args) {
  const passed = await runStage(name, script, args);
  tallies.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  return passed;
}

/** The results a runner wrote; undefined when it did not come that far. @param {string} file */
function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} trouble */
function countAsFailed(trouble) {
  process.stdout.write(`\n${trouble}\n`);
  troubles.push(trouble.split('\n')[0] ?? trouble);
  tallies.push({ passed: 0, failed: 1, skipped: 0 });
}

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** @param {string} results folder for the runners' result files */
async function runAll(results) {
  ensureInstalled();
  await countOne('lint', '@biomejs/biome/bin/biome', ['check', '.', '--error-on-warnings']);
  await countOne('types', 'typescript/bin/tsc', ['--noEmit']);
  await countOne('unused code and packages', 'knip/bin/knip.js', []);

  const unit = join(results, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`];
  const unitPassed = await runStage('unit, property and law tests', 'vitest/vitest.mjs', [
    'run',
    ...reporters,
  ]);
  tallies.push(talliedVitest(resultsIn(unit), unitPassed));

  if (!(await countOne('build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']))) {
    countAsFailed('end-to-end tests: there is no page to test, because the build failed.');
    return;
  }
  let browser;
  try {
    browser = await ensureBrowser();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    countAsFailed(error.message);
    return;
  }
  const e2e = join(results, 'e2e.json');
  const e2ePassed = await runStage('end-to-end tests', '@playwright/test/cli.js', ['test'], {
    CHROMIUM: browser,
    PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2e,
  });
  const told = resultsIn(e2e);
  tallies.push(talliedPlaywright(told, e2ePassed));
  later.push(...laterTries(told));
}

const results = mkdtempSync(join(tmpdir(), 'puntkomma-test-'));
try {
  await runAll(results);
} catch (error) {
  countAsFailed(
    error instanceof Missing ? error.message : String(error instanceof Error ? error.stack : error),
  );
} finally {
  rmSync(results, { recursive: true, force: true });
}
if (later.length > 0) process.stdout.write(`\nNot at once:\n${later.map((one) => `  ${one}\n`).join('')}`);
if (troubles.length > 0)
  process.stdout.write(`\nNot in order:\n${troubles.map((trouble) => `  ${trouble}\n`).join('')}`);
const { line, failed } = summaryLine(tallies);
process.stdout.write(`\n${line}\n`);
process.exitCode = failed > 0 ? 1 : 0;
