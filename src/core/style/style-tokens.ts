import { quotationsIn } from '#src/core/text/quotations.ts';
import { foldWords } from './style-rule.ts';

/** A word or a mark of a text, and how rules compare it. */
export type Token = { text: string; key: string; start: number; end: number };

export const isWord = ({ text }: Token): boolean => /^[\p{L}\p{N}]/u.test(text);

/** Words, elisions apart, and marks; a quotation is one token, which is never a word. */
export function tokensOf(text: string): Token[] {
  const quotes = quotationsIn(text);
  const veiled = quotes.reduce(
    (left, { start, end }) => left.slice(0, start) + '\u0000'.repeat(end - start) + left.slice(end),
    text,
  );
  return Array.from(
    veiled.matchAll(/\0+|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*['’]?|[^\s\0]/gu),
    ({ 0: found, index: start }) => {
      const end = start + found.length;
      const own = text.slice(start, end);
      return { text: own, key: foldWords(own), start, end };
    },
  );
}
