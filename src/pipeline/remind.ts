import { reminderMessage } from '#src/locale/deadline.ts';
import type { Task } from '#src/ports/job.ts';
import { deadlineOf } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { namesIn } from './render.ts';
import { viewIssue } from './view.ts';

/** Reminds an issue's rooms of its deadline, unless it left meanwhile or closes at another time now. */
export async function remind(
  newsroom: Newsroom,
  { issue, due, notBefore }: Extract<Task, { name: 'remind' }>,
): Promise<void> {
  await newsroom.store.transaction(newsroom.id, async (tx) => {
    const deadline = await deadlineOf(newsroom, tx, issue);
    const view = await viewIssue(newsroom, tx, issue);
    if (!view || view.state === 'published' || deadline?.toISOString() !== due) return;
    const past = notBefore === due;
    if (view.state === 'approved' && !past) return;
    const message = reminderMessage(
      view,
      { deadline, past },
      await namesIn(tx),
      newsroom.settings.timeZone,
    );
    for (const room of await tx.issues.rooms(issue))
      await tx.posts.want({ room, key: `deadline:${issue}:${notBefore}`, message });
  });
}
