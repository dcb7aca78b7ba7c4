import { nextTime } from '#src/core/dates/deadline.ts';
import { type HouseRules, votesOf } from '#src/core/house.ts';
import type { VoteRules } from '#src/core/vote.ts';
import { weeklyText } from '#src/locale/deadline.ts';
import type { Tx } from '#src/ports/store.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshIssue, tellState } from './tell.ts';

/** The rules of voting as they stand. */
export const standingVotes = async (
  { settings }: Pick<Newsroom, 'settings'>,
  tx: Tx,
): Promise<VoteRules> => votesOf(settings.votes, await tx.house.rules());

const hourMs = 3600 * 1000;

const noticeMs = 2 * hourMs;

/** When an issue closes: the first deadline after it was opened; undefined when the newsroom has none. */
export async function deadlineOf(
  { settings: { timeZone } }: Pick<Newsroom, 'settings'>,
  tx: Tx,
  number: number,
): Promise<Date | undefined> {
  const { deadline } = await tx.house.rules();
  const opened = await tx.issues.openedAt(number);
  return deadline && opened ? nextTime(deadline, new Date(opened), timeZone) : undefined;
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

const logged = ({ quorum, voters, vetoers, deadline, rooms, monthlyTokens }: HouseRules) => ({
  ...(quorum === undefined ? {} : { quorum }),
  ...(voters ? { votants: voters.join(', ') } : {}),
  ...(vetoers ? { vetos: vetoers.join(', ') } : {}),
  bouclage: deadline ? weeklyText(deadline) : '',
  ...(rooms ? { salons: rooms.map(({ id }) => id).join(', ') } : {}),
  ...(monthlyTokens === undefined ? {} : { plafond: monthlyTokens ?? '' }),
});

/** Settles a newsroom's rules, logs them, and brings the open issue up to date, whose state may change by it. */
export async function settle(
  newsroom: Newsroom,
  tx: Tx,
  rules: HouseRules,
  { person, cause }: { person: string; cause: string },
): Promise<void> {
  const open = await tx.issues.open();
  const subject = String(open?.number ?? '');
  const before = open && (await deadlineOf(newsroom, tx, open.number));
  await tx.house.settle(rules);
  const at = newsroom.now().toISOString();
  await tx.audit.add({ at, by: person, action: 'settings', subject, detail: logged(rules) });
  if (!open) return;
  const after = await deadlineOf(newsroom, tx, open.number);
  if (after?.getTime() !== before?.getTime()) await scheduleReminders(newsroom, tx, open.number);
  for (const room of rules.rooms ?? []) await tx.issues.addRoom(open.number, room);
  await refreshIssue(newsroom, tx, open.number);
  await tellState(newsroom, tx, open.number, cause);
}
