import { type Place, textBefore } from '#src/core/text/span.ts';
import type { Quantity } from './quantity.ts';

const said = /(?<!\p{L})(?:minus|moins|negative) (?:[$£€] ?)?$/iu;
const after = /^[\d.,]+\s?(?:\p{L}+ )?(?:below zero|sous zéro)/iu;
const signed = /(?:^|[^\p{L}\p{N}]|[^\p{N}.,%] )(?:[-−–]|−[ \u00a0\u202f])$/u;

/** Whether a text tells a number as one below zero: `minus 12`, `-€3m`, «-18 °C». */
export function isBelowZero(text: string, one: Place & Pick<Quantity, 'unit'>): boolean {
  const lead = textBefore(text, one.start, 12);
  if (said.test(lead) || after.test(text.slice(one.start, one.end + 12))) return true;
  const kind = one.unit?.kind;
  return (kind === 'heat' || kind === 'money' || kind === 'share') && signed.test(lead);
}
