import type { Article } from '#src/core/article.ts';
import type { Sentence } from '#src/core/text/sentences.ts';
import { languageOf } from '#src/core/words/language.ts';
import { straysAmong } from './belonging.ts';
import { chains } from './chains.ts';
import { cosine, lexrank, likeness, type Vector, vectors } from './lexrank.ts';
import { openingOf } from './opening-of.ts';
import { asks, type Prose, readProse, wordsIn } from './prose.ts';
import { saidAt } from './said-at.ts';

/** What an extract is made from. */
export type Extractable = Pick<Article, 'title' | 'text' | 'language'>;

type Candidate = Prose & {
  at: number;
  stray: boolean;
  score: number;
  vector: Vector;
};

/**
 * What weighs beside centrality: place in the page, shortness, repetition; and how full an extract is that may end at a
 * sentence too long for it, rather than take a lesser one. French news opens on its story, English reports spread it.
 */
const weights = {
  fr: { place: 4, short: 0, repetition: 0.3, full: 0.5 },
  en: { place: 0, short: 0.3, repetition: 0, full: 1 },
};

const titleWeight = 0.15;

/** What an extract is made to: sentences that come before all others, those that it may hold, and whether strays are looked for as in a small page. */
export type Wanted = {
  preferred?: (sentence: Sentence) => boolean;
  allowed?: (sentence: Sentence) => boolean;
  small?: boolean;
};

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

/** The sentences of a page that an extract may hold, each scored; a preferred one after the first is no stray. */
function candidates(
  article: Extractable,
  room: number,
  { preferred = () => false, allowed = () => true, small: taken = false }: Wanted,
): Candidate[] {
  const weight = weightsFor(article);
  const all = readProse(article.text);
  const texts = all.map(({ text }) => text);
  const small = taken || all.length < few || wordsIn(all) <= room;
  const [titleVector = new Map(), ...found] = vectors([article.title, ...texts]);
  const toTitle = found.map((vector) => cosine(titleVector, vector));
  const central = lexrank(likeness(found));
  const top = Math.max(...central, Number.EPSILON);
  const strays = straysAmong(texts, article.title, small);
  const shift = strays.has(0) ? 1 : 0;
  return all.flatMap((sentence, i) => {
    if (sentence.quoted || !allowed(sentence)) return [];
    const stray = strays.has(i) && (i === 0 || !preferred(sentence));
    const score =
      (central[i] ?? 0) / top +
      weight.place * Math.exp(-(i - shift) / decay) +
      titleWeight * (toTitle[i] ?? 0) -
      (weight.short * Math.max(0, 10 - sentence.words)) / 10;
    const vector = found[i] ?? new Map();
    return [{ ...sentence, at: i, stray, vector, score }];
  });
}

/** How alike two sentences are of which one only says the other again. */
const copy = 0.85;

type Pooled = { one: Candidate; said: number };

/** How full an extract is that needs no strays; below, those after the first are taken, since a page may have sentences that share too little. */
const meagre = 0.45;

/** The sentences that tell an article best within a number of words, in their order in the page; one that leans on the sentence before it comes after that one only, a question before its answer only. */
export function extractSentences(
  article: Extractable,
  words: number,
  wanted: Wanted = {},
): Sentence[] {
  const { preferred = () => false } = wanted;
  const { repetition, full } = weightsFor(article);
  const chosen: Candidate[] = [];
  const used = (more: readonly Candidate[] = []): number => wordsIn([...chosen, ...more]);
  const worth = ({ one, said }: Pooled): number =>
    one.score + (preferred(one) ? preference : 0) - repetition * said;
  const fill = (all: readonly Candidate[]): void => {
    const chainOf = chains(all);
    const left = (pool: readonly Pooled[], added: Candidate): Pooled[] =>
      pool
        .filter(({ one }) => one !== added && cosine(one.vector, added.vector) < copy)
        .map(({ one, said }) => ({ one, said: Math.max(said, cosine(one.vector, added.vector)) }));
    let pool = chosen.reduce(
      left,
      all.map((one) => ({ one, said: 0 })),
    );
    for (;;) {
      const units = pool.flatMap(({ one, said }) => {
        const chain = chainOf(one, pool, chosen);
        const taken = chain && (chain.length === 1 || asks(one) || preferred(one));
        return taken ? [{ one, said, chain }] : [];
      });
      const fits = ({ chain }: { chain: readonly Candidate[] }): boolean => used(chain) <= words;
      const [first, ...others] = used() < full * words ? units.filter(fits) : units;
      if (!first) break;
      const next = others.reduce((a, b) => (worth(b) > worth(a) ? b : a), first);
      if (!fits(next)) break;
      for (const added of next.chain) {
        chosen.push(added);
        pool = left(pool, added);
      }
    }
  };
  const all = candidates(article, words, wanted);
  fill(all.filter(({ stray }) => !stray));
  if (chosen.length > 0 && used() < meagre * words)
    fill(all.filter(({ stray, at }) => at > 0 || !stray));
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ text, start, end }) => ({ text, start, end }));
}

/** A bare extract of an article in its own language, of at most so many words, orders to summarisers and strays left out; its opening words where no sentence fits. */
export function extract(article: Extractable, words: number): string {
  const sentences = extractSentences(article, words);
  const places = sentences.length > 0 ? sentences : openingOf(article.text, words);
  return places.map((place) => saidAt(article.text, place)).join(' ');
}
