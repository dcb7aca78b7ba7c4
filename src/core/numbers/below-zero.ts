import { type Place, textBefore } from '#src/core/text/span.ts';
import type { Quantity } from './quantity.ts';

const said = /(?<!\p{L})(?<!(?:au|du|ou|pas|le|les|des) )(?:minus|moins|negative) (?:[$£€] ?)?$/iu;
const after = /^[\p{L}\p{N}.,’'-]+\s?(?:\p{L}+ )?(?:below zero|sous zéro)/iu;
const signed = /(?:^|[^\p{L}\p{N}]|[^\p{N}.,%] )(?:[-−–]|−[ \u00a0\u202f])$/u;
const signedApart = /(?<!\p{L})(?:à|de|des|les|entre|et|par|at|to|of|from) [-–][ \u00a0\u202f]$/iu;

/** Whether a minus, which may be a dash, stands before a number: «–3», «–2 milliards». */
export const hasMinus = (text: string, { start }: Place): boolean =>
  signed.test(textBefore(text, start, 16));

/** Whether a text tells a number as one below zero: `minus 12`, `-€3m`, «-18 °C», «cinq degrés sous zéro»; not «au moins 12». */
export function isBelowZero(text: string, one: Place & Pick<Quantity, 'unit'>): boolean {
  const lead = textBefore(text, one.start, 16);
  if (said.test(lead) || after.test(text.slice(one.start, one.end + 12))) return true;
  const kind = one.unit?.kind;
  if (kind === 'heat' && signedApart.test(lead)) return true;
  return (kind === 'heat' || kind === 'money' || kind === 'share') && signed.test(lead);
}
