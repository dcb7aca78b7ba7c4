import type { Task } from '#src/ports/job.ts';

/** Jobs that a chat refused for want of a good token. */
export type Aside = {
  add(chat: string, task: Task): Promise<void>;
  /** Enqueues those of a chat again, in their order, each once. */
  takeUp(chat: string): Promise<void>;
};
