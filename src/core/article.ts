/** How much of the page a reader without an account sees. */
export type Access = 'free' | 'metered' | 'walled';

/** One block of an article, in reading order; `text` holds no line break. */
export type Block = { kind: 'paragraph' | 'heading' | 'quote' | 'item'; text: string };

/** What was read at a link: plain text only, no markup. */
export type Article = {
  /** The address that answered, after redirects. */
  url: string;
  /** The key under which the same article is recognised; see `canonicalUrl`. */
  canonicalUrl: string;
  title: string;
  standfirst?: string;
  /** Authors as the page names them, joined by a comma. */
  byline?: string;
  /** The medium's proper name (Le Monde), or its domain when the page does not say. */
  medium: string;
  /** ISO 8601, as precise as the page says. */
  publishedAt?: string;
  /** ISO 8601, when the page says it was changed since. */
  updatedAt?: string;
  image?: { url: string; alt?: string };
  /** ISO 639-1. */
  language: string;
  access: Access;
  blocks: readonly Block[];
  /** The blocks' text, separated by blank lines. */
  text: string;
  words: number;
  /** The person who pasted the text by hand, when the page could not be read. */
  pastedBy?: string;
};

/** What a page that gives no article says of itself all the same. */
export type Glimpse = Partial<
  Pick<Article, 'title' | 'standfirst' | 'byline' | 'medium' | 'publishedAt' | 'language'>
>;

/** What an incomplete article tells of the page, empty fields left out. */
export const glimpseOf = ({
  title,
  standfirst,
  byline,
  medium,
  publishedAt,
  language,
}: Partial<Article>): Glimpse => ({
  ...(title ? { title } : {}),
  ...(standfirst ? { standfirst } : {}),
  ...(byline ? { byline } : {}),
  ...(medium ? { medium } : {}),
  ...(publishedAt ? { publishedAt } : {}),
  ...(language ? { language } : {}),
});

/** Why a page gives no article; each has its sentence and way out in `src/locale`. */
export type RefusalCode =
  | 'page.address'
  | 'page.private'
  | 'page.unreachable'
  | 'page.timeout'
  | 'page.missing'
  | 'page.status'
  | 'page.busy'
  | 'page.redirects'
  | 'page.heavy'
  | 'page.type'
  | 'page.walled'
  | 'page.login'
  | 'page.consent'
  | 'page.captcha'
  | 'page.home'
  | 'page.truncated'
  | 'page.script'
  | 'page.empty'
  | 'page.thin'
  | 'page.scan'
  | 'page.locked'
  | 'page.broken';

/** What reading a link came to: an article, or an honest refusal with whatever was learnt on the way. */
export type Reading =
  | { kind: 'article'; article: Article }
  | { kind: 'refused'; code: RefusalCode; detail?: string; article?: Partial<Article> };

/** Letters of scripts that part no words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Counts words as an editor does: runs of letters or digits, elisions and hyphens inside a word; two letters a word in scripts without spaces. */
export function countWords(text: string): number {
  const letters = text.match(unspaced)?.length ?? 0;
  const spaced = letters > 0 ? text.replace(unspaced, ' ') : text;
  const words = spaced.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return words + Math.ceil(letters / 2);
}
