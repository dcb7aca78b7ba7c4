import type { Place } from '#src/core/text/span.ts';

/** Lines that one order goes on over, at most. */
const longest = 8;

const closed = /[.!?…»”"]\s*$/u;
const goesOn = /^[\s\-–—]*\p{Ll}/u;

/** How a sentence ends that announces the next one. */
const announcing = /(?:[:,;«“(—–]|(?<!\p{L})(?:que?|qu[’']|that|to|de|et|and|le|la|les|the))\s*$/iu;

/** Whether a line goes on in the next one. */
const isBroken = (text: string, one: Place, next: Place): boolean =>
  text.slice(one.end, next.start).includes('\n') &&
  !closed.test(text.slice(one.start, one.end)) &&
  goesOn.test(text.slice(next.start, next.end));

/** The index of the last line over which the sentence at an index goes on. */
function lastLine(text: string, sentences: readonly Place[], index: number): number {
  let last = index;
  for (; last - index < longest; last += 1) {
    const [one, next] = sentences.slice(last, last + 2);
    if (!one || !next || !isBroken(text, one, next)) break;
  }
  return last;
}

const spanning = (places: readonly Place[]): Place => ({
  start: places[0]?.start ?? 0,
  end: places.at(-1)?.end ?? 0,
});

/** The orders among the sentences of a text: each with the lines that it goes on over, and with what it announces. */
export function wholeOrders(
  text: string,
  sentences: readonly Place[],
  isOrder: (place: Place) => boolean,
): Place[] {
  const found: Place[] = [];
  const spanOf = (from: number, to: number) => spanning(sentences.slice(from, to + 1));
  for (let i = 0; i < sentences.length; i += 1) {
    let last = lastLine(text, sentences, i);
    if (!isOrder(spanOf(i, i))) {
      if (last === i || !isOrder(spanOf(i, last)) || isOrder(spanOf(i + 1, last))) continue;
    }
    const { end } = spanOf(i, last);
    if (announcing.test(text.slice(0, end).slice(-12)) && last + 1 < sentences.length)
      last = lastLine(text, sentences, last + 1);
    found.push(spanOf(i, last));
    i = last;
  }
  return found;
}
