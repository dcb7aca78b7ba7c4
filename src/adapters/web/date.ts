import { lineOf } from './dom.ts';
import type { PageMeta } from './meta.ts';
import { textIn } from './structured.ts';

const monthNames =
  'janvier january jan|fevrier february feb fev|mars march mar|avril april apr avr|mai may|juin june jun|juillet july jul juil|aout august aug|septembre september sep sept|octobre october oct|novembre november nov|decembre december dec';
const months = new Map(
  monthNames
    .split('|')
    .flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

const two = (n: number): string => String(n).padStart(2, '0');

function day(year: number, month: number, date: number): string | undefined {
  const real = new Date(Date.UTC(year, month - 1, date));
  if (real.getUTCMonth() !== month - 1 || year < 1990 || year > 2100) return undefined;
  return `${year}-${two(month)}-${two(date)}`;
}

const monthOf = (name = ''): number | undefined =>
  months.get(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

/** A date in French, English or European figures, found in running text: ISO 8601, day only. */
export function dateInText(text: string): string | undefined {
  const [, d1, m1, y1] =
    /(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]+(\p{L}{3,10})\.?,?[\s-]+(\d{4})/u.exec(text) ?? [];
  const french = monthOf(m1);
  if (french) return day(Number(y1), french, Number(d1));
  const [, m2, d2, y2] =
    /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text) ?? [];
  const english = monthOf(m2);
  if (english) return day(Number(y2), english, Number(d2));
  const [, d3, m3, y3] = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text) ?? [];
  if (y3) return day(Number(y3), Number(m3), Number(d3));
  const [, y4, m4, d4] = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text) ?? [];
  return y4 ? day(Number(y4), Number(m4), Number(d4)) : undefined;
}

/** ISO 8601 as precise as the text is: a machine's date keeps its time and zone, a person's gives the day. */
export function isoDate(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const [, date, time, zone] =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i.exec(
      text,
    ) ?? [];
  if (date) {
    if (!time) return date;
    const offset = zone?.replace(/^(?:UTC|GMT|z)$/i, 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    return `${date}T${time}${offset ?? ''}`;
  }
  const [, y, m, d] = /^\s*(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(text) ?? [];
  if (y) return day(Number(y), Number(m), Number(d));
  return dateInText(text) ?? machineDate(text);
}

function machineDate(text: string): string | undefined {
  const parsed = Date.parse(text);
  return /\d{4}/.test(text) && !Number.isNaN(parsed) ? new Date(parsed).toISOString() : undefined;
}

const dated =
  '[itemprop="datePublished"],time[pubdate],time[datetime],.date,.published,.pubdate,.post-date,.entry-date,.article-date,.date-publication,[class*="publish"],[class*="date"]';

function fromElements(page: PageMeta): string | undefined {
  let seen = 0;
  for (const element of page.document.body.querySelectorAll(dated)) {
    if (++seen > 40) return undefined;
    const found =
      isoDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? undefined) ??
      shortDate(lineOf(element));
    if (found) return found;
  }
  return undefined;
}

const shortDate = (text: string): string | undefined =>
  text.length < 120 ? dateInText(text) : undefined;

const announced =
  /(?:publi[ée]e?s?|posted|published|mise? en ligne|paru)\b.{0,25}?(\d.{5,25}\d{4})/iu;

const fromUrl = (url: string): string | undefined => {
  const [, y, m, d] =
    /\/(20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:[/_-]|$)/.exec(new URL(url).pathname) ?? [];
  return y ? day(Number(y), Number(m), Number(d)) : undefined;
};

/** When the article came out: JSON-LD, then meta, then what the page shows, then the address. */
export function publishedAt(page: PageMeta, url: string): string | undefined {
  return (
    isoDate(textIn(page.article.datePublished)) ??
    isoDate(
      page.meta(
        'article:published_time',
        'og:published_time',
        'og:article:published_time',
        'datepublished',
        'date',
        'dc.date.issued',
        'dc.date',
        'dcterms.created',
        'publish-date',
        'pubdate',
        'publication_date',
        'parsely-pub-date',
        'sailthru.date',
        'cxenseparse:recs:publishtime',
        'datecreated',
      ),
    ) ??
    isoDate(textIn(page.article.dateCreated)) ??
    fromElements(page) ??
    fromUrl(url) ??
    isoDate(announced.exec(lineOf(page.document.body).slice(0, 20_000))?.[1])
  );
}

/** When it was last changed, if the page says so. */
export const updatedAt = (page: PageMeta): string | undefined =>
  isoDate(textIn(page.article.dateModified)) ??
  isoDate(page.meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'));
