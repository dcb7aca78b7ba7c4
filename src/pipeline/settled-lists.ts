import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import { mentionsIn } from '#src/core/mention.ts';
import { slug } from '#src/core/text/slug.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { type KnownRoom, knownRooms } from './known-rooms.ts';
import type { Newsroom } from './newsroom.ts';

/** The parts of a list: between commas, and each mention by itself. */
const split = (text: string): string[] =>
  text.split(/,|(?=<[@#])|(?<=>)/).flatMap((part) => part.trim() || []);

/** A name without what stands behind it in parentheses: «Camille (exemple)». */
const barely = (name: string): string => slug(name.replace(/\([^()]*\)$/u, ''));

async function peopleNamed(tx: Tx, name: string): Promise<{ id: string }[]> {
  const named = await tx.people.named(name);
  if (named.length > 0 || slug(name) === '') return named;
  return (await tx.people.list()).filter((person) => barely(person.name) === slug(name));
}

async function personIn(tx: Tx, word: string): Promise<string> {
  const [mention] = mentionsIn(word);
  const name = mention?.label || word.replace(/^@/, '');
  const id = mention && 'person' in mention ? mention.person : name;
  const [person, ...others] = (await tx.people.get(id))
    ? [{ id }]
    : mention
      ? []
      : await peopleNamed(tx, name);
  if (!person) throw new JungleError('person.unknown', { name });
  if (others.length > 0) {
    const ids = [person, ...others].map((one) => one.id);
    throw new JungleError('person.several', { name, ids });
  }
  return person.id;
}

const isRoom = (one: Room, other: Room): boolean => one.chat === other.chat && one.id === other.id;

const labels = (rooms: readonly KnownRoom[]): string[] => rooms.map(({ label }) => label);

/** The ids of people listed by mention, name (without its parentheses, too) or id; refuses a name that nobody has (`person.unknown`), or several (`person.several`). */
export async function peopleIn(tx: Tx, text: string): Promise<string[]> {
  const ids = new Set<string>();
  for (const word of split(text)) ids.add(await personIn(tx, word));
  return [...ids];
}

/** The rooms that a word may mean: a mention's, or those of an id, a label or a name; of several, those nearest to where it is said. */
function meant(known: readonly KnownRoom[], here: Room, word: string): readonly KnownRoom[] {
  const [mention] = mentionsIn(word);
  if (mention && 'room' in mention) return known.filter((one) => isRoom(one, mention.room));
  const name = word.replace(/^#/, '');
  const exact = known.filter(
    (one) => one.id === name || one.label.toLowerCase() === name.toLowerCase(),
  );
  if (exact.length > 0) return exact;
  const alike = known.filter((one) => slug(one.name) === slug(name));
  const own = alike.filter(({ chat }) => chat === here.chat);
  const nearest = own.filter((one) => isRoom(one, here));
  return [nearest, own, alike].find(({ length }) => length > 0) ?? [];
}

/** The rooms listed by mention, name or id; refuses one where the bot is not (`room.unknown`), and a name that several have as near to `here` (`room.several`). */
export async function roomsIn(
  newsroom: Newsroom,
  tx: Tx,
  text: string,
  here: Room,
): Promise<Room[]> {
  const known = await knownRooms(newsroom, tx);
  return split(text).map((word) => {
    const [room, ...others] = meant(known, here, word);
    const name = mentionsIn(word)[0]?.label || word.replace(/^#/, '');
    if (!room) throw new JungleError('room.unknown', { name, known: labels(known) });
    if (others.length > 0)
      throw new JungleError('room.several', { name, known: labels([room, ...others]) });
    return { chat: room.chat, id: room.id };
  });
}
