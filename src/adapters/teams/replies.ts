import type { Refused } from '#src/core/form.ts';
import type { Message } from '#src/core/message.ts';

/** What a command is answered: a message, and why it was refused if it was. */
export type Reply = { message: Message; refused?: Refused };

/** Commands given in a dialog, which wait for their answer, by event id. */
export type Replies = {
  /** Resolves with the answer, or undefined after `ms`; asked for before the command is accepted. */
  wait(event: string, ms: number): Promise<Reply | undefined>;
  /** False when nobody waits for it. */
  give(event: string, reply: Reply): boolean;
};

/** An empty waiting room. */
export function replies(): Replies {
  const waiting = new Map<string, (reply: Reply) => void>();
  return {
    wait(event, ms) {
      const { promise, resolve } = Promise.withResolvers<Reply | undefined>();
      const timer = setTimeout(() => resolve(undefined), ms);
      waiting.set(event, resolve);
      return promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(event);
      });
    },
    give(event, reply) {
      const resolve = waiting.get(event);
      resolve?.(reply);
      return resolve !== undefined;
    },
  };
}
