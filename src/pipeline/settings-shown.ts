import { capOf } from '#src/core/house.ts';
import { weeklyText } from '#src/locale/deadline.ts';
import type { SettingsShown } from '#src/locale/settings.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { standingVotes } from './house.ts';
import { knownRooms } from './known-rooms.ts';
import type { Newsroom } from './newsroom.ts';
import { namesIn } from './render.ts';

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
