import { type Article, type Block, countWords, type Reading } from '#src/core/article.ts';
import { canonicalOf, canonicalUrl } from '#src/core/links/url.ts';
import { textOf } from './blocks.ts';
import { bylineOf, signatureIn } from './byline.ts';
import { publishedAt, updatedAt } from './date.ts';
import { type Document, lineOf, parsePage } from './dom.ts';
import { articleBlocks } from './extract.ts';
import { dropHidden } from './hidden.ts';
import { imageOf } from './image.ts';
import { languageOf } from './language.ts';
import { mediumOf } from './medium.ts';
import { pageMeta } from './meta.ts';
import { sourceOf } from './source.ts';
import { type Standfirst, standfirstOf } from './standfirst.ts';
import { titleOf } from './title.ts';
import { folded } from './trim.ts';
import { accessOf, refusalFor } from './walls.ts';

const headingsIn = (document: Document): string[] =>
  [...document.querySelectorAll('h1')].slice(0, 5).map(lineOf);

function teasersIn(document: Document): number {
  let count = 0;
  for (const link of document.querySelectorAll('a[href]'))
    if (lineOf(link).length > 30 || link.closest('h2,h3,h4')) count++;
  return count;
}

/**
 * The article opens with its standfirst where the page prints one outside its body. French and continental papers make
 * it the first paragraph of the story; an English one only advertises the story, and is left out by the caller.
 */
function withStandfirst(body: readonly Block[], standfirst: Standfirst | undefined): Block[] {
  const opening = folded(textOf(body.slice(0, 3)));
  const missing =
    body.length > 0 &&
    standfirst?.printed &&
    !opening.includes(folded(standfirst.text).slice(0, 60));
  return missing ? [{ kind: 'paragraph', text: standfirst.text }, ...body] : [...body];
}

/** Reads a page's source: the article it holds, or why it holds none, with whatever was learnt on the way. */
export function readPage(source: string, url: string): Reading {
  const { html, structured, styles, scripts, carrying } = sourceOf(source);
  const document = parsePage(html);
  const page = pageMeta(document, structured);
  const medium = mediumOf(page, url);
  const title = titleOf(page, medium, url);
  const standfirst = standfirstOf(page);
  const signed = bylineOf(page, medium);
  const published = publishedAt(page, url);
  const updated = updatedAt(page);
  const image = imageOf(page, url);
  const rel = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const headings = headingsIn(document);
  const teasers = teasersIn(document);
  dropHidden(document, styles);
  const whole = lineOf(document.body);
  const asksPassword = document.querySelector('input[type="password"]') !== null;
  const authors = (signed?.split(', ') ?? []).filter((name) => name !== medium);
  const subject = { title, authors, article: page.article, carrying, styles };
  const body = articleBlocks(document, html, subject).map(({ kind, text }) => ({ kind, text }));
  const byline = signed ?? signatureIn(body);
  const language = languageOf(textOf(body), page);
  const blocks = language === 'en' ? body : withStandfirst(body, standfirst);
  const text = textOf(blocks);
  const words = countWords(text);
  const article: Article = {
    url,
    canonicalUrl: canonicalOf(url, rel ?? undefined),
    title,
    ...(standfirst ? { standfirst: standfirst.text } : {}),
    ...(byline ? { byline } : {}),
    medium,
    ...(published ? { publishedAt: published } : {}),
    ...(updated ? { updatedAt: updated } : {}),
    ...(image ? { image } : {}),
    language,
    access: accessOf(page),
    blocks,
    text,
    words,
  };
  const code = refusalFor({
    page,
    url,
    title,
    headings,
    whole,
    text,
    words,
    teasers,
    scripts,
    asksPassword,
  });
  if (!code) return { kind: 'article', article };
  const walled = code === 'page.walled' || code === 'page.login' || code === 'page.truncated';
  return { kind: 'refused', code, article: walled ? { ...article, access: 'walled' } : article };
}

/** Reads plain text: paragraphs between blank lines, the first short one being the title. */
export function readPlain(source: string, url: string): Reading {
  const paragraphs = source
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const [first = ''] = paragraphs;
  const titled = first.length <= 120 && paragraphs.length > 1;
  const blocks: Block[] = paragraphs
    .slice(titled ? 1 : 0)
    .map((text) => ({ kind: 'paragraph', text }));
  const text = textOf(blocks);
  const { document, ...page } = pageMeta(parsePage(''), []);
  const article: Article = {
    url,
    canonicalUrl: canonicalUrl(url),
    title: titled ? first : '',
    medium: mediumOf({ document, ...page }, url),
    language: languageOf(text, { document, ...page }),
    access: 'free',
    blocks,
    text,
    words: countWords(text),
  };
  return article.words < 25
    ? { kind: 'refused', code: 'page.empty', article }
    : { kind: 'article', article };
}
