import { type ComponentChild, h } from 'preact';

const address = /https?:\/\/[^\s<>"«»]+/giu;
const pieces = /(\/jungle(?: [\p{L}]+)?|(?<![\p{L}\p{N}/])#[\p{L}]+)/gu;
const trailing = /[.,;:!?)\]…]+$/u;

/** The address as one may link to it: http and https only. */
export function safeHref(url: string): string | undefined {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) ? url : undefined;
}

/** The host of an address without its `www.`, or the address itself. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : url;

/** A link that leaves the page for a new tab. */
export function Away({
  url,
  children,
}: {
  url: string;
  children?: ComponentChild;
}): ComponentChild {
  const href = safeHref(url);
  return href
    ? h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, children ?? url)
    : h('span', null, children ?? url);
}

const accented = (text: string): ComponentChild[] =>
  text
    .split(pieces)
    .map((piece, i) =>
      i % 2 === 0 ? piece : h(piece.startsWith('/') ? 'code' : 'b', { class: 'accent' }, piece),
    );

/** A plain text with its addresses made links, its commands and hashtags set off, its line breaks kept. */
export function RichText({ text }: { text: string }): ComponentChild {
  const children: ComponentChild[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const url = match[0].replace(trailing, '');
    children.push(...accented(text.slice(from, match.index)), h(Away, { url }));
    from = match.index + url.length;
  }
  children.push(...accented(text.slice(from)));
  return h('div', { class: 'rich' }, children);
}
