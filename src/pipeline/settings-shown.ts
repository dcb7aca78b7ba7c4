import { capOf } from '#src/core/house.ts';
import { weeklyText } from '#src/locale/deadline.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { standingVotes } from './house.ts';
import { knownRooms } from './known-rooms.ts';
import type { Newsroom } from './newsroom.ts';
import { namesIn } from './render.ts';

/** The settings of a newsroom as people read and write them; an empty one is everyone for voters, nobody or nothing for the rest; two people of one name are named twice. */
export type SettingsShown = {
  quorum: string;
  voters: string;
  vetoers: string;
  deadline: string;
  rooms: string;
  /** Tokens a month. */
  cap: string;
};

/** What stands, from the chats or from the process's own settings. */
export async function settingsShown(newsroom: Newsroom, tx: Tx): Promise<SettingsShown> {
  const names = await namesIn(tx);
  const { quorum, voters, vetoers } = await standingVotes(newsroom, tx);
  const rules = await tx.house.rules();
  const { deadline, rooms = [] } = rules;
  const known = await knownRooms(newsroom, tx);
  const people = (ids: readonly string[]): string => ids.map(names).join(', ');
  return {
    quorum: String(quorum),
    voters: people(voters),
    vetoers: people(vetoers),
    deadline: deadline ? weeklyText(deadline) : '',
    rooms: rooms
      .map(({ chat, id }) => known.find((one) => one.chat === chat && one.id === id)?.label ?? id)
      .join(', '),
    cap: capOf(newsroom.settings.monthlyTokens, rules)?.toLocaleString('fr-FR') ?? '',
  };
}
