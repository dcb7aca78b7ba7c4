const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const attribute = (tag: string, name: string): string | undefined => {
  const [, double, single] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decoded(value);
};

const breaks = /^<\/?(?:p|br|div|li|ul|ol|tr|h\d|blockquote|pre)\b/i;
const isUrl = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

/** What becomes of a hyperlinked text: its words with its address, its address alone, or its words alone. */
export type Links = 'both' | 'address' | 'words';

const shown = (words: string, href: string, links: Links): string => {
  if (isUrl(words.trim()) || links === 'address') return href;
  return links === 'both' ? `${words} ${href} ` : words;
};

/** A message's HTML as plain text: a line per paragraph, hyperlinks with their addresses, quoted replies left out. */
export function htmlText(html: string, links: Links = 'both'): string {
  const own = html
    .replace(/<blockquote\b[^>]*schema\.skype\.com\/Reply[\s\S]*?<\/blockquote>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '');
  let out = '';
  let anchor: { href: string; from: number } | undefined;
  for (const [part] of own.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!/^<[a-z/!]/i.test(part)) {
      out += decoded(part.replace(/\s+/g, ' '));
    } else if (/^<a\s/i.test(part)) {
      const href = attribute(part, 'href');
      if (href) anchor = { href, from: out.length };
    } else if (/^<\/a\b/i.test(part) && anchor) {
      out = out.slice(0, anchor.from) + shown(out.slice(anchor.from), anchor.href, links);
      anchor = undefined;
    } else if (/^<(?:img|emoji)\b/i.test(part)) {
      out += attribute(part, 'alt') ?? '';
    } else if (breaks.test(part)) {
      out += '\n';
    }
  }
  return out
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
