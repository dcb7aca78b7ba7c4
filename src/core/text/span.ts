/** A place in a text: `[start, end)` in UTF-16 units. */
export type Place = { start: number; end: number };

/** Whether two places share at least one unit. */
export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Whether the first place lies wholly in the second. */
export const within = (inner: Place, outer: Place): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** A place of a part of a text, in that text: so many units further on. */
export const moved = ({ start, end }: Place, by: number): Place => ({
  start: start + by,
  end: end + by,
});

/** The place of what a pattern matched. */
export const placeOf = ({ index, 0: { length } }: RegExpExecArray): Place => ({
  start: index,
  end: index + length,
});

/** The characters of a text right before a place of it, so many at most. */
export const textBefore = (text: string, start: number, most: number): string =>
  text.slice(Math.max(0, start - most), start);
