import { getDomain } from 'tldts';
import { aliased } from './aliases.ts';
import { isTracking, opensArticle } from './tracking.ts';
import { unwrapUrl } from './unwrap.ts';

const longest = 8192;
/** A web address in a message, bare or as Slack wraps it (its address alone is captured then). */
export const typedAddress =
  /<(https?:\/\/[^\s|<>]+)(?:\|[^<>]*)?>|(?:https?:\/\/|(?<![\p{L}\p{N}@./-])www\.)[^\s<>"«»“”\u200b\ufeff]+/giu;
const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
const count = (text: string, letter: string): number => text.split(letter).length - 1;

/** Cuts what a sentence puts after an address: punctuation, and closing brackets the address never opened. */
function withoutTail(typed: string): string {
  let text = typed;
  for (;;) {
    const last = text.at(-1) ?? '';
    const opening = pairs[last];
    const stray = opening !== undefined && count(text, last) > count(text, opening);
    if (!stray && !/[.,;:!?…'’"*_~`|]/u.test(last)) return text;
    text = text.slice(0, -1);
  }
}

/** The web addresses in a message, as typed, in order, each article once; reads plain text and Slack's `<https://…|label>`. */
export function findUrls(text: string): string[] {
  const found = new Map<string, string>();
  for (const [typed, wrapped] of text.matchAll(typedAddress)) {
    const bare = (wrapped ?? withoutTail(typed)).replaceAll('&amp;', '&');
    const url = /^www\./i.test(bare) ? `https://${bare}` : bare;
    const key = canonicalUrl(url);
    if (parseWebUrl(url) && !found.has(key)) found.set(key, url);
  }
  return [...found.values()];
}

const isAddress = (host: string): boolean => /^[\d.]+$|^\[/.test(host);

/** The address a text is: http(s), without credentials, at `localhost`, an IP or a name with a dot; else undefined. */
export function parseWebUrl(text: string): URL | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username || url.password) return undefined;
  const dotted = /^[^.]+(\.[^.]+)+\.?$/.test(url.hostname);
  return dotted || url.hostname === 'localhost' || isAddress(url.hostname) ? url : undefined;
}

function canonicalHost(url: URL): string {
  let host = url.hostname.replace(/\.$/, '');
  const domain = getDomain(host);
  if (domain) {
    while (host !== domain && /^(?:www\d?|m|mobile|amp)\./.test(host))
      host = host.slice(host.indexOf('.') + 1);
  }
  return /^(?:80|443)?$/.test(url.port) ? host : `${host}:${url.port}`;
}

const readable = (encoded: string): string =>
  encoded.replace(/%(?:2C|3A|40|24|2B|3D|3B|26)/g, (code) => decodeURIComponent(code));

function segment(raw: string): string {
  try {
    return readable(encodeURIComponent(decodeURIComponent(raw).normalize('NFC')));
  } catch {
    return readable(encodeURIComponent(raw).replace(/%25(?=[\da-f]{2})/gi, '%'));
  }
}

function canonicalPath(pathname: string): string {
  let path = pathname.split('/').map(segment).join('/');
  for (let before = ''; before !== path; ) {
    before = path;
    path = path
      .replace(/;jsessionid=[^/]*/gi, '')
      .replace(/\/+$/, '')
      .replace(/\/index\.(?:html?|php)$/i, '')
      .replace(/(?:\/amp|\.amp)$/i, '')
      .replace(/\.amp(?=\.html?$)/i, '')
      .replace(/^\/amp(?=\/)/i, '');
  }
  return path === '' ? '/' : path;
}

function canonicalQuery(url: URL, host: string): string {
  const kept = [...url.searchParams].filter(([name, value]) => !isTracking(name, value, host));
  const pairs = kept.map(([name, value]) => new URLSearchParams([[name, value]]).toString());
  return pairs.length > 0 ? `?${pairs.sort().join('&')}` : '';
}

/**
 * The key under which the same article is recognised: wrappers, tracking, fragments, `www.`, mobile and AMP variants
 * folded, always https, parameters in order. For comparing, not for fetching; a text that is no address stays itself.
 */
export function canonicalUrl(text: string): string {
  const url = parseWebUrl(aliased(unwrapUrl(text)));
  if (!url) return text.trim();
  const host = canonicalHost(url);
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const folded = `https://${host}${canonicalPath(url.pathname)}${canonicalQuery(url, host)}${route}`;
  return unwrapUrl(folded) === folded ? folded : canonicalUrl(folded);
}

/** An address as subscribers may be given it: what says where a reader came from left out, what opens the article kept. */
export function withoutTrackers(text: string): string {
  const url = parseWebUrl(text);
  if (!url) return text;
  const trackers = [...url.searchParams].flatMap(([name, value]) =>
    isTracking(name, value, url.hostname) && !opensArticle(name) ? [name] : [],
  );
  for (const name of trackers) url.searchParams.delete(name);
  return trackers.length > 0 ? url.href : text;
}

/** Whether two addresses belong to one registrable domain (or one host, for IPs and `localhost`). */
export function sameSite(a: string, b: string): boolean {
  const [one, two] = [parseWebUrl(a), parseWebUrl(b)];
  if (!one || !two) return false;
  const domain = getDomain(one.hostname, { allowPrivateDomains: true });
  if (!domain) return one.host === two.host;
  return domain === getDomain(two.hostname, { allowPrivateDomains: true });
}

const isHome = (url: URL): boolean => /^\/(?:[a-z]{2}\/?)?$/.test(url.pathname) && !url.search;

/** Whether following `rel` would fold several articles of one script (`?id=3`) into one. */
const losesId = (page: URL, rel: URL): boolean =>
  !rel.search &&
  rel.pathname === page.pathname &&
  [...page.searchParams].some(
    ([name, value]) => /^(?:p|.*id|art.*|node|story|v)$/i.test(name) && /\d/.test(value),
  );

/** The key of a page: of its `rel=canonical` when that is on the same site and is no step back to a front page, else its own. */
export function canonicalOf(pageUrl: string, relCanonical?: string): string {
  const page = parseWebUrl(pageUrl);
  if (!page || !relCanonical || !URL.canParse(relCanonical.trim(), pageUrl))
    return canonicalUrl(pageUrl);
  const rel = new URL(relCanonical.trim(), pageUrl);
  const trusted =
    sameSite(pageUrl, rel.href) && !(isHome(rel) && !isHome(page)) && !losesId(page, rel);
  return canonicalUrl(trusted ? rel.href : pageUrl);
}
