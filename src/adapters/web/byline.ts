import type { Block } from '#src/core/article.ts';
import { type Element, lineOf, textsIn } from './dom.ts';
import type { PageMeta } from './meta.ts';
import { isAgency, isPerson, looksLikeName, namesIn } from './names.ts';
import { listOf, resolved, textIn } from './structured.ts';
import { folded } from './trim.ts';

const elsewhere = 'aside,footer,nav,#comments,.comments,.commentaires,.comment';

const printedAt =
  '[itemprop="author"] [itemprop="name"],[itemprop="author"],[rel="author"],.author .fn,.author-name,.article-author,.auteur,.signature,.byline,.author,.article__author,.post-author,.entry-author,[class*="byline"],[class*="author"],[class*="auteur"],[class*="signature"]';

/** The names in an element; beside a name that looks like one, what else it holds (a rank, a time) is left out. */
function namesInElement(element: Element): string[] {
  const parts: string[] = [];
  let length = 0;
  for (const text of textsIn(element)) {
    const part = text.replace(/\s+/g, ' ').trim();
    length += part.length;
    if (part) parts.push(part);
  }
  if (length >= 160) return [];
  const people = parts.flatMap(namesIn).filter(looksLikeName);
  return people.length > 0 ? people : namesIn(parts.join(' '));
}

/** Names in the elements that their class or role calls an author. */
function printed(page: PageMeta): string[] {
  let seen = 0;
  for (const element of page.document.body.querySelectorAll(printedAt)) {
    if (++seen > 30) break;
    if (element.closest(elsewhere)) continue;
    const names = namesInElement(element);
    if (names.length > 0 && names.length < 9) return names;
  }
  return [];
}

const profile =
  /\/(?:auteure?s?|authors?|autor(?:en|es|in)?|autore|staff|journalistes?|r[eé]da(?:cteurs?|ction)|contributors?|by|reporter|forfatter|skribent|yazar(?:lar)?)\/[^/]/i;

/** Names beside the heading that link to their author's page. */
function linked(page: PageMeta): string[] {
  let around = page.document.body.querySelector('h1');
  for (let up = 0; up < 4 && around?.parentNode?.parentNode; up++) around = around.parentNode;
  const links =
    around?.querySelectorAll('a[href]').filter((link) => !link.closest(elsewhere)) ?? [];
  const isAuthor = (link: Element): boolean =>
    profile.test(link.getAttribute('href') ?? '') && looksLikeName(lineOf(link));
  const first = links.find(isAuthor);
  return links
    .filter((link) => link.parentNode === first?.parentNode && isAuthor(link))
    .map(lineOf);
}

/** «Par Zoé Lefèvre» alone on its line, near the top of the page. */
function spoken(page: PageMeta): string[] {
  let seen = 0;
  for (const element of page.document.body.querySelectorAll('p,span,div,address,strong,em')) {
    if (++seen > 600) break;
    if (element.querySelector('p,div')) continue;
    const text = lineOf(element);
    if (text.length < 90 && /^(?:Par|By|PAR|BY|Propos recueillis par)\s+\p{Lu}/u.test(text))
      return namesIn(text);
  }
  return [];
}

/** A name alone on a line set to the right, as older pages sign at the end. */
function aligned(page: PageMeta): string[] {
  const lines = page.document.body.querySelectorAll('[align="right"],[style*="text-align"]');
  const signature = lines
    .filter(
      (line) => line.getAttribute('align') || /right|end/.test(line.getAttribute('style') ?? ''),
    )
    .map(lineOf)
    .findLast(looksLikeName);
  return signature ? [signature] : [];
}

/** Names that the structured data gives. */
function described(page: PageMeta): string[] {
  return listOf(page.article.author).flatMap((author) => {
    const name = textIn(resolved(author, page.things) ?? author);
    return name ? namesIn(name) : [];
  });
}

const declared = (page: PageMeta): string[] =>
  namesIn(
    page.meta(
      'author',
      'article:author_name',
      'dc.creator',
      'parsely-author',
      'sailthru.author',
      'cxenseparse:author',
      'byl',
    ) ?? '',
  );

const social = (page: PageMeta): string[] =>
  namesIn(page.meta('article:author', 'twitter:creator') ?? '');

type Source = (page: PageMeta) => string[];

/** Where names are given as such, then where they are found among other things. */
const sources: readonly { names: Source; sure: boolean }[] = [
  { names: described, sure: true },
  { names: declared, sure: true },
  { names: printed, sure: false },
  { names: linked, sure: false },
  { names: social, sure: false },
  { names: spoken, sure: false },
  { names: aligned, sure: false },
];

/**
 * Authors as the page names them, joined by a comma: people first, then the agencies beside them; where there are no
 * people, the desk, agency or medium that signs. Who is declared to machines, and shown to nobody, gives way to a name
 * that is shown.
 */
export function bylineOf(page: PageMeta, medium: string): string | undefined {
  const isShown = (name: string): boolean => page.folded().includes(folded(name));
  const isSomebody = (name: string): boolean => isPerson(name) && folded(name) !== folded(medium);
  const listed = (names: readonly string[]): string => names.slice(0, 12).join(', ');
  let unseen = '';
  let others = '';
  for (const { names: namesOf, sure } of sources) {
    const names = [...new Set(namesOf(page))];
    const people = names.filter((name) => isSomebody(name) && (sure || looksLikeName(name)));
    const all = listed([...people, ...names.filter(isAgency)]);
    if (people.some(isShown)) return all;
    if (people.length > 0) unseen ||= all;
    if (names.length > 0) others ||= listed(names);
  }
  return unseen || others || undefined;
}

/** The name that stands alone under the text, as older pages sign. */
export function signatureIn(blocks: readonly Block[]): string | undefined {
  const last = blocks.at(-1);
  return blocks.length > 2 && last?.kind === 'paragraph' && looksLikeName(last.text)
    ? last.text
    : undefined;
}
