import type { ToldWith } from '#src/core/lead/told-with.ts';
import type { Link } from '#src/core/links/link.ts';
import type { Tx } from '#src/ports/store/tx.ts';

/** Of some links, those that are told with others, by id. */
export async function toldWith(tx: Tx, links: readonly Link[]): Promise<Map<string, ToldWith>> {
  const heads = await tx.links.getMany([...new Set(links.flatMap(({ toldBy }) => toldBy ?? []))]);
  const followers = await tx.links.followers(...links.map(({ id }) => id));
  return new Map(
    links.flatMap(({ id, toldBy }): [string, ToldWith][] => {
      const head = toldBy === undefined ? undefined : heads.get(toldBy);
      if (head) return [[id, { head: head.number }]];
      const own = followers.filter((one) => one.toldBy === id).map(({ number }) => number);
      return own.length > 0 ? [[id, { followers: own }]] : [];
    }),
  );
}
