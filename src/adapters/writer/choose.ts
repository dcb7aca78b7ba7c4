import type { Article } from '#src/core/article.ts';
import type { Fact } from '#src/core/brief.ts';
import { extractSentences } from '#src/core/extract/extract.ts';
import type { Wish } from '#src/core/extract/instruction.ts';
import { openingOf } from '#src/core/extract/opening-of.ts';
import type { Sentence } from '#src/core/text/sentences.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';

const placesOf = (article: Article, facts: readonly Fact[]): Place[] =>
  facts.flatMap(({ evidence }) => {
    const start = article.text.indexOf(evidence);
    return start < 0 ? [] : [{ start, end: start + evidence.length }];
  });

const hasFigures = ({ text }: Sentence): boolean => /\d/u.test(text);

/** The places of a page that an extract of so many words is made of; those of the version before are left out when others are wished, and so is what leans on them. */
export function choose(
  article: Article,
  words: number,
  wish: Wish,
  before: readonly Fact[],
): Place[] {
  const used = wish.others ? placesOf(article, before) : [];
  const allowed = (one: Sentence): boolean => !used.some((place) => overlaps(one, place));
  const wanted = { allowed, ...(wish.figures ? { preferred: hasFigures } : {}) };
  for (const wishes of [wanted, { ...wanted, small: true }, {}]) {
    const chosen = extractSentences(article, words, wishes);
    if (chosen.length > 0) return chosen;
  }
  return openingOf(article.text, words);
}
