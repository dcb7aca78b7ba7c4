import type { WeeklyTime } from './dates/deadline.ts';
import type { Room } from './event.ts';
import type { VoteRules } from './vote.ts';

/** What people of a newsroom settled in its chats; where a part is absent, the process's own settings stand. */
export type HouseRules = Partial<VoteRules> & {
  /** When issues close. */
  deadline?: WeeklyTime;
  /** When that was settled (ISO 8601): an issue that was open by then closes after it. */
  deadlineSince?: string;
  /** Tokens that drafts may take in a month; null for no limit. */
  monthlyTokens?: number | null;
  /** Rooms that each issue is shown in, beside those where people ask for it. */
  rooms?: readonly Room[];
};

/** The rules of voting, those settled in the chats first. */
export const votesOf = (votes: VoteRules, house: HouseRules): VoteRules => ({
  quorum: house.quorum ?? votes.quorum,
  voters: house.voters ?? votes.voters,
  vetoers: house.vetoers ?? votes.vetoers,
});

/** Tokens that drafts may take in a month, as settled in the chats first; undefined for no limit. */
export const capOf = (tokens: number | undefined, house: HouseRules): number | undefined =>
  house.monthlyTokens === undefined ? tokens : (house.monthlyTokens ?? undefined);
