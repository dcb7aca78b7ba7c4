import { foldWords } from './style-rule.ts';

function sharedBy(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, i) => word !== other[i]);
  return differs < 0 ? one.length : differs;
}

/** How many words two lists open on alike, and then end on alike, case left out. */
export function sharedEnds(
  one: readonly string[],
  other: readonly string[],
): { head: number; tail: number } {
  const [from, to] = [one.map(foldWords), other.map(foldWords)];
  const head = sharedBy(from, to);
  const tail = Math.min(
    sharedBy(from.toReversed(), to.toReversed()),
    from.length - head,
    to.length - head,
  );
  return { head, tail };
}
