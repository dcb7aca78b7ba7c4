import { type ComponentChild, h } from 'preact';
import { Emoji, emojiNamed, emojisInText } from './icons.ts';

const address = /https?:\/\/[^\s<>"«»]+/giu;
const accents = /(\/jungle(?: [\p{L}]+)?|(?<![\p{L}\p{N}/])#[\p{L}]+)/u;
const trailing = /[.,;:!?)\]…]+$/u;

/** The address as one may link to it: http and https only. */
function safeHref(url: string): string | undefined {
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

/** Splits by a pattern with one group: what it matches stands at odd places. */
const split = (
  text: string,
  pattern: RegExp,
  plain: (text: string) => ComponentChild,
  matched: (text: string) => ComponentChild,
): ComponentChild[] =>
  text.split(pattern).map((piece, i) => (i % 2 === 0 ? plain(piece) : matched(piece)));

const drawn = (character: string): ComponentChild =>
  h(
    'span',
    { class: 'emoji-in-text' },
    h(Emoji, { name: emojiNamed(character) }),
    h('span', { class: 'hidden' }, character),
  );

const withEmojis = (text: string): ComponentChild =>
  split(text, emojisInText, (plain) => plain, drawn);

const accented = (text: string): ComponentChild[] =>
  split(text, accents, withEmojis, (word) =>
    h(word.startsWith('/') ? 'code' : 'b', { class: 'accent' }, word),
  );

function withLinks(text: string): ComponentChild[] {
  const pieces: ComponentChild[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const url = match[0].replace(trailing, '');
    pieces.push(...accented(text.slice(from, match.index)), h(Away, { url }));
    from = match.index + url.length;
  }
  return [...pieces, ...accented(text.slice(from))];
}

/** A plain text with its addresses made links, its commands, hashtags and emojis set off, its lines kept; `children` end it. */
export function RichText({
  text,
  children,
}: {
  text: string;
  children?: ComponentChild;
}): ComponentChild {
  const paragraphs = text.split(/\n{2,}/u);
  return h(
    'div',
    { class: 'rich' },
    paragraphs.map((paragraph, i) =>
      h('p', { key: i }, withLinks(paragraph), i === paragraphs.length - 1 ? children : null),
    ),
  );
}
