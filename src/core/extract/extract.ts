import { type Article, countWords } from '#src/core/article.ts';
import type { Sentence } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import { languageOf } from '#src/core/words/language.ts';
import { opensOnPronoun } from '#src/core/words/leaning.ts';
import { straysAmong } from './belonging.ts';
import { cosine, lexrank, likeness, type Vector, vectors } from './lexrank.ts';
import { closed, firstOf, type Prose, readProse } from './prose.ts';

/** What an extract is made from. */
export type Extractable = Pick<Article, 'title' | 'text' | 'language'>;

type Candidate = Prose & { score: number; vector: Vector };

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

/** Sentences below which little is shared. */
const few = 8;

/** The sentences of a page that stand alone, each scored; strays left out. */
function candidates(article: Extractable, room: number): Candidate[] {
  const weight = weightsFor(article);
  const all = readProse(article.text);
  const texts = all.map(({ text }) => text);
  const small = all.length < few || all.reduce((sum, { words }) => sum + words, 0) <= room;
  const [titleVector = new Map(), ...found] = vectors([article.title, ...texts]);
  const toTitle = found.map((vector) => cosine(titleVector, vector));
  const central = lexrank(likeness(found));
  const top = Math.max(...central, Number.EPSILON);
  const strays = straysAmong(texts, article.title, small);
  const shift = strays.has(0) ? 1 : 0;
  return all.flatMap((sentence, i) => {
    if (sentence.quoted || strays.has(i)) return [];
    const score =
      (central[i] ?? 0) / top +
      weight.place * Math.exp(-(i - shift) / decay) +
      titleWeight * (toTitle[i] ?? 0) -
      (weight.short * Math.max(0, 10 - sentence.words)) / 10;
    return [{ ...sentence, vector: found[i] ?? new Map(), score }];
  });
}

/** How alike two sentences are of which one only says the other again. */
const copy = 0.85;

/** Times that an extract which opens on a pronoun is made again without the sentence that does. */
const mostTurns = 8;

/** The best of some sentences within a number of words, in their order in the page. */
function chosenOf(
  all: readonly Candidate[],
  words: number,
  { repetition, full }: { repetition: number; full: number },
  preferred: (sentence: Sentence) => boolean,
): Candidate[] {
  const chosen: Candidate[] = [];
  let pool = all.map((one) => ({ one, said: 0 }));
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
      .filter(({ one }) => one !== next && cosine(one.vector, next.vector) < copy)
      .map(({ one, said }) => ({ one, said: Math.max(said, cosine(one.vector, next.vector)) }));
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** The sentences that tell an article best within a number of words, in their order in the page; the preferred ones come before all others, and the first opens on no pronoun where another may. */
export function extractSentences(
  article: Extractable,
  words: number,
  preferred: (sentence: Sentence) => boolean = () => false,
): Sentence[] {
  const weight = weightsFor(article);
  const all = candidates(article, words);
  const leans = (one: Candidate | undefined): boolean =>
    one !== undefined && one !== all[0] && opensOnPronoun(one.text);
  const best = chosenOf(all, words, weight, preferred);
  let [pool, chosen] = [all, best];
  for (let turn = 0; turn < mostTurns && leans(chosen[0]); turn += 1) {
    pool = pool.filter((one) => one !== chosen[0]);
    chosen = chosenOf(pool, words, weight, preferred);
  }
  const kept = chosen.length > 0 && !leans(chosen[0]) ? chosen : best;
  return kept.map(({ text, start, end }) => ({ text, start, end }));
}

/** The opening words of a page whose every sentence is longer than the room there is. */
export function openingOf(text: string, words: number): Place[] {
  const first = firstOf(text);
  if (!first) return [];
  const { start } = first;
  let [end, left] = [start, words];
  for (const match of text.slice(start, first.end).matchAll(/\S+/gu)) {
    left -= countWords(match[0]);
    if (left < 0) break;
    end = start + match.index + match[0].length;
  }
  return end > start ? [{ start, end }] : [];
}

/** A sentence of an extract as it stands before another: a line that ends on no mark takes a full stop. */
export const ended = (text: string): string =>
  closed.test(text) ? text : `${text.replace(/[\s,;:]+$/u, '')}.`;

/** A bare extract of an article in its own language, of at most so many words, orders to summarisers and strays left out; its opening words where no sentence fits. */
export function extract(article: Extractable, words: number): string {
  const sentences = extractSentences(article, words).map(({ text }) => ended(text));
  if (sentences.length > 0) return sentences.join(' ');
  const [opening] = openingOf(article.text, words);
  return opening ? article.text.slice(opening.start, opening.end) : '';
}
