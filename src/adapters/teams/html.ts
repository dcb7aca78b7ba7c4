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

const breaks = /^<\/?(?:p|br|div|li|ul|ol|tr|td|th|h\d|blockquote|pre)\b/i;
const isUrl = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

/** What becomes of a hyperlinked text: its words with its address, its address alone, or its words alone; an address stands between angle brackets, so that nothing beside it can be taken for a part of it. */
export type Links = 'both' | 'address' | 'words';

/** How a message is read; `mention` is what is put in the place of a name that it mentions. */
export type Reading = { links?: Links; mention?: (words: string) => string };

function shown(words: string, href: string, links: Links): string {
  if (!/^https?:/i.test(href)) return words;
  const address = `<${href.replace(/[<>]/g, encodeURIComponent)}>`;
  if (links === 'address' || isUrl(words.trim())) return address;
  return links === 'both' ? `${words} ${address}` : words;
}

/** An emoji's picture says the emoji; what other pictures are called nobody wrote. */
const pictured = (alt: string): string => (/\p{L}/u.test(alt) ? '' : alt);

const isMention = (part: string): boolean =>
  /^<at\b/i.test(part) || /^<span\b.*schema\.skype\.com\/Mention/is.test(part);

/** A message's HTML as plain text: a line per paragraph, hyperlinks with their addresses, quoted replies left out. */
export function htmlText(
  html: string,
  { links = 'both', mention = (words) => words }: Reading = {},
): string {
  const own = html
    .replace(
      /<blockquote\b[^<>]{0,500}schema\.skype\.com\/Reply[\s\S]{0,20000}?<\/blockquote>/gi,
      '',
    )
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, '');
  let out = '';
  let anchor: { href: string; from: number } | undefined;
  let named: number | undefined;
  for (const [part] of own.matchAll(/<[^<>]*>|[^<]+|</g)) {
    if (!/^<[a-z/!]/i.test(part)) {
      out += decoded(part.replace(/\s+/g, ' '));
    } else if (/^<a\s/i.test(part)) {
      const href = attribute(part, 'href');
      if (href) anchor = { href, from: out.length };
    } else if (/^<\/a\b/i.test(part) && anchor) {
      out = out.slice(0, anchor.from) + shown(out.slice(anchor.from), anchor.href, links);
      anchor = undefined;
    } else if (isMention(part)) {
      named = out.length;
    } else if (/^<\/(?:at|span)\b/i.test(part) && named !== undefined) {
      out = out.slice(0, named) + mention(out.slice(named));
      named = undefined;
    } else if (/^<(?:img|emoji)\b/i.test(part)) {
      out += pictured(attribute(part, 'alt') ?? '');
    } else if (breaks.test(part)) {
      out += '\n';
    }
  }
  return out
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
