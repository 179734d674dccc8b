import { describe, expect, it } from 'vitest';
import { summaryLine, talliedPlaywright, talliedVitest } from './counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const vitest = (passed: number, failed: number, files: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults: files,
});

describe('counts of Vitest', () => {
  it.each([
    ['all is well', vitest(2, 0, [file('passed', 'passed', 'passed')]), true, [2, 0, 3]],
    ['a test fails', vitest(1, 1, [file('failed', 'passed', 'failed')]), false, [1, 1, 3]],
    ['a file cannot be loaded', vitest(1, 0, [file('passed', 'passed'), file('failed')]), false, [1, 1, 3]],
    ['an error outside any test', vitest(1, 0, [file('passed', 'passed')]), false, [1, 1, 3]],
    ['no test was run', vitest(0, 0, []), true, [0, 1, 3]],
    ['no results were left', undefined, true, [0, 1, 0]],
  ])('%s', (_what, results, exitedWell, [passed, failed, skipped]) => {
    expect(talliedVitest(results, exitedWell)).toEqual({ passed, failed, skipped });
  });
});

const playwright = (expected: number, unexpected: number, flaky: number, errors: unknown[] = []) => ({
  stats: { expected, unexpected, flaky, skipped: 0 },
  errors,
});

describe('counts of Playwright', () => {
  it.each([
    ['all is well', playwright(3, 0, 0), true, [3, 0]],
    ['a test fails', playwright(2, 1, 0), false, [2, 1]],
    ['a flaky test is not a passed one', playwright(2, 0, 1), true, [2, 1]],
    ['the server did not start', playwright(0, 0, 0, [{}]), false, [0, 1]],
    ['stopped half-way', playwright(2, 0, 0), false, [2, 1]],
    ['no test was run', playwright(0, 0, 0), true, [0, 1]],
    ['no results were left', undefined, false, [0, 1]],
  ])('%s', (_what, results, exitedWell, [passed, failed]) => {
    expect(talliedPlaywright(results, exitedWell)).toEqual({ passed, failed, skipped: 0 });
  });
});

describe('the closing line', () => {
  it('adds up, and is silent about skipped tests when there are none', () => {
    const tallies = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 0 },
    ];
    expect(summaryLine(tallies)).toEqual({ line: '3 passed, 1 failed', failed: 1 });
    expect(summaryLine([...tallies, { passed: 0, failed: 0, skipped: 4 }]).line).toBe(
      '3 passed, 1 failed, 4 skipped',
    );
  });
});
