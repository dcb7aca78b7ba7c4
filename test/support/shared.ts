import type { Attempt } from '#src/ports/job.ts';
import type { Store } from '#src/ports/store/store.ts';

type Perform = (attempt: Attempt) => Promise<void>;

/**
 * Lets many tests share one store, which is slow to open: each gets a view that works the jobs of the
 * newsrooms it touched, and closing a view leaves the store open.
 */
export function shared(open: () => Promise<Store>): () => Promise<Store> {
  const owners = new Map<string, () => Perform | undefined>();
  let opening: Promise<Store> | undefined;

  const opened = async (): Promise<Store> => {
    const store = await open();
    await store.work(async (attempt) => owners.get(attempt.job.newsroom)?.()?.(attempt));
    return store;
  };

  return async () => {
    opening ??= opened();
    const store = await opening;
    let perform: Perform | undefined;
    const owned = new Set<string>();
    const own = (newsroom: string): void => {
      owned.add(newsroom);
      owners.set(newsroom, () => perform);
    };
    return {
      ...store,
      accept: (event) => {
        own(event.newsroom);
        return store.accept(event);
      },
      transaction: (newsroom, work) => {
        own(newsroom);
        return store.transaction(newsroom, work);
      },
      work: async (given) => {
        perform = given;
      },
      settled: async (filter) =>
        filter.newsroom !== undefined
          ? store.settled(filter)
          : (
              await Promise.all(
                [...owned].map((newsroom) => store.settled({ ...filter, newsroom })),
              )
            ).every(Boolean),
      close: async () => {
        perform = undefined;
      },
    };
  };
}
