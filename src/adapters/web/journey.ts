import type { Reading } from '#src/core/article.ts';
import type { Validators } from '#src/ports/web.ts';
import { originalOf } from './amp.ts';
import { discovered, type Embed, embedIn } from './embed.ts';
import { type FetchedPage, type FetchOptions, fetchPage } from './fetch.ts';
import type { Parser } from './parser.ts';
import { type Provider, providerOf } from './providers.ts';
import { PageRefused } from './refusal.ts';

/** What reading an address takes. */
export type JourneyParts = {
  fetching: FetchOptions;
  parser: Parser;
  providers: readonly Provider[];
};

/** What an address came to: a reading, or word that the page known by its validators has not changed. */
export type Arrival =
  | { kind: 'read'; reading: Reading; validators?: Validators }
  | { kind: 'unchanged' };

const nothing = { contentType: 'text/html; charset=utf-8', bytes: new Uint8Array() };

async function embedAt(
  endpoint: string,
  { fetching }: JourneyParts,
  signal: AbortSignal,
  kind: Embed['kind'],
  provider?: string,
): Promise<Embed> {
  const fetched = await fetchPage(endpoint, { kind: 'json' }, fetching, signal);
  if (fetched.kind !== 'page') throw new PageRefused('page.empty', 'oembed');
  return embedIn(fetched.page, kind, provider);
}

/** What a step gives, or the refusal it ended in. */
const orRefused = async <T>(step: Promise<T>): Promise<T | PageRefused> =>
  step.catch((error: unknown) => {
    if (error instanceof PageRefused) return error;
    throw error;
  });

/** Reads a video, a programme or a post by what its place tells of it; its page is asked too where it says more. */
async function readEmbedded(
  url: string,
  provider: Provider,
  parts: JourneyParts,
  signal: AbortSignal,
): Promise<Reading> {
  const { endpoint, kind, name } = provider;
  const [embed, fetched] = await Promise.all([
    orRefused(embedAt(`${endpoint}${encodeURIComponent(url)}`, parts, signal, kind, name)),
    provider.hasPage
      ? orRefused(fetchPage(url, { kind: 'page' }, parts.fetching, signal))
      : undefined,
  ]);
  const page =
    fetched && !(fetched instanceof PageRefused) && fetched.kind === 'page'
      ? fetched.page
      : undefined;
  if (embed instanceof PageRefused) {
    if (!page || embed.code === 'page.missing') throw embed;
    const bare = { kind, provider: name, title: '', author: '', description: '', html: '' };
    return parts.parser.parse({ ...page, url, embed: { ...bare, publishedAt: '' } }, signal);
  }
  return parts.parser.parse({ ...nothing, ...page, url, embed }, signal);
}

/** A second look at a page without an article, by the oEmbed address that it names. */
async function readDiscovered(
  page: FetchedPage,
  reading: Reading,
  parts: JourneyParts,
  signal: AbortSignal,
): Promise<Reading> {
  const endpoint = discovered(page);
  if (!endpoint) return reading;
  const embed = await orRefused(embedAt(endpoint, parts, signal, 'page'));
  return embed instanceof PageRefused ? reading : parts.parser.parse({ ...page, embed }, signal);
}

/** Reads the page that an AMP copy was made from; the copy stands in for one that cannot be read. */
async function readOriginal(
  copy: Reading,
  original: string,
  parts: JourneyParts,
  signal: AbortSignal,
): Promise<Reading> {
  const fetched = await orRefused(fetchPage(original, { kind: 'page' }, parts.fetching, signal));
  if (fetched instanceof PageRefused || fetched.kind !== 'page') return copy;
  const reading = await parts.parser.parse(fetched.page, signal);
  return reading.kind === 'article' || copy.kind === 'refused' ? reading : copy;
}

/** Goes to an address, through wrappers and shorteners, and reads what is there. Throws `PageRefused`, or the signal's reason. */
export async function journey(
  address: string,
  known: Validators | undefined,
  parts: JourneyParts,
  signal: AbortSignal,
): Promise<Arrival> {
  const { fetching, parser, providers } = parts;
  const fetched = await fetchPage(
    address,
    {
      kind: 'page',
      ...(known ? { known } : {}),
      stopAt: (url) => providerOf(url, providers) !== undefined,
    },
    fetching,
    signal,
  );
  if (fetched.kind === 'unchanged') return fetched;
  if (fetched.kind === 'stopped') {
    const provider = providerOf(new URL(fetched.url), providers);
    if (!provider) throw new PageRefused('page.address');
    return { kind: 'read', reading: await readEmbedded(fetched.url, provider, parts, signal) };
  }
  const { page } = fetched;
  const { validators } = page;
  let reading = await parser.parse(page, signal);
  const original = originalOf(page);
  if (original) reading = await readOriginal(reading, original, parts, signal);
  else if (reading.kind === 'refused' && /^page\.(?:empty|thin)$/.test(reading.code))
    reading = await readDiscovered(page, reading, parts, signal);
  return { kind: 'read', reading, ...(validators && !original ? { validators } : {}) };
}
