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
 * Counts of Playwright's JSON reporter.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] } | undefined} results
 * @param {boolean} exitedWell
 */
export function talliedPlaywright(results, exitedWell) {
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = results.stats;
  const tally = { passed: expected, failed: unexpected + flaky + results.errors.length, skipped };
  return blamed(tally, exitedWell && tally.passed + tally.failed > 0);
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
