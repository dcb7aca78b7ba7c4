import { printedRule, type StyleRule, soughtWords } from './style-rule.ts';

/** Why some words are no rule. */
export type RuleFault =
  | 'arrowless'
  | 'arrows'
  | 'long'
  | 'address'
  | 'signs'
  | 'letterless'
  | 'same';

/** The most characters that either side of a rule may have. */
export const longestSide = 80;

const arrow = /→|->|=>|➜/u;
const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^["«“]\s*|\s*["»”]$/gu, '')
    .replace(/\s+/gu, ' ');

/** Whether words hold the arrow that a rule has between its sides. */
export const hasArrow = (text: string): boolean => arrow.test(text);

/** Reads «x → y», «x →» to cut, or tells what keeps it from being a rule. */
export function readRule(text: string): { rule: StyleRule } | { fault: RuleFault } {
  const sides = text.split(arrow).map(unquoted);
  const [wrong = '', wanted = '', ...others] = sides;
  if (sides.length < 2) return { fault: 'arrowless' };
  if (others.length > 0) return { fault: 'arrows' };
  if (sides.some((side) => /:\/\/|\bwww\./iu.test(side))) return { fault: 'address' };
  if (sides.some((side) => side.length > longestSide)) return { fault: 'long' };
  if (sides.some((side) => /[<>]/u.test(side))) return { fault: 'signs' };
  if (!/[\p{L}\p{N}]/u.test(wrong)) return { fault: 'letterless' };
  if (soughtWords(wrong) === soughtWords(wanted)) return { fault: 'same' };
  return { rule: printedRule({ wrong, wanted }) };
}
