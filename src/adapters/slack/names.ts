import { z } from 'zod';
import type { ChatEvent } from '#src/core/event.ts';
import { mentionsIn, mentionText, replaceMentions } from '#src/core/mention.ts';
import { type Call, refusalOf } from './calls.ts';
import type { SlackDeps } from './deps.ts';
import { personOf, roomOf, type Self, slackName, userOf } from './ids.ts';
import { inTime, lookups } from './lookups.ts';

/** How long a name is taken to stay the same: Slack is not asked to tell of every change of every profile. */
const sameMs = 12 * 3600 * 1000;
/** Names that are looked up for one text; the rest of its mentions keep what they came with. */
const mostNames = 20;

const userInfo = z.object({
  user: z.object({
    is_bot: z.boolean().optional(),
    name: z.string().optional(),
    real_name: z.string().optional(),
    profile: z
      .object({ display_name: z.string().optional(), real_name: z.string().optional() })
      .optional(),
  }),
});

const channelInfo = z.object({
  channel: z.object({ name: z.string().optional(), is_member: z.boolean().optional() }),
});

/** What people and channels are called. */
export type Names = {
  /** A channel's name; undefined when Slack does not say. */
  channel(id: string): Promise<string | undefined>;
  /** Whether the bot is not in a channel, where Slack says so in time. */
  isAway(channel: string): Promise<boolean>;
  /** The event with the names of those that it mentions, once those of whom and where it happens are kept or have taken too long; never rejects. */
  told<Event extends ChatEvent>(event: Event): Promise<Event>;
};

/** No conversation with one person or a few, which have no names. */
const isChannel = (id: string): boolean => /^[CG]/.test(id);

/** Names by `users.info` and `conversations.info`, kept in the store. */
export function nameBook(
  deps: Pick<SlackDeps, 'newsroom' | 'store' | 'now' | 'log'>,
  call: Call,
  self: Self,
): Names {
  const { newsroom, store } = deps;

  const person = lookups<string>(deps, {
    kept: (user) =>
      store.read(newsroom, async (tx) => (await tx.people.get(personOf(self, user)))?.name),
    async ask(user) {
      const { user: found } = userInfo.parse(await call('users.info', { user }));
      const { display_name, real_name } = found.profile ?? {};
      const name = display_name || real_name || found.real_name || found.name || user;
      const id = personOf(self, user);
      if (!found.is_bot) await store.transaction(newsroom, (tx) => tx.people.save({ id, name }));
      return { value: name, forMs: sameMs };
    },
  });

  const info = async (id: string) =>
    channelInfo.parse(await call('conversations.info', { channel: id })).channel;

  const channel = lookups<string>(deps, {
    kept: (id) =>
      store.read(
        newsroom,
        async (tx) => (await tx.rooms.list(slackName)).find((room) => room.id === id)?.name,
      ),
    async ask(id) {
      const { name = '', is_member } = await info(id);
      if (name && is_member)
        await store.transaction(newsroom, (tx) => tx.rooms.save({ ...roomOf(id), name }));
      return { value: name, forMs: is_member ? sameMs : 0 };
    },
  });

  const isAway = async (id: string): Promise<boolean> => {
    if (!isChannel(id)) return false;
    const away = info(id).then(
      ({ is_member }) => is_member === false,
      (error: unknown) => refusalOf(error) === 'channel_not_found',
    );
    return (await inTime(away)) ?? false;
  };

  const named = async (text: string): Promise<string> => {
    const names = new Map<string, string>();
    const learn = async (key: string, name: Promise<string | undefined>): Promise<void> => {
      names.set(key, (await name) ?? '');
    };
    const keyOf = (mention: ReturnType<typeof mentionsIn>[number]): string =>
      mentionText({ ...mention, label: '' });
    const mentions = new Map(mentionsIn(text).map((mention) => [keyOf(mention), mention]));
    await Promise.all(
      [...mentions].slice(0, mostNames).map(([key, mention]) => {
        if ('room' in mention) return learn(key, channel(mention.room.id));
        const user = userOf(mention.person);
        return user ? learn(key, person(user)) : undefined;
      }),
    );
    return replaceMentions(text, (mention) =>
      mentionText({ ...mention, label: names.get(keyOf(mention)) || mention.label }),
    );
  };

  return {
    channel,
    isAway,
    async told(event) {
      const user = userOf(event.person);
      const place = event.room.id;
      const [text] = await Promise.all([
        'text' in event ? named(event.text) : undefined,
        user ? person(user) : undefined,
        isChannel(place) ? channel(place) : undefined,
      ]);
      return text === undefined ? event : { ...event, text };
    },
  };
}
