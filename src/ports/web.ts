import type { Reading } from '#src/core/article.ts';

/** Turns an address into an article or an honest refusal; throws only when aborted. */
export type Web = {
  read(url: string, signal: AbortSignal): Promise<Reading>;
};

/** What a site gave to ask it by whether a page has changed, at the address that answered. */
export type Validators = { url: string; etag?: string; lastModified?: string };

/** What was read at an address, and when (ISO 8601). */
export type KeptReading = { reading: Reading; at: string; validators?: Validators };

/** Readings kept between times, by the address that was asked for. */
export type Readings = {
  get(url: string): Promise<KeptReading | undefined>;
  keep(url: string, kept: KeptReading): Promise<void>;
};
