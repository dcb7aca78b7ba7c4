import { Hono } from 'hono';
import { bot } from '#src/core/audit.ts';
import type { DeskMessage } from '#src/ports/desk.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { bodies, bodyOf } from './bodies.ts';
import { conversation } from './conversation.ts';
import { countIn } from './count.ts';
import type { DeskDeps } from './deps.ts';
import { DeskError } from './errors.ts';
import { messageEvents } from './events.ts';
import type { Hub } from './hub.ts';
import { personOf, roomOf } from './people.ts';
import type { Speak } from './speak.ts';

const shown = 200;
const most = 1000;

/** The message of that id; refuses (`desk.message`) when there is none. */
export async function messageIn(tx: Tx, id: string): Promise<DeskMessage> {
  const message = await tx.desk.get(id);
  if (!message) throw new DeskError('desk.message');
  return message;
}

async function ownMessage(tx: Tx, id: string, idOrName: string): Promise<DeskMessage> {
  const message = await messageIn(tx, id);
  const person = await personOf(tx, idOrName);
  if (message.person !== person.id || message.person === bot) throw new DeskError('desk.author');
  return message;
}

/** Messages of the desk: read, posted, changed, taken back. */
export function messageRoutes(
  { newsroom, store, views, newId, accept }: DeskDeps,
  hub: Hub,
  speak: Speak,
  tick: () => number,
): Hono {
  const app = new Hono();
  /** What happens to a message and its event are kept together, or not at all. */
  const happens = async (
    work: (tx: Tx) => Promise<DeskMessage & { removedAt?: number }>,
  ): Promise<string> => {
    const message = await store.transaction(newsroom, async (tx) => {
      const made = await work(tx);
      for (const event of messageEvents(newsroom, made)) await accept(event, tx);
      return made;
    });
    hub.tell({ event: 'message', data: { room: message.room } });
    await speak.settle();
    return message.id;
  };

  app.get('/desk/api/rooms/:room/messages', async (c) => {
    const messages = await store.read(newsroom, async (tx) => {
      const room = await roomOf(tx, c.req.param('room'));
      const limit = Math.min(most, countIn(c.req.query('limit')) ?? shown);
      return conversation(tx, await tx.desk.list(room.id, limit), views.subjects(tx));
    });
    return c.json({ messages });
  });

  app.post('/desk/api/rooms/:room/messages', async (c) => {
    const { person, text } = await bodyOf(c, bodies.message);
    if (/^\/jungle\b/i.test(text)) throw new DeskError('desk.command');
    const id = await happens(async (tx) => {
      const room = await roomOf(tx, c.req.param('room'));
      const author = await personOf(tx, person);
      const said = { id: newId(), room: room.id, person: author.id, text, at: tick() };
      await tx.desk.add(said);
      return said;
    });
    return c.json({ id }, 201);
  });

  app.patch('/desk/api/messages/:id', async (c) => {
    const { person, text } = await bodyOf(c, bodies.message);
    const editedAt = tick();
    await happens(async (tx) => {
      const own = await ownMessage(tx, c.req.param('id'), person);
      await tx.desk.update(own.id, text, editedAt);
      return { ...own, text, editedAt };
    });
    return c.body(null, 204);
  });

  app.delete('/desk/api/messages/:id', async (c) => {
    const { person } = await bodyOf(c, bodies.person);
    const removedAt = tick();
    await happens(async (tx) => {
      const own = await ownMessage(tx, c.req.param('id'), person);
      await tx.desk.remove(own.id, removedAt);
      return { ...own, removedAt };
    });
    return c.body(null, 204);
  });
  return app;
}
