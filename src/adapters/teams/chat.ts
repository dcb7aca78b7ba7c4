import type { Room } from '#src/core/event.ts';
import { type Message, messageText } from '#src/core/message.ts';
import type { Chat } from '#src/ports/chat.ts';
import { attachmentOf, cardOf } from './card.ts';
import { type Connector, TeamsRefusal } from './connector.ts';
import { shorten, split } from './fit.ts';
import { conversationOf, roomOf, teamsName, threadOf } from './ids.ts';
import type { Memory, PersonReference, RoomReference } from './memory.ts';
import { reactionId } from './reactions.ts';
import type { Replies } from './replies.ts';
import { subjectOf } from './subject.ts';

const summaryLength = 120;

/** A message as Teams posts it; the summary is what a notification shows. */
const activityOf = (message: Message, key?: string) => ({
  type: 'message',
  summary: messageText(message).split('\n', 1)[0]?.slice(0, summaryLength) ?? '',
  attachments: [attachmentOf(cardOf(message, key))],
});

/** Where a room is spoken to; throws when Teams never told. */
async function referenceOf(memory: Memory, room: Room): Promise<RoomReference> {
  const reference = await memory.room(room.id);
  if (!reference) throw new Error('Teams never told how to reach this room');
  return reference;
}

/** Tells one person in a conversation of several, where only they see it. */
async function target(
  call: Connector,
  { serviceUrl, bot }: RoomReference,
  conversation: string,
  to: PersonReference,
  message: Message,
): Promise<void> {
  await call({
    method: 'POST',
    serviceUrl,
    path: ['conversations', conversation, 'activities'],
    query: 'isTargetedActivity=true',
    body: {
      ...activityOf(message),
      from: bot,
      recipient: { ...to, isTargeted: true },
      conversation: { id: conversation },
    },
  });
}

/** Tells one person in their own conversation with the bot, opened when there is none. */
async function confide(
  call: Connector,
  { serviceUrl, bot, tenantId }: RoomReference,
  to: PersonReference,
  message: Message,
): Promise<void> {
  const opened = await call({
    method: 'POST',
    serviceUrl,
    path: ['conversations'],
    body: {
      isGroup: false,
      bot,
      members: [to],
      ...(tenantId ? { tenantId, channelData: { tenant: { id: tenantId } } } : {}),
    },
  });
  await call({
    method: 'POST',
    serviceUrl,
    path: ['conversations', opened.id ?? '', 'activities'],
    body: activityOf(message),
  });
}

/** Whether Teams refuses what was asked, rather than us or for now. */
const isRefusal = (error: unknown): boolean =>
  error instanceof TeamsRefusal && [400, 403, 404, 405, 501].includes(error.status);

/** Teams as the bot speaks to it. */
export function teamsChat(call: Connector, memory: Memory, replies: Replies): Chat {
  const path = (conversation: string) => ['conversations', conversation, 'activities'];
  return {
    name: teamsName,
    post: async (room, key, message) => {
      const reference = await referenceOf(memory, room);
      const { serviceUrl, bot, tenantId } = reference;
      const activity = activityOf(shorten(message, key), key);
      const made =
        reference.kind === 'channel'
          ? await call({
              method: 'POST',
              serviceUrl,
              path: ['conversations'],
              body: {
                isGroup: true,
                bot,
                ...(tenantId ? { tenantId } : {}),
                channelData: {
                  channel: { id: room.id },
                  ...(tenantId ? { tenant: { id: tenantId } } : {}),
                },
                activity,
              },
            })
          : await call({ method: 'POST', serviceUrl, path: path(room.id), body: activity });
      const id = made.activityId ?? made.id;
      if (!id) throw new Error('Teams did not name the message it posted');
      await memory.posted({ ...room, message: id }, key);
      return id;
    },
    find: (room, key) => memory.messageUnder(room, key),
    update: async (ref, message) => {
      const { serviceUrl, kind } = await referenceOf(memory, ref);
      const key = await memory.keyOf(ref);
      const conversation = kind === 'channel' ? threadOf(ref) : ref.id;
      await call({
        method: 'PUT',
        serviceUrl,
        path: [...path(conversation), ref.message],
        body: { ...activityOf(shorten(message, key), key), id: ref.message },
      });
    },
    react: async (ref, emoji, added) => {
      const id = reactionId(emoji);
      const key = id && (await memory.keyOf(ref));
      // A section's card has buttons to vote with, and Teams takes two reactions a second at most.
      if (!id || (key && subjectOf(key))) return;
      const { serviceUrl } = await referenceOf(memory, ref);
      const method = added ? 'PUT' : 'DELETE';
      try {
        await call({ method, serviceUrl, path: [...path(ref.id), ref.message, 'reactions', id] });
      } catch (error) {
        // Where bots may not react yet, nothing is lost: «links» says the same.
        if (!isRefusal(error)) throw error;
      }
    },
    whisper: async (room, person, message, event) => {
      if (event && replies.give(event, message)) return;
      const reference = await referenceOf(memory, room);
      const to = await memory.person(person);
      if (!to) return;
      const asked = event && conversationOf(event);
      const conversation = asked && roomOf(asked).id === room.id ? asked : room.id;
      for (const part of split(message)) {
        if (reference.kind === 'personal') {
          const { serviceUrl } = reference;
          await call({ method: 'POST', serviceUrl, path: path(room.id), body: activityOf(part) });
          continue;
        }
        try {
          await target(call, reference, conversation, to, part);
        } catch (error) {
          if (!isRefusal(error)) throw error;
          await confide(call, reference, to, part);
        }
      }
    },
  };
}
