import { type Article, countWords } from '#src/core/article.ts';
import type { Fact } from '#src/core/brief.ts';
import { extractSentences, openingOf } from '#src/core/extract/extract.ts';
import type { Wish } from '#src/core/extract/instruction.ts';
import { readProse } from '#src/core/extract/prose.ts';
import type { Sentence } from '#src/core/text/sentences.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';

/** The article with some places emptied, every other word where it was: line breaks, which end sentences, stand in for them. */
function without(article: Article, places: readonly Place[]): Article {
  const text = places.reduce(
    (left, { start, end }) => left.slice(0, start) + '\n'.repeat(end - start) + left.slice(end),
    article.text,
  );
  return { ...article, text };
}

const placesOf = (article: Article, facts: readonly Fact[]): Place[] =>
  facts.flatMap(({ evidence }) => {
    const start = article.text.indexOf(evidence);
    return start < 0 ? [] : [{ start, end: start + evidence.length }];
  });

const hasFigures = ({ text }: Sentence): boolean => /\d/u.test(text);

/** Sentences that stand on their own and were not used yet, in their order in the page, as far as there is room. */
function unused(article: Article, words: number, used: readonly Place[]): Sentence[] {
  let room = words;
  return extractSentences(article, Number.POSITIVE_INFINITY)
    .filter((one) => !used.some((place) => overlaps(one, place)))
    .filter(({ text }) => {
      const fits = countWords(text) <= room;
      if (fits) room -= countWords(text);
      return fits;
    });
}

/** The places of a page that an extract of so many words is made of; those of the version before are left out when others are wished. */
export function choose(
  article: Article,
  words: number,
  wish: Wish,
  before: readonly Fact[],
): Place[] {
  const used = wish.others ? placesOf(article, before) : [];
  const page = without(article, used);
  const told = new Set(readProse(article.text).map(({ start }) => start));
  const best = extractSentences(page, words, wish.figures ? hasFigures : undefined).filter(
    ({ start }) => used.length === 0 || told.has(start),
  );
  const chosen = best.length > 0 ? best : unused(article, words, used);
  if (chosen.length > 0) return chosen;
  const kept = used.length > 0 ? extractSentences(article, words) : [];
  return kept.length > 0 ? kept : openingOf(article.text, words);
}
