import { type Article, countWords } from './article.ts';
import { languageOf } from './language.ts';
import { cosine, lexrank, likeness, type Vector, vectors } from './lexrank.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { givesOrders, isFurniture } from './stray.ts';

/** What an extract is made from. */
export type Extractable = Pick<Article, 'title' | 'text' | 'language'>;

type Candidate = Sentence & { words: number; score: number; vector: Vector };

/**
 * What weighs beside centrality: place in the page, likeness to the title, shortness, repetition; and how much a sentence,
 * or the first one, must share with the others to be kept. French news opens on its story, English reports spread it.
 */
const weights = {
  fr: { position: 2, decay: 8, title: 0.3, short: 0, redundancy: 0.3, gate: 0.3, firstGate: 1.2 },
  en: { position: 0, decay: 8, title: 0.3, short: 0.3, redundancy: 0, gate: 0.6, firstGate: 0.6 },
};

const weightsFor = ({ text, language }: Extractable) =>
  weights[(languageOf(text) ?? language) === 'fr' ? 'fr' : 'en'];

const limit = 400;

/** Whether every quotation a sentence opens is closed in it: half of one says what nobody said. */
function quotesClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count('«') === count('»') && count('“') === count('”');
}

/** Words of the longest cross-head; one ends on no punctuation. */
const longestHeading = 18;
const closed = /[.!?…»”")\]]$/u;

/** How much each sentence shares with the others and the title, 1 being the middle of the page. */
function kinship(rows: readonly (readonly number[])[], toTitle: readonly number[]): number[] {
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const middle = [...sums].sort((a, b) => a - b)[Math.floor(sums.length / 2)] || Number.EPSILON;
  return sums.map((sum, i) => sum / middle + 2 * (toTitle[i] ?? 0));
}

/** Sentences long enough to stand alone, each scored; orders, page furniture and strays left out. */
function candidates(article: Extractable): Candidate[] {
  const weight = weightsFor(article);
  const all = sentencesOf(article.text)
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
  const kin = kinship(rows, toTitle);
  const stray = (i: number) =>
    all.length > 2 && (kin[i] ?? 0) < (i === 0 ? weight.firstGate : weight.gate);
  const shift = stray(0) ? 1 : 0;
  return all.flatMap((sentence, i) => {
    if (stray(i)) return [];
    const score =
      (central[i] ?? 0) / top +
      weight.position * Math.exp(-(i - shift) / weight.decay) +
      weight.title * (toTitle[i] ?? 0) -
      (weight.short * Math.max(0, 10 - sentence.words)) / 10;
    return [{ ...sentence, vector: found[i] ?? new Map(), score }];
  });
}

/** The sentences that tell an article best within a number of words, in their order in the page. */
export function extractSentences(article: Extractable, words: number): Sentence[] {
  const { redundancy } = weightsFor(article);
  const pool = candidates(article);
  const chosen: Candidate[] = [];
  let room = words;
  while (pool.length > 0) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    pool.forEach((candidate, i) => {
      if (candidate.words > room) return;
      const repeated = Math.max(0, ...chosen.map((one) => cosine(one.vector, candidate.vector)));
      const value = candidate.score - redundancy * repeated;
      if (value > most) {
        most = value;
        best = i;
      }
    });
    const [next] = best < 0 ? [] : pool.splice(best, 1);
    if (!next) break;
    chosen.push(next);
    room -= next.words;
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
