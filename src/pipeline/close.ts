import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import { type IssueView, unsettledSections } from '#src/core/issue.ts';
import { plain } from '#src/core/message.ts';
import { type Mark, sectionState, tally } from '#src/core/vote.ts';
import { refusalText } from '#src/locale/refusals.ts';
import { reply } from '#src/locale/replies.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { openIssue } from './find.ts';
import { standingVotes } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { namesIn } from './render.ts';
import { asked, refreshIssue, tellState } from './tell.ts';

/** Who closes an issue, where they asked to, and the address it is published at. */
type Closing = { person: string; room: Room; cause: string; url?: string };

/** Refuses (`issue.unapproved`) an issue that is not *bon à tirer*. */
export function demandApproved(view: IssueView): void {
  if (view.state !== 'draft') return;
  const waiting = view.sections.filter(({ state }) => state !== 'approved');
  const numbers = waiting.map(({ number }) => number);
  throw new JungleError('issue.unapproved', { number: view.number, waiting: numbers });
}

/** Refuses an issue that is not *bon à tirer*, or holds a text to be rewritten or translated. */
function demandReady(view: IssueView): void {
  demandApproved(view);
  const unsettled = unsettledSections(view.sections);
  if (unsettled.length > 0)
    throw new JungleError('issue.unsettled', { number: view.number, sections: unsettled });
}

/** Refuses (`issue.doubtful`) an issue that would not be approved without some of its marks. */
async function demandSure(
  newsroom: Newsroom,
  tx: Tx,
  { number: issue, sections }: IssueView,
  doubtful: readonly Mark[],
): Promise<void> {
  const nameOf = ({ person, emoji, at }: Mark): string => JSON.stringify([person, emoji, at]);
  const doubted = new Set(doubtful.map(nameOf));
  const votes = await standingVotes(newsroom, tx);
  const names = await namesIn(tx);
  const unsure = [];
  for (const { id, number, brief } of sections) {
    const marks = await tx.marks.of(id, brief.revision);
    const sure = marks.filter((mark) => !doubted.has(nameOf(mark)));
    if (sectionState(tally(sure, votes, brief.writer), 0) === 'approved') continue;
    const people = marks.filter((mark) => doubted.has(nameOf(mark))).map(({ person }) => person);
    unsure.push({ number, people: [...new Set(people)].map(names) });
  }
  if (unsure.length > 0) throw new JungleError('issue.doubtful', { number: issue, unsure });
}

/** Publishes an issue: it changes no more, its links are used. */
async function publish(
  newsroom: Newsroom,
  tx: Tx,
  { number, sections }: IssueView,
  { person, cause, url }: Closing,
): Promise<void> {
  const at = newsroom.now().toISOString();
  await tx.issues.publish(number, at, url);
  for (const { link, sources } of sections)
    for (const used of new Set([link, ...sources.flatMap((source) => source.link ?? [])]))
      await tx.links.update(used, { state: 'used', usedIn: number });
  const detail = { url: url ?? '' };
  await tx.audit.add({ at, by: person, action: 'publish', subject: String(number), detail });
  await refreshIssue(newsroom, tx, number);
  await tellState(newsroom, tx, number, cause);
}

/** Closes an approved issue, at once or once its chats were asked what stands on its sections. */
export async function close(
  newsroom: Newsroom,
  tx: Tx,
  view: IssueView,
  closing: Closing,
): Promise<'closed' | 'asked'> {
  demandReady(view);
  const { number } = view;
  if ((await asked(newsroom, tx, number)).length === 0) {
    await publish(newsroom, tx, view, closing);
    return 'closed';
  }
  const { cause, ...asking } = closing;
  await tx.enqueue({ name: 'reconcile', issue: number, cause, close: asking });
  return 'asked';
}

/** Closes an issue now that its chats were asked, and tells whoever wanted it what came of it; once it is published there is nothing to tell. */
export async function closeAsked(
  newsroom: Newsroom,
  tx: Tx,
  number: number,
  closing: Closing,
  doubtful: readonly Mark[],
): Promise<void> {
  const { room, person } = closing;
  if ((await tx.issues.open())?.number !== number) return;
  const view = await openIssue(newsroom, tx);
  try {
    demandReady(view);
    await demandSure(newsroom, tx, view, doubtful);
    await publish(newsroom, tx, view, closing);
    await tx.enqueue({ name: 'whisper', room, person, message: reply.closed(number) });
  } catch (error) {
    if (!(error instanceof JungleError)) throw error;
    await tx.enqueue({ name: 'whisper', room, person, message: plain(refusalText(error)) });
  }
}
