import { capOf } from '#src/core/house.ts';
import type { Purse } from '#src/ports/writer.ts';
import type { Newsroom } from './newsroom.ts';

/** What is left of a month's tokens, by the cap that stands when each call is made. The store counts a call before it is made, at a guess, so that those of a process that is killed meanwhile are not lost. */
export const purseOf = (
  { store, id, settings }: Pick<Newsroom, 'store' | 'id' | 'settings'>,
  month: string,
): Purse => {
  const count = (tokens: number): Promise<void> =>
    store.transaction(id, (tx) => tx.spending.add(month, tokens));
  return {
    hold: (wanted) =>
      store.transaction(id, async (tx) => {
        const { tokens } = await tx.spending.of(month);
        const cap = capOf(settings.monthlyTokens, await tx.house.rules());
        if (cap !== undefined && tokens + wanted > cap) return undefined;
        await tx.spending.add(month, wanted);
        return async (spent) => {
          if (spent !== wanted) await count(spent - wanted);
        };
      }),
  };
};
