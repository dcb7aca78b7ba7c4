import { expect, test } from 'vitest';
import type { Room } from '#src/core/event.ts';
import { emojiName } from '#src/core/text/emoji.ts';
import { chatContract, type SeenMessage } from '#test/contracts/chat.ts';
import { onBothEngines } from '#test/support/on-both.ts';
import { accountOf, activity, message, personIn, slash } from '#test/support/teams/activities.ts';
import { cardText, startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';
import type { Posted } from '#test/support/teams/connector.ts';

const names: Record<string, string> = {
  '2705_whiteheavycheckmark': 'white_check_mark',
  '26d4_noentry': 'no_entry',
  '1f440_eyes': 'eyes',
};

const rooms = ['19:un@thread.tacv2', '19:deux@thread.tacv2'] as const;
const people = ['Ana Sample', 'Bo Sample'] as const;

const inRoom = (id: string, root?: string) => ({
  conversation: {
    isGroup: true,
    conversationType: 'channel',
    id: root ? `${id};messageid=${root}` : id,
  },
  channelData: { channel: { id, name: 'un salon' } },
});

const isIn = ({ id }: Room, posted: Posted): boolean => posted.conversation.startsWith(id);

/** What would call someone in a card: tags and Markdown live in text blocks, which ours never hold. */
const liveText = ({ card }: Posted): string[] =>
  (card?.body ?? []).flatMap(({ type, text }) => (type === 'TextBlock' && text ? [text] : []));

onBothEngines((store) => {
  chatContract('Teams', async () => {
    const bot: TeamsBot = await startTeamsBot(store());
    const said = new Map<string, { room: string; text: string }>();
    for (const room of rooms)
      for (const name of people) await bot.does(name, { ...slash('help'), ...inRoom(room, '1') });
    bot.connector.posted.length = 0;
    const chat = bot.newsroom.chats.find(({ name }) => name === 'teams');
    if (!chat) throw new Error('this bot has no Teams');
    const [room, other] = rooms.map((id) => ({ chat: 'teams', id }));
    if (!room || !other) throw new Error('there are two rooms');
    const own = (types: Iterable<string>) =>
      [...types].map((type) => emojiName(names[type] ?? type)).sort();
    return {
      chat,
      room,
      other,
      people: [personIn(people[0]), personIn(people[1])],
      say: async (person, { id }, text) => {
        const name = people.find((known) => personIn(known) === person) ?? '';
        const sent = activity(bot.connector.url, name, message(text));
        const ref = String(sent.id);
        await bot.deliver({ ...sent, ...inRoom(id, ref) });
        said.set(ref, { room: id, text });
        bot.connector.reactions.set(ref, new Set());
        return { chat: 'teams', id, message: ref };
      },
      seen: async ({ id }): Promise<SeenMessage[]> => [
        ...[...said]
          .filter(([, { room: place }]) => place === id)
          .map(([ref, { text }]) => ({
            id: ref,
            text,
            own: own(bot.connector.reactions.get(ref) ?? []),
          })),
        ...bot
          .visible()
          .filter((posted) => isIn({ chat: 'teams', id }, posted) && !posted.only)
          .map((posted) => ({ id: posted.id, text: cardText(posted), own: own(posted.own) })),
      ],
      heard: async (person) => {
        const name = people.find((known) => personIn(known) === person) ?? '';
        return bot.privately(accountOf(name).id).map(cardText);
      },
      calls: async () => bot.visible().flatMap(liveText).length,
    };
  });

  test('each link’s message wears the emoji of where it stands', async () => {
    const bot = await startTeamsBot(store());
    bot.connector.reactions.set('1800000055555', new Set());
    await bot.does('Ana Sample', { id: '1800000055555', ...message('https://gazette.example/un') });
    expect([...(bot.connector.reactions.get('1800000055555') ?? [])]).toEqual(['1f516_bookmark']);
  });

  test('where bots may not react, nothing breaks', async () => {
    const bot = await startTeamsBot(store());
    await bot.does('Ana Sample', message('https://gazette.example/un'));
    expect(bot.connector.calls.some(({ status }) => status === 404)).toBe(true);
    expect(bot.bugs).toEqual([]);
    expect(await bot.links()).toMatchObject([{ state: 'ready' }]);
  });
});
