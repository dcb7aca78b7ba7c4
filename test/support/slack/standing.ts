import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { type Around, startApp } from '#src/app.ts';
import { readConfig } from '#src/config.ts';
import { newDatabase } from '#test/support/engines.ts';
import { channel } from './bot.ts';
import { type SlackNetwork, slackNetwork } from './network.ts';
import { workspace } from './server.ts';

/** The whole app on this machine, beside a pretended Slack. */
export type Standing = {
  network: SlackNetwork;
  url: string;
  databaseUrl: string;
  /** What the app logged, as sentences. */
  said: string[];
  links(): Promise<{ url: string; state: string; droppers: unknown[] }[]>;
  close(): Promise<void>;
};

/** Starts the app with Slack's settings; it ends with the test. */
export async function standing(
  env: Record<string, string> = {},
  around: Around = {},
): Promise<Standing> {
  const network = await slackNetwork();
  network.slack.join(channel, workspace.bot.user, 'U0CAMILLE', 'U0NOUR');
  network.slack.name('U0CAMILLE', 'Camille');
  network.slack.name('U0NOUR', 'Nour');
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-slack-'));
  const said: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => said.push(JSON.parse(line).msg) });
  const databaseUrl = await newDatabase();
  const config = readConfig({
    PORT: '0',
    JUNGLE_DATA: dir,
    DATABASE_URL: databaseUrl,
    SLACK_API_URL: network.apiUrl,
    SLACK_BOT_TOKEN: workspace.botToken,
    ...env,
  });
  const app = await startApp(config, log, () => {}, around);
  const close = async (): Promise<void> => {
    await app.close();
    await network.close();
  };
  onTestFinished(async () => {
    await close();
    await rm(dir, { recursive: true, force: true });
  });
  return {
    network,
    url: app.url,
    databaseUrl,
    said,
    close,
    links: async () => {
      const answer = await fetch(`${app.url}/desk/api/links`);
      return ((await answer.json()) as { links: Awaited<ReturnType<Standing['links']>> }).links;
    },
  };
}
