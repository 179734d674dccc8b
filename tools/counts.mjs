// @ts-check
// Turns the runners' own result files into counts. Never counts a run that failed as one without failures: what has no test to blame
// counts as one.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** A run that left no results, or failed without a failing test. @param {Tally} tally @param {boolean} exitedWell @returns {Tally} */
function blamed(tally, exitedWell) {
  return exitedWell || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/**
 * Counts of Vitest's JSON reporter.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] } | undefined} results
 * @param {boolean} exitedWell
 */
export function talliedVitest(results, exitedWell) {
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  // A file that could not be loaded holds no tests, and would otherwise not be counted.
  const unloaded = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const tally = {
    passed: results.numPassedTests,
    failed: results.numFailedTests + unloaded.length,
    skipped: results.numPendingTests + results.numTodoTests,
  };
  return blamed(tally, exitedWell && tally.passed + tally.failed > 0);
}

/**
 * Counts of Playwright's JSON reporter. A story that failed and then passed counts as passed; `laterTries` names it.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] } | undefined} results
 * @param {boolean} exitedWell
 */
export function talliedPlaywright(results, exitedWell) {
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = results.stats;
  const tally = { passed: expected + flaky, failed: unexpected + results.errors.length, skipped };
  return blamed(tally, exitedWell && tally.passed + tally.failed > 0);
}

/** @typedef {{ file: string, line: number, title: string, tests: { status: string, results: unknown[] }[] }} Spec */
/** @typedef {{ specs: Spec[], suites?: Suite[] }} Suite */

/** @param {Suite} suite @returns {Spec[]} */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

const TRIES = ['first', 'second', 'third'];

/**
 * The stories that did not pass at once (docs/decisions/0015-second-try.md), a sentence each.
 * @param {{ suites?: Suite[] } | undefined} results of Playwright's JSON reporter
 * @returns {string[]}
 */
export function laterTries(results) {
  return (results?.suites ?? []).flatMap(specsOf).flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ results: { length: tries } }) => {
        const which = TRIES[tries - 1] ?? `${tries}th`;
        return `passed at the ${which} try: ${file}:${line} ${title}`;
      }),
  );
}

/** @param {readonly Tally[]} tallies */
export function summaryLine(tallies) {
  const sum = (/** @type {keyof Tally} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const failed = sum('failed');
  const skipped = sum('skipped');
  return {
    line: `${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    failed,
  };
}
