/** What Vitest's JSON report says, as far as it is read here. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
};

/** Files that failed outside their tests: one that does not load counts no failed test of its own. */
const brokenFiles = ({ testResults }: VitestReport): number =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;

/**
 * One line that counts the tests: `12 passed, 0 failed, 1 skipped`. A run that left no report, or that Vitest was not
 * content with for another reason (an error outside any test), has at least one failure.
 */
export function summary(report: VitestReport | undefined, content: boolean): string {
  if (!report) return '0 passed, 1 failed';
  const failed = report.numFailedTests + brokenFiles(report);
  const skipped = report.numPendingTests + report.numTodoTests;
  return [
    `${report.numPassedTests} passed`,
    `${content ? failed : Math.max(1, failed)} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
}
