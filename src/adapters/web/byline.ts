import { lineOf } from './dom.ts';
import { plainText } from './entities.ts';
import type { PageMeta } from './meta.ts';
import { listOf, resolved, textIn } from './structured.ts';
import { folded } from './trim.ts';

const opening =
  /^(?:(?:un )?(?:article|texte|reportage|récit|enquête|propos recueillis|publié|écrit|rédigé|posted|written|words|story)\s*(?:de|par|by)?\s*:?\s*|par\s*:?\s+|by\s*:?\s+|von\s+|por\s+|de\s+|author\s*:?\s*|auteur\s*:?\s*)+/iu;
const closing =
  /\s*(?:[,|•·–—-]\s*)?(?:(?:publié|mis à jour|posté|published|updated|posted)\b.*|le \d{1,2}\b.*|\d{1,2}[/. ](?:\d|\p{L}).*\d{4}.*|(?:avec|with) (?:afp|reuters|ap)\b.*|\S+@\S+.*)$/iu;

/** Names out of a byline as printed: «Par Zoé Lefèvre et Ali Ba, le 3 mai» gives two. */
export function namesIn(printed: string): string[] {
  if (/^\s*(?:https?:|www\.)/i.test(printed)) return [];
  const text = plainText(printed)
    .replace(/\([^)]*\)/g, ',')
    .replace(opening, '')
    .replace(closing, '');
  return text
    .split(/\s*(?:,|;|\bet\b|\band\b|&|\||\/)\s*/iu)
    .map((name) => name.replace(opening, '').replace(/^[\s.:·-]+|[\s.:·-]+$/gu, ''))
    .map((name) => name.replace(/^(.{4,}) \1$/u, '$1'))
    .filter((name) => isName(name));
}

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length < 60 &&
  name.split(' ').length <= 6 &&
  /\p{L}/u.test(name) &&
  !/^https?:|^www\.|^@|^\d|\d{4}|^(?:admin|undefined|null|redaction web|author|auteur|staff)$/iu.test(
    name,
  );

const printedAt =
  '[itemprop="author"] [itemprop="name"],[itemprop="author"],[rel="author"],.author .fn,.author-name,.article-author,.auteur,.signature,.byline,.author,.article__author,.post-author,.entry-author,[class*="byline"],[class*="author"],[class*="auteur"],[class*="signature"]';

function printed(page: PageMeta): string[] {
  let seen = 0;
  for (const element of page.document.body.querySelectorAll(printedAt)) {
    if (++seen > 30) break;
    if (element.closest('aside,footer,#comments,.comments,.commentaires,.comment')) continue;
    const text = lineOf(element);
    const names = text.length < 160 ? namesIn(text) : [];
    if (names.length > 0 && names.length < 9) return names;
  }
  return [];
}

/** «Par Zoé Lefèvre» alone on its line, near the top of the page. */
function spoken(page: PageMeta): string[] {
  let seen = 0;
  for (const element of page.document.body.querySelectorAll('p,span,div,address,strong,em')) {
    if (++seen > 600) break;
    if (element.querySelector('p,div')) continue;
    const text = lineOf(element);
    if (text.length < 90 && /^(?:Par|By|PAR|BY)\s+\p{Lu}/u.test(text)) return namesIn(text);
  }
  return [];
}

function described(page: PageMeta): string[] {
  const authors = listOf(page.article.author).flatMap((author) => {
    const name = textIn(resolved(author, page.things) ?? author);
    return name ? namesIn(name) : [];
  });
  return authors;
}

/** Authors as the page names them, joined by a comma; a medium that signs its own article is no author. */
export function bylineOf(page: PageMeta, medium: string): string | undefined {
  const isMedium = (name: string): boolean => folded(name) === folded(medium);
  const sources = [
    () => described(page),
    () =>
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
      ),
    () => printed(page),
    () => namesIn(page.meta('article:author', 'twitter:creator') ?? ''),
    () => spoken(page),
  ];
  for (const source of sources) {
    const names = [...new Set(source())].filter((name) => !isMedium(name));
    if (names.length > 0) return names.slice(0, 8).join(', ');
  }
  return undefined;
}
