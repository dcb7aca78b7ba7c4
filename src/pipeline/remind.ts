import { reminderMessage } from '#src/locale/deadline.ts';
import type { Task } from '#src/ports/job.ts';
import { deadlineOf } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { namesIn } from './render.ts';
import { viewIssue } from './view.ts';

/** How long after a deadline its hour may still be said to have come. */
const momentMs = 15 * 60 * 1000;

/** Reminds an issue's rooms of its deadline, unless it left meanwhile, closes at another time now, or the reminder before it comes after it. */
export async function remind(
  newsroom: Newsroom,
  { issue, due, notBefore }: Extract<Task, { name: 'remind' }>,
): Promise<void> {
  await newsroom.store.transaction(newsroom.id, async (tx) => {
    const deadline = await deadlineOf(newsroom, tx, issue);
    const view = await viewIssue(newsroom, tx, issue);
    if (!view || view.state === 'published' || deadline?.toISOString() !== due) return;
    const now = newsroom.now();
    const past = notBefore === due;
    if (!past && (view.state === 'approved' || now >= deadline)) return;
    const message = reminderMessage(
      view,
      { deadline, past, late: now.getTime() - deadline.getTime() > momentMs },
      await namesIn(tx),
      newsroom.settings.timeZone,
    );
    for (const room of await tx.issues.rooms(issue))
      await tx.posts.want({ room, key: `deadline:${issue}:${notBefore}`, message });
  });
}
