import type { ChatEvent } from '#src/core/event.ts';
import type { Refused } from '#src/core/form.ts';
import type { Message } from '#src/core/message.ts';
import type { Task } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { collect } from './collect.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
import { markSection, react } from './react.ts';
import { refusalOf } from './refusal.ts';
import { putOff, takeUp } from './reply.ts';
import { spoken } from './spoken.ts';

const answer = (
  tx: Tx,
  { id, room, person }: CommandEvent,
  said: { message: Message; refused?: Refused },
): Promise<void> => tx.enqueue({ name: 'whisper', room, person, event: id, ...said });

async function follow(newsroom: Newsroom, tx: Tx, event: ChatEvent): Promise<void> {
  switch (event.kind) {
    case 'message':
    case 'edit':
      await collect(newsroom, tx, { ...event, text: await spoken(tx, event.text) });
      return takeUp(tx, event);
    case 'delete':
      await collect(newsroom, tx, event);
      return takeUp(tx, event);
    case 'reaction':
      return react(newsroom, tx, event);
    case 'mark':
      return markSection(newsroom, tx, event);
    case 'command':
      return answer(tx, event, { message: await newsroom.command(tx, event) });
    default:
      return event satisfies never;
  }
}

/** Handles one accepted event: all of its effects, and that it is done, in one transaction. */
export async function handle(
  newsroom: Newsroom,
  { event: id, notBefore }: Extract<Task, { name: 'handle' }>,
  lastTry: boolean,
): Promise<void> {
  let failed: ChatEvent | undefined;
  try {
    await newsroom.store.transaction(newsroom.id, async (tx) => {
      const event = await tx.events.waiting(id);
      if (!event) return;
      failed = event;
      if (!notBefore && (await putOff(newsroom, tx, event))) return;
      await follow(newsroom, tx, event);
      await tx.events.done(id);
    });
  } catch (error) {
    if (failed?.kind !== 'command' && !lastTry) throw error;
    await newsroom.store.transaction(newsroom.id, async (tx) => {
      if (!(await tx.events.waiting(id))) return;
      if (failed?.kind === 'command')
        await answer(tx, failed, await refusalOf(newsroom, tx, failed, error));
      await tx.events.done(id);
    });
    if (failed?.kind !== 'command') throw error;
  }
}
