import { quotationsIn } from './quotations.ts';
import type { Place } from './span.ts';

/** What a quotation mark without its like takes in; `text` and the place are with the mark, `words` without. */
export type Unmatched = Place & { text: string; words: string; side: 'opening' | 'closing' };

const marks = '«»“”„‟‘’‚‹›「」『』❝❞"\'';
const before = new RegExp(`[${marks}]{1,2}\\s*$`, 'u');
const after = new RegExp(`^\\s*[${marks}]{1,2}`, 'u');

/** A text whose quotations are line breaks, their marks too; its length is kept. */
function unquotedLines(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of quotationsIn(text)) {
    const left = text.slice(from, start).replace(before, '');
    const right = end + (after.exec(text.slice(end, end + 8))?.[0].length ?? 0);
    parts.push(left, '\n'.repeat(right - from - left.length));
    from = right;
  }
  return parts.join('') + text.slice(from);
}

/** A mark that opens a quotation, and is no apostrophe, inch or foot, with what follows as far as the next one or the end of the paragraph. */
const opened =
  /(?:[«“„‹「『❝](?=\s?[\p{L}\p{N}([…])|(?<![^\s([—–-])"(?=[\p{L}\p{N}([…])|(?<=(?:^|:\s?))"\s(?=\p{L})|(?<=(?:^|[:,]\s?))[‘'‚](?!\d\ds|(?:em|til|tis|twas|cause)(?!\p{L}))(?=\p{L}))([^\n«“„‹「『❝"]*)/gimu;

/** A mark that closes one, with its sentence before it. */
const closed =
  /(?<=^|[\n.!?…]\s?)([^\n.!?…«»“„”]+[.!?…]{0,3}\s?)(?:»|(?<!\p{N})”(?![\p{L}\p{N}]))/gmu;

/** The quotations of a text that lack a mark: from one that opens to the end of its paragraph or the next mark, and from the start of a sentence to one that closes. */
export function unmatchedIn(text: string): Unmatched[] {
  const lines = unquotedLines(text);
  const found = (pattern: RegExp, side: Unmatched['side']): Unmatched[] =>
    Array.from(lines.matchAll(pattern)).flatMap(({ 0: whole, 1: inner = '', index }) => {
      const words = inner.trim();
      if (!/\p{L}|\p{N}/u.test(words)) return [];
      const start = index + whole.length - whole.trimStart().length;
      const end = index + whole.trimEnd().length;
      return [{ text: text.slice(start, end), words, side, start, end }];
    });
  return [...found(opened, 'opening'), ...found(closed, 'closing')];
}
