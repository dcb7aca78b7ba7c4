/** How much of a text two readers share, in runs of four words. */
export type Overlap = { precision: number; recall: number };

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall of `read` against `gold`, as the public article extraction benchmark counts them. */
export function overlapOf(gold: string, read: string): Overlap {
  const [wanted, found] = [shingles(gold), shingles(read)];
  let shared = 0;
  let extra = 0;
  let missed = 0;
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const [a, b] = [wanted.get(key) ?? 0, found.get(key) ?? 0];
    shared += Math.min(a, b);
    extra += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  if (extra === 0 && missed === 0) return { precision: 1, recall: 1 };
  const ratio = (of: number) => (shared + of === 0 ? 0 : shared / (shared + of));
  return { precision: ratio(extra), recall: ratio(missed) };
}

/** The harmonic mean of two means, so that an F1 is computed once over the whole set. */
export const f1 = ({ precision, recall }: Overlap): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
