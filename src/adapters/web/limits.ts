/** What one reading may cost. */
export type Limits = {
  /** From the call to the article, waiting for the host's turn included. */
  totalMs: number;
  /** After decompression. */
  maxBytes: number;
  /** Requests open at once to one host. */
  perHost: number;
  redirects: number;
  /** Further attempts after a 429, a 503 or a reset. */
  retries: number;
};

export const defaultLimits: Limits = {
  totalMs: 15_000,
  maxBytes: 10 * 1024 * 1024,
  perHost: 2,
  redirects: 5,
  retries: 1,
};
