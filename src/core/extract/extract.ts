import { type Article, countWords } from '#src/core/article.ts';
import type { Sentence } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import { languageOf } from '#src/core/words/language.ts';
import { straysAmong } from './belonging.ts';
import { chains } from './chains.ts';
import { cosine, lexrank, likeness, type Vector, vectors } from './lexrank.ts';
import { asks, firstOf, type Prose, readProse } from './prose.ts';
import { stops } from './whole-sentences.ts';

/** What an extract is made from. */
export type Extractable = Pick<Article, 'title' | 'text' | 'language'>;

type Candidate = Prose & { at: number; score: number; vector: Vector };

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

/** The sentences of a page that an extract may hold, each scored; strays left out, but for the preferred ones after the first. */
function candidates(
  article: Extractable,
  room: number,
  { preferred = () => false, allowed = () => true, small: taken = false }: Wanted,
): Candidate[] {
  const weight = weightsFor(article);
  const all = readProse(article.text);
  const texts = all.map(({ text }) => text);
  const small = taken || all.length < few || all.reduce((sum, { words }) => sum + words, 0) <= room;
  const [titleVector = new Map(), ...found] = vectors([article.title, ...texts]);
  const toTitle = found.map((vector) => cosine(titleVector, vector));
  const central = lexrank(likeness(found));
  const top = Math.max(...central, Number.EPSILON);
  const strays = straysAmong(texts, article.title, small);
  const shift = strays.has(0) ? 1 : 0;
  return all.flatMap((sentence, i) => {
    const isStray = strays.has(i) && (i === 0 || !preferred(sentence));
    if (sentence.quoted || isStray || !allowed(sentence)) return [];
    const score =
      (central[i] ?? 0) / top +
      weight.place * Math.exp(-(i - shift) / decay) +
      titleWeight * (toTitle[i] ?? 0) -
      (weight.short * Math.max(0, 10 - sentence.words)) / 10;
    return [{ ...sentence, at: i, vector: found[i] ?? new Map(), score }];
  });
}

/** How alike two sentences are of which one only says the other again. */
const copy = 0.85;

type Pooled = { one: Candidate; said: number };

/** The sentences that tell an article best within a number of words, in their order in the page; one that leans on the sentence before it comes after that one only, a question before its answer only. */
export function extractSentences(
  article: Extractable,
  words: number,
  wanted: Wanted = {},
): Sentence[] {
  const { preferred = () => false } = wanted;
  const { repetition, full } = weightsFor(article);
  const chosen: Candidate[] = [];
  const all = candidates(article, words, wanted);
  const chainOf = chains(all);
  let pool: Pooled[] = all.map((one) => ({ one, said: 0 }));
  let used = 0;
  const worth = ({ one, said }: Pooled): number =>
    one.score + (preferred(one) ? preference : 0) - repetition * said;
  for (;;) {
    const units = pool.flatMap(({ one, said }) => {
      const chain = chainOf(one, pool, chosen);
      const taken = chain && (chain.length === 1 || asks(one) || preferred(one));
      return taken
        ? [{ one, said, chain, size: chain.reduce((sum, { words }) => sum + words, 0) }]
        : [];
    });
    const fits = ({ size }: { size: number }): boolean => used + size <= words;
    const [first, ...others] = used < full * words ? units.filter(fits) : units;
    if (!first) break;
    const next = others.reduce((a, b) => (worth(b) > worth(a) ? b : a), first);
    if (!fits(next)) break;
    for (const added of next.chain) {
      chosen.push(added);
      used += added.words;
      pool = pool
        .filter(({ one }) => one !== added && cosine(one.vector, added.vector) < copy)
        .map(({ one, said }) => ({ one, said: Math.max(said, cosine(one.vector, added.vector)) }));
    }
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ text, start, end }) => ({ text, start, end }));
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

/** What a place of a page says in an extract, before another: with a full stop where its line ends on no mark, with dots where its sentence goes on. */
export function saidAt(page: string, { start, end }: Place): string {
  const text = page.slice(start, end).replace(/\s+/gu, ' ');
  if (stops(text)) return text;
  const cut = /^[^\S\n]+[\p{L}\p{N}]/u.test(page.slice(end, end + 3));
  return `${text.replace(/[\s,;:]+$/u, '')}${cut ? '…' : '.'}`;
}

/** A bare extract of an article in its own language, of at most so many words, orders to summarisers and strays left out; its opening words where no sentence fits. */
export function extract(article: Extractable, words: number): string {
  const sentences = extractSentences(article, words);
  const places = sentences.length > 0 ? sentences : openingOf(article.text, words);
  return places.map((place) => saidAt(article.text, place)).join(' ');
}
