import { decodePage } from './charset.ts';
import type { FetchedPage } from './exchange.ts';
import { sourceOf } from './source.ts';

/** A page that only sends its reader elsewhere is small, and shows next to nothing. */
const largest = 48 * 1024;
const mostWords = 60;
/** Seconds after which a refresh is one of a page that people read. */
const soon = 5;

const wordsShown = (html: string): number =>
  html.replace(/<[^<>]*>/g, ' ').match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;

const unescaped = (text: string): string =>
  text
    .replace(/&amp;|&#0*38;|&#x0*26;/gi, '&')
    .replace(/&#0*39;|&#x0*27;|&apos;/gi, "'")
    .replace(/&quot;|&#0*34;/gi, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** The address of `<meta http-equiv="refresh" content="0; url=…">`. */
function refreshed(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<meta\b[^<>]{0,4000}>/gi)) {
    if (!/http-equiv\s*=\s*["']?refresh\b/i.test(tag)) continue;
    const content = /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const [, seconds, address] =
      /^\s*([\d.]+)\s*[;,]?\s*url\s*=\s*(.+)$/is.exec(
        unescaped(content?.[1] ?? content?.[2] ?? ''),
      ) ?? [];
    if (address && Number(seconds) <= soon) return address.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return undefined;
}

/** The address of `location.replace("…")` or `location.href = "…"`, slashes escaped or not. */
function scripted(html: string): string | undefined {
  const [, , written] =
    /\blocation(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*(["'])(https?:(?:(?!\1)[^\\\s]|\\\/|\\u00[\da-f]{2}){4,4000})\1/i.exec(
      html,
    ) ?? [];
  return written
    ?.replaceAll('\\/', '/')
    .replace(/\\u00([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

/** The one way out of a page that warns before it lets go, as LinkedIn's does. */
function warned(html: string, host: string): string | undefined {
  if (!/^(?:lnkd\.in|www\.linkedin\.com)$/.test(host)) return undefined;
  const [, tag = ''] = /<a\b([^<>]*external_url_click[^<>]*)>/i.exec(html) ?? [];
  return /href\s*=\s*["'](https?:[^"']+)["']/i.exec(tag)?.[1];
}

/** Where a page that is no more than a redirect leads: by a refresh, by script, or by a warning; else undefined. */
export function hopFrom({ url, contentType, bytes }: FetchedPage): string | undefined {
  if (bytes.length > largest || !/html|^\s*$/i.test(contentType)) return undefined;
  const html = decodePage(bytes, contentType);
  const { hostname } = new URL(url);
  const out = warned(html, hostname);
  if (out) return unescaped(out);
  const shown = sourceOf(html).html;
  if (wordsShown(shown) > mostWords) return undefined;
  const to = refreshed(shown) ?? scripted(html);
  if (!to || !URL.canParse(to, url)) return undefined;
  const target = new URL(to, url);
  target.hash = '';
  return target.href.replace(/\/$/, '') === url.replace(/#.*/, '').replace(/\/$/, '')
    ? undefined
    : to;
}
