/** Codes of lost connections: the system's, and SQLSTATE classes 08 (connection), 53 (resources), 57 (operator). */
const lost = /^(?:E[A-Z]{4,}|08\w{3}|53\w{3}|57\w{3})$/;

/** What drivers say without a code. */
const said = /\b(?:connection|closed|closing|timeout|timed out)\b/i;

/** Whether an error says that the store is down, rather than that something is wrong here. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof TypeError) return false;
  return 'code' in error && typeof error.code === 'string'
    ? lost.test(error.code)
    : said.test(error.message);
}
