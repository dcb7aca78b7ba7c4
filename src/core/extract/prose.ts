import { countWords } from '#src/core/article.ts';
import { isFurniture } from '#src/core/text/furniture.ts';
import { ordersIn } from '#src/core/text/injections.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import { closingMark } from './closing-mark.ts';
import { withoutTail } from './tails.ts';
import { wholeSentences } from './whole-sentences.ts';

/** A sentence of an article, its length, whether it is part of somebody's words, whose marks it lacks, and whether it follows words that are left out. */
export type Prose = Sentence & { words: number; quoted: boolean; cut: boolean };

/** Characters that sentences are looked for in, those of the longest one, and sentences that are kept. */
const longest = 200_000;
const longestSentence = 2_000;
const limit = 200;

/** Words of the shortest sentence, and of the longest cross-head; one ends on no punctuation. */
const shortest = 3;
const longestHeading = 18;

/** What sentences end on, in any script. */
const closed = /[.!?…»”")\]。！？｡؟۔।」』]$/u;

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

/** What an item of a list opens on; a dash also opens what somebody says. */
const bullet = /^(?:[-•*·▪◦‣●]|\d{1,2}\))\s+/u;
const dash = /^[–—]\s+/u;

/** A sentence without what opens it. */
const without = (opening: RegExp, { text, start, end }: Sentence): Sentence => {
  const { length } = opening.exec(text.slice(0, 120))?.[0] ?? '';
  return { text: text.slice(length), start: start + length, end };
};

/** A sentence without its dateline, or the mark of an item. */
const told = (sentence: Sentence): Sentence => without(bullet, without(dateline, sentence));

/** What answers whether a sentence of a page is an order, or a line of one. */
function orderedIn(page: string): (sentence: Place) => boolean {
  const orderAt = overlapping(ordersIn(page));
  return (sentence) => orderAt(sentence) !== undefined;
}

/** Words of an item that says something, and items that are more than the sentences beside them. */
const shortestItem = 5;
const fewestItems = 3;

/** A line that ends on no mark, and whether a list has it. */
type Line = Prose & { listed: boolean };

/** Words of some sentences. */
export const wordsIn = (some: readonly Prose[]): number =>
  some.reduce((sum, { words }) => sum + words, 0);

/** The sentences of a page with the items of its list, where these say more; any lines that end on no mark, where there is nothing else. */
function withLines(prose: readonly Prose[], lines: readonly Line[]): Prose[] {
  const alone = prose.filter(({ quoted }) => !quoted);
  if (alone.length === 0 && lines.length > 0) return [...lines];
  const items = lines.filter(({ listed, words }) => listed && words >= shortestItem);
  return items.length >= fewestItems && wordsIn(items) > wordsIn(alone)
    ? [...prose, ...items].sort((a, b) => a.start - b.start)
    : [...prose];
}

/** Whether a sentence is a question, which says nothing without its answer. */
export const asks = ({ text }: Sentence): boolean => /[?؟][\s?!…]*$/u.test(text.slice(-6));

/** The sentences of a text, without orders, page furniture, cross-heads, bare answers and what the page ends in. */
export function readProse(text: string): Prose[] {
  const found: Prose[] = [];
  const lines: Line[] = [];
  const page = withoutTail(text.slice(0, longest));
  const isQuoted = quotedIn(page);
  const isOrdered = orderedIn(page);
  let cut = false;
  for (const sentence of wholeSentences(page)) {
    const one = told(sentence);
    const words = one.text.length > longestSentence ? 0 : countWords(one.text);
    if (words < shortest) {
      cut ||= closed.test(one.text);
      continue;
    }
    const quoted = closingMark(one.text) !== '' || isQuoted(one);
    const isHeading = !quoted && words <= longestHeading && !closed.test(one.text);
    if (answer.test(one.text) || isOrdered(one) || isFurniture(one.text)) {
      cut ||= !isHeading;
      continue;
    }
    if (isHeading) {
      const listed = bullet.test(sentence.text) || dash.test(sentence.text);
      if (lines.length < limit)
        lines.push({ ...without(dash, one), words, quoted, cut: false, listed });
      continue;
    }
    found.push({ ...one, words, quoted, cut });
    cut = false;
    if (found.length === limit) break;
  }
  return withLines(found, lines);
}

/** Those that can stand alone. */
export const proseOf = (text: string): Prose[] => readProse(text).filter(({ quoted }) => !quoted);

/** Where a text opens: its first sentence that is prose, however long, with the answer where it is a question. */
export function firstOf(text: string): Place | undefined {
  const page = text.slice(0, longest);
  const isOrdered = orderedIn(page);
  const [first, next] = wholeSentences(page).filter(
    (one) => !isOrdered(one) && !isFurniture(one.text.slice(0, longestSentence)),
  );
  if (!first) return undefined;
  const { start, end } = told(first);
  return { start, end: next && asks(first) ? next.end : end };
}
