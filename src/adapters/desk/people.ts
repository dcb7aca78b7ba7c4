import { bot } from '#src/core/audit.ts';
import { slug } from '#src/core/text/slug.ts';
import type { Person } from '#src/ports/store/people.ts';
import type { NamedRoom } from '#src/ports/store/rooms.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { DeskDeps } from './deps.ts';
import { DeskError } from './errors.ts';

const samples: readonly Person[] = ['Camille', 'Nour', 'Sacha'].map((name) => ({
  id: slug(name),
  name: `${name} (exemple)`,
}));

/** Ids that stand for the writer of a brief that nobody wrote by hand. */
const writers = new Set(['extract', 'model']);

const rooms: readonly NamedRoom[] = [
  { chat: 'desk', id: 'jungle', name: 'la-jungle' },
  { chat: 'desk', id: 'atelier', name: 'l’atelier' },
];

/** Furnishes an empty desk with its rooms and three sample people. */
export function furnish({ store, newsroom }: Pick<DeskDeps, 'store' | 'newsroom'>): Promise<void> {
  return store.transaction(newsroom, async (tx) => {
    for (const room of rooms) await tx.rooms.save(room);
    for (const person of samples) {
      if (!(await tx.people.get(person.id))) await tx.people.save(person);
    }
  });
}

/** The person of an id or a name; one not known is created. Refuses (`desk.person`) the bot's name, and one without a letter or digit. */
export async function personOf(tx: Tx, idOrName: string): Promise<Person> {
  const known = (await tx.people.get(idOrName)) ?? (await tx.people.named(idOrName))[0];
  if (known) return known;
  const name = slug(idOrName);
  if (!name || name === bot) throw new DeskError('desk.person');
  const id = writers.has(name) ? `${name}-1` : name;
  const twin = await tx.people.get(id);
  if (twin) return twin;
  const person = { id, name: idOrName };
  await tx.people.save(person);
  return person;
}

/** The desk's room of that id; refuses (`desk.room`) any other. */
export async function roomOf(tx: Tx, id: string): Promise<NamedRoom> {
  const room = (await tx.rooms.list('desk')).find((candidate) => candidate.id === id);
  if (!room) throw new DeskError('desk.room');
  return room;
}
