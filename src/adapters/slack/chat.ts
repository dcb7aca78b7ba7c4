import { z } from 'zod';
import { MessageLost, RoomLost } from '#src/core/errors.ts';
import type { Chat } from '#src/ports/chat.ts';
import type { Answers } from './answers.ts';
import { keyBlock, type Rendered, renderAll, renderMessage, type SlackBlock } from './blocks.ts';
import { type Call, refusalOf } from './calls.ts';
import type { SlackLog } from './deps.ts';
import type { Echoes } from './echoes.ts';
import { personOf, roomOf, type Self, slackName, userOf } from './ids.ts';
import type { OpenForms } from './open-forms.ts';

const historyPage = 200;
const historyPages = 5;

const posted = z.object({ ts: z.string() });
const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      user: z.string().optional(),
      blocks: z.array(z.object({ block_id: z.string().optional() })).optional(),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

const onMessage = z.object({
  message: z.object({
    reactions: z
      .array(z.object({ name: z.string(), users: z.array(z.string()), count: z.number() }))
      .default([]),
  }),
});

/** Nothing in a text is to become a mention, a channel or a preview. */
const inert = { parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false };

/** Refusals that say the bot can say nothing in a channel. */
const away = ['not_in_channel', 'channel_not_found', 'is_archived', 'is_inactive'];

/** Refusals that say the wish is fulfilled already, or can never be. */
const settled = {
  react: ['already_reacted', 'no_reaction', 'message_not_found', 'too_many_reactions', ...away],
  update: ['cant_update_message', 'edit_window_closed'],
  ephemeral: ['user_not_in_channel', ...away],
};

const withKey = ([first, ...others]: readonly SlackBlock[], id?: string): SlackBlock[] =>
  first ? [id ? { ...first, block_id: id } : first, ...others] : [];

/** Slack as the bot speaks to it. */
export function slackChat(
  call: Call,
  { echoes, answers, forms }: { echoes: Echoes; answers: Answers; forms: OpenForms },
  self: () => Self | undefined,
  log: SlackLog,
): Chat {
  const unless = async (codes: readonly string[], work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (error) {
      if (codes.includes(refusalOf(error) ?? '')) return false;
      throw error;
    }
  };

  const within = async <T>(channel: string, work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      if (!away.includes(refusalOf(cause) ?? '')) throw cause;
      throw new RoomLost(roomOf(channel), { cause });
    });

  const search = async (channel: string, id: string): Promise<string | undefined> => {
    let cursor: string | undefined;
    for (let page = 0; page < historyPages; page++) {
      const args = { channel, limit: historyPage, ...(cursor ? { cursor } : {}) };
      const { messages, response_metadata } = history.parse(
        await within(channel, call('conversations.history', args)),
      );
      const found = messages.find(
        ({ user, blocks }) => user === self()?.user && blocks?.[0]?.block_id === id,
      );
      if (found) {
        echoes.note(channel, id, found.ts);
        return found.ts;
      }
      cursor = response_metadata?.next_cursor;
      if (!cursor) return undefined;
    }
    return undefined;
  };

  const direct = async (user: string, messages: readonly Rendered[]): Promise<void> => {
    for (const { text, blocks } of messages)
      await call('chat.postMessage', { channel: user, text, blocks, ...inert });
  };

  return {
    name: slackName,
    threaded: () => true,
    post: async ({ id: channel }, key, message) => {
      const { text, blocks } = renderMessage(message);
      const keyed = withKey(blocks, keyBlock(key));
      const args = { channel, text, blocks: keyed, ...inert };
      const { ts } = posted.parse(await within(channel, call('chat.postMessage', args)));
      echoes.note(channel, keyBlock(key), ts);
      return ts;
    },
    find: async ({ id: channel }, key) =>
      echoes.find(channel, keyBlock(key)) ?? search(channel, keyBlock(key)),
    update: async ({ id: channel, message: ts }, message) => {
      const { text, blocks } = renderMessage(message);
      const { parse, link_names } = inert;
      const keyed = withKey(blocks, echoes.keyOf(channel, ts));
      const args = { channel, ts, text, blocks: keyed, parse, link_names };
      const updated = unless(settled.update, call('chat.update', args));
      await within(channel, updated).catch((cause: unknown) => {
        if (refusalOf(cause) !== 'message_not_found') throw cause;
        echoes.forget(channel, ts);
        throw new MessageLost({ cause });
      });
    },
    react: async ({ id: channel, message: timestamp }, emoji, added) => {
      const method = added ? 'reactions.add' : 'reactions.remove';
      await unless(settled.react, call(method, { channel, timestamp, name: emoji }));
    },
    reactions: async ({ id: channel, message: timestamp }) => {
      const known = self();
      if (!known) return undefined;
      try {
        const args = { channel, timestamp, full: true };
        const { reactions } = onMessage.parse(await call('reactions.get', args)).message;
        const whole = reactions.every(({ users, count }) => users.length >= count);
        if (!whole)
          log.warn({ channel, timestamp }, 'Slack lists not all reactions: those received stand');
        const seen = reactions.flatMap(({ name, users }) =>
          users
            .filter((user) => user !== known.user)
            .map((user) => ({ person: personOf(known, user), emoji: name })),
        );
        return { seen, whole };
      } catch (error) {
        log.warn({ error, channel, timestamp }, 'Slack lists no reactions: those received stand');
        return undefined;
      }
    },
    whisper: async ({ id: channel }, person, message, answered) => {
      if (answered && forms.settle(answered.event, answered.refused)) return;
      const messages = renderAll(message);
      if (answered && (await answers.give(answered.event, messages))) return;
      const user = userOf(person);
      if (!user) return;
      const thread = answered && answers.threadOf(answered.event);
      const place = { channel, user, ...(thread ? { thread_ts: thread } : {}) };
      for (const [i, { text, blocks }] of messages.entries()) {
        const args = { ...place, text, blocks, parse: 'none', link_names: false };
        if (await unless(settled.ephemeral, call('chat.postEphemeral', args))) continue;
        return direct(user, messages.slice(i));
      }
    },
  };
}
