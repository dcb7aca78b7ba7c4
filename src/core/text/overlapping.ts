import { firstFrom } from '#src/core/bisect.ts';
import { overlaps, type Place } from './span.ts';

/** Answers which of some places overlaps another, the first of them if there are several, without a look at each. */
export function overlapping<Held extends Place>(
  places: readonly Held[],
): (place: Place) => Held | undefined {
  const inOrder = places.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = inOrder.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (place) => {
    for (let i = firstFrom(reach, (end) => end > place.start); i < inOrder.length; i += 1) {
      const held = inOrder[i] as Held;
      if (held.start >= place.end) return undefined;
      if (overlaps(held, place)) return held;
    }
    return undefined;
  };
}
