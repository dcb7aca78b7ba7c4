import { type Article, type Block, countWords, type Reading } from '#src/core/article.ts';
import { canonicalOf } from '#src/core/links/url.ts';
import { textOf } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { isoDate, publishedAt } from './date.ts';
import { describedIn, postIn, wordsOf } from './described.ts';
import { parsePage } from './dom.ts';
import type { Embed } from './embed.ts';
import { plainText } from './entities.ts';
import { imageOf } from './image.ts';
import { languageOf } from './language.ts';
import { mediumOf } from './medium.ts';
import { type PageMeta, pageMeta } from './meta.ts';
import { sourceOf } from './source.ts';
import { resolved, type Thing, textIn, typesOf } from './structured.ts';
import { titleOf } from './title.ts';
import { transcriptIn } from './transcript.ts';

/** Fewer words than this about a programme, or in a post, are no story. */
const leastWords = { programme: 40, page: 40, post: 25 };

const mediaType =
  /^(?:PodcastEpisode|PodcastSeries|RadioEpisode|TVEpisode|Episode|RadioSeries|VideoObject|AudioObject|Clip|MusicRecording)$/;
const articleType = /Article$|^(?:BlogPosting|Report)$/;

const isA = (thing: Thing, pattern: RegExp): boolean =>
  typesOf(thing).some((type) => pattern.test(type));

/** What the page describes when it is a video or a programme rather than an article. */
const mediaThing = ({ things }: PageMeta): Thing | undefined =>
  things.some((thing) => isA(thing, articleType))
    ? undefined
    : things.find((thing) => isA(thing, mediaType));

/** The description that YouTube's own page keeps whole, in its script. */
function ownDescription(source: string): string {
  const [, json] = /"shortDescription":("(?:[^"\\]|\\.){0,20000}")/.exec(source) ?? [];
  try {
    return json ? String(JSON.parse(json)) : '';
  } catch {
    return '';
  }
}

function descriptionOf(source: string, page: PageMeta, thing: Thing, embed?: Embed): Block[] {
  const candidates = [
    embed?.description ?? '',
    ownDescription(source),
    textIn(thing.description) ?? '',
    page.meta('og:description', 'twitter:description', 'description') ?? '',
  ].map(describedIn);
  return candidates.reduce((best, one) => (wordsOf(one) > wordsOf(best) ? one : best), []);
}

/** A programme is quoted by the name of its series; a video or a post by that of its place. */
function placeOf(page: PageMeta, thing: Thing, url: string, embed?: Embed): string {
  const series = resolved(thing.partOfSeries, page.things) ?? thing.partOfSeries;
  return textIn(series) ?? (embed?.provider || mediumOf(page, url));
}

const authorOf = (page: PageMeta, thing: Thing, medium: string, embed?: Embed): string =>
  embed?.author ||
  textIn(resolved(thing.author ?? thing.creator, page.things) ?? thing.author) ||
  (bylineOf(page, medium) ?? '');

/** Whether a page is one of a video, a programme or a post: by its structured data, or by what it calls itself. */
export const isMedia = (page: PageMeta): boolean =>
  mediaThing(page) !== undefined ||
  /^(?:video|music|audio)\b/.test(page.meta('og:type') ?? '') ||
  page.meta('twitter:card') === 'player';

/** The same of a page's source. */
export const isMediaSource = (source: string): boolean => {
  const { html, structured } = sourceOf(source);
  return isMedia(pageMeta(parsePage(html), structured));
};

/**
 * Reads a video, a programme or a post by what is said about it: its transcript where the page carries one, its description,
 * its own words. What tells too little is refused as `page.thin`, its title and author kept.
 */
export function readMedia(source: string, url: string, embed?: Embed): Reading {
  const { html, structured } = sourceOf(source);
  const page = pageMeta(parsePage(html), structured);
  const thing = mediaThing(page) ?? {};
  const kind = embed?.kind ?? 'page';
  const medium = placeOf(page, thing, url, embed);
  const author = plainText(authorOf(page, thing, medium, embed));
  const post = kind === 'post' ? postIn(embed?.html ?? '') : [];
  const about = post.length > 0 ? post : descriptionOf(source, page, thing, embed);
  const spoken = transcriptIn(page);
  const blocks = spoken.length > 0 ? [...about, ...spoken] : about;
  const declared = embed?.title || textIn(thing.name ?? thing.headline);
  const named = declared ? plainText(declared) : titleOf(page, medium, url);
  const title = named || textOf(blocks).slice(0, 80);
  const published =
    isoDate(embed?.publishedAt || textIn(thing.datePublished ?? thing.uploadDate)) ??
    publishedAt(page, url);
  const image = imageOf(page, url);
  const rel = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const text = textOf(blocks);
  const article: Article = {
    url,
    canonicalUrl: canonicalOf(url, rel ?? undefined),
    title,
    ...(author && author !== medium ? { byline: author } : {}),
    medium,
    ...(published ? { publishedAt: published } : {}),
    ...(image ? { image } : {}),
    language: languageOf(text || title, page),
    access: 'free',
    blocks,
    text,
    words: countWords(text),
  };
  return article.words < leastWords[kind]
    ? { kind: 'refused', code: 'page.thin', article }
    : { kind: 'article', article };
}
