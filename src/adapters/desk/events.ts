import type { ChatEvent } from '#src/core/event.ts';
import type { DeskMessage, DeskReaction } from '#src/ports/desk.ts';

const room = (id: string) => ({ chat: 'desk', id });

/** The events that a message's life comes to; ids are derived, so accepting them again changes nothing. */
export function messageEvents(
  newsroom: string,
  {
    id: message,
    room: roomId,
    person,
    text,
    at,
    editedAt,
    removedAt,
  }: DeskMessage & { removedAt?: number },
): ChatEvent[] {
  const common = { newsroom, person, room: room(roomId), message };
  const events: ChatEvent[] = [];
  if (removedAt !== undefined)
    events.push({ kind: 'delete', id: `desk:${message}:${removedAt}`, at: removedAt, ...common });
  else if (editedAt !== undefined)
    events.push({ kind: 'edit', id: `desk:${message}:${editedAt}`, at: editedAt, text, ...common });
  else events.push({ kind: 'message', id: `desk:${message}:${at}`, at, text, ...common });
  return events;
}

/** The event that a reaction comes to. */
export const reactionEvent = (
  newsroom: string,
  roomId: string,
  { message, person, emoji, added, at }: DeskReaction,
): ChatEvent => ({
  kind: 'reaction',
  id: `desk:${message}:${person}:${emoji}:${at}`,
  newsroom,
  person,
  room: room(roomId),
  at,
  message,
  emoji,
  added,
});
