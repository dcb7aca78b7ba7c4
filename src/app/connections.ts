import type { Config } from '#src/config.ts';
import { startText, connectionWords as words } from '#src/locale/config.ts';
import { hasModel } from './writer.ts';

/** What is connected and what is not, with the setting that would connect it. */
export function connections(config: Config, url: string): string {
  const model = hasModel(config) ? config.OPENAI_MODEL : false;
  const database = config.DATABASE_URL ? words.server : words.embedded(config.JUNGLE_DATA);
  return startText(url, [
    { name: words.desk, connected: url, how: '' },
    {
      name: words.slack,
      connected: config.SLACK_BOT_TOKEN
        ? words.slackTrying
        : config.SLACK_CLIENT_ID
          ? words.slackInstall(config.JUNGLE_URL ?? url)
          : false,
      how: words.slackHow,
    },
    {
      name: words.teams,
      connected: config.TEAMS_APP_ID ? `${config.JUNGLE_URL ?? url}/api/messages` : false,
      how: words.teamsHow,
    },
    { name: words.model, connected: model, how: words.modelHow },
    { name: words.database, connected: database, how: '' },
  ]);
}
