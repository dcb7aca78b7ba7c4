import { Readability } from '@mozilla/readability';
import { blocksIn, textOf } from '#src/adapters/web/blocks.ts';
import { parsePage } from '#src/adapters/web/dom.ts';
import type { Article } from '#src/core/article.ts';

type Found = Partial<Article> & { text: string };
type Read = (html: string, url: string) => Found | Promise<Found>;

/** A field that a library may leave empty or null. */
const field = <Name extends keyof Article>(name: Name, value: string | null | undefined) =>
  value ? { [name]: value } : {};

function readability(document: ConstructorParameters<typeof Readability>[0]): Found {
  const read = new Readability(document).parse();
  return {
    text: read?.textContent ?? '',
    ...field('title', read?.title),
    ...field('byline', read?.byline),
    ...field('medium', read?.siteName),
    ...field('publishedAt', read?.publishedTime),
    ...field('language', read?.lang?.slice(0, 2)),
  };
}

/** Readability as most projects use it, on a browser's DOM. */
export async function onJsdom(): Promise<Read> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const virtualConsole = new VirtualConsole();
  return (html, url) => {
    const { window } = new JSDOM(html, { url, virtualConsole });
    const found = readability(window.document);
    window.close();
    return found;
  };
}

/** Readability on the light DOM that projects take when jsdom is too heavy. */
export async function onLinkedom(): Promise<Read> {
  const { parseHTML } = await import('linkedom');
  return (html) => readability(parseHTML(html).document);
}

/** Defuddle by its own door for Node, its HTML put into blocks as ours is. */
export async function defuddled(): Promise<Read> {
  const { Defuddle } = await import('defuddle/node');
  console.error = () => undefined;
  return async (html, url) => {
    const read = await Defuddle(html, url);
    return {
      text: textOf(blocksIn(parsePage(read.content).body)),
      ...field('title', read.title),
      ...field('byline', read.author),
      ...field('medium', read.site),
      ...field('publishedAt', read.published),
      ...field('language', read.language?.slice(0, 2)),
    };
  };
}
