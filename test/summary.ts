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

/** How many tests and files failed; a run that left no report, or that Vitest was not content with, has at least one failure. */
export function failures(report: VitestReport | undefined, content: boolean): number {
  if (!report) return 1;
  const failed = report.numFailedTests + brokenFiles(report);
  return content ? failed : Math.max(1, failed);
}

/** One line that counts the tests: `12 passed, 0 failed, 1 skipped`. */
export function summary(report: VitestReport | undefined, content: boolean): string {
  const skipped = report ? report.numPendingTests + report.numTodoTests : 0;
  return [
    `${report?.numPassedTests ?? 0} passed`,
    `${failures(report, content)} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
}
