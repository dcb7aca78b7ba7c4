import type { Api } from './api.ts';
import { coalesce } from './coalesce.ts';
import { findPerson } from './identity.ts';
import { newcomers } from './newcomers.ts';
import type { Desk } from './state.ts';
import type { Store } from './store.ts';

/** Fetches again what may have changed; each may be asked as often as one likes. */
export type Refresh = {
  roster(): void;
  messages(): void;
  links(): void;
  issues(): void;
  all(): void;
};

const pauseAfterFailure = 3_000;

/** The refetches of a desk; after a failure, shown by `stale`, all is fetched again a little later. */
export function refreshOf(store: Store<Desk>, api: Api): Refresh {
  let met = '';
  const meet = (): void => {
    const unknown = newcomers(store.get()).join(' ');
    if (unknown !== met && unknown !== '') roster();
    met = unknown;
  };

  const refetch = (fetched: () => Promise<Partial<Desk>>): (() => void) =>
    coalesce(
      async () => {
        store.set({ ...(await fetched()), stale: false });
        meet();
      },
      () => {
        store.set({ stale: true });
        setTimeout(all, pauseAfterFailure);
      },
    );

  const roster = refetch(async () => {
    const { rooms, people } = await api.roster();
    const { person } = store.get();
    return { rooms, people, person: findPerson(people, person.id) ?? person };
  });

  const messages = refetch(async () => {
    const { room, depth } = store.get();
    const answer = await api.messages(room, depth);
    return store.get().room === room ? { messages: answer.messages } : {};
  });

  const links = refetch(() => api.links());

  const issues = refetch(async () => {
    const { issues: rows, spending } = await api.issues();
    const newest = Math.max(0, ...rows.map(({ number }) => number));
    const shown = store.get().chosenIssue ?? newest;
    const issue = rows.some(({ number }) => number === shown) ? await api.issue(shown) : undefined;
    return { issues: rows, issue, spending };
  });

  const all = (): void => {
    for (const fetchAgain of [roster, messages, links, issues]) fetchAgain();
  };

  return { roster, messages, links, issues, all };
}
