import type { ChatEvent } from '#src/core/event.ts';
import { json } from './json.ts';

const isBlank = (event: ChatEvent): boolean => event.kind === 'message' && !event.text.trim();

/** An event as it is kept: of a message without text only the id, as done already. */
export function eventRow(event: ChatEvent, at: Date) {
  const { newsroom, id, kind } = event;
  const row = { newsroom, id, kind, accepted_at: at };
  if (isBlank(event)) return { ...row, done_at: at };
  return {
    ...row,
    chat: event.room.chat,
    room: event.room.id,
    message: 'message' in event ? event.message : null,
    payload: json(event),
  };
}

/** Whether nothing is to be done of an event. */
export const isDone = (row: ReturnType<typeof eventRow>): boolean => 'done_at' in row;
