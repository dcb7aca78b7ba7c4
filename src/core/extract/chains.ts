import { pointsBack } from '#src/core/words/pointing-back.ts';
import type { Prose } from './prose.ts';

/** A sentence and its place among those of its page. */
export type Placed = Prose & { at: number };

/** What answers a sentence and those that must be chosen with it: the ones before it in the page that it leans on and that are not chosen yet; undefined when one of them is not to be had. */
export function chains<One extends Placed>(all: readonly One[]) {
  const leaning = new Set(all.filter(({ text }) => pointsBack(text)));
  return (
    sentence: One,
    pool: readonly { one: One }[],
    chosen: readonly One[],
  ): One[] | undefined => {
    const chain = [sentence];
    for (let first = sentence; leaning.has(first); ) {
      const { at, cut } = first;
      if (cut) return undefined;
      if (chosen.some((one) => one.at === at - 1)) break;
      const before = pool.find(({ one }) => one.at === at - 1)?.one;
      if (!before) return undefined;
      chain.unshift(before);
      first = before;
    }
    return chain;
  };
}
