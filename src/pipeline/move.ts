import { JungleError } from '#src/core/errors.ts';
import { freePlaces, type SectionView } from '#src/core/issue.ts';
import { type Rubric, rubricNamed } from '#src/core/rubric.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { openIssue } from './find.ts';
import { fitSection } from './fit.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
import { refreshIssue, refreshPosts, tellState } from './tell.ts';
import { withdraw } from './withdraw.ts';

type Placed = SectionView & { issue: number };

/** The order a rubric's sections take when one of them goes to the place of another. */
function reordered(siblings: readonly SectionView[], moved: Placed, place: string): string[] {
  const target = siblings.findIndex(({ number }) => String(number) === place);
  if (target < 0) {
    const places = siblings.map(({ number }) => number);
    const { number } = moved;
    if (places.length > 1 && number === places[0] && place === String(number - 1))
      throw new JungleError('section.edge', { number, edge: 'first' });
    if (places.length > 1 && number === places.at(-1) && place === String(number + 1))
      throw new JungleError('section.edge', { number, edge: 'last' });
    throw new JungleError('section.place', { place, places });
  }
  const order = siblings.map(({ id }) => id).filter((id) => id !== moved.id);
  order.splice(target, 0, moved.id);
  return order;
}

function rubricFor(place: string, rubrics: readonly Rubric[]): Rubric | undefined {
  const rubric = rubricNamed(place, rubrics);
  if (!rubric && !/^\d+$/.test(place))
    throw new JungleError('rubric.unknown', {
      rubric: place,
      known: rubrics.map(({ key }) => key),
    });
  return rubric;
}

/** Moves a section to the number of another in its rubric, or to the end of another rubric that has room, for which its text may be written anew; it may be there already. */
export async function moveSection(
  newsroom: Newsroom,
  tx: Tx,
  section: Placed,
  place: string,
  { person, room }: Pick<CommandEvent, 'person' | 'room'>,
): Promise<'stays' | 'moved' | 'rewritten'> {
  const view = await openIssue(newsroom, tx);
  const { rubrics } = newsroom.settings;
  const rubric = rubricFor(place, rubrics);
  if (rubric?.key === section.rubric || place === String(section.number)) return 'stays';
  if (rubric) {
    if (!freePlaces(view.sections, rubrics).get(rubric.key))
      throw new JungleError('rubric.full', { title: rubric.title, max: rubric.holds[1] });
    const last = Math.max(-1, ...view.sections.map((other) => other.place));
    await tx.issues.moveSection(section.id, rubric.key, last + 1);
    await tx.links.update(section.link, { rubric: rubric.key });
  } else {
    const siblings = view.sections.filter((other) => other.rubric === section.rubric);
    for (const [i, id] of reordered(siblings, section, place).entries())
      await tx.issues.moveSection(id, section.rubric, i);
  }
  const moved = (await openIssue(newsroom, tx)).sections.find(({ id }) => id === section.id);
  await tx.audit.add({
    at: newsroom.now().toISOString(),
    by: person,
    action: 'move',
    subject: section.id,
    detail: { rubric: moved?.rubric ?? section.rubric, number: moved?.number ?? section.number },
  });
  const { issue } = section;
  const rewritten =
    rubric && moved && (await fitSection(newsroom, tx, { ...moved, issue }, { person, room }));
  await refreshIssue(newsroom, tx, issue);
  return rewritten ? 'rewritten' : 'moved';
}

/** Takes a section out of its issue; its link, and those told with it, go back to the pool, or away when nobody drops them any more, and the notes of deleted messages go with the section. */
export async function removeSection(
  newsroom: Newsroom,
  tx: Tx,
  section: Placed,
  by: { person: string; cause: string },
): Promise<void> {
  await tx.issues.removeSection(section.id);
  const link = await tx.links.get(section.link);
  const links = link ? [link, ...(await tx.links.followers(link.id))] : [];
  for (const { id } of links) await tx.threadNotes.release(id);
  await withdraw(newsroom, tx, links);
  await tx.audit.add({
    at: newsroom.now().toISOString(),
    by: by.person,
    action: 'remove',
    subject: section.id,
    detail: { number: section.number },
  });
  await refreshPosts(tx, section.id);
  await refreshIssue(newsroom, tx, section.issue);
  await tellState(newsroom, tx, section.issue, by.cause);
}
