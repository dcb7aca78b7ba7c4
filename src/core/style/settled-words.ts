import { datesIn } from '#src/core/dates/dates.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { overlaps } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { frequencyOf } from '#src/core/words/frequency.ts';
import { isStopword } from '#src/core/words/stopwords.ts';
import type { Token } from './style-tokens.ts';

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** Whether a word is one of the language, by itself or by its parts. */
const isUsual = (word: string): boolean =>
  bare(word)
    .split('-')
    .every((part) => isStopword(part) || frequencyOf(part) > 0);

/** What answers whether a token of a text is part of a name, a number, a date or a quotation, which no rule is learnt from. */
export function isSettled(text: string, tokens: readonly Token[]): (token: Token) => boolean {
  const held = [...quotationsIn(text), ...quantitiesIn(text), ...datesIn(text)];
  const isName = (token: Token, at: number): boolean => {
    const { text: own } = token;
    const before = tokens[at - 1];
    const opens = !before || /^[.!?…]$/u.test(before.text);
    if (!opens || /^.+\p{Lu}/su.test(own)) return /\p{Lu}/u.test(own);
    return isCapital(token) && (isCapital(tokens[at + 1]) || !isUsual(own));
  };
  const settled = new Set(
    tokens.filter(
      (token, at) =>
        /[«»“”\d]/u.test(token.text) ||
        isName(token, at) ||
        held.some((place) => overlaps(place, token)),
    ),
  );
  return (token) => settled.has(token);
}
