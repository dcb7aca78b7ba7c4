import { remembered } from '#src/core/remember.ts';
import { plainly } from './injections/plainly.ts';
import { isForMachines, outweighs, speaksOfMachines } from './injections/weigh.ts';
import { wholeOrders } from './injections/whole-orders.ts';
import { blanked, quotationsIn } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import type { Place } from './span.ts';

/** Words beside a quotation that make it one that somebody tells of. */
const telling = /(?:\p{L}[\p{L}’'-]*[^\p{L}]+){2}\p{L}/u;

/** Whether a sentence gives orders to whoever summarises the page: by whom it speaks to, or by what it asks of a text. */
export function givesOrders(sentence: string): boolean {
  const text = plainly(sentence);
  return isForMachines(text) || outweighs(text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, '«»'));
}

/** Whether a sentence of a brief repeats an order, in a quotation too, unless it tells that machines were given it. */
export const repeatsOrders = remembered((sentence): boolean => {
  const rest = blanked(sentence);
  if (givesOrders(rest)) return true;
  return isForMachines(plainly(sentence)) && !speaksOfMachines(plainly(rest));
});

/** The sentences of a page that give orders, with the lines that they go on over; what is quoted with words beside it is told, not given. */
export const ordersIn = remembered((text): readonly Place[] => {
  const said = blanked(text);
  const quotations = quotationsIn(text);
  const isOrder = ({ start, end }: Place): boolean => {
    const whole = text.slice(start, end);
    if (quotations.some((one) => one.start <= start && end <= one.end))
      return isForMachines(plainly(whole));
    const rest = said.slice(start, end);
    return givesOrders(telling.test(rest) ? rest : whole);
  };
  return wholeOrders(text, sentencesOf(text), isOrder);
}, 40);

const blank = ({ length }: string): string => ' '.repeat(length);

/** A page's text with the sentences that give orders blank, its length kept, or something else in place of each. */
export const withoutOrders = (text: string, instead: (order: string) => string = blank): string =>
  ordersIn(text).reduceRight(
    (left, { start, end }) =>
      left.slice(0, start) + instead(text.slice(start, end)) + left.slice(end),
    text,
  );

/** A page's title, medium or byline; nothing where it gives orders. */
export const unlessOrder = (text = ''): string => (ordersIn(text).length > 0 ? '' : text);
