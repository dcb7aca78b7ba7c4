import { z } from 'zod';
import type { Tx } from '#src/ports/store.ts';
import type { Call } from './calls.ts';
import type { SlackDeps } from './deps.ts';
import { personOf, type Self } from './ids.ts';

/** How long an event may wait for a name, and how long a failed look-up is not tried again. */
const patienceMs = 1000;
const againMs = 10 * 60 * 1000;

const answer = z.object({
  user: z.object({
    is_bot: z.boolean().optional(),
    name: z.string().optional(),
    real_name: z.string().optional(),
    profile: z
      .object({ display_name: z.string().optional(), real_name: z.string().optional() })
      .optional(),
  }),
});

/** Learns what people are called, the first time they do something. */
export type Names = {
  /** Resolves when the name is known, or has taken too long; never rejects. */
  learn(user: string): Promise<void>;
};

/** Names by `users.info`, kept in the store. */
export function nameBook(
  { newsroom, store, now, log }: Pick<SlackDeps, 'newsroom' | 'store' | 'now' | 'log'>,
  call: Call,
  self: Self,
): Names {
  const known = new Set<string>();
  const learning = new Map<string, Promise<void>>();
  const failed = new Map<string, number>();

  const save = (work: (tx: Tx) => Promise<void>): Promise<void> =>
    store.transaction(newsroom, work);

  const look = async (user: string): Promise<void> => {
    const id = personOf(self, user);
    if (await store.read(newsroom, async (tx) => (await tx.people.find(id))?.id === id)) return;
    const { user: found } = answer.parse(await call('users.info', { user }));
    if (found.is_bot) return;
    const { display_name, real_name } = found.profile ?? {};
    const name = display_name || real_name || found.real_name || found.name || user;
    await save((tx) => tx.people.save({ id, name }));
  };

  const start = (user: string): Promise<void> =>
    look(user)
      .then(
        () => void known.add(user),
        (error: unknown) => {
          log.warn({ error }, 'a name is not known');
          failed.set(user, now().getTime() + againMs);
        },
      )
      .finally(() => learning.delete(user));

  return {
    async learn(user) {
      if (known.has(user) || (failed.get(user) ?? 0) > now().getTime()) return;
      const mine = learning.get(user) ?? start(user);
      learning.set(user, mine);
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, patienceMs);
      await Promise.race([mine, promise]);
      clearTimeout(timer);
    },
  };
}
