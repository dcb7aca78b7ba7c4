/** Commands that wait for their private answer, by event id. */
export type Replies = {
  /** Resolves with the answer, or undefined after `ms`. */
  wait(event: string, ms: number): Promise<string | undefined>;
  /** False when nobody waits for it. */
  give(event: string, text: string): boolean;
};

/** An empty waiting room. */
export function replyRoom(): Replies {
  const waiting = new Map<string, (text: string) => void>();
  return {
    wait(event, ms) {
      return new Promise((resolve) => {
        const done = (text: string | undefined): void => {
          clearTimeout(timer);
          waiting.delete(event);
          resolve(text);
        };
        const timer = setTimeout(done, ms, undefined);
        waiting.set(event, done);
      });
    },
    give(event, text) {
      const resolve = waiting.get(event);
      resolve?.(text);
      return resolve !== undefined;
    },
  };
}
