import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Actions } from './actions.ts';
import type { Note } from './note.ts';
import type { Store } from './store.ts';
import type { About, Issue, IssueRow, Link, Message, Person, Room } from './wire.ts';

/** Everything the page shows, as last fetched. */
export type Desk = {
  /** What the first fetch met, if it failed. */
  failure: string | undefined;
  /** False while the stream is lost. */
  online: boolean;
  /** True when the last refetch failed. */
  stale: boolean;
  about: About;
  people: readonly Person[];
  rooms: readonly Room[];
  /** Whom this browser acts as; one not known to the server yet has its name as id. */
  person: Person;
  room: string;
  /** Undefined until the room's first answer. */
  messages: readonly Message[] | undefined;
  /** How many messages are asked for: the newest ones. */
  depth: number;
  notes: readonly Note[];
  links: readonly Link[];
  /** Undefined until the first answer. */
  issues: readonly IssueRow[] | undefined;
  issue: Issue | undefined;
  /** What the model took this month, in words; empty for nothing. */
  spending: string;
  /** The issue chosen by hand; undefined follows the newest. */
  chosenIssue: number | undefined;
};

/** How many more messages are shown at a time. */
export const messagesAtATime = 200;

/** A desk that has fetched nothing yet. */
export const emptyDesk: Desk = {
  failure: undefined,
  online: true,
  stale: false,
  about: { newsroom: { name: 'Bruisse' }, quorum: 2, rubrics: [], model: true, commands: [] },
  people: [],
  rooms: [],
  person: { id: '', name: '' },
  room: '',
  messages: undefined,
  depth: messagesAtATime,
  notes: [],
  links: [],
  issues: undefined,
  issue: undefined,
  spending: '',
  chosenIssue: undefined,
};

/** The page's state and what people can do to it, handed down the tree. */
export const DeskContext = createContext<{ store: Store<Desk>; actions: Actions } | undefined>(
  undefined,
);

/** The desk as it is now, for a component to show; throws outside of `DeskContext`. */
export function useDesk(): { desk: Desk; actions: Actions } {
  const context = useContext(DeskContext);
  if (!context) throw new Error('useDesk is used outside of DeskContext');
  const { store, actions } = context;
  const [desk, setDesk] = useState(store.get());
  useEffect(() => {
    setDesk(store.get());
    return store.subscribe(() => setDesk(store.get()));
  }, [store]);
  return { desk, actions };
}
