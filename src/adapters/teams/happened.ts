import type { Room } from '#src/core/event.ts';
import type { Activity } from './activity.ts';
import type { TeamsDeps } from './deps.ts';
import { personOf, roomOf, timeOf } from './ids.ts';

/** Who did something, where and when: what every event says. */
export const happened = (
  activity: Activity,
  { newsroom, now }: Pick<TeamsDeps, 'newsroom' | 'now'>,
): { newsroom: string; person: string; room: Room; at: number } => ({
  newsroom,
  person: personOf(activity.from),
  room: roomOf(activity.conversation.id),
  at: timeOf(activity, now()),
});
