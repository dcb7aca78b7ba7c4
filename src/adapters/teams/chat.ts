import { MessageLost, RoomLost } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import type { Chat } from '#src/ports/chat.ts';
import { type Connector, TeamsRefusal } from './connector.ts';
import { conversationOf, isChannel, roomOf, teamsName, threadOf } from './ids.ts';
import type { Memory, PersonReference, RoomReference } from './memory.ts';
import { reactionId } from './reactions.ts';
import type { Replies } from './replies.ts';
import { type Sent, send } from './send.ts';
import { split } from './split.ts';
import { subjectOf } from './subject.ts';

/** Where a room is spoken to; throws when Teams never told. */
async function referenceOf(memory: Memory, room: Room): Promise<RoomReference> {
  const reference = await memory.room(room.id);
  if (!reference) throw new Error('Teams never told how to reach this room');
  return reference;
}

/** Posts to a room; in a channel, that is a thread of its own. Answers the message's id, if Teams says it. */
async function postTo(
  call: Connector,
  { kind, serviceUrl, bot, tenantId }: RoomReference,
  room: string,
  activity: Sent,
): Promise<string | undefined> {
  if (kind !== 'channel') {
    const path = ['conversations', room, 'activities'];
    return (await call({ method: 'POST', serviceUrl, path, body: activity })).id;
  }
  const tenant = tenantId ? { tenant: { id: tenantId } } : {};
  const body = {
    isGroup: true,
    bot,
    ...(tenantId ? { tenantId } : {}),
    channelData: { channel: { id: room }, ...tenant },
    activity,
  };
  const made = await call({ method: 'POST', serviceUrl, path: ['conversations'], body });
  return made.activityId ?? made.id;
}

/** Tells one person in a conversation of several, where only they see it. */
async function target(
  call: Connector,
  { serviceUrl, bot }: RoomReference,
  conversation: string,
  to: PersonReference,
  activity: Sent,
): Promise<void> {
  const recipient = { ...to, isTargeted: true };
  await call({
    method: 'POST',
    serviceUrl,
    path: ['conversations', conversation, 'activities'],
    query: 'isTargetedActivity=true',
    body: { ...activity, from: bot, recipient, conversation: { id: conversation } },
  });
}

/** Tells one person in their own conversation with the bot, opened when there is none. */
async function confide(
  call: Connector,
  { serviceUrl, bot, tenantId }: RoomReference,
  to: PersonReference,
  activity: Sent,
): Promise<void> {
  const tenant = tenantId ? { tenantId, channelData: { tenant: { id: tenantId } } } : {};
  const opened = await call({
    method: 'POST',
    serviceUrl,
    path: ['conversations'],
    body: { isGroup: false, bot, members: [to], ...tenant },
  });
  const path = ['conversations', opened.id ?? '', 'activities'];
  await call({ method: 'POST', serviceUrl, path, body: activity });
}

const refusedWith = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof TeamsRefusal && statuses.includes(error.status);

/** Whether Teams refuses what was asked, rather than us or for now. */
const isRefusal = (error: unknown): boolean => refusedWith(error, 400, 403, 404, 405, 501);

/** Whether Teams says that the bot can say nothing there, or that what it speaks of is gone. */
const isAway = (error: unknown): boolean => refusedWith(error, 403, 404);

/** Teams as the bot speaks to it. */
export function teamsChat(call: Connector, memory: Memory, replies: Replies): Chat {
  return {
    name: teamsName,
    threaded: isChannel,
    post: async (room, key, message) => {
      const reference = await referenceOf(memory, room);
      const id = await send(message, key, (sent) => postTo(call, reference, room.id, sent)).catch(
        (cause: unknown) => {
          if (isAway(cause)) throw new RoomLost(roomOf(room.id), { cause });
          throw cause;
        },
      );
      if (!id) throw new Error('Teams did not name the message it posted');
      await memory.posted({ ...room, message: id }, key);
      return id;
    },
    find: (room, key) => memory.messageUnder(room, key),
    update: async (ref, message) => {
      const { serviceUrl, kind } = await referenceOf(memory, ref);
      const conversation = kind === 'channel' ? threadOf(ref) : ref.id;
      const path = ['conversations', conversation, 'activities', ref.message];
      await send(message, await memory.keyOf(ref), (sent) =>
        call({ method: 'PUT', serviceUrl, path, body: { ...sent, id: ref.message } }),
      ).catch(async (cause: unknown) => {
        if (refusedWith(cause, 403)) throw new RoomLost(roomOf(ref.id), { cause });
        if (!refusedWith(cause, 404)) throw cause;
        await memory.forget(ref);
        throw new MessageLost({ cause });
      });
    },
    react: async (ref, emoji, added) => {
      const id = reactionId(emoji);
      const key = id && (await memory.keyOf(ref));
      // A section's card has buttons to vote with, and Teams takes two reactions a second at most.
      if (!id || (key && subjectOf(key))) return;
      const { serviceUrl } = await referenceOf(memory, ref);
      const method = added ? 'PUT' : 'DELETE';
      const path = ['conversations', ref.id, 'activities', ref.message, 'reactions', id];
      try {
        await call({ method, serviceUrl, path });
      } catch (error) {
        // Where bots may not react yet, nothing is lost: «links» says the same.
        if (!isRefusal(error)) throw error;
      }
    },
    whisper: async (room, person, message, answered) => {
      const { event, refused } = answered ?? {};
      if (event && replies.give(event, { message, ...(refused ? { refused } : {}) })) return;
      const reference = await referenceOf(memory, room);
      const to = await memory.person(person);
      if (!to) return;
      const asked = event && conversationOf(event);
      const conversation = asked && roomOf(asked).id === room.id ? asked : room.id;
      const tell = async (sent: Sent): Promise<void> => {
        if (reference.kind === 'personal') {
          await postTo(call, reference, room.id, sent);
          return;
        }
        try {
          await target(call, reference, conversation, to, sent);
        } catch (error) {
          if (!isRefusal(error)) throw error;
          await confide(call, reference, to, sent);
        }
      };
      try {
        for (const part of split(message)) await send(part, undefined, tell);
      } catch (error) {
        // Whoever can be told nowhere is not told.
        if (!isAway(error)) throw error;
      }
    },
  };
}
