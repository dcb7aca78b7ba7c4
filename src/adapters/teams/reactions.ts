import type { ChatEvent } from '#src/core/event.ts';
import { emojiName } from '#src/core/text/emoji.ts';
import type { Activity } from './activity.ts';
import { happened } from './happened.ts';
import { eventId } from './ids.ts';
import type { Hearing } from './said.ts';

const classic: Record<string, string> = {
  like: '👍',
  heart: '❤',
  laugh: '😆',
  surprised: '😮',
  sad: '😢',
  angry: '😠',
};

/** Reactions of the bot's own, under the ids that Teams lists. */
const own: Record<string, string> = {
  eyes: '1f440_eyes',
  bookmark: '1f516_bookmark',
  warning: '26a0_warningsign',
  white_check_mark: '2705_whiteheavycheckmark',
  pencil2: '270f_pencil',
  no_entry: '26d4_noentry',
};

/** The id that Teams has for an emoji the bot reacts with; undefined for any other. */
export const reactionId = (emoji: string): string | undefined => own[emojiName(emoji)];

/**
 * The emoji of a reaction's id: one of the six classic names, or code points before a name (`2705_whiteheavycheckmark`).
 * 👍 and ✅ stay two, so that whoever changes one for the other keeps their vote.
 */
export function reactionEmoji(type: string): string {
  const [, points] = /^([\da-f]{2,6}(?:-[\da-f]{2,6})*)(?:_|$)/i.exec(type) ?? [];
  const codes = points?.split('-').map((point) => Number.parseInt(point, 16)) ?? [];
  if (codes.length > 0 && codes.every((code) => code <= 0x10ffff))
    return String.fromCodePoint(...codes);
  return classic[type] ?? type;
}

/** The events that a reaction's activity comes to: one may both add and take off. */
export function reactionEvents(
  activity: Activity,
  hearing: Pick<Hearing, 'newsroom' | 'now'>,
): ChatEvent[] {
  const { replyToId: message, reactionsAdded = [], reactionsRemoved = [] } = activity;
  if (message === undefined || activity.from.id === activity.recipient?.id) return [];
  const event = (type: string, added: boolean): ChatEvent => ({
    kind: 'reaction',
    id: eventId(activity, added ? 'on' : 'off', type),
    ...happened(activity, hearing),
    message,
    emoji: reactionEmoji(type),
    added,
  });
  return [
    ...reactionsRemoved.map(({ type }) => event(type, false)),
    ...reactionsAdded.map(({ type }) => event(type, true)),
  ];
}
