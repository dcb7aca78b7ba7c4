import { type Article, countWords } from './article.ts';
import { languageOf } from './language.ts';
import { cosine, lexrank, likeness, type Vector, vectors } from './lexrank.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { givesOrders, isFurniture } from './stray.ts';

/** What an extract is made from. */
export type Extractable = Pick<Article, 'title' | 'text' | 'language'>;

type Candidate = Sentence & { words: number; score: number; vector: Vector };

/** How early sentences and likeness to the title weigh beside centrality; French news leads with its story, English reports spread it. */
export const weights = {
  fr: { position: 1, decay: 4, redundancy: 0.5, title: 0.3, gate: 0.3 },
  en: { position: 0.3, decay: 8, redundancy: 0.3, title: 0.3, gate: 0.3 },
};

const limit = 400;

/** Sentences long enough to stand alone, each scored; orders, page furniture and strays left out. */
function candidates({ title, text, language }: Extractable): Candidate[] {
  const all = sentencesOf(text)
    .filter((sentence) => !givesOrders(sentence.text) && !isFurniture(sentence.text))
    .map((sentence) => ({ ...sentence, words: countWords(sentence.text) }))
    .filter(({ words }) => words >= 4)
    .slice(0, limit);
  const [titleVector, ...found] = vectors([title, ...all.map((sentence) => sentence.text)]);
  const rows = likeness(found);
  const central = lexrank(rows);
  const top = Math.max(...central, Number.EPSILON);
  const {
    position,
    decay,
    title: titleWeight,
    gate,
  } = weights[(languageOf(text) ?? language) === 'fr' ? 'fr' : 'en'];
  const kin = rows.map(
    (row) => row.reduce((sum, value) => sum + value, 0) / Math.max(1, row.length - 1),
  );
  const middle = [...kin].sort((a, b) => a - b)[Math.floor(kin.length / 2)] ?? 0;
  return all.flatMap((sentence, i) => {
    const vector = found[i] ?? new Map();
    const toTitle = titleVector ? cosine(titleVector, vector) : 0;
    const stray = all.length > 4 && (kin[i] ?? 0) + toTitle / 4 < gate * middle;
    if (stray) return [];
    const score = (central[i] ?? 0) / top + position * Math.exp(-i / decay) + titleWeight * toTitle;
    return [{ ...sentence, vector, score }];
  });
}

/** The sentences that tell an article best within a number of words, in their order in the page. */
export function extractSentences(article: Extractable, words: number): Sentence[] {
  const { redundancy } =
    weights[(languageOf(article.text) ?? article.language) === 'fr' ? 'fr' : 'en'];
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
