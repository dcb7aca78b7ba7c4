/** A value that tells its listeners when it changes. */
export type Store<State> = {
  get(): State;
  /** Merges a change, given or computed from the present state. */
  set(change: Partial<State> | ((state: State) => Partial<State>)): void;
  /** Answers how to stop listening. */
  subscribe(listener: () => void): () => void;
};

/** A store that holds `initial`. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
