import { type Article, countWords } from '#src/core/article.ts';
import type { Draft, Fact } from '#src/core/brief.ts';
import { extractSentences } from '#src/core/extract/extract.ts';
import { harmless } from '#src/core/extract/harmless.ts';
import { proseOf } from '#src/core/extract/prose.ts';
import { saidAt } from '#src/core/extract/said-at.ts';
import { textOf } from '#src/core/lead/lead.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import type { Sentence } from '#src/core/text/sentences.ts';
import { overlaps } from '#src/core/text/span.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import { bindsBack } from '#src/core/words/binding.ts';
import { pointsBack } from '#src/core/words/pointing-back.ts';
import { dossierWords, extractFrame } from '#src/locale/frame.ts';

/** Words of an article's extract at least and at most, of its cross-head and voices, and of all articles when the rubric allows more. */
const words = { least: 60, most: 220, besides: 60, all: 1_200 };
const quotesOfEach = 2;

const sum = (sentences: readonly Sentence[]): number =>
  sentences.reduce((total, { text }) => total + countWords(text), 0);

/** An article's extract; a short one, whose sentences have too little in common to be told from strays, is taken as it comes. */
function told(article: Article, room: number): Sentence[] {
  const chosen = extractSentences(article, room);
  const all = proseOf(article.text);
  if (sum(chosen) * 2 >= Math.min(room, sum(all))) return chosen;
  let left = room;
  return all.filter((one) => {
    left -= countWords(one.text);
    return left >= 0;
  });
}

/** Sentences of a page that report words of somebody, and are not in its extract. */
const voices = ({ text }: Article, chosen: readonly Sentence[]): Sentence[] =>
  proseOf(text)
    .filter((one) => !chosen.some((other) => overlaps(one, other)))
    .filter((one) => quotationsIn(one.text).some((quote) => countWords(quote.text) >= 5))
    .filter(({ text: said }) => countWords(said) <= 70 && !pointsBack(said) && !bindsBack(said))
    .slice(0, quotesOfEach);

/** One article's cross-head, extract and voices, each sentence a fact. */
function chapter(article: Article, room: number) {
  const frame = extractFrame(article);
  const chosen = told(article, room);
  const rest = voices(article, chosen);
  const factOf = (sentence: Sentence): Fact => ({
    claim: frenchTypography(saidAt(article.text, sentence)),
    evidence: article.text.slice(sentence.start, sentence.end),
    source: article.url,
  });
  const paragraph = (first: string, stated: readonly Fact[]): string =>
    [first, ...stated.map(({ claim }) => claim)].filter(Boolean).join(' ');
  const [facts, said] = [chosen.map(factOf), rest.map(factOf)];
  const texts = [paragraph(frame, facts), paragraph('', said)].filter(Boolean);
  return {
    parts: [
      { kind: 'heading' as const, text: dossierWords.heading(article) },
      ...texts.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
    origins: texts.map(() => [article.url]),
    facts: [...facts, ...said],
  };
}

/** Without a model, the material of a lead: what each source says, in the order they appeared, with their voices; of about so many words when they are wished. To be rewritten. */
export function dossierOf(articles: readonly Article[], rubric: Rubric, wished?: number): Draft {
  const dated = [...articles].sort((a, b) =>
    (a.publishedAt ?? '9').localeCompare(b.publishedAt ?? '9'),
  );
  const all = wished ?? Math.min(rubric.words[1], words.all);
  const each = Math.floor(all / dated.length) - words.besides;
  const room = wished
    ? Math.max(words.least / 2, each)
    : Math.max(words.least, Math.min(words.most, each));
  const chapters = dated.map((article) => chapter(article, room));
  const text = textOf([
    { kind: 'standfirst', text: dossierWords.standfirst(dated) },
    ...chapters.flatMap(({ parts }) => parts),
  ]);
  return {
    headline: frenchTypography(harmless(articles[0]?.title)),
    text: frenchTypography(text),
    medium: harmless(articles[0]?.medium),
    facts: chapters.flatMap(({ facts }) => facts),
    origins: [[], ...chapters.flatMap(({ origins }) => origins)],
  };
}
