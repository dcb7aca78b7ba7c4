import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { lineOf } from './dom.ts';
import { plainText } from './entities.ts';
import type { PageMeta } from './meta.ts';
import { resolved, textIn, typesOf } from './structured.ts';
import { compact } from './trim.ts';

const isAddress = (text: string): boolean => /^(?:https?:|www\.|@)/i.test(text);

/** `Rubrique - Le Monde` and `Le Monde.fr` name `Le Monde`; a slogan after a dash is dropped. */
function properName(name: string, url: string): string {
  const domain = compact(getDomainWithoutSuffix(url) ?? '');
  const parts = name.split(/\s+[|–—•·:-]\s+/);
  const ours = parts.find((part) => domain && compact(part) === domain);
  return (ours ?? parts[0] ?? name)
    .replace(/^(?:https?:\/\/)?www\./, '')
    .replace(/^(.*\p{Lu}.*)\.(?:fr|com|org|net|be|ch|ca)$/u, (whole, bare: string) =>
      bare.toLowerCase() === domain ? whole : bare,
    )
    .trim();
}

/** The part of the title that spells the domain: `… - Le Petit Relais` at petitrelais.example. */
function fromTitle(title: string, url: string): string | undefined {
  const domain = compact(getDomainWithoutSuffix(url) ?? '');
  if (!domain) return undefined;
  const parts = title.split(/\s+[|–—•·»:-]\s+/).slice(-3);
  return parts.find(
    (part) =>
      compact(part).replace(/^(?:le|la|les|the)/, '') === domain.replace(/^(?:le|la|les|the)/, ''),
  );
}

/** What stands beside the page's heading in its title: `La Gazette de Trévenec - <heading>`. */
function besideHeading(page: PageMeta): string | undefined {
  const title = lineOf(page.document.querySelector('title'));
  for (const element of page.document.querySelectorAll('h1')) {
    const heading = lineOf(element);
    if (heading.length < 10 || !title.includes(heading)) continue;
    const rest = title.replace(heading, '').replace(/^[\s|–—•·»:-]+|[\s|–—•·«:-]+$/g, '');
    if (rest.length > 2 && rest.length <= 40) return rest;
  }
  return undefined;
}

/** The medium's proper name as the page gives it, else its domain. */
export function mediumOf(page: PageMeta, url: string): string {
  const publisher = resolved(page.article.publisher, page.things) ?? page.article.publisher;
  const site = page.things.find((thing) => typesOf(thing).includes('WebSite'));
  const organisation = page.things.find((thing) =>
    typesOf(thing).some((type) => /^(?:NewsMedia)?Organization$/.test(type)),
  );
  const candidates = [
    page.meta('og:site_name'),
    textIn(publisher),
    textIn(site?.name),
    textIn(organisation?.name),
    page.meta('application-name', 'twitter:app:name:iphone', 'dc.publisher', 'publisher'),
    fromTitle(lineOf(page.document.querySelector('title')), url),
    besideHeading(page),
  ];
  for (const candidate of candidates) {
    const name = candidate && !isAddress(candidate) ? plainText(candidate) : '';
    if (name && name.length <= 60) return properName(name, url);
  }
  return getDomain(url) ?? new URL(url).hostname;
}
