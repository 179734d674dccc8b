import { describe, expect, it } from 'vitest';
import { laterTries, summaryLine, talliedPlaywright, talliedVitest } from './counts.mjs';

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
    ['a test passes at its second try', playwright(2, 0, 1), true, [3, 0]],
    ['one passes at its second try, another never', playwright(2, 1, 1), false, [3, 1]],
    ['the server did not start', playwright(0, 0, 0, [{}]), false, [0, 1]],
    ['stopped half-way', playwright(2, 0, 0), false, [2, 1]],
    ['no test was run', playwright(0, 0, 0), true, [0, 1]],
    ['no results were left', undefined, false, [0, 1]],
  ])('%s', (_what, results, exitedWell, [passed, failed]) => {
    expect(talliedPlaywright(results, exitedWell)).toEqual({ passed, failed, skipped: 0 });
  });
});

describe('stories that did not pass at once', () => {
  const spec = (title: string, ...tests: [status: string, tries: number][]) => ({
    file: 'stories/mends.spec.ts',
    line: 7,
    title,
    tests: tests.map(([status, tries]) => ({ status, results: Array.from({ length: tries }, () => ({})) })),
  });

  it('are named, wherever they stand, with the try at which they passed', () => {
    const suites = [
      {
        specs: [spec('at once', ['expected', 1]), spec('later', ['flaky', 2])],
        suites: [{ specs: [spec('within', ['flaky', 3]), spec('never', ['unexpected', 2])] }],
      },
    ];
    expect(laterTries({ suites })).toEqual([
      'passed at the second try: stories/mends.spec.ts:7 later',
      'passed at the third try: stories/mends.spec.ts:7 within',
    ]);
  });

  it('are none when no results were left', () => {
    expect(laterTries(undefined)).toEqual([]);
    expect(laterTries({})).toEqual([]);
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
