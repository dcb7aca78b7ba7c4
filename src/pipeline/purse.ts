import type { Purse } from '#src/ports/writer.ts';
import type { Newsroom } from './newsroom.ts';

/** What is left of a month's tokens. The store counts a call before it is made, at a guess, so that those of a process that is killed meanwhile are not lost. */
export const purseOf = (
  { store, id }: Pick<Newsroom, 'store' | 'id'>,
  month: string,
  cap = Number.POSITIVE_INFINITY,
): Purse => {
  const count = (tokens: number): Promise<void> =>
    store.transaction(id, (tx) => tx.spending.add(month, tokens));
  return {
    hold: (wanted) =>
      store.transaction(id, async (tx) => {
        const { tokens } = await tx.spending.of(month);
        if (tokens + wanted > cap) return undefined;
        await tx.spending.add(month, wanted);
        return async (spent) => {
          if (spent !== wanted) await count(spent - wanted);
        };
      }),
  };
};
