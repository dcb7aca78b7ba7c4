import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import { freePlaces, type Section } from '#src/core/issue.ts';
import type { Link } from '#src/core/links/link.ts';
import type { Tx } from '#src/ports/store.ts';
import { scheduleReminders } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshIssue, tellState } from './tell.ts';

/** What a draft came to. */
export type Assembled = { issue: number; placed: number; sections: number; waiting: number };

/** Ready links for the free places of each rubric: most droppers first, then oldest. */
async function candidates(
  { settings: { rubrics } }: Newsroom,
  tx: Tx,
  sections: readonly Section[],
): Promise<Link[]> {
  const chosen: Link[] = [];
  for (const [rubric, free] of freePlaces(sections, rubrics))
    if (free > 0) chosen.push(...(await tx.links.pool(rubric, free)));
  return chosen;
}

async function isShownIn(tx: Tx, issue: number, { chat, id }: Room): Promise<boolean> {
  return (await tx.issues.rooms(issue)).some((room) => room.chat === chat && room.id === id);
}

/** Assembles the open issue, or opens the next one: fills free places from the pool and shows it in the room. */
export async function assemble(
  newsroom: Newsroom,
  tx: Tx,
  { room, person, cause }: { room: Room; person: string; cause: string },
): Promise<Assembled> {
  const at = newsroom.now().toISOString();
  const open = await tx.issues.open();
  const before = open?.sections ?? [];
  const links = await candidates(newsroom, tx, before);
  const counts = await tx.links.count();
  if (links.length === 0 && before.length === 0) {
    const reading = counts.received + counts.reading + counts.drafting;
    throw new JungleError('issue.empty', { reading, unreadable: counts.unreadable });
  }

  const { number } = open ?? (await tx.issues.create(at));
  if (!open) await scheduleReminders(newsroom, tx, number);
  let place = Math.max(-1, ...before.map((section) => section.place));
  for (const { id: link, rubric } of links) {
    place += 1;
    const section: Section = { id: newsroom.newId(), issue: number, rubric, place, link };
    await tx.issues.addSection(section);
    const detail = { rubric };
    await tx.audit.add({ at, by: person, action: 'place', subject: section.id, detail });
  }
  if (links.length > 0 || !(await isShownIn(tx, number, room))) {
    const { rooms = [] } = await tx.house.rules();
    for (const shown of [room, ...rooms]) await tx.issues.addRoom(number, shown);
    await refreshIssue(newsroom, tx, number);
    await tellState(newsroom, tx, number, cause);
  }
  const sections = before.length + links.length;
  return { issue: number, placed: links.length, sections, waiting: counts.ready - sections };
}
