import type { Article } from '#src/core/article.ts';
import { JungleError } from '#src/core/errors.ts';
import type { MessageRef, Room } from '#src/core/event.ts';
import type { Link } from '#src/core/links/link.ts';
import type { Rubric } from '#src/core/rubric.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { requestFeedback } from './feedback.ts';
import type { Newsroom } from './newsroom.ts';
import { viewIssue } from './view.ts';

/** The rubric that leads go to: the first that holds features. Refuses (`rubric.unknown`) when there is none. */
function leadRubric({ settings: { rubrics } }: Newsroom): Rubric {
  const found = rubrics.find(({ kind }) => kind === 'feature');
  if (!found)
    throw new JungleError('rubric.unknown', {
      rubric: 'une',
      known: rubrics.map(({ key }) => key),
    });
  return found;
}

/** The head of a link's story: the link that holds its brief. */
export const headOf = async (tx: Tx, link: Link): Promise<Link> =>
  (link.toldBy === undefined ? undefined : await tx.links.get(link.toldBy)) ?? link;

/** Refuses (`link.told`) a link that has no place of its own, since another's brief tells it. */
export async function demandUntold(tx: Tx, link: Link): Promise<void> {
  const { id, number } = await headOf(tx, link);
  if (id !== link.id) throw new JungleError('link.told', { number: link.number, head: number });
}

/** Refuses links that cannot be told anew: used, or in a section of the open issue, by themselves or under another. */
async function demandFree(newsroom: Newsroom, tx: Tx, links: readonly Link[]): Promise<void> {
  const issue = await tx.issues.open();
  for (const link of links) {
    const { number, url, usedIn } = link;
    if (usedIn !== undefined) throw new JungleError('link.used', { url, issue: usedIn });
    const head = await headOf(tx, link);
    const held = issue?.sections.find((one) => one.link === head.id || one.link === link.id);
    if (!issue || !held) continue;
    const view = await viewIssue(newsroom, tx, issue.number);
    const section = view?.sections.find(({ id }) => id === held.id)?.number ?? 1;
    throw new JungleError('lead.placed', {
      number,
      head: head.number,
      section,
      issue: issue.number,
    });
  }
}

/** Sends a story's head to be written anew, once all of its pages are read or given up; for somebody who asked for another version of it, or for nobody. */
export async function requestLead(
  { now }: Newsroom,
  tx: Tx,
  head: string,
  asked?: { person: string; room: Room },
): Promise<void> {
  const link = await tx.links.get(head);
  if (!link?.article || link.state === 'used' || link.state === 'withdrawn') return;
  await tx.links.update(head, { state: 'reading', readingSince: now().toISOString() });
  await requestFeedback(tx, head);
  await tx.enqueue({ name: 'draft', link: head, ...(asked ? { asked } : {}) });
}

/** A link that no story can be told from: its page cannot be read, or it was taken back. */
const isSilent = ({ state }: Link): boolean => state === 'unreadable' || state === 'withdrawn';

/** Makes links one story, told by the first whose page is not given up: the others keep their article and lose their own place. Answers that one, or the head of its story, and whether the story is `told` anew: links that tell it already, and are those that it rests on, are left as they stand. */
export async function tellTogether(
  newsroom: Newsroom,
  tx: Tx,
  links: readonly [Link, ...Link[]],
): Promise<{ head: Link; told: boolean }> {
  const rubric = leadRubric(newsroom);
  await demandFree(newsroom, tx, links);
  const head = await headOf(tx, links.find((link) => !isSilent(link)) ?? links[0]);
  await demandFree(newsroom, tx, [head]);
  const known = links.every(({ id, toldBy }) => id === head.id || toldBy === head.id);
  if (known && head.rubric === rubric.key && !isSilent(head)) return { head, told: false };
  for (const { id } of links.filter((link) => link.id !== head.id)) {
    for (const { id: follower } of await tx.links.followers(id))
      await tx.links.update(follower, { toldBy: follower === head.id ? null : head.id });
    await tx.links.update(id, { toldBy: head.id });
  }
  await tx.links.update(head.id, { rubric: rubric.key, toldBy: null });
  await requestLead(newsroom, tx, head.id);
  return { head: { ...head, rubric: rubric.key }, told: true };
}

/** Makes one story of the links that a message drops together for the lead; those that are told already are left where they are. */
export async function gather(newsroom: Newsroom, tx: Tx, ref: MessageRef): Promise<void> {
  const feature = newsroom.settings.rubrics.find(({ kind }) => kind === 'feature');
  const drops = await tx.links.dropsIn(ref);
  if (!feature || drops.length < 2) return;
  const held = (await tx.issues.open())?.sections.map(({ link }) => link) ?? [];
  const links = (await Promise.all(drops.map(({ link }) => tx.links.get(link)))).filter(
    (link): link is Link =>
      link?.rubric === feature.key &&
      link.usedIn === undefined &&
      link.state !== 'withdrawn' &&
      !held.includes(link.id),
  );
  const [first, ...others] = links;
  const fresh = others.filter(({ toldBy }) => toldBy === undefined);
  if (first && fresh.length > 0 && first.toldBy === undefined)
    await tellTogether(newsroom, tx, [first, ...fresh]);
}

/** Takes a link out of its story, which is told again without it; the link gets a brief of its own. */
export async function tellApart(newsroom: Newsroom, tx: Tx, link: Link): Promise<void> {
  const { toldBy } = link;
  if (toldBy === undefined) throw new JungleError('link.alone', { number: link.number });
  await demandFree(newsroom, tx, [link, await headOf(tx, link)]);
  await tx.links.update(link.id, { toldBy: null });
  await requestLead(newsroom, tx, link.id);
  await requestLead(newsroom, tx, toldBy);
}

/** Marks a link whose story another one tells as read, and has that one written when it was the last to wait for. */
export async function follow(newsroom: Newsroom, tx: Tx, link: Link, head: string): Promise<void> {
  if (link.state === 'received' || link.state === 'reading')
    await tx.links.update(link.id, { state: 'ready', readingSince: null });
  await requestFeedback(tx, link.id);
  await requestLead(newsroom, tx, head);
}

/** When a page cannot be read, or is taken back: its story goes on without it, told by another of its links if it was the head; one that is then left alone by a link taken back has the rubric that people chose for it. */
export async function leaveStory(newsroom: Newsroom, tx: Tx, link: Link): Promise<void> {
  if (link.toldBy !== undefined) return requestLead(newsroom, tx, link.toldBy);
  const followers = await tx.links.followers(link.id);
  const next = followers.find((one) => !isSilent(one)) ?? followers[0];
  if (!next) return;
  const alone = followers.filter((one) => !isSilent(one)).length < 2;
  const own = alone && link.state === 'withdrawn';
  await tx.links.update(next.id, { toldBy: null, ...(own ? {} : { rubric: link.rubric }) });
  for (const { id } of followers.filter((one) => one !== next))
    await tx.links.update(id, { toldBy: next.id });
  for (const drop of await tx.links.dropsOf(link.id))
    await tx.links.addDrop({ ...drop, link: next.id }, newsroom.now().toISOString());
  await requestLead(newsroom, tx, next.id);
}

/** The articles of a story beside its head's own; undefined while one is still to be read. */
export async function othersOf(
  tx: Tx,
  head: string,
): Promise<{ link: string; article: Article }[] | undefined> {
  const links = await tx.links.followers(head);
  const waits = ({ state }: Link): boolean => state === 'received' || state === 'reading';
  if (links.some(waits)) return undefined;
  return links.flatMap(({ id: link, state, article }) =>
    article && state !== 'unreadable' && state !== 'withdrawn' ? [{ link, article }] : [],
  );
}
