import type { MessageRef } from '#src/core/event.ts';
import type { Mark } from '#src/core/vote.ts';

/** A mark as it came: on a message, or by a command on a section's revision. */
export type KeptMark = Mark & {
  event: string;
  on: { ref: MessageRef } | { section: string; revision: string };
  /** False when it came too late to count. */
  counts: boolean;
};

export type Marks = {
  /** The same event twice is one mark. */
  add(mark: KeptMark): Promise<void>;
  /** Marks that count, on any message posted for a section's revision or by command. */
  of(section: string, revision: string): Promise<Mark[]>;
  ofMany(sections: readonly { section: string; revision: string }[]): Promise<Map<string, Mark[]>>;
  on(ref: MessageRef): Promise<Mark[]>;
  /** The same, with those that do not count. */
  everOn(ref: MessageRef): Promise<Mark[]>;
};
