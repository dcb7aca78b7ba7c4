import type { Access, RefusalCode } from '#src/core/article.ts';
import { isMedia } from './media.ts';
import type { PageMeta } from './meta.ts';
import { hits, phrases, unquoted } from './phrases.ts';
import { listOf, type Thing } from './structured.ts';

/** What a page shows, for telling an article from what stands in its way. */
export type Sight = {
  page: PageMeta;
  url: string;
  title: string;
  headings: readonly string[];
  /** All the visible text, furniture included. */
  whole: string;
  /** The text kept as the article, and its words. */
  text: string;
  words: number;
  /** Links with a headline's length, or in a heading. */
  teasers: number;
  /** Scripts that the page calls or holds. */
  scripts: number;
  /** Whether a field for a password is in sight. */
  asksPassword: boolean;
};

const lockedFlag = (thing: Thing): boolean =>
  /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(listOf(thing.isAccessibleForFree)[0]));

/** Whether the page tells machines that a reader must pay or register; a locked part counts as much as the whole. */
const isLocked = ({ article, meta }: PageMeta): boolean =>
  lockedFlag(article) ||
  listOf(article.hasPart).some(
    (part) => typeof part === 'object' && part !== null && lockedFlag(part as Thing),
  ) ||
  /^(?:locked|premium|paid|subscri|metered)/i.test(
    meta('article:content_tier', 'content_tier') ?? '',
  );

const isFront = (url: string): boolean =>
  /^\/(?:[a-z]{2}\/?|index\.\w+)?$/.test(new URL(url).pathname);

/** A page that lists the articles of a section, a subject or an author, by its address. */
const isShelf = (url: string): boolean =>
  /^\/(?:[a-z]{2}\/)?(?:tags?|categor(?:y|ies|ie|ia)|rubriques?|sections?|topics?|th[eè]mes?|sujets?|authors?|auteurs?|search|recherche|archives?|schlagwort|thema)\//i.test(
    new URL(url).pathname,
  );

const isArticle = ({ article, meta }: PageMeta): boolean =>
  Boolean(article.headline ?? article.datePublished ?? article.articleBody) ||
  meta('og:type') === 'article' ||
  Boolean(meta('article:published_time'));

/** A page of headlines: no article of its own, and most of its words in links to those of others. */
function isListing({ page, url, teasers, words, text }: Sight): boolean {
  if (isArticle(page)) return false;
  if (isFront(url) || isShelf(url)) return teasers >= 8;
  return teasers >= 15 && words < 100 && text.split('\n').every(({ length }) => length < 150);
}

/** A panel's words make up the text, or stand where there is next to none. */
function isConsent({ text, whole, words }: Sight): boolean {
  if (words > 1500) return false;
  const said = hits(unquoted(text), phrases.consenting);
  if (said >= 2 && said * 150 > words) return true;
  return words < 60 && hits(whole.slice(0, 3000), phrases.consenting) >= 3;
}

/** Asks who reads, of everybody, in place of all but a line or two; what subscribers alone may read is offered to others. */
function isLogin({ page, whole, words }: Sight): boolean {
  if (words >= 80 || isLocked(page)) return false;
  const said = unquoted(whole);
  const sold = hits(said, phrases.reserved) + hits(said, phrases.subscribing) > 0;
  return !sold && hits(said, phrases.signingIn) > 0;
}

/** A form for a password where there is no text. */
const isForm = ({ page, words, asksPassword }: Sight): boolean =>
  asksPassword && words < 25 && !isMedia(page);

function isWalled({ page, whole, words }: Sight): boolean {
  if (words >= 450) return false;
  const locked = isLocked(page);
  const said = unquoted(whole);
  if (hits(said, phrases.continues) > 0 && words < (locked ? 450 : 350)) return true;
  if (hits(said, phrases.reserved) > 0 && words < 250) return true;
  return locked && (words < 150 || (words < 350 && hits(said, phrases.subscribing) > 0));
}

/** A short page that says so in its title; an article may be about such pages. */
const isMissing = ({ page, words }: Sight, names: string): boolean =>
  words < (isArticle(page) ? 60 : 150) && hits(names, phrases.missing) > 0;

const trailing = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))\s*$/u;

/** A text that stops before its end, leading elsewhere with three dots. */
const isTruncated = ({ text, whole, words }: Sight): boolean =>
  words < 200 && trailing.test(text) && hits(whole, phrases.onwards) > 0;

const isRobotCheck = ({ whole, words }: Sight, names: string): boolean =>
  (words < 80 && hits(names, phrases.robot) > 0) ||
  (words < 60 && hits(whole.slice(0, 3000), phrases.robot) > 0);

/** A shell that its scripts would fill: next to no text, though it calls for scripts or says it needs them. */
const isShell = ({ whole, scripts }: Sight): boolean =>
  whole.length < 400 && (scripts > 0 || hits(whole, phrases.scripted) > 0);

/** Why what was read is no article, if so; the order goes from the surest sign to the vaguest. */
export function refusalFor(sight: Sight): RefusalCode | undefined {
  const { words, whole } = sight;
  const names = [sight.title, ...sight.headings].join(' . ');
  if (isRobotCheck(sight, names)) return 'page.captcha';
  if (isMissing(sight, names)) return 'page.missing';
  if (isConsent(sight)) return 'page.consent';
  if (isListing(sight)) return 'page.home';
  if (isLogin(sight)) return 'page.login';
  if (isWalled(sight)) return 'page.walled';
  if (isForm(sight)) return 'page.login';
  if (words < 80 && hits(unquoted(whole), phrases.signingIn) > 0) return 'page.login';
  if (isTruncated(sight)) return 'page.truncated';
  if (words >= 25) return undefined;
  return isShell(sight) ? 'page.script' : 'page.empty';
}

/** How open a page that could be read is: one that declares a lock yet shows its text is metered. */
export const accessOf = (page: PageMeta): Access => (isLocked(page) ? 'metered' : 'free');
