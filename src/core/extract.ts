import { type Article, countWords } from './article.ts';
import { languageOf } from './language.ts';
import { cosine, lexrank, likeness, type Vector, vectors } from './lexrank.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Place } from './span.ts';
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

/** Sentences that are ranked, characters that they are looked for in, and those of the longest one. */
const limit = 200;
const longest = 200_000;
const longestSentence = 2_000;

/** Sentences below which little is shared. */
const few = 8;

/** Whether every quotation a sentence opens is closed in it: half of one says what nobody said. */
function quotesClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count('«') === count('»') && count('“') === count('”');
}

/** Words of the longest cross-head; one ends on no punctuation. */
const longestHeading = 18;
const closed = /[.!?…»”")\]。！？｡؟۔।」』]$/u;

/** Where and by which agency a dispatch was written, before its first words: «Bruxelles, 3 nov 2026 (AFP) – ». */
const dateline =
  /^\p{Lu}[\p{L}'’./ -]{1,40}(?:,[^()\n]{1,30}?)? ?\((?:Reuters|Belga|Bloomberg|Xinhua|dpa|\p{Lu}{2,6})\)\s*[–—-]+\s*/u;

/** A sentence without its dateline. */
function told(sentence: Sentence): Sentence {
  const { length } = dateline.exec(sentence.text.slice(0, 120))?.[0] ?? '';
  return { ...sentence, text: sentence.text.slice(length), start: sentence.start + length };
}

/**
 * How much the first sentence, which is the easiest to slip in, and another must belong to be kept; half of what the
 * page's middle one does is enough for the others. Where there is room for all, or little to share, only the first is
 * asked, and for less: for next to nothing where it could share with a title.
 */
const gates = { first: 0.075, other: 0.03, small: { titled: 0.01, untitled: 0.057 } };

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

const isProse = (text: string): boolean => !givesOrders(text) && !isFurniture(text);

/** Sentences long enough to stand alone, without orders and page furniture. */
function proseOf({ text }: Extractable): (Sentence & { words: number })[] {
  const found: (Sentence & { words: number })[] = [];
  for (const sentence of sentencesOf(text.slice(0, longest))) {
    const one = told(sentence);
    const words = one.text.length > longestSentence ? 0 : countWords(one.text);
    if (words < 4 || !quotesClosed(one.text)) continue;
    if (words <= longestHeading && !closed.test(one.text)) continue;
    if (isProse(one.text)) found.push({ ...one, words });
    if (found.length === limit) break;
  }
  return found;
}

/** The same, each scored; strays left out, unless there is room for all or too little to tell them by. */
function candidates(article: Extractable, room: number): Candidate[] {
  const weight = weightsFor(article);
  const all = proseOf(article);
  const small = all.length < few || all.reduce((sum, { words }) => sum + words, 0) <= room;
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
  const gate = (i: number): number => {
    if (small && i > 0) return 0;
    if (small) return gates.small[article.title.trim() ? 'titled' : 'untitled'];
    return i === 0 ? gates.first : Math.min(gates.other, middle / 2);
  };
  const stray = (i: number) => all.length > 2 && (belongs[i] ?? 0) < gate(i);
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
  let pool = candidates(article, words).map((one) => ({ one, said: 0 }));
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

/** The opening words of a page whose every sentence is longer than the room there is. */
export function openingOf(text: string, words: number): Place[] {
  const first = sentencesOf(text.slice(0, longest)).find((one) =>
    isProse(one.text.slice(0, longestSentence)),
  );
  if (!first) return [];
  const { start } = told(first);
  let [end, left] = [start, words];
  for (const match of text.slice(start, first.end).matchAll(/\S+/gu)) {
    left -= countWords(match[0]);
    if (left < 0) break;
    end = start + match.index + match[0].length;
  }
  return end > start ? [{ start, end }] : [];
}

/** A bare extract of an article in its own language, of at most so many words, orders to summarisers and strays left out; its opening words where no sentence fits. */
export function extract(article: Extractable, words: number): string {
  const sentences = extractSentences(article, words).map(({ text }) => text);
  if (sentences.length > 0) return sentences.join(' ');
  const [opening] = openingOf(article.text, words);
  return opening ? article.text.slice(opening.start, opening.end) : '';
}
