import { unaccented } from '#src/core/text/unaccented.ts';
import { lineOf } from './dom.ts';
import type { PageMeta } from './meta.ts';
import { textIn } from './structured.ts';

/** French, English, German, Spanish, Italian, Portuguese, Dutch, Scandinavian and Polish, without accents. */
const monthNames =
  'janvier janv january jan januar enero gennaio janeiro januari stycznia|fevrier fevr february feb fev februar febrero febbraio fevereiro februari lutego|mars march mar marz maerz marzo marco maart marca|avril april apr avr abril aprile kwietnia|mai may mayo maggio maio mei maj maja|juin june jun juni junio giugno junho czerwca|juillet july jul juil juli julio luglio julho lipca|aout august aug agosto augustus augusti sierpnia|septembre september sep sept septiembre settembre setembro wrzesnia|octobre october oct oktober octubre ottobre outubro okt pazdziernika|novembre november nov noviembre novembro listopada|decembre december dec dezember diciembre dicembre dezembro desember dez grudnia';
const months = new Map(
  monthNames
    .split('|')
    .flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

const two = (n: number): string => String(n).padStart(2, '0');

/** The years of pages, and of what a machine dates, which may be in print since long. */
const online = { from: 1990, to: 2100 };
const printed = { from: 1600, to: 2100 };

function day(year: number, month: number, date: number, { from, to } = online): string | undefined {
  const real = new Date(Date.UTC(year, month - 1, date));
  if (real.getUTCMonth() !== month - 1 || year < from || year > to) return undefined;
  return `${year}-${two(month)}-${two(date)}`;
}

const monthOf = (name = ''): number | undefined => months.get(unaccented(name).toLowerCase());

/** A date in French, English or European figures, found in running text: ISO 8601, day only. */
export function dateInText(text: string): string | undefined {
  const [, y0, m0, d0] = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(text) ?? [];
  if (y0) return day(Number(y0), Number(m0), Number(d0));
  const [, d1, m1, y1] =
    /(\d{1,2})(?:er|st|nd|rd|th|º)?[\s.-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4})/u.exec(
      text,
    ) ?? [];
  const french = monthOf(m1);
  if (french) return day(Number(y1), french, Number(d1));
  const [, m2, d2, y2] =
    /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text) ?? [];
  const english = monthOf(m2);
  if (english) return day(Number(y2), english, Number(d2));
  const [, d3, m3, y3] = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text) ?? [];
  if (y3) return day(Number(y3), Number(m3), Number(d3));
  const [, y4, m4, d4] = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/.exec(text) ?? [];
  return y4 ? day(Number(y4), Number(m4), Number(d4)) : undefined;
}

const hour = /\b([01]?\d|2[0-3])\s?[h:]\s?([0-5]\d)(?!\d|\s?[ap]\.?m)/i;

/** A date in running text with the hour beside it, if one is: ISO 8601 without a zone, which no such line says. */
function momentInText(text: string): string | undefined {
  const date = dateInText(text);
  const [, hours, minutes] = hour.exec(text) ?? [];
  return date && hours ? `${date}T${two(Number(hours))}:${minutes}` : date;
}

/** ISO 8601 as precise as the text is: a machine's date keeps its time and zone, a person's gives the day; undefined for a day that is in no calendar. */
export function isoDate(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const [, year, month, date, time, zone] =
    /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ]\s*((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?!\d|:\d)(?:\.\d+)?\s*(Z|UTC|GMT|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?/i.exec(
      text,
    ) ?? [];
  if (date) {
    const real = day(Number(year), Number(month), Number(date), printed);
    if (!real || !time) return real;
    const offset = zone?.replace(/^(?:UTC|GMT|z)$/i, 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    return `${real}T${time}${offset ?? ''}`;
  }
  const [, y, m, d] = /^\s*(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(text) ?? [];
  if (y) return day(Number(y), Number(m), Number(d));
  return momentInText(text) ?? machineDate(text);
}

function machineDate(text: string): string | undefined {
  const parsed = new Date(Date.parse(text));
  const year = parsed.getUTCFullYear();
  return /\d{4}/.test(text) && year >= printed.from && year <= printed.to
    ? parsed.toISOString()
    : undefined;
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
  text.length < 120 ? momentInText(text) : undefined;

/** The line that says when something was done to the article, found in the page's text. */
function announced(page: PageMeta, verb: RegExp): string | undefined {
  const text = lineOf(page.document.body).slice(0, 20_000);
  const found = verb.exec(text);
  return found ? momentInText(text.slice(found.index, found.index + 70)) : undefined;
}

const publishing =
  /(?:publi(?:ée?s?|shed|cado|cada|cerat)|posted|mise? en ligne|paru|pubblicato|veröffentlicht|gepubliceerd|publisert|udgivet)(?!\p{L}).{0,25}?\d/iu;
const updating =
  /(?:mise? à jour|updated|modifiée?|actualizado|atualizado|aggiornato|aktualisiert|bijgewerkt|oppdatert|opdateret|uppdaterad)(?!\p{L}).{0,25}?\d/iu;

const fromUrl = (url: string): string | undefined => {
  const [, y, m, d] =
    /\/(20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:[/_-]|$)/.exec(new URL(url).pathname) ?? [];
  return y ? day(Number(y), Number(m), Number(d)) : undefined;
};

/** The day in the address, with the hour that the page tells of that same day; else the day the page tells. */
function datedByUrl(page: PageMeta, url: string): string | undefined {
  const [day, told] = [fromUrl(url), announced(page, publishing)];
  return day && !told?.startsWith(day) ? day : told;
}

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
    datedByUrl(page, url)
  );
}

/** When it was last changed, if the page says so. */
export const updatedAt = (page: PageMeta): string | undefined =>
  isoDate(textIn(page.article.dateModified)) ??
  isoDate(page.meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified')) ??
  announced(page, updating);
