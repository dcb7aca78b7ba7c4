import type { TeamsSettings } from '#src/adapters/teams/deps.ts';
import type { Store } from '#src/ports/store/store.ts';
import { type BotOptions, startBot } from '#test/support/bot.ts';
import { activity, press } from './activities.ts';
import { type Authority, app, claimsFor, issuer, startAuthority } from './authority.ts';
import { type Posted, startConnector } from './connector.ts';

/** What the settings of a bot are when the servers of a test stand for Microsoft's. */
export const settingsFor = (authority: Authority, serviceUrl: string): TeamsSettings => ({
  appId: app.id,
  password: app.password,
  tenantId: app.tenant,
  metadataUrl: `${authority.url}/openid`,
  issuer,
  loginUrl: `${authority.url}/${app.tenant}`,
  scope: issuer,
  serviceHosts: [new URL(serviceUrl).host],
});

let sharedAuthority: Promise<Authority> | undefined;

/** The authority that a worker's tests share. */
function authorityForTests(): Promise<Authority> {
  sharedAuthority ??= startAuthority();
  return sharedAuthority;
}

/** Everything that a message shows, buttons left out. */
export const cardText = ({ card, text }: Posted): string =>
  text ??
  (card?.body ?? [])
    .map(({ inlines = [] }) => inlines.map(({ text: run }) => run).join(''))
    .filter(Boolean)
    .join('\n');

/** The buttons of a message. */
export const buttonsOf = ({ card }: Posted) =>
  (card?.body ?? []).flatMap(({ actions = [] }) => actions);

/** A whole bot in memory, with the desk and with Teams, whose tokens are really checked. */
export async function startTeamsBot(store: Store, options: BotOptions = {}) {
  const authority = await authorityForTests();
  const connector = await startConnector(authority.given);
  const waits: number[] = [];
  let offset = 0;
  const at = (): number => Date.now() + offset;
  const bot = await startBot(store, {
    now: () => new Date(at()),
    ...options,
    teams: settingsFor(authority, connector.url),
    wait: async (ms) => void waits.push(ms),
  });
  const token = await authority.sign(claimsFor(connector.url));

  const deliver = async (body: unknown, authorization = `Bearer ${token}`): Promise<Response> => {
    const response = await bot.teams?.app.request('/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(body),
    });
    if (!response) throw new Error('this bot has no Teams');
    return response;
  };
  const visible = (): Posted[] => connector.posted.filter(({ deleted }) => !deleted);
  const sections = (): Posted[] =>
    visible().filter((posted) => buttonsOf(posted).some(({ verb }) => verb === 'vote'));

  /** Delivers what one of the people did, and waits until the bot has done all it will do about it. */
  const does = async (name: string, what: Record<string, unknown>): Promise<Response> => {
    const response = await deliver(activity(connector.url, name, what));
    if (!response.ok) throw new Error(`Teams was answered ${response.status}`);
    await bot.settled();
    return response;
  };
  return {
    ...bot,
    connector,
    authority,
    token,
    waits,
    /** The bot's time, in milliseconds since the epoch. */
    at,
    /** Lets some time go by. */
    pass: (ms: number): void => {
      offset += ms;
    },
    deliver,
    does,
    visible,
    sections,
    /** Messages that one of the people alone sees. */
    privately: (id: string): Posted[] =>
      visible().filter(({ only, conversation }) => only === id || conversation === `a:${id}`),
    /** Presses a vote's button on a section's card. */
    votes: async (name: string, section: Posted, emoji: string): Promise<unknown> => {
      const button = buttonsOf(section).find(
        ({ verb, data }) => verb === 'vote' && data.emoji === emoji,
      );
      if (!button) throw new Error(`there is no button for ${emoji}`);
      return (await does(name, press(section.id, button))).json();
    },
  };
}

/** A bot that Teams speaks to. */
export type TeamsBot = Awaited<ReturnType<typeof startTeamsBot>>;
