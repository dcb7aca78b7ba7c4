import { emojiName } from '#src/core/emoji.ts';
import type { ChatEvent } from '#src/core/event.ts';
import type { Activity } from './activity.ts';
import { eventId, personOf, roomOf, timeOf } from './ids.ts';
import type { Hearing } from './said.ts';

const classic: Record<string, string> = {
  like: '👍',
  heart: '❤',
  laugh: '😆',
  surprised: '😮',
  sad: '😢',
  angry: '😠',
};

/** The emoji of a reaction's id: one of the six classic names, or code points before a name (`2705_whiteheavycheckmark`). */
export function reactionEmoji(type: string): string {
  const [, points] = /^([\da-f]{2,6}(?:-[\da-f]{2,6})*)(?:_|$)/i.exec(type) ?? [];
  const codes = points?.split('-').map((point) => Number.parseInt(point, 16)) ?? [];
  const character =
    codes.length > 0 && codes.every((code) => code <= 0x10ffff)
      ? String.fromCodePoint(...codes)
      : classic[type];
  return emojiName(character ?? type);
}

/** The events that a reaction's activity comes to: one may both add and take off. */
export function reactionEvents(
  activity: Activity,
  { newsroom, now }: Pick<Hearing, 'newsroom' | 'now'>,
): ChatEvent[] {
  const { replyToId: message, reactionsAdded = [], reactionsRemoved = [] } = activity;
  if (message === undefined) return [];
  const event = (type: string, added: boolean): ChatEvent => ({
    kind: 'reaction',
    id: eventId(activity, added ? 'on' : 'off', type),
    newsroom,
    person: personOf(activity.from),
    room: roomOf(activity.conversation.id),
    at: timeOf(activity, now()),
    message,
    emoji: reactionEmoji(type),
    added,
  });
  return [
    ...reactionsRemoved.map(({ type }) => event(type, false)),
    ...reactionsAdded.map(({ type }) => event(type, true)),
  ];
}
