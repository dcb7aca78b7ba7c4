import { expect, test } from 'vitest';
import { summary, type VitestReport } from '#test/summary.ts';

const report = (change: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...change,
});

test('The last line counts what passed and what failed', () => {
  expect(summary(report({}), true)).toBe('12 passed, 0 failed');
});

test('Skipped tests are counted when there are some', () => {
  expect(summary(report({ numPendingTests: 2, numTodoTests: 1 }), true)).toBe(
    '12 passed, 0 failed, 3 skipped',
  );
});

test('A file that does not load counts as a failure, one with failed tests only as those', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  const halfway = { status: 'failed', assertionResults: [{ status: 'passed' }] };
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const fine = { status: 'passed', assertionResults: [{ status: 'passed' }] };
  expect(
    summary(report({ numFailedTests: 1, testResults: [unloaded, halfway, failing, fine] }), false),
  ).toBe('12 passed, 3 failed');
});

test('A run that leaves no report is a failure', () => {
  expect(summary(undefined, false)).toBe('0 passed, 1 failed');
});

test('An error outside any test is a failure', () => {
  expect(summary(report({}), false)).toBe('12 passed, 1 failed');
});
