import { bindsBack } from '#src/core/words/binding.ts';
import { pointsBack } from '#src/core/words/pointing-back.ts';
import { asks, type Prose } from './prose.ts';

/** A sentence and its place among those of its page. */
export type Placed = Prose & { at: number };

/** What answers a question that asks why. */
const because = /^[\s—–-]*(?:parce qu['’e]|because(?! of))/iu;

/** What answers a sentence and those that must be chosen with it, which are not chosen yet: the ones before it in the page that it leans on, the answer that follows a question; undefined when one of them is not to be had, or where an extract would open on «Mais» which its page does not open on. */
export function chains<One extends Placed>(all: readonly One[]) {
  const asking = new Set(all.filter(asks));
  const told = new Set(all.filter((one) => !asking.has(one)).map(({ at }) => at));
  const leaning = new Set(
    all.filter(
      ({ text, at }) => pointsBack(text) || (at > 0 && because.test(text) && !told.has(at - 1)),
    ),
  );
  return (
    sentence: One,
    pool: readonly { one: One }[],
    chosen: readonly One[],
  ): One[] | undefined => {
    const chain = [sentence];
    const taken = (at: number): One | undefined =>
      [...chosen, ...chain].find((one) => one.at === at);
    for (const one of chain) {
      const needed = [
        ...(leaning.has(one) ? [one.at - 1] : []),
        ...(asking.has(one) ? [one.at + 1] : []),
      ];
      if (leaning.has(one) && one.cut) return undefined;
      for (const at of needed) {
        const found = taken(at) ?? pool.find((other) => other.one.at === at)?.one;
        if (!found || (at > one.at && found.cut)) return undefined;
        if (!taken(at)) chain.push(found);
      }
    }
    const opener = chain.reduce((first, one) => (one.at < first.at ? one : first));
    const opens = opener.at > 0 && chosen.every(({ at }) => at > opener.at);
    return opens && bindsBack(opener.text) ? undefined : chain;
  };
}
