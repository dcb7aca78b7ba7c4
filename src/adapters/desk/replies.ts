/** What a command is answered; `refused` when nothing was done. */
export type Reply = { text: string; refused?: true };

/** Commands that wait for their private answer, by event id. */
export type Replies = {
  /** Resolves with the answer, or undefined after `ms`. */
  wait(event: string, ms: number): Promise<Reply | undefined>;
  /** False when nobody waits for it. */
  give(event: string, reply: Reply): boolean;
};

/** An empty waiting room. */
export function replyRoom(): Replies {
  const waiting = new Map<string, (reply: Reply) => void>();
  return {
    wait(event, ms) {
      return new Promise((resolve) => {
        const done = (reply: Reply | undefined): void => {
          clearTimeout(timer);
          waiting.delete(event);
          resolve(reply);
        };
        const timer = setTimeout(done, ms, undefined);
        waiting.set(event, done);
      });
    },
    give(event, reply) {
      const resolve = waiting.get(event);
      resolve?.(reply);
      return resolve !== undefined;
    },
  };
}
