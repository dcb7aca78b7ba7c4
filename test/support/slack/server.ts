import { checkedBlocks, checkedView, type ShownBlock, type ShownView, textsOf } from './blocks.ts';

/** Who and where everything is in the pretended workspace. */
export const workspace = {
  team: 'T0JUNGLE',
  bot: { user: 'U0BRUISSE', bot: 'B0BRUISSE' },
  botToken: 'xoxb-0-test',
  appToken: 'xapp-0-test',
};

/** A message as readers of a channel see it. */
export type Kept = {
  channel: string;
  ts: string;
  user: string;
  bot_id?: string;
  text: string;
  blocks?: ShownBlock[];
  /** The message whose thread it stands in. */
  thread_ts?: string;
  reactions: Map<string, Set<string>>;
};

/** What only one person saw. */
export type Private = {
  channel: string;
  user: string;
  thread_ts?: string;
  text: string;
  blocks: ShownBlock[];
};

/** How a call goes wrong: refused with a status, with no answer at all, or done with its answer lost. */
export type Trouble = { status: number; retryAfter?: number } | 'hang' | 'lost' | { error: string };

/** A method of the Web API with the scope it needs. */
export const scopes: Record<string, string> = {
  'auth.test': '',
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.history': 'channels:history',
  'conversations.info': 'channels:read',
  'reactions.add': 'reactions:write',
  'reactions.remove': 'reactions:write',
  'reactions.get': 'reactions:read',
  'users.info': 'users:read',
  'views.open': '',
  'views.publish': '',
  'apps.connections.open': 'connections:write',
};

type Args = Record<string, unknown>;
type Answer = Record<string, unknown> | string;

/** A pretended Slack that refuses what Slack refuses; one message a second in a channel, by its own clock. */
export type FakeSlack = ReturnType<typeof fakeSlack>;

const hostile = /<[!@#][^>]*>/;

/** Opens an empty workspace. `clock` answers milliseconds since the epoch. */
export function fakeSlack(clock: () => number, self: typeof workspace = workspace) {
  const messages: Kept[] = [];
  const privates: Private[] = [];
  const answers: { url: string; text: string; blocks: ShownBlock[] }[] = [];
  const views: ShownView[] = [];
  const homes = new Map<string, ShownView>();
  const members = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const channelNames = new Map<string, string>();
  const calls: { method: string; args: Args; at: number }[] = [];
  const troubles = new Map<string, Trouble[]>();
  const lastPost = new Map<string, number>();
  let last = 0;
  let socketUrl = '';
  let partial = false;
  let echo: (message: Kept) => void = () => {};

  /** A time of Slack, never twice the same. */
  const tick = (): string => {
    last = Math.max(last + 1, Math.floor(clock() * 1000));
    return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
  };

  const at = (channel: unknown, ts: unknown): Kept | undefined =>
    messages.find((message) => message.channel === channel && message.ts === ts);

  const inside = (channel: unknown): boolean =>
    typeof channel === 'string' && (members.get(channel)?.has(self.bot.user) ?? false);

  const content = ({
    text,
    blocks: given,
  }: Args): { text: string; blocks: ShownBlock[] } | string => {
    const blocks = checkedBlocks(given);
    if (typeof blocks === 'string') return blocks;
    if (typeof text !== 'string' || text.length === 0) return 'no_text';
    if (text.length > 40_000) return 'msg_too_long';
    return { text, blocks };
  };

  const methods: Record<string, (args: Args) => Answer> = {
    'auth.test': () => ({
      team_id: self.team,
      team: 'La jungle',
      user_id: self.bot.user,
      bot_id: self.bot.bot,
    }),
    'apps.connections.open': () => ({ url: socketUrl }),
    'chat.postMessage': (args) => {
      const direct = typeof args.channel === 'string' && /^U/.test(args.channel);
      if (!direct && !members.has(String(args.channel))) return 'channel_not_found';
      if (!direct && !inside(args.channel)) return 'not_in_channel';
      const said = content(args);
      if (typeof said === 'string') return said;
      const channel = String(args.channel);
      if (args.unfurl_links !== 'false' && args.unfurl_links !== false) return 'test_unfurls';
      const { user, bot } = self.bot;
      const kept = { channel, ts: tick(), user, bot_id: bot, ...said, reactions: new Map() };
      messages.push(kept);
      echo(kept);
      return { channel, ts: kept.ts, message: { text: said.text } };
    },
    'chat.update': (args) => {
      const message = at(args.channel, args.ts);
      if (!message) return 'message_not_found';
      if (message.bot_id !== self.bot.bot) return 'cant_update_message';
      const said = content(args);
      if (typeof said === 'string') return said;
      Object.assign(message, said);
      return { channel: message.channel, ts: message.ts, text: said.text };
    },
    'chat.postEphemeral': (args) => {
      if (!members.has(String(args.channel))) return 'channel_not_found';
      if (!inside(args.channel)) return 'not_in_channel';
      const user = String(args.user);
      if (!members.get(String(args.channel))?.has(user)) return 'user_not_in_channel';
      const said = content(args);
      if (typeof said === 'string') return said;
      const thread = args.thread_ts ? { thread_ts: String(args.thread_ts) } : {};
      privates.push({ channel: String(args.channel), user, ...thread, ...said });
      return { message_ts: tick() };
    },
    'conversations.history': ({ channel, limit = 100, cursor = '0' }) => {
      if (!inside(channel)) return 'not_in_channel';
      const from = Number(cursor);
      const all = messages
        .filter((message) => message.channel === channel && !message.thread_ts)
        .reverse();
      const page = all.slice(from, from + Math.min(Number(limit), 999));
      const more = from + page.length < all.length;
      return {
        messages: page.map(({ reactions, ...message }) => ({ type: 'message', ...message })),
        has_more: more,
        response_metadata: { next_cursor: more ? String(from + page.length) : '' },
      };
    },
    'conversations.info': ({ channel }) => {
      if (!members.has(String(channel))) return 'channel_not_found';
      const name = channelNames.get(String(channel)) ?? String(channel).toLowerCase();
      return { channel: { id: channel, name, is_member: inside(channel) } };
    },
    'reactions.add': ({ channel, timestamp, name }) => {
      if (typeof name !== 'string' || !/^[a-z0-9_+'-]+$/.test(name)) return 'invalid_name';
      const message = at(channel, timestamp);
      if (!message) return 'message_not_found';
      const people = message.reactions.get(name) ?? new Set();
      if (people.has(self.bot.user)) return 'already_reacted';
      message.reactions.set(name, people.add(self.bot.user));
      return {};
    },
    'reactions.remove': ({ channel, timestamp, name }) => {
      const message = at(channel, timestamp);
      if (!message) return 'message_not_found';
      if (!message.reactions.get(String(name))?.delete(self.bot.user)) return 'no_reaction';
      return {};
    },
    'reactions.get': ({ channel, timestamp }) => {
      const message = at(channel, timestamp);
      if (!message) return 'message_not_found';
      const reactions = [...message.reactions]
        .filter(([, people]) => people.size > 0)
        .map(([name, people]) => ({
          name,
          users: [...people].slice(0, partial ? 1 : people.size),
          count: people.size,
        }));
      return { type: 'message', message: { ts: timestamp, reactions } };
    },
    'users.info': ({ user }) => {
      const name = names.get(String(user));
      return name
        ? { user: { id: user, name, is_bot: false, profile: { display_name: name } } }
        : 'user_not_found';
    },
    'views.open': ({ trigger_id, view }) => {
      if (typeof trigger_id !== 'string') return 'invalid_trigger_id';
      const checked = checkedView(view);
      if (typeof checked === 'string') return checked;
      views.push(checked);
      return { view: { id: `V${views.length}` } };
    },
    'views.publish': ({ user_id, view }) => {
      const checked = checkedView(view);
      if (typeof checked === 'string') return checked;
      homes.set(String(user_id), checked);
      return {};
    },
  };

  const json = (body: object, status = 200, headers: Record<string, string> = {}): Response =>
    Response.json(body, { status, headers });

  const call = (method: string, args: Args, token: string): Response => {
    const right = method === 'apps.connections.open' ? self.appToken : self.botToken;
    if (token !== right) return json({ ok: false, error: 'invalid_auth' });
    const serve = methods[method];
    if (!serve || scopes[method] === undefined) return json({ ok: false, error: 'unknown_method' });
    if (method === 'chat.postMessage') {
      const channel = String(args.channel);
      const since = clock() - (lastPost.get(channel) ?? 0);
      if (since < 990) return json({ ok: false }, 429, { 'retry-after': '1' });
      lastPost.set(channel, clock());
    }
    const answer = serve(args);
    return json(
      typeof answer === 'string' ? { ok: false, error: answer } : { ok: true, ...answer },
    );
  };

  const argsOf = (body: string): Args =>
    Object.fromEntries(
      [...new URLSearchParams(body)].map(([name, value]) => [
        name,
        name === 'blocks' || name === 'view' ? JSON.parse(value) : value,
      ]),
    );

  const respond = (url: string, body: string): Response => {
    const given: Args = JSON.parse(body);
    const said = content(given);
    if (typeof said === 'string' || given.response_type !== 'ephemeral')
      return json({ ok: false, error: String(said) }, 400);
    answers.push({ url, ...said });
    return json({ ok: true });
  };

  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const address = new URL(String(url));
    const method = address.pathname.replace(/^\/api\//, '');
    const body = String(init.body ?? '');
    if (address.hostname === 'hooks.slack.test' || address.pathname.startsWith('/hooks/'))
      return respond(address.href, body);
    const args = argsOf(body);
    calls.push({ method, args, at: clock() });
    const trouble = troubles.get(method)?.shift();
    if (trouble === 'hang') {
      const { promise, reject } = Promise.withResolvers<never>();
      init.signal?.addEventListener('abort', () => reject(new Error('timed out')));
      return promise;
    }
    if (typeof trouble === 'object' && 'status' in trouble)
      return json({ ok: false }, trouble.status, {
        ...(trouble.retryAfter ? { 'retry-after': String(trouble.retryAfter) } : {}),
      });
    if (typeof trouble === 'object') return json({ ok: false, error: trouble.error });
    const token = new Headers(init.headers).get('authorization') ?? '';
    const answer = call(method, args, token.replace(/^Bearer /, ''));
    if (trouble === 'lost') throw new TypeError('fetch failed');
    return answer;
  };

  return {
    fetch: fetch satisfies typeof globalThis.fetch,
    messages,
    privates,
    answers,
    views,
    homes,
    calls,
    tick,
    at,
    /** Somebody puts an emoji on a message, or takes it off. */
    reacted: (channel: string, ts: string, user: string, emoji: string, added: boolean): void => {
      const message = at(channel, ts);
      if (!message) return;
      const people = message.reactions.get(emoji) ?? new Set();
      if (added) people.add(user);
      else people.delete(user);
      message.reactions.set(emoji, people);
    },
    /** Makes the next calls of a method go wrong, one by one. */
    trouble: (method: string, ...next: Trouble[]): void => {
      troubles.set(method, [...(troubles.get(method) ?? []), ...next]);
    },
    /** Has each emoji's list name one person only, as Slack may. */
    listPartially: (): void => {
      partial = true;
    },
    join: (channel: string, ...users: string[]): void => {
      const inChannel = members.get(channel) ?? new Set();
      for (const user of users) inChannel.add(user);
      members.set(channel, inChannel);
    },
    /** Calls a channel something. */
    nameChannel: (channel: string, name: string): void => {
      channelNames.set(channel, name);
      if (!members.has(channel)) members.set(channel, new Set());
    },
    name: (user: string, name: string): void => void names.set(user, name),
    echoTo: (listener: (message: Kept) => void): void => {
      echo = listener;
    },
    socketAt: (url: string): void => {
      socketUrl = url;
    },
    /** Whether anything that was sent would ping someone or pretend to be a link of Slack's; what an input holds is not read as markup. */
    pings: (): boolean => {
      const sent = [...messages.filter(({ bot_id }) => bot_id), ...privates, ...answers];
      const shown = [...views, ...homes.values()].flatMap(({ blocks }) => textsOf(blocks));
      const texts = sent.flatMap(({ text, blocks = [] }) => [text, ...textsOf(blocks)]);
      return [...texts, ...shown].some((text) => hostile.test(text));
    },
  };
}
