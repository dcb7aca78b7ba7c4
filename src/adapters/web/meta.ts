import { type Document, lineOf } from './dom.ts';
import { plainText } from './entities.ts';
import { articleThing, type Thing, thingsIn } from './structured.ts';
import { folded } from './trim.ts';

/** What a page says of itself in its head, gathered once. */
export type PageMeta = {
  document: Document;
  things: readonly Thing[];
  /** The JSON-LD object of the article, empty when there is none. */
  article: Thing;
  /** The first non-empty `<meta>` of these names or properties, as plain text. */
  meta(...names: string[]): string | undefined;
  /** All the text of the body on one line, folded for comparing; as it was when first asked for. */
  folded(): string;
};

/** Reads `<meta>` elements and JSON-LD; to be called before the document is cleaned. */
export function pageMeta(document: Document, scripts: readonly string[]): PageMeta {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  const things = thingsIn(scripts);
  let text: string | undefined;
  return {
    document,
    things,
    article: articleThing(things) ?? {},
    meta(...names) {
      for (const name of names) {
        const text = plainText(metas.get(name) ?? '');
        if (text) return text;
      }
      return undefined;
    },
    folded() {
      text ??= folded(lineOf(document.body));
      return text;
    },
  };
}
