import type { Message } from '#src/core/message.ts';

/** Commands given in a dialog, which wait for their answer, by event id. */
export type Replies = {
  /** Resolves with the answer, or undefined after `ms`; asked for before the command is accepted. */
  wait(event: string, ms: number): Promise<Message | undefined>;
  /** False when nobody waits for it. */
  give(event: string, message: Message): boolean;
};

/** An empty waiting room. */
export function replies(): Replies {
  const waiting = new Map<string, (message: Message) => void>();
  return {
    wait(event, ms) {
      const { promise, resolve } = Promise.withResolvers<Message | undefined>();
      const timer = setTimeout(() => resolve(undefined), ms);
      waiting.set(event, resolve);
      return promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(event);
      });
    },
    give(event, message) {
      const resolve = waiting.get(event);
      resolve?.(message);
      return resolve !== undefined;
    },
  };
}
