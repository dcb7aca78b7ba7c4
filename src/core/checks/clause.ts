import type { Place } from '#src/core/span.ts';

const edge =
  /[.;:,()\n]|(?<!\p{L})(?:and|but|while|whereas|et|mais|tandis|alors|quand|contre|against|from|up from|down from|after|après|malgré|despite)(?!\p{L})/giu;

/** The words around a number up to the next comma or link. */
export function clauseAround(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  const from = Array.from(before.matchAll(edge)).at(-1);
  const to = Array.from(after.matchAll(edge))[0];
  return (
    before.slice(from ? from.index + from[0].length : 0) +
    text.slice(start, end) +
    after.slice(0, to?.index)
  );
}
