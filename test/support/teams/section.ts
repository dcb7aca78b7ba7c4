import { mention, message } from './activities.ts';
import type { TeamsBot } from './bot.ts';
import type { Posted } from './connector.ts';

/** The only section's message. */
export function onlySection(bot: TeamsBot): Posted {
  const [section] = bot.sections();
  if (!section) throw new Error('no section was posted');
  return section;
}

/** Drops a link and drafts the issue; answers the message of its section. */
export async function oneSection(bot: TeamsBot): Promise<Posted> {
  await bot.does('Ana Sample', message('À lire https://gazette.example/un'));
  await bot.does('Ana Sample', mention('draft'));
  return onlySection(bot);
}

/** The tally of the issue's first section. */
export const tallyIn = async (bot: TeamsBot) => (await bot.issue(1)).sections[0]?.tally;
