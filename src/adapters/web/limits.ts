/** What one reading may cost. */
export type Limits = {
  /** For one address: its redirects and the wait for the host's turn included. */
  totalMs: number;
  /** After decompression. */
  maxBytes: number;
  /** Requests open at once to one host. */
  perHost: number;
  redirects: number;
  /** Further attempts after a 429, a 503 or a reset. */
  retries: number;
  /** A host that asks for more time than this is left alone for so long, no longer. */
  longestPauseMs: number;
  /** How long an article that was read is not asked for again; afterwards the site is asked whether it changed. */
  freshMs: number;
};

export const defaultLimits: Limits = {
  totalMs: 15_000,
  maxBytes: 10 * 1024 * 1024,
  perHost: 2,
  redirects: 5,
  retries: 1,
  longestPauseMs: 60 * 60_000,
  freshMs: 15 * 60_000,
};
