/** Where the store tells what it cannot tell a person. */
export type Log = Record<'info' | 'warn' | 'error', (facts: object, message: string) => void>;

/** Tells nobody. */
export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
