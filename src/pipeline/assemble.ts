import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import { freePlaces, type Section } from '#src/core/issue.ts';
import type { Link } from '#src/core/links/link.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { scheduleReminders } from './house.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
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

/** Who asks for an issue, and where; `absent` when nothing can be posted there. */
export type Asker = { room: Room; person: string; cause: string; absent?: true };

/** Whoever gives a command. */
export const askerOf = ({ id: cause, room, person, absent }: CommandEvent): Asker => ({
  room,
  person,
  cause,
  ...(absent ? { absent } : {}),
});

/** The rooms that an issue is to be shown in; refuses (`room.absent`) when there is none. */
async function roomsFor(tx: Tx, { room, absent }: Asker, open?: number): Promise<readonly Room[]> {
  const { rooms = [] } = await tx.house.rules();
  const shown = open === undefined ? [] : await tx.issues.rooms(open);
  if (absent && rooms.length + shown.length === 0) throw new JungleError('room.absent', {});
  return absent ? rooms : [room, ...rooms];
}

/** Assembles the open issue, or opens the next one: fills free places from the pool and shows it in the room. Refuses (`room.absent`) when it can be shown nowhere. */
export async function assemble(newsroom: Newsroom, tx: Tx, asker: Asker): Promise<Assembled> {
  const { person, cause } = asker;
  const at = newsroom.now().toISOString();
  const open = await tx.issues.open();
  const rooms = await roomsFor(tx, asker, open?.number);
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
  for (const shown of rooms) await tx.issues.addRoom(number, shown);
  await refreshIssue(newsroom, tx, number);
  await tellState(newsroom, tx, number, cause);
  const sections = before.length + links.length;
  return { issue: number, placed: links.length, sections, waiting: counts.ready - links.length };
}
