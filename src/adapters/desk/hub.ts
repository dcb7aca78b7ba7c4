/** Something that changed, for the pages that are open. */
export type Change =
  | { event: 'message'; data: { room: string } }
  | { event: 'links'; data: Record<string, never> }
  | { event: 'issue'; data: { number?: number } }
  | { event: 'whisper'; data: { person: string; room: string; text: string } };

/** Hands changes to whoever listens; a listener that leaves is forgotten. */
export type Hub = {
  listen(listener: (change: Change) => void): () => void;
  tell(change: Change): void;
};

/** An empty hub. */
export function changeHub(): Hub {
  const listeners = new Set<(change: Change) => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(change) {
      for (const listener of listeners) listener(change);
    },
  };
}
