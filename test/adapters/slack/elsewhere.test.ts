import { createEmulator } from 'emulate';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { answersAt } from '#src/adapters/slack/answers.ts';
import { pacedCalls } from '#src/adapters/slack/calls.ts';
import { slackChat } from '#src/adapters/slack/chat.ts';
import { whoAmI } from '#src/adapters/slack/credentials.ts';
import { echoMemory } from '#src/adapters/slack/echoes.ts';
import { roomOf } from '#src/adapters/slack/ids.ts';
import { openForms } from '#src/adapters/slack/open-forms.ts';
import { plain } from '#src/core/message.ts';

const scopes = ['chat:write', 'channels:history', 'channels:read', 'reactions:write', 'users:read'];

test('what the bot does is taken by a Slack written elsewhere', async () => {
  const elsewhere = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        channels: [{ name: 'la-jungle' }],
        strict_scopes: true,
        tokens: [
          { token: 'xoxb-elsewhere', type: 'bot', user: 'admin', bot_id: 'B000000001', scopes },
        ],
      },
    },
  });
  onTestFinished(() => elsewhere.close());
  let time = Date.now();
  const deps = {
    settings: { botToken: 'xoxb-elsewhere', apiUrl: `${elsewhere.url}/api/` },
    fetch,
    now: () => new Date(time),
    wait: async (ms: number) => {
      time += ms;
    },
    log: { warn() {}, error() {} },
  };
  const call = pacedCalls(deps);
  const self = await whoAmI(call);
  const fresh = () =>
    slackChat(
      call,
      { echoes: echoMemory(), answers: answersAt(deps), forms: openForms() },
      () => self,
      deps.log,
    );
  const { channels } = z
    .object({ channels: z.array(z.object({ id: z.string(), name: z.string() })) })
    .parse(await call('conversations.list'));
  const room = roomOf(channels.find(({ name }) => name === 'la-jungle')?.id ?? '');

  const chat = fresh();
  const first = await chat.post(room, 'issue:1', plain('N° 1'));
  for (let i = 0; i < 220; i++) await chat.post(room, `other:${i}`, plain(`message ${i}`));
  expect(await fresh().find(room, 'issue:1')).toBe(first);
  expect(await fresh().find(room, 'issue:2')).toBeUndefined();
  const last = { ...room, message: await chat.post(room, 'issue:2', plain('N° 2')) };
  await chat.update(last, plain('N° 2, mis à jour'));
  for (const added of [true, true, false, false]) await chat.react(last, 'white_check_mark', added);
  const history = JSON.stringify(
    await call('conversations.history', { channel: room.id, limit: 1 }),
  );
  expect(history).toContain('N° 2, mis à jour');
  expect(history).toContain('key:issue:2');
  expect(history).not.toContain('white_check_mark');
});
