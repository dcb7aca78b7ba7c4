import type { IssueView, SectionView } from '#src/core/issue.ts';
import type { Message } from '#src/core/message.ts';
import { deadlineText } from '#src/locale/deadline.ts';
import { issueMessage } from '#src/locale/issue.ts';
import { type Names, retiredMessage, sectionMessage } from '#src/locale/section.ts';
import type { Post, PostSubject, Tx } from '#src/ports/store.ts';
import { fateOf } from './fateOf.ts';
import { deadlineOf, standingVotes } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { viewIssue } from './view.ts';

/** Names of the newsroom's people by id; an unknown id stands for itself. */
export async function namesIn(tx: Tx): Promise<Names> {
  const names = new Map((await tx.people.list()).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** How many voters are lacking for a text written by `editor` to reach the quorum. */
export async function missingVoters(newsroom: Newsroom, tx: Tx, editor: string): Promise<number> {
  const votes = await standingVotes(newsroom, tx);
  const voters =
    votes.voters.length > 0 ? votes.voters : (await tx.people.list()).map(({ id }) => id);
  return Math.max(0, votes.quorum - voters.filter((id) => id !== editor).length);
}

/** The section at a revision, while it is the one that stands. */
async function standing(
  newsroom: Newsroom,
  tx: Tx,
  { section: id, revision }: PostSubject,
): Promise<SectionView | undefined> {
  const section = await tx.issues.section(id);
  if (!section || section.removed) return undefined;
  const view = await viewIssue(newsroom, tx, section.issue);
  const current = view?.sections.find((candidate) => candidate.id === id);
  return current?.brief.revision === revision ? current : undefined;
}

/** Whether a message that somebody deleted is to be posted again: not what only told that a text was replaced or taken out. */
export async function isWanted(newsroom: Newsroom, { subject }: Post): Promise<boolean> {
  if (!subject) return true;
  const { id, store } = newsroom;
  return store.read(id, async (tx) => (await standing(newsroom, tx, subject)) !== undefined);
}

async function renderSection(
  newsroom: Newsroom,
  tx: Tx,
  subject: PostSubject,
): Promise<Message | undefined> {
  const section = await tx.issues.section(subject.section);
  if (!section) return undefined;
  const current = await standing(newsroom, tx, subject);
  if (!current) {
    const versions = await tx.briefs.history(section.link);
    const brief = versions.find(({ revision }) => revision === subject.revision);
    const text = brief?.text ?? '';
    if (!section.removed) return retiredMessage(text, 'revised');
    const fate = await fateOf(newsroom, tx, section.link);
    return retiredMessage(text, fate.kind === 'gone' ? 'withdrawn' : 'removed');
  }
  const missing = await missingVoters(newsroom, tx, current.brief.writer);
  return sectionMessage(current, await namesIn(tx), missing);
}

/** The message that heads an issue, with what it takes to be approved and when it closes. */
export async function headMessage(newsroom: Newsroom, tx: Tx, view: IssueView): Promise<Message> {
  const deadline = await deadlineOf(newsroom, tx, view.number);
  const { quorum } = await standingVotes(newsroom, tx);
  return issueMessage(view, newsroom.issueUrl(view.number), {
    quorum,
    ...(deadline ? { deadline: deadlineText(deadline, newsroom.settings.timeZone) } : {}),
  });
}

/** What a post shows now; undefined when there is nothing to show any more. */
export async function renderPost(newsroom: Newsroom, post: Post): Promise<Message | undefined> {
  if (post.message) return post.message;
  return newsroom.store.read(newsroom.id, async (tx) => {
    if (post.subject) return renderSection(newsroom, tx, post.subject);
    const number = Number(post.key.split(':')[1]);
    const view = await viewIssue(newsroom, tx, number);
    return view && headMessage(newsroom, tx, view);
  });
}
