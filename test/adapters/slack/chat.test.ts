import { expect, test } from 'vitest';
import { answersAt } from '#src/adapters/slack/answers.ts';
import { pacedCalls } from '#src/adapters/slack/calls.ts';
import { slackChat } from '#src/adapters/slack/chat.ts';
import { echoMemory } from '#src/adapters/slack/echoes.ts';
import { roomOf } from '#src/adapters/slack/ids.ts';
import { openForms } from '#src/adapters/slack/open-forms.ts';
import { RoomLost } from '#src/core/errors.ts';
import { plain } from '#src/core/message.ts';
import { chatContract } from '#test/contracts/chat.ts';
import { textOf } from '#test/support/slack/bot.ts';
import { fakeSlack, workspace } from '#test/support/slack/server.ts';

const [room, other] = [roomOf('C0UN'), roomOf('C0DEUX')];
const users = ['U0CAMILLE', 'U0NOUR'] as const;
const [camille, nour] = users.map((user) => `slack:${workspace.team}:${user}`);

/** A chat over a pretended workspace, with a clock that waiting moves on. */
function open(timeoutMs?: number) {
  let time = Date.UTC(2026, 10, 17);
  const slack = fakeSlack(() => time);
  for (const { id } of [room, other]) slack.join(id, workspace.bot.user, ...users);
  const deps = {
    settings: {
      botToken: workspace.botToken,
      apiUrl: 'https://slack.test/api',
      ...(timeoutMs ? { timeoutMs } : {}),
    },
    fetch: slack.fetch,
    now: () => new Date(time),
    wait: async (ms: number) => {
      time += ms;
    },
    log: { warn() {}, error() {} },
  };
  const self = { ...workspace.bot, team: workspace.team };
  const call = pacedCalls(deps);
  const answers = answersAt(deps);
  const fresh = () =>
    slackChat(call, { echoes: echoMemory(), answers, forms: openForms() }, () => self, deps.log);
  return { slack, answers, chat: fresh(), fresh, now: () => time };
}

chatContract('Slack', async () => {
  const { slack, chat } = open();
  return {
    chat,
    room,
    other,
    people: [camille ?? '', nour ?? ''],
    say: async (person, { chat: name, id }, text) => {
      const ts = slack.tick();
      const user = person.split(':').at(-1) ?? '';
      slack.messages.push({ channel: id, ts, user, text, reactions: new Map() });
      return { chat: name, id, message: ts };
    },
    seen: async ({ id }) =>
      slack.messages
        .filter(({ channel }) => channel === id)
        .map((message) => ({
          id: message.ts,
          text: textOf(message),
          own: [...message.reactions]
            .filter(([, people]) => people.has(workspace.bot.user))
            .map(([name]) => name)
            .sort(),
        })),
    heard: async (person) =>
      slack.privates.filter(({ user }) => person.endsWith(user)).map((said) => textOf(said)),
    calls: async () => (slack.pings() ? 1 : 0),
  };
});

test('a post whose answer was lost is found in the history, and stands once', async () => {
  const { slack, chat, fresh } = open();
  slack.trouble('chat.postMessage', 'lost');
  await expect(chat.post(room, 'issue:1', plain('N° 1'))).rejects.toThrow();
  const later = fresh();
  const found = await later.find(room, 'issue:1');
  expect(found).toBe(slack.messages[0]?.ts);
  await later.update({ ...room, message: found ?? '' }, plain('N° 1, mis à jour'));
  expect(await fresh().find(room, 'issue:1')).toBe(found);
  expect(slack.messages).toHaveLength(1);
});

test('a message is looked for in as many pages as it takes', async () => {
  const { slack, chat, fresh } = open();
  const ts = await chat.post(room, 'issue:1', plain('N° 1'));
  for (let i = 0; i < 450; i++)
    slack.messages.push({
      channel: room.id,
      ts: slack.tick(),
      user: 'U1',
      text: 'x',
      reactions: new Map(),
    });
  expect(await fresh().find(room, 'issue:1')).toBe(ts);
  expect(slack.calls.filter(({ method }) => method === 'conversations.history')).toHaveLength(3);
});

test('messages of one channel are a second apart, and those of two do not wait for each other', async () => {
  const { slack, chat, now } = open();
  const start = now();
  await chat.post(room, 'a', plain('a'));
  await chat.post(other, 'b', plain('b'));
  expect(now()).toBe(start);
  await chat.post(room, 'c', plain('c'));
  expect(now() - start).toBe(1000);
  expect(slack.messages).toHaveLength(3);
});

test('a method that Slack asks to wait is asked again when it said, and no other waits', async () => {
  const { slack, chat, now } = open();
  const ref = { ...room, message: await chat.post(room, 'a', plain('a')) };
  slack.trouble('chat.update', { status: 429, retryAfter: 30 });
  const start = now();
  await chat.update(ref, plain('b'));
  expect(now() - start).toBe(30_000);
  expect(slack.messages[0]?.text).toBe('b');
});

test('a call that Slack leaves open ends by itself', async () => {
  const { slack, chat } = open(50);
  slack.trouble('chat.update', 'hang');
  const update = chat.update({ ...room, message: '1.2' }, plain('b'));
  await expect(update).rejects.toThrow(/time|abort/i);
});

test('a server error or a missing right is an error of the call, for its job to try again', async () => {
  const { slack, chat } = open();
  slack.trouble('chat.postMessage', { status: 500 }, { error: 'missing_scope' });
  await expect(chat.post(room, 'a', plain('a'))).rejects.toThrow();
  await expect(chat.post(room, 'a', plain('a'))).rejects.toThrow('missing_scope');
  await expect(chat.post(roomOf('C0NULLEPART'), 'a', plain('a'))).rejects.toThrow(RoomLost);
  expect(slack.messages).toEqual([]);
});

test('an answer goes where the command came from while that stands, then to the person', async () => {
  const { slack, chat, answers } = open();
  answers.expect('slack:T:command:1', 'https://hooks.slack.test/1');
  await chat.whisper(room, camille ?? '', plain('réponse'), { event: 'slack:T:command:1' });
  expect(slack.answers).toMatchObject([{ text: 'réponse' }]);
  await chat.whisper(room, camille ?? '', plain('plus tard'), { event: 'slack:T:command:2' });
  expect(slack.privates).toMatchObject([{ user: 'U0CAMILLE', text: 'plus tard' }]);
});

test('who is not in the channel is told in a direct message, and people of other chats nothing', async () => {
  const { slack, chat } = open();
  await chat.whisper(room, `slack:${workspace.team}:U0LOIN`, plain('à part'));
  expect(slack.messages).toMatchObject([{ channel: 'U0LOIN', text: 'à part' }]);
  await chat.whisper(room, 'camille', plain('rien'));
  expect(slack.messages).toHaveLength(1);
});
