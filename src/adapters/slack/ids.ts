import type { Room } from '#src/core/event.ts';

/** The name of Slack among chats. */
export const slackName = 'slack';

/** The workspace the bot lives in, and who it is there. */
export type Self = { team: string; user: string; bot: string };

/** A channel as a room. */
export const roomOf = (channel: string): Room => ({ chat: slackName, id: channel });

/** A person's id in the newsroom, across its chats. */
export const personOf = ({ team }: Self, user: string): string => `${slackName}:${team}:${user}`;

/** The Slack user that a person of the newsroom is; undefined for people of other chats. */
export function userOf(person: string): string | undefined {
  const [chat, , user] = person.split(':');
  return chat === slackName && user ? user : undefined;
}

/** A time of Slack (`1795440722.000100`) in milliseconds since the epoch. */
export const timeOf = (ts: string): number => Number(ts) * 1000;

/** An event's id from what it is about, so that every delivery of it, by whatever way, has the same. */
export const eventId = ({ team }: Self, ...about: readonly string[]): string =>
  [slackName, team, ...about].join(':');
