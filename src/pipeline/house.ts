import { nextTime } from '#src/core/dates/deadline.ts';
import { votesOf } from '#src/core/house.ts';
import type { VoteRules } from '#src/core/vote.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';

/** The rules of voting as they stand. */
export const standingVotes = async (
  { settings }: Pick<Newsroom, 'settings'>,
  tx: Tx,
): Promise<VoteRules> => votesOf(settings.votes, await tx.house.rules());

const hourMs = 3600 * 1000;

const noticeMs = 2 * hourMs;

/** When an issue closes: the first deadline after it was opened, or after the deadline was settled if that came later; undefined when the newsroom has none. */
export async function deadlineOf(
  { settings: { timeZone } }: Pick<Newsroom, 'settings'>,
  tx: Tx,
  number: number,
): Promise<Date | undefined> {
  const { deadline, deadlineSince = '' } = await tx.house.rules();
  const opened = await tx.issues.openedAt(number);
  if (!deadline || !opened) return undefined;
  const from = deadlineSince > opened ? deadlineSince : opened;
  return nextTime(deadline, new Date(from), timeZone);
}

/** Has the rooms of an issue reminded of its deadline, shortly before and when it comes; what is past is not told. */
export async function scheduleReminders(newsroom: Newsroom, tx: Tx, issue: number): Promise<void> {
  const deadline = await deadlineOf(newsroom, tx, issue);
  if (!deadline) return;
  const now = newsroom.now().getTime();
  for (const before of [noticeMs, 0]) {
    const at = deadline.getTime() - before;
    const due = deadline.toISOString();
    if (at > now)
      await tx.enqueue({ name: 'remind', issue, due, notBefore: new Date(at).toISOString() });
  }
}
