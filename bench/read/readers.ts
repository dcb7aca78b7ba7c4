import { decodePage } from '#src/adapters/web/charset.ts';
import { parserPool } from '#src/adapters/web/parser.ts';
import type { Article } from '#src/core/article.ts';
import { defuddled, onJsdom, onLinkedom } from './plain.ts';

/** What a reader makes of one page; a reader that breaks throws. */
export type Outcome = { article: Partial<Article>; refused?: string };

/** A page as it came: its bytes, and where from. */
export type Page = { bytes: Uint8Array; url: string; contentType: string };

/** A reader made ready, so that its loading is no page's time. */
type Open = () => Promise<{ read(page: Page): Promise<Outcome>; close?(): Promise<void> }>;

/** This reader as it runs: in a worker that has a clock and a heap of its own. */
async function ours() {
  const parser = parserPool({ workers: 1 });
  const { signal } = new AbortController();
  return {
    async read(page: Page): Promise<Outcome> {
      const reading = await parser.parse(page, signal);
      const { article = {} } = reading;
      return reading.kind === 'refused' ? { article, refused: reading.code } : { article };
    },
    close: () => parser.close(),
  };
}

const plain =
  (load: typeof onJsdom): Open =>
  async () => {
    const read = await load();
    return {
      read: async ({ bytes, url, contentType }) => ({
        article: await read(decodePage(bytes, contentType), url),
      }),
    };
  };

/** The readers that are measured side by side. */
export const readers: Readonly<Record<string, Open>> = {
  bruisse: ours,
  'readability+jsdom': plain(onJsdom),
  'readability+linkedom': plain(onLinkedom),
  defuddle: plain(defuddled),
};
