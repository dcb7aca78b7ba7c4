import { Hono } from 'hono';
import { emojiName } from '#src/core/text/emoji.ts';
import { bodies, bodyOf } from './bodies.ts';
import { deskName } from './chat.ts';
import type { DeskDeps } from './deps.ts';
import { reactionEvent } from './events.ts';
import type { Hub } from './hub.ts';
import { messageIn } from './messages.ts';
import { personOf } from './people.ts';
import type { Speak } from './speak.ts';

/** Reactions on messages, and marks put straight on a section's revision. */
export function reactionRoutes(
  { newsroom, store, newId, accept }: DeskDeps,
  hub: Hub,
  speak: Speak,
  tick: () => number,
): Hono {
  const app = new Hono();
  app.post('/desk/api/reactions', async (c) => {
    const body = await bodyOf(c, bodies.reaction);
    const emoji = emojiName(body.emoji);
    const added = !body.remove;
    if ('section' in body) {
      const { id: person } = await store.transaction(newsroom, (tx) => personOf(tx, body.person));
      const { section, revision } = body;
      const mark = { person, section, revision, emoji, added, at: tick() };
      const room = { chat: deskName, id: '' };
      await speak.say({ kind: 'mark', id: `desk:${newId()}`, newsroom, room, ...mark });
      return c.body(null, 204);
    }
    const room = await store.transaction(newsroom, async (tx) => {
      const message = await messageIn(tx, body.message);
      const { id: person } = await personOf(tx, body.person);
      const made = { message: message.id, person, emoji, added, at: tick() };
      await tx.desk.react(made);
      await accept(reactionEvent(newsroom, message.room, made), tx);
      return message.room;
    });
    hub.tell({ event: 'message', data: { room } });
    await speak.settle();
    return c.body(null, 204);
  });
  return app;
}
