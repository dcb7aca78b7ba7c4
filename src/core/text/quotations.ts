import { remembered } from '#src/core/remember.ts';
import { isSpeech } from '#src/core/words/speech.ts';
import { guillemetsIn } from './guillemets.ts';
import { overlaps, type Place, within } from './span.ts';
import { bare } from './words.ts';

/** Words between quotation marks; the place is that of the words, marks left out. */
export type Quotation = Place & { text: string };

/** What single quotation marks take in, apostrophes inside. */
const single =
  /(?<![\p{L}\p{N}.])'(?!\d\ds|(?:em|til|tis|twas|cause)(?!\p{L}))(?=\S)((?:[^'\n]|(?<=\p{L})'(?=\p{L}))*)(?<=\S)'(?![\p{L}\p{N}])/giu;

const marks: readonly RegExp[] = [
  /“([^“”]*?)(?:”|’’|''|(?<!\s)(?=[^\S\n]*\n\s*“))/gu,
  /„([^„“”]*)[“”]/gu,
  /(?<![\p{L}\p{N}.,!?])"(?=\S)([^"\n]*?)(?:"|(?= "(?=\p{L})))/gu,
  /(?<![\p{L}\p{N}])"([^"\n]*)"/gu,
  /”([^“”\n]*)”/gu,
  /‹([^‹›\n]*)›/gu,
  /<<([^<>\n]*)>>/gu,
  /(?<![^\s(])»(?=[\p{L}\p{N}])([^«»\n]*)(?<=\S)«(?![\p{L}\p{N}])/gu,
  /‚(?=\S)([^‚‘\n]*)‘/gu,
  /「([^「」\n]*)」/gu,
  /『([^『』\n]*)』/gu,
  /❝([^❝❞\n]*)❞/gu,
  /‘(?=\S)((?:[^‘’\n]|(?<=\p{L})’(?=\p{L}))*)’(?!\p{L})/gu,
  single,
];

/** Marks that may take in a quotation in other marks: both their ends are plain. */
const holders: readonly RegExp[] = [
  /“([^“”\n]*)”/gu,
  /(?<![\p{L}\p{N}.,!?])"(?=\S)([^"\n]*)(?<=\S)"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])‘(?=\S)((?:[^‘’\n]|(?<=\p{L})’(?=\p{L}))*)(?<=\S)’(?!\p{L})/gu,
  single,
];

/** The words between two marks of a text, where there are any. */
function wordsAt(text: string, from: number, to: number): Quotation[] {
  const inner = text.slice(from, to);
  const words = inner.trim();
  if (!/\p{L}|\p{N}/u.test(words)) return [];
  const start = from + inner.indexOf(words);
  return [{ text: words, start, end: start + words.length }];
}

const opening = /^<</u;

/** What one kind of marks takes in, in order. */
const between = (mark: RegExp, text: string): Quotation[] =>
  Array.from(text.matchAll(mark)).flatMap(({ index, 0: whole, 1: inner = '' }) => {
    const start = index + (opening.exec(whole)?.[0].length ?? 1);
    return wordsAt(text, start, start + inner.length);
  });

const dashed = /(?<=^|\n|:\s)[—–]\s{1,3}(?=\S)([^\n—–]*)/gu;
const inverted = /[,!?…]\s(\p{L}+)(?:-t)?-(?:ils?|elles?|on)(?!\p{L})(?:\s(\p{L}+))?/gu;

/** What dashes open at the start of a line or after a colon, as far as a verb that says who speaks. */
const spokenIn = (text: string): Quotation[] =>
  Array.from(text.matchAll(dashed)).flatMap(({ index, 0: whole, 1: line = '' }) => {
    const from = index + whole.length - line.length;
    const verb = Array.from(line.matchAll(inverted)).find(([, word = '', next = '']) =>
      isSpeech(bare(/^(?:a|ont|avait|avaient)$/u.test(word) ? next : word)),
    );
    return verb ? wordsAt(text, from, from + verb.index) : [];
  });

/** Two ordered lists as one, without what in the second one lies across one of the first. */
function merged(first: readonly Quotation[], second: readonly Quotation[]): Quotation[] {
  const all: Quotation[] = [];
  let i = 0;
  for (const one of second) {
    for (let next = first[i]; next && next.end <= one.start; next = first[i]) {
      all.push(next);
      i += 1;
    }
    const next = first[i];
    if (!next || one.end <= next.start) all.push(one);
  }
  return [...all, ...first.slice(i)];
}

/** The first list with what in the second one holds some of it whole, and cuts through none, in place of what it holds. */
function held(first: readonly Quotation[], second: readonly Quotation[]): Quotation[] {
  const all: Quotation[] = [];
  let i = 0;
  for (const outer of second) {
    for (let next = first[i]; next && next.end <= outer.start; next = first[i]) {
      all.push(next);
      i += 1;
    }
    const from = i;
    for (let next = first[i]; next && overlaps(next, outer); next = first[i]) i += 1;
    const inner = first.slice(from, i);
    all.push(...(inner.length > 0 && inner.every((one) => within(one, outer)) ? [outer] : inner));
  }
  return [...all, ...first.slice(i)];
}

/** Every quotation of a text, in French or English marks, in order; those within another are left to it. */
export const quotationsIn = remembered((text): readonly Quotation[] => {
  const french = guillemetsIn(text).flatMap(({ start, end }) => wordsAt(text, start + 1, end - 1));
  const marked = marks.reduce((some, mark) => merged(some, between(mark, text)), french);
  const found = merged(marked, spokenIn(text));
  return holders.reduce((some, mark) => held(some, between(mark, text)), found);
}, 100);

/** A text whose quotations are blank, its length kept: what is checked word for word is not read for what it says. */
export function blanked(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of quotationsIn(text)) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
