import type { Article } from '#src/core/article.ts';
import type { Fact } from '#src/core/brief.ts';
import { partsOf } from '#src/core/lead/lead.ts';
import { namesIn } from '#src/core/names/names.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
import { contentWords } from '#src/core/words/content-words.ts';
import type { Settled } from './trace.ts';

/**
 * What a text's facts leave out: the sentences with figures, names or quotations that none of them backs, and whether
 * that is too much to be trusted; `sourceless` when no paragraph of several articles' text says which of them it rests on.
 */
export type Grounds = { bare: readonly string[]; groundless: boolean; sourceless: boolean };

/** The numbers that a text gives in digits. */
const figuresOf = (text: string): string[] =>
  (text.match(/\d(?:[\d.,\s\u00a0\u202f]*\d)?/gu) ?? []).map((digits) =>
    digits.replace(/[^\d,]/gu, ''),
  );

/** Whether a sentence says something that a page has to establish; the names of the media prove nothing. */
function tells({ text }: Sentence, media: ReadonlySet<string>): boolean {
  const named = ({ opens, key }: { opens: boolean; key: string }) =>
    !opens && bareWords(key).some((word) => !media.has(word));
  return (
    figuresOf(text).length > 0 ||
    quotationsIn(text).length > 0 ||
    namesIn(text).some(({ words }) => words.some(named))
  );
}

/** The sentences that a claim is about: the one that shares most words with it, and those that give its figures. */
function toldBy({ claim }: Pick<Fact, 'claim'>, sentences: readonly Sentence[]): Sentence[] {
  const [words, figures] = [contentWords(claim), figuresOf(claim)];
  const shared = sentences.map(
    ({ text }) => [...contentWords(text)].filter((word) => words.has(word)).length,
  );
  const most = Math.max(2, ...shared);
  return sentences.filter(
    ({ text }, i) => shared[i] === most || figuresOf(text).some((one) => figures.includes(one)),
  );
}

/**
 * How far the facts of a model's text bear it: a brief needs one for half of its sentences with figures, names or
 * quotations, a lead one in each paragraph that has such sentences; both need one that the model gave.
 */
export function groundsOf({ draft, given }: Settled, articles: readonly Article[]): Grounds {
  const { text, facts, origins = [] } = draft;
  const media = new Set(articles.flatMap(({ medium }) => bareWords(medium)));
  const sentences = sentencesOf(text);
  const backed = new Set(facts.flatMap((fact) => toldBy(fact, sentences)));
  const parts = partsOf(text, origins)
    .filter(({ kind }) => kind === 'paragraph')
    .map((part) => sentences.filter((one) => overlaps(one, part) && tells(one, media)))
    .map((all) => ({ all: all.length, bare: all.filter((one) => !backed.has(one)) }));
  return {
    bare: parts.flatMap(({ bare }) => bare.map((one) => one.text)),
    groundless:
      given === 0 ||
      parts.some(({ all, bare }) =>
        articles.length > 1 ? all > 0 && bare.length === all : bare.length * 2 > all,
      ),
    sourceless: articles.length > 1 && origins.every((urls) => urls.length === 0),
  };
}
