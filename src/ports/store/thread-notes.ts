import type { MessageRef } from '#src/core/event.ts';
import type { ThreadNote } from '#src/core/thread-note.ts';

/** What people said in the threads under messages that drop links; a note is about the links that its message drops by then, and those that it is held to. */
export type ThreadNotes = {
  /** Keeps a reply as a note, in place of its earlier words. */
  keep(reply: MessageRef, note: ThreadNote & { under: string }): Promise<void>;
  has(reply: MessageRef): Promise<boolean>;
  remove(reply: MessageRef): Promise<void>;
  /** Holds what is noted under a message to a link, whatever the message drops from then on. */
  hold(parent: MessageRef, link: string): Promise<void>;
  /** Holds nothing to a link any more, and removes what was only there for it: notes under messages that were deleted meanwhile. */
  release(link: string): Promise<void>;
  /** Removes what is noted under a message, unless it is held to a link. */
  removeUnder(parent: MessageRef): Promise<void>;
  /** Notes about any of the links, each once, oldest first. */
  about(links: readonly string[]): Promise<ThreadNote[]>;
  /** The same by link; those without any are left out. */
  aboutEach(links: readonly string[]): Promise<Map<string, ThreadNote[]>>;
};
