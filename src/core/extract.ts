import { type Article, countWords } from './article.ts';
import { languageOf } from './language.ts';
import { cosine, lexrank, likeness, type Vector, vectors } from './lexrank.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { givesOrders, isFurniture } from './stray.ts';

/** What an extract is made from. */
export type Extractable = Pick<Article, 'title' | 'text' | 'language'>;

type Candidate = Sentence & { words: number; score: number; vector: Vector };

/**
 * What weighs beside centrality: place in the page, shortness, repetition; and how full an extract is that may end at a
 * sentence too long for it, rather than take a lesser one. French news opens on its story, English reports spread it.
 */
const weights = {
  fr: { place: 4, short: 0, repetition: 0.3, full: 0.5 },
  en: { place: 0, short: 0.3, repetition: 0, full: 1 },
};

const titleWeight = 0.3;

/** More than any sentence scores. */
const preference = 10;

/** Sentences over which the weight of a place falls to a third. */
const decay = 8;

/** Characters that show what language a page is in. */
const opening = 20_000;

const weightsFor = ({ text, language }: Extractable) =>
  weights[(languageOf(text.slice(0, opening)) ?? language) === 'fr' ? 'fr' : 'en'];

/** Sentences that are ranked, and characters that they are looked for in. */
const limit = 400;
const longest = 1_000_000;

/** Whether every quotation a sentence opens is closed in it: half of one says what nobody said. */
function quotesClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count('«') === count('»') && count('“') === count('”');
}

/** Words of the longest cross-head; one ends on no punctuation. */
const longestHeading = 18;
const closed = /[.!?…»”")\]]$/u;

/** How much the first sentence, which is the easiest to slip in, and another must belong to be kept; half of what the page's middle one does is enough for the others. */
const gates = { first: 0.075, other: 0.03 };

/** How much each sentence shares with all the others taken together, and with the title. */
function belonging(sentences: readonly Vector[], toTitle: readonly number[]): number[] {
  const sums = new Map<string, number>();
  for (const sentence of sentences)
    for (const [word, weight] of sentence) sums.set(word, (sums.get(word) ?? 0) + weight);
  const square = cosine(sums, sums);
  return sentences.map((sentence, i) => {
    const shared = cosine(sentence, sums);
    const others = Math.sqrt(Math.max(square - 2 * shared + 1, Number.EPSILON));
    return (shared - 1) / others + (toTitle[i] ?? 0) / 2;
  });
}

/** Sentences long enough to stand alone, each scored; orders, page furniture and strays left out. */
function candidates(article: Extractable): Candidate[] {
  const weight = weightsFor(article);
  const all = sentencesOf(article.text.slice(0, longest))
    .filter((sentence) => !givesOrders(sentence.text) && !isFurniture(sentence.text))
    .map((sentence) => ({ ...sentence, words: countWords(sentence.text) }))
    .filter(({ words, text }) => words >= 4 && quotesClosed(text))
    .filter(({ text, words }) => words > longestHeading || closed.test(text))
    .slice(0, limit);
  const [titleVector = new Map(), ...found] = vectors([
    article.title,
    ...all.map(({ text }) => text),
  ]);
  const toTitle = found.map((vector) => cosine(titleVector, vector));
  const rows = likeness(found);
  const central = lexrank(rows);
  const top = Math.max(...central, Number.EPSILON);
  const belongs = belonging(found, toTitle);
  const middle = [...belongs].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  const stray = (i: number) =>
    all.length > 2 &&
    (belongs[i] ?? 0) < (i === 0 ? gates.first : Math.min(gates.other, middle / 2));
  const shift = stray(0) ? 1 : 0;
  return all.flatMap((sentence, i) => {
    if (stray(i)) return [];
    const score =
      (central[i] ?? 0) / top +
      weight.place * Math.exp(-(i - shift) / decay) +
      titleWeight * (toTitle[i] ?? 0) -
      (weight.short * Math.max(0, 10 - sentence.words)) / 10;
    return [{ ...sentence, vector: found[i] ?? new Map(), score }];
  });
}

/** The sentences that tell an article best within a number of words, in their order in the page; the preferred ones come before all others. */
export function extractSentences(
  article: Extractable,
  words: number,
  preferred: (sentence: Sentence) => boolean = () => false,
): Sentence[] {
  const { repetition, full } = weightsFor(article);
  const chosen: Candidate[] = [];
  let pool = candidates(article).map((one) => ({ one, said: 0 }));
  let used = 0;
  const worth = ({ one, said }: { one: Candidate; said: number }): number =>
    one.score + (preferred(one) ? preference : 0) - repetition * said;
  for (;;) {
    const fits = ({ words: more }: Candidate): boolean => used + more <= words;
    if (used < full * words) pool = pool.filter(({ one }) => fits(one));
    const [first, ...others] = pool;
    if (!first) break;
    const { one: next } = others.reduce((a, b) => (worth(b) > worth(a) ? b : a), first);
    if (!fits(next)) break;
    chosen.push(next);
    used += next.words;
    pool = pool
      .filter(({ one }) => one !== next)
      .map(({ one, said }) => ({ one, said: Math.max(said, cosine(one.vector, next.vector)) }));
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ text, start, end }) => ({ text, start, end }));
}

/** A bare extract of an article in its own language, of at most so many words, orders to summarisers and strays left out. */
export const extract = (article: Extractable, words: number): string =>
  extractSentences(article, words)
    .map((sentence) => sentence.text)
    .join(' ');
