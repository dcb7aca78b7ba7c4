/** A stretch of a text, `[start, end)` in UTF-16 units, and what it stands for. */
export type Range<Mark> = { start: number; end: number; mark: Mark };

/** A run of text with the marks of every range that covers it. */
export type Segment<Mark> = { text: string; marks: readonly Mark[] };

/** Cuts a text where ranges begin and end; joined together, the segments are the text again. */
export function segments<Mark>(text: string, ranges: readonly Range<Mark>[]): Segment<Mark>[] {
  const within = ranges
    .map(({ start, end, mark }) => ({
      start: Math.max(0, start),
      end: Math.min(text.length, end),
      mark,
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const marks = within.filter((range) => range.start <= start && range.end >= end);
    return { text: text.slice(start, end), marks: marks.map(({ mark }) => mark) };
  });
}
