import type { ChatEvent, MessageRef } from '#src/core/event.ts';

/** What came from the chats. */
export type Events = {
  /** As the store's own `accept`, but with all else that this transaction does. */
  accept(event: ChatEvent): Promise<boolean>;
  /** The event while it waits; undefined once done. */
  waiting(id: string): Promise<ChatEvent | undefined>;
  done(id: string): Promise<void>;
  isDone(id: string): Promise<boolean>;
  /** Events that wait, of replies under a message. */
  repliesTo(parent: MessageRef): Promise<string[]>;
};
