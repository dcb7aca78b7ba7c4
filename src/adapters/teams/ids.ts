import { createHash } from 'node:crypto';
import type { MessageRef, Room, Thread } from '#src/core/event.ts';
import type { Account, Activity } from './activity.ts';

/** The name of Teams among chats. */
export const teamsName = 'teams';

/** A person's id: the directory's, which a renamed or reinstalled account keeps. */
export const personOf = ({ id, aadObjectId }: Account): string =>
  `${teamsName}:${aadObjectId ?? id}`;

/** The room of a conversation: a channel, whatever the thread (`;messageid=…`) within it. */
export const roomOf = (conversation: string): Room => ({
  chat: teamsName,
  id: conversation.replace(/;messageid=.*$/s, ''),
});

/** The room that an activity is about: a channel that it names, else its conversation. */
export const placeOf = ({
  conversation,
  channelData,
}: Pick<Activity, 'conversation' | 'channelData'>): Room =>
  roomOf(channelData?.channel?.id ?? channelData?.settings?.selectedChannel.id ?? conversation.id);

/** Whether a room is a channel, where each message opens a thread. */
export const isChannel = ({ id }: Room): boolean =>
  id.startsWith('19:') && /@thread\.(tacv2|skype)$/.test(id);

/** The conversation that one of our messages opened: in a channel, the thread of its own. */
export const threadOf = (ref: MessageRef): string =>
  isChannel(ref) ? `${ref.id};messageid=${ref.message}` : ref.id;

const digest = (activity: Activity): string =>
  createHash('sha256').update(JSON.stringify(activity)).digest('hex').slice(0, 24);

/** An event's id: the same for each delivery of an activity. */
export const eventId = (activity: Activity, ...kind: readonly string[]): string =>
  [teamsName, activity.conversation.id, activity.id ?? digest(activity), ...kind].join(':');

/** Where a reply in a channel stands: under the message that its conversation names. */
export function threadIn({ id, conversation }: Activity): { thread?: Thread } {
  const [, root] = /;messageid=(.+)$/s.exec(conversation.id) ?? [];
  if (root === undefined || root === id) return {};
  const event = [teamsName, conversation.id, root, 'message'].join(':');
  return { thread: { message: root, event } };
}

/** The conversation in which a command was given, read from its event's id. */
export const conversationOf = (event: string): string | undefined =>
  /^teams:(.+?)(?::f)?:[^:]+:command$/s.exec(event)?.[1];

/** Milliseconds since the epoch, as Teams says, else `now`. */
export function timeOf({ timestamp }: Activity, now: Date): number {
  const at = Date.parse(timestamp ?? '');
  return Number.isNaN(at) ? now.getTime() : at;
}

/** When a message was first sent: in Teams its id is that moment, in milliseconds since the epoch. */
export const sentAtOf = (message: string): { sentAt?: number } =>
  /^\d{13}$/.test(message) ? { sentAt: Number(message) } : {};
