import type { IssueView, SectionView } from '#src/core/issue.ts';
import type { Message } from '#src/core/message.ts';
import { type Lacking, lackingVoters } from '#src/core/vote.ts';
import { deadlineText } from '#src/locale/deadline.ts';
import { issueMessage } from '#src/locale/issue.ts';
import { retiredMessage } from '#src/locale/retired.ts';
import { type Names, sectionMessage } from '#src/locale/section.ts';
import type { Post, PostSubject } from '#src/ports/store/posts.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { fateOf } from './fate-of.ts';
import { deadlineOf, standingVotes } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { viewIssue } from './view.ts';

/** Names of the newsroom's people by id; an unknown id stands for itself. */
export async function namesIn(tx: Tx): Promise<Names> {
  const names = new Map((await tx.people.list()).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** Who is lacking for a text to reach the quorum, by who wrote it. */
export async function lackingIn(newsroom: Newsroom, tx: Tx): Promise<(editor: string) => Lacking> {
  const { voters, quorum } = await standingVotes(newsroom, tx);
  const all = voters.length > 0 ? voters : (await tx.people.list()).map(({ id }) => id);
  return (editor) => lackingVoters(all, quorum, editor);
}

/** The section at a revision, while it is the one that stands, and whether its issue is published. */
async function standing(
  newsroom: Newsroom,
  tx: Tx,
  { section: id, revision }: PostSubject,
): Promise<{ section: SectionView; published: boolean } | undefined> {
  const section = await tx.issues.section(id);
  if (!section || section.removed) return undefined;
  const view = await viewIssue(newsroom, tx, section.issue);
  const current = view?.sections.find((candidate) => candidate.id === id);
  return current?.brief.revision === revision
    ? { section: current, published: view?.state === 'published' }
    : undefined;
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
    if (!section.removed) return retiredMessage(text);
    return retiredMessage(text, await fateOf(newsroom, tx, section.link));
  }
  const lacking = !current.published && (await lackingIn(newsroom, tx));
  return sectionMessage(current.section, await namesIn(tx), lacking);
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
