import type { MessageRef } from '#src/core/event.ts';

/** The feedback emojis that the bot has, or may have, on a message, and the time of the message's last known version. */
export type Messages = {
  /** False when a newer version, or a deletion, is known already. */
  see(ref: MessageRef, at: number, deleted: boolean): Promise<boolean>;
  feedback(ref: MessageRef): Promise<readonly string[]>;
  setFeedback(ref: MessageRef, emojis: readonly string[]): Promise<void>;
};
