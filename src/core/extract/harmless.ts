import { unlessOrder } from '#src/core/text/injections.ts';
import { oneOf } from '#src/core/text/one-of.ts';

const hostile = new RegExp(
  oneOf([/<[^<>]*>/u, /(?<![\p{L}\p{N}])@[\p{L}\p{N}]/u, /\]\s?[([]/u, /:\/\/|www\./u]),
  'iu',
);

/** A page's title, medium or byline as an extract may say it: nothing where it holds markup, a mention or an address, or gives orders. */
export function harmless(text = ''): string {
  const said = text.replace(/\s+/gu, ' ').trim();
  return hostile.test(said) ? '' : unlessOrder(said);
}
