import type { Article } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import { calendarDay, type DateParts, type WholeDate } from '#src/core/dates/date-parts.ts';
import { relativeDates } from '#src/core/dates/relative-dates.ts';
import type { Finding } from '#src/core/finding.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { type Folded, fold } from '#src/core/text/fold.ts';
import { unlessOrder, withoutOrders } from '#src/core/text/injections.ts';
import { bareWords } from '#src/core/text/words.ts';
import { languageOf } from '#src/core/words/language.ts';
import { withLikelyYears } from './dates/likely-years.ts';
import { type Figures, figuresIn } from './figures-in.ts';

/** What is checked of a draft. */
export type Checked = Pick<Draft, 'headline' | 'text' | 'medium' | 'facts' | 'call'>;

/** What a draft is checked against; every field but the text may be missing or empty. */
export type CheckedAgainst = Pick<Article, 'text'> &
  Partial<
    Pick<
      Article,
      | 'title'
      | 'standfirst'
      | 'medium'
      | 'byline'
      | 'publishedAt'
      | 'language'
      | 'url'
      | 'canonicalUrl'
    >
  >;

/** The part of a rubric that checks depend on. */
export type CheckedAs = Pick<Rubric, 'kind' | 'words'>;

/** All that the page says, read once for every check. */
export type Source = Figures & {
  article: CheckedAgainst;
  /** Title, standfirst, medium, author and text. */
  all: string;
  folded: Folded;
  /** The day of its publication, where it tells it. */
  today: WholeDate | undefined;
  /** What `hier`, `last month` and `the third quarter` come to. */
  relative: readonly DateParts[];
  words: ReadonlySet<string>;
  language: string;
};

/** What every check is given. */
export type Subject = { draft: Checked; source: Source; rubric: CheckedAs };

/** A check: a pure reading of a subject, one finding per fault. */
export type Check = (subject: Subject) => Finding[];

/** A page without what gives orders to whoever sums it up, which bears nothing out; places in its text stay. */
function trusted(page: CheckedAgainst): CheckedAgainst {
  const { title = '', standfirst = '', medium = '', byline = '', text } = page;
  return {
    ...page,
    title: withoutOrders(title),
    standfirst: withoutOrders(standfirst),
    medium: unlessOrder(medium),
    byline: unlessOrder(byline),
    text: withoutOrders(text),
  };
}

/** Reads all of a page that a brief may rest on. */
export function readSource(page: CheckedAgainst): Source {
  const article = trusted(page);
  const { title, standfirst, medium, byline, text } = article;
  const all = [title, standfirst, medium, byline, text].filter(Boolean).join('\n');
  const today = calendarDay(article.publishedAt ?? '');
  const read = figuresIn(all);
  const figures = { ...read, dates: withLikelyYears(read.dates, all, today) };
  return {
    article,
    all,
    ...figures,
    folded: fold(all),
    today,
    relative: relativeDates(all, today, figures.dates),
    words: new Set(bareWords(all)),
    language: languageOf(text) ?? (article.language || 'fr'),
  };
}
