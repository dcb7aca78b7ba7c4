import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedAt } from '#src/core/fault.ts';
import { isBelowZero } from '#src/core/numbers/below-zero.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';

/** What tells by words that a number goes below zero, or down. */
const words =
  /(?<!\p{L})(?:sous|moins|négati|pert|perd|défici|recul|baiss|chut|repli|froid|gel|glac|diminu|contract|rédui|rouge|dett|trou|descend|tomb|cède|cédé|lâch|fond|amput|inférieur|en dessous|retrait|décroi|décru|dévi|passif|manque|débi|min(?:us|ima))/iu;

/** «12 degrés» where the page gives that number below zero alone, and no word of the sentence says so. */
export const signs: Check = ({ draft: { text }, source: { all, quantities } }) => {
  const saying = sentencesOf(text).filter((sentence) => words.test(sentence.text));
  const isSaid = (one: Quantity): boolean =>
    isBelowZero(text, one) ||
    saying.some(({ start, end }) => start <= one.start && one.start < end);
  return figuresIn(text)
    .quantities.filter((one) => {
      const given = quantities.filter((other) => backs(other, one));
      return given.length > 0 && given.every((other) => isBelowZero(all, other)) && !isSaid(one);
    })
    .map(({ start, end, text: subject }) => misplacedAt('number', subject, [start, end]));
};
