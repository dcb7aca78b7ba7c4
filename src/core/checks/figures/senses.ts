import { leadOf, type Quantity } from '#src/core/numbers/quantity.ts';
import { textBefore } from '#src/core/text/span.ts';

/** What years or a length tell, beside how much they come to. */
export type Sense = 'age' | 'while' | 'size' | 'distance';

/** Whether a length is how long a thing is or how far it lies, where the words around it tell. */
function lengthOf(text: string, quantity: Quantity): Sense | undefined {
  const [lead, after] = [leadOf(text, quantity), text.slice(quantity.end, quantity.end + 16)];
  const isFrom = /^ (?:d(?:e |u |es |['’])(?!(?:long|haut|large|profond))|from|off|away)/u.test(
    after,
  );
  if (isFrom) return /(?:^|[^\p{L}])(?:à|at|to|is|lies) $/iu.test(lead) ? 'distance' : undefined;
  return /\p{L} d(?:e |['’])$/u.test(lead) ? 'size' : undefined;
}

/** Whether years are somebody’s age or a while, and lengths a size or a distance, where the words around them tell. */
export function senseOf(text: string, quantity: Quantity): Sense | undefined {
  const { start, end, unit } = quantity;
  if (unit?.kind === 'length') return lengthOf(text, quantity);
  if (unit?.name !== 'year') return undefined;
  const [before, after] = [textBefore(text, start, 24), text.slice(end, end + 16)];
  if (
    /(?<!\p{L})(?:âgée?s? (?:de|d['’])|aged) ?$/iu.test(before) ||
    /^[ -]old/u.test(after) ||
    (/(?:^|[,(.\n] ?)(?:à )?$/iu.test(before) && /^(?:[,).]|$)/u.test(after))
  )
    return 'age';
  return /^ (?:d(?:e |['’])|of |in (?:jail|prison)|ferme|avec sursis)/u.test(after) ||
    /(?<!\p{L})(?:pendant|durant|depuis|for|requis|sought) $/iu.test(before)
    ? 'while'
    : undefined;
}
