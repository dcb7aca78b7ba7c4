/** First halves that keep their hyphen before a second word: «vice-président», «grand-mère». */
const prefixes = new Set(
  `vice ex porte mi semi demi non sous avant après arrière contre grand grands petit petits nord sud est ouest moitié quasi micro
  chef rez peut c'est-à c’est-à vis-à quelques quelqu soi saint sainte haut bas tout anti auto co inter pré post self well high low long
  short full part twenty thirty forty fifty sixty seventy eighty ninety vingt trente quarante cinquante soixante`.split(
    /\s+/,
  ),
);
/** Second halves that are always written behind a hyphen: «dit-elle», «celui-ci». */
const enclitics =
  /^(?:il|ils|elle|elles|on|je|tu|nous|vous|t|ci|là|même|mêmes|moi|toi|lui|leur|le|la|les|en|y|ce|dire|vis|être)$/i;

const firstHalf = /([\p{L}\p{M}’'-]*)-$/u;
const secondHalf = /^(\p{Ll}[\p{L}\p{M}]*)/u;

/** The words of a text, lower case, those with hyphens whole: what a broken word is compared with. */
export const vocabulary = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []);

/**
 * Joins two printed lines. A word broken at the end of the first is mended: the hyphen goes, unless the rest of the
 * text, or the language, writes the word with one.
 */
export function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  if (/\u00ad$/.test(before)) return before.slice(0, -1) + after;
  const first = firstHalf.exec(before.replace(/[‐‑]$/u, '-'))?.[1];
  const second = secondHalf.exec(after)?.[1];
  if (!first || !second)
    return /[-‐‑–—/]$/u.test(before) && first ? before + after : `${before} ${after}`;
  const last = first.split(/[’']/).at(-1)?.toLowerCase() ?? '';
  const [whole, hyphened] = [`${last}${second}`, `${last}-${second}`];
  const lower = [whole.toLowerCase(), hyphened.toLowerCase()] as const;
  const stem = before.slice(0, -1);
  if (words.has(lower[0])) return stem + after;
  const keeps = words.has(lower[1]) || prefixes.has(last) || enclitics.test(second);
  return keeps ? `${stem}-${after}` : stem + after;
}
