import { ChatShut } from '#src/core/errors.ts';
import type { Attempt } from '#src/ports/job.ts';
import { draft } from './draft.ts';
import { feedback } from './feedback.ts';
import { handle } from './handle.ts';
import type { Newsroom } from './newsroom.ts';
import { read } from './read.ts';
import { reconcile } from './reconcile.ts';
import { redraft } from './redraft.ts';
import { remind } from './remind.ts';
import { show } from './show.ts';
import { whisper } from './whisper.ts';

/** Keeps a job that its chat does not take until it does again. */
async function setAside({ store, id }: Newsroom, { job }: Attempt, error: unknown): Promise<void> {
  if (!(error instanceof ChatShut)) throw error;
  const { newsroom: _, ...task } = job;
  await store.transaction(id, (tx) => tx.aside.add(error.chat, task));
}

/**
 * The product on one screen. A chat event is accepted (accept.ts), then each job does one step and
 * commits the next with its own effects: handle → collect.ts, vote.ts or a command (assemble.ts,
 * revise.ts, close.ts) → read → draft → show; press/ turns the issue into files.
 */
export async function perform(newsroom: Newsroom, attempt: Attempt): Promise<void> {
  await step(newsroom, attempt).catch((error) => setAside(newsroom, attempt, error));
  newsroom.changed(attempt.job);
}

async function step(newsroom: Newsroom, attempt: Attempt): Promise<void> {
  const { job } = attempt;
  switch (job.name) {
    case 'handle':
      return handle(newsroom, job, attempt.lastTry);
    case 'read':
      return read(newsroom, job.link, attempt);
    case 'draft':
      return draft(newsroom, job, attempt);
    case 'redraft':
      return redraft(newsroom, job, attempt);
    case 'remind':
      return remind(newsroom, job);
    case 'show':
      return show(newsroom, job.room, job.key, attempt.id);
    case 'feedback':
      return feedback(newsroom, job.target);
    case 'reconcile':
      return reconcile(newsroom, job);
    case 'whisper':
      return whisper(newsroom, job);
    default:
      return job satisfies never;
  }
}
