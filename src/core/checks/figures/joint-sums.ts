import type { Page } from '#src/core/checks/dates/elapsed.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import { likeUnits, type Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { type Rate, rateOf } from '#src/core/numbers/rates.ts';
import { meet } from '#src/core/sets.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { textBefore } from '#src/core/text/span.ts';
import { bare, bareWords } from '#src/core/text/words.ts';
import { meaningsOf, tellingWords } from '#src/core/words/concepts.ts';
import { combined } from './couples.ts';

/** How far from a number a text may name the two that it is of. */
const around = 80;

const article = "(?:l['’]|les? |la |des? |du |d['’])";
const joined = new RegExp(
  `(\\p{L}{3,})(?: \\p{Ll}{4,})? et (?:de |à )?${article}?(?=(\\p{L}{3,}))`,
  'giu',
);

/** What is told of each of two, and not of both. */
const apiece = new RegExp(
  whole(phrases('chacune? respectivement chaque each respectively apiece either moyenne average')),
  'iu',
);

/** What tells a price, which two things have no sum of. */
const priced = new RegExp(
  whole(phrases('prix tarif* coût* vend* vaut valent loyer* price* cost* fare* sold sells* rent*')),
  'iu',
);
const unitPrices: ReadonlySet<Rate | undefined> = new Set<Rate>([
  'hour',
  'head',
  'litre',
  'gallon',
  'cubic metre',
  'kilo',
  'tonne',
]);

/** Whether a number is of what may be put together: no heat, no share, no price. */
function isAddable(one: Quantity, text: string): boolean {
  if (one.ordinal || one.unit?.kind === 'heat' || one.unit?.kind === 'share') return false;
  if (unitPrices.has(rateOf(text, one))) return false;
  const clause = /[^.,;:!?()\n]*$/u.exec(textBefore(text, one.start, around))?.[0] ?? '';
  return !(one.unit?.kind === 'money' && one.scale === 1 && priced.test(clause));
}

/** The two names that a clause joins beside a number, none with a number of its own nor named again: «de pharmaciens et de chauffeurs». */
function namesBeside({ start, end }: Quantity, text: string): [string, string][] {
  const before = /[^.;:!?()\n]*$/u.exec(textBefore(text, start, around))?.[0] ?? '';
  const after = /^[^.;:!?()\n]*/u.exec(text.slice(end, end + around))?.[0] ?? '';
  if (apiece.test(`${before} ${after}`)) return [];
  const numbers = figuresIn(text).quantities;
  return [before, after].flatMap((clause) =>
    Array.from(clause.matchAll(joined), ({ index, 0: words, 1: one = '', 2: other = '' }) => {
      const at = (clause === before ? start - before.length : end) + index;
      const from = at + words.length + other.length;
      const to = clause === before ? start : end + after.length;
      const between = bareWords(clause === before ? text.slice(from, to) : '');
      const couple: [string, string] = [bare(one), bare(other)];
      const isApart =
        numbers.some(
          (number) =>
            number.start >= at &&
            number.end <= to &&
            tellingWords(text.slice(from, number.start)).length === 0,
        ) ||
        couple.some((name) => between.includes(name)) ||
        (clause === after && tellingWords(text.slice(end, at)).length > 1);
      return isApart ? [] : [couple];
    }).flat(),
  );
}

/** The words of a page that tell what one of its numbers is of: before it, as far as its clause or the last number, and the next few. */
function wordsBeside({ start, end }: Quantity, page: string): string[] {
  const before = /[^.,;:!?()\n\d]*$/u.exec(textBefore(page, start, around))?.[0] ?? '';
  const after = /^(?:[ -]\p{L}[\p{L}’'-]*){0,4}/u.exec(page.slice(end, end + 48))?.[0] ?? '';
  return [...bareWords(before), ...bareWords(after)];
}

const names = (noun: string, words: readonly string[]): boolean => {
  const meanings = meaningsOf(noun);
  return words.some((word) => word.length > 2 && meet(meaningsOf(word), meanings));
};

/** «La Région et le Département apportent trois millions», «une centaine de pharmaciens et de chauffeurs»: two numbers of a sentence of the page put together, each of one of the two that a text joins. */
export function isJointSum(quantity: Quantity, text: string, page: Page): boolean {
  const { all } = page;
  if (all === undefined || !isAddable(quantity, text)) return false;
  const couples = namesBeside(quantity, text);
  if (couples.length === 0) return false;
  return page.quantities.some((first, i) => {
    const next = page.quantities[i + 1];
    if (!next || !likeUnits(first, next)) return false;
    if (/[.!?\n]\s/u.test(all.slice(first.end, next.start))) return false;
    const sum = combined(first, next, (first.values[0] ?? 0) + (next.values[0] ?? 0));
    if (!backs(sum, quantity)) return false;
    if (![first, next].every((one) => isAddable(one, all))) return false;
    const [here, there] = [wordsBeside(first, all), wordsBeside(next, all)];
    return couples.some(
      ([one, other]) =>
        (names(one, here) && names(other, there)) || (names(one, there) && names(other, here)),
    );
  });
}
