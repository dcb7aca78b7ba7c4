import { remembered } from '#src/core/remember.ts';
import { cutsIn } from './cuts.ts';
import type { Place } from './span.ts';
import { wordSet } from './word-list.ts';

/** A sentence of a text, without the space around it. */
export type Sentence = Place & { text: string };

const abbreviations = wordSet(
  `m mm mme mmes mlle dr pr me st ste av bd cf ex etc p pp art vol chap fig env ed n no vs mr mrs ms jr sr prof gen col capt lt sgt rev hon gov sen rep
  inc ltd co corp approx dept est jan feb fév févr janv avr juil sept oct nov dec déc aug mar apr jun jul u.s u.k u.n e.g i.e a.m p.m no`,
);

const opening = /^["'«“„‘([\s—–-]*[\p{Lu}\p{Lo}\p{N}©]/u;

/** Marks that end a sentence without a space after them. */
const unspaced = /^[。！？｡]/u;

/** Characters of an abbreviation at most, and of what is read after a mark. */
const longest = 12;

/** Whether the full stop at the end of `before` belongs to an abbreviation or an initial. */
export function abbreviated(before: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(before)?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return abbreviations.has(word.toLowerCase());
}

/** Characters of a sentence at most, so that whoever compares its words ends in time: nobody writes so long a one. */
const endless = 1500;

function inBalance(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/«/gu) <= count(/»/gu) && count(/\(/gu) <= count(/\)/gu);
}

function split(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  const keep = (start: number, end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
    const at = start + raw.indexOf(trimmed);
    found.push({ text: trimmed, start: at, end: at + trimmed.length });
  };
  const push = (from: number, until: number) => {
    let start = from;
    for (const end of [...cutsIn(text, from, until, endless), until]) {
      keep(start, end);
      start = end;
    }
  };
  const last = text.trimEnd().length;
  let start = 0;
  for (const match of text.matchAll(
    /\n+|[。！？｡]+[」』”）]*|(?<![.!?…؟۔।])[.!?…؟۔।]+[\s\u00a0\u202f]*[»”")\]’']*(?=[\s\u00a0\u202f]|$)/gu,
  )) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith('\n')) {
      const before = text.slice(Math.max(start, match.index - longest), match.index + 1);
      if (match[0].startsWith('.') && abbreviated(before)) continue;
      if (!unspaced.test(match[0]) && !opening.test(text.slice(end, end + longest)) && end < last)
        continue;
      if (end - start < 600 && !inBalance(text.slice(start, end))) continue;
    }
    push(start, end);
    start = end;
  }
  push(start, text.length);
  return found;
}

/** Splits French or English prose into sentences; line breaks always end one, abbreviations, initials and ellipses do not. */
export const sentencesOf = remembered(split);
