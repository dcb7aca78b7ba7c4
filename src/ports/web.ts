import type { Reading } from '#src/core/article.ts';

/** Turns an address into an article or an honest refusal; throws only when aborted. */
export type Web = {
  read(url: string, signal: AbortSignal): Promise<Reading>;
};
