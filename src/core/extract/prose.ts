import { countWords } from '#src/core/article.ts';
import { isFurniture } from '#src/core/text/furniture.ts';
import { givesOrders } from '#src/core/text/injections.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';

/** A sentence of an article, its length, and whether it is part of somebody's words, whose marks it lacks. */
export type Prose = Sentence & { words: number; quoted: boolean };

/** Characters that sentences are looked for in, those of the longest one, and sentences that are kept. */
const longest = 200_000;
const longestSentence = 2_000;
const limit = 200;

/** Words of the shortest sentence, and of the longest cross-head; one ends on no punctuation. */
const shortest = 3;
const longestHeading = 18;
const closed = /[.!?…»”")\]。！？｡؟۔।」』]$/u;

/** Whether every quotation a sentence opens is closed in it: half of one says what nobody said. */
function quotesClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count('«') === count('»') && count('“') === count('”');
}

/** What answers whether a sentence lies inside a quotation, or crosses its edge, so that it is somebody's words without their marks. */
function quotedIn(text: string): (sentence: Place) => boolean {
  const quotations = quotationsIn(text).filter(({ text: words }) => sentencesOf(words).length > 1);
  return ({ start, end }) =>
    quotations.some(
      (one) => one.start < end && start < one.end && !(start < one.start && one.end < end),
    );
}

/** The opening of an answer, which says nothing without its question. */
const answer =
  /^[—–\-\s]*(?:oui|non|yes|no|yeah|nope)(?: (?:et|mais|bien sûr|and|but))?\s*[,.!:;…]/iu;

/** Where and by which agency a dispatch was written, before its first words: «Bruxelles, 3 nov 2026 (AFP) – ». */
const dateline =
  /^\p{Lu}[\p{L}'’./ -]{1,40}(?:,[^()\n]{1,30}?)? ?\((?:Reuters|Belga|Bloomberg|Xinhua|dpa|\p{Lu}{2,6})\)\s*[–—-]+\s*/u;

/** A sentence without its dateline. */
function told(sentence: Sentence): Sentence {
  const { length } = dateline.exec(sentence.text.slice(0, 120))?.[0] ?? '';
  return { ...sentence, text: sentence.text.slice(length), start: sentence.start + length };
}

const isProse = (text: string): boolean => !givesOrders(text) && !isFurniture(text);

/** The sentences of a text, without orders, page furniture, cross-heads and bare answers. */
export function readProse(text: string): Prose[] {
  const found: Prose[] = [];
  const page = text.slice(0, longest);
  const isQuoted = quotedIn(page);
  for (const sentence of sentencesOf(page)) {
    const one = told(sentence);
    const words = one.text.length > longestSentence ? 0 : countWords(one.text);
    if (words < shortest) continue;
    const quoted = !quotesClosed(one.text) || isQuoted(one);
    if (!quoted && words <= longestHeading && !closed.test(one.text)) continue;
    if (answer.test(one.text)) continue;
    if (isProse(one.text)) found.push({ ...one, words, quoted });
    if (found.length === limit) break;
  }
  return found;
}

/** Those that can stand alone. */
export const proseOf = (text: string): Prose[] => readProse(text).filter(({ quoted }) => !quoted);

/** The first sentence of a text that is prose, however long. */
export function firstOf(text: string): Sentence | undefined {
  const first = sentencesOf(text.slice(0, longest)).find((one) =>
    isProse(one.text.slice(0, longestSentence)),
  );
  return first && told(first);
}
