import type { Installation, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Store } from '#src/ports/store/store.ts';
import { slackName } from './ids.ts';
import type { Seal } from './seal.ts';

const list = 'installations';
const one = 'installation';

const teams = z.array(z.string()).catch([]);

const kept = z.object({
  team: z.object({ id: z.string(), name: z.string().optional() }),
  bot: z.object({
    token: z.string(),
    id: z.string(),
    userId: z.string(),
    scopes: z.string().array(),
  }),
  user: z.object({ id: z.string() }),
});

/** A workspace that the app was installed in, as far as the bot needs. */
export type KeptInstallation = z.infer<typeof kept>;

/** What is kept of installations: in `home` their list, in each one's own newsroom its sealed tokens. */
export type Installations = InstallationStore & {
  list(): Promise<string[]>;
  get(team: string): Promise<KeptInstallation | undefined>;
  /** Erases the tokens. */
  erase(team: string): Promise<void>;
};

/** The newsroom of a workspace that installed the app. */
export const newsroomOf = (team: string): string => `${slackName}-${team}`;

/** Bolt's installation store on ours. `stored` is told of each new installation once it is kept. */
export function installations(
  store: Store,
  home: string,
  seal: Seal,
  stored: (installation: KeptInstallation) => Promise<void>,
): Installations {
  const listed = (): Promise<string[]> =>
    store.read(home, async (tx) => teams.parse(await tx.chatState.get(slackName, list)));

  const enlist = (change: (known: string[]) => string[]): Promise<void> =>
    store.transaction(home, async (tx) => {
      const known = teams.parse(await tx.chatState.get(slackName, list));
      await tx.chatState.set(slackName, list, change(known));
    });

  const keep = (team: string, value: unknown): Promise<void> =>
    store.transaction(newsroomOf(team), (tx) => tx.chatState.set(slackName, one, value));

  const get = async (team: string): Promise<KeptInstallation | undefined> => {
    const value = await store.read(newsroomOf(team), (tx) => tx.chatState.get(slackName, one));
    const text = seal.open(team, value);
    return text === undefined ? undefined : kept.parse(JSON.parse(text));
  };

  const erase = async (team: string): Promise<void> => {
    await keep(team, null);
    await enlist((known) => known.filter((other) => other !== team));
  };

  return {
    list: listed,
    get,
    erase,
    async storeInstallation(given) {
      const installation = kept.parse(given);
      const { id } = installation.team;
      await keep(id, seal.close(id, JSON.stringify(installation)));
      await enlist((known) => [...new Set([...known, id])]);
      await stored(installation);
    },
    async fetchInstallation({ teamId }) {
      const found = teamId && (await get(teamId));
      if (!found) throw new Error('this workspace has not installed the app');
      const { team, bot, user } = found;
      const { id, name } = team;
      const whole: Installation<'v2', false> = {
        team: { id, ...(name ? { name } : {}) },
        bot,
        user: { id: user.id, token: undefined, scopes: undefined },
        enterprise: undefined,
      };
      return whole as Installation<'v2', boolean>;
    },
    deleteInstallation: async ({ teamId }) => {
      if (teamId) await erase(teamId);
    },
  };
}
