import { small } from '#src/core/numbers/number-words.ts';
import { phrases } from '#src/core/text/phrases.ts';

const counted = `(?:\\d|${phrases('une? cent mille half')}|${[...small.keys()].join('|')})`;
const between = `(?:(?:pas|jamais) )?(?:${phrases('à pour de by to for')} )?`;
const bounded = new RegExp(
  `^ ${between}(?=(?:plus|moins) d(?:e |['’])${counted}|(?:more|less|fewer) than (?:an? )?${counted})`,
  'iu',
);

/** Where the bound starts that is set on a number right behind a verb; a no of the two denies the bound: «ne vend pas plus de 30», `did not sell more than 30`. */
export function boundAfter(text: string, end: number): number | undefined {
  const lead = bounded.exec(text.slice(end, end + 40));
  return lead ? end + lead[0].length : undefined;
}
