import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import { mentionsIn } from '#src/core/mention.ts';
import { slug } from '#src/core/text/slug.ts';
import type { Tx } from '#src/ports/store.ts';
import { knownRooms } from './knownRooms.ts';
import type { Newsroom } from './newsroom.ts';

/** The parts of a list: between commas, and each mention by itself. */
const split = (text: string): string[] =>
  text.split(/,|(?=<[@#])|(?<=>)/).flatMap((part) => part.trim() || []);

async function personIn(tx: Tx, word: string): Promise<string> {
  const [mention] = mentionsIn(word);
  const name = mention?.label || word.replace(/^@/, '');
  const id = mention && 'person' in mention ? mention.person : name;
  const [person, ...others] = (await tx.people.get(id))
    ? [{ id }]
    : mention
      ? []
      : await tx.people.named(name);
  if (!person) throw new JungleError('person.unknown', { name });
  if (others.length > 0) {
    const ids = [person, ...others].map((one) => one.id);
    throw new JungleError('person.several', { name, ids });
  }
  return person.id;
}

/** The ids of people listed by mention, name or id; refuses a name that nobody has (`person.unknown`), or several (`person.several`). */
export async function peopleIn(tx: Tx, text: string): Promise<string[]> {
  const ids = new Set<string>();
  for (const word of split(text)) ids.add(await personIn(tx, word));
  return [...ids];
}

/** The rooms listed by mention, name or id; refuses (`room.unknown`) one where the bot is not. */
export async function roomsIn(newsroom: Newsroom, tx: Tx, text: string): Promise<Room[]> {
  const known = await knownRooms(newsroom, tx);
  return split(text).map((word) => {
    const [mention] = mentionsIn(word);
    const meant = mention && 'room' in mention ? mention.room : undefined;
    const name = mention?.label || word.replace(/^#/, '');
    const room = known.find((one) =>
      meant
        ? one.chat === meant.chat && one.id === meant.id
        : one.id === name || slug(one.name) === slug(name),
    );
    if (!room) throw new JungleError('room.unknown', { name, known: known.map((one) => one.name) });
    return { chat: room.chat, id: room.id };
  });
}
