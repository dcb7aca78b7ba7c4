import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addShortcut, slashCommand } from '#src/adapters/slack/interactions.ts';
import { payloads } from '#src/adapters/slack/payloads.ts';
import { botScopes } from '#src/adapters/slack/scopes.ts';
import { scopes } from '#test/support/slack/server.ts';

const words = (least: number, most: number) => z.string().min(least).max(most);

/** Names of scopes or events, `most` at most, each once. */
const names = (most: number) =>
  z
    .array(words(1, 50))
    .max(most)
    .refine((given) => new Set(given).size === given.length);

/** What Slack publishes of a manifest's form, as far as ours goes: https://github.com/slackapi/manifest-schema, 2.0.0 */
const form = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.int() }),
  display_information: z.strictObject({
    name: words(1, 35),
    description: words(1, 140),
    long_description: words(175, 4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: words(1, 80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: words(1, 24),
          type: z.enum(['message', 'global']),
          callback_id: words(1, 255),
          description: words(1, 150),
        }),
      )
      .min(1)
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: words(2, 32).startsWith('/'),
          description: words(1, 2000),
          usage_hint: words(1, 1000),
          should_escape: z.boolean(),
        }),
      )
      .min(1)
      .max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: names(255) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: names(100) }),
    interactivity: z.strictObject({ is_enabled: z.boolean() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

const manifest = form.parse(JSON.parse(readFileSync('manifest.json', 'utf8')));

test.each([
  [{ app: {} }],
  [{ features: { ...manifest.features, shortcuts: [] } }],
  [{ features: { ...manifest.features, slash_commands: [] } }],
  [{ oauth_config: { scopes: { bot: ['c'.repeat(51)] } } }],
  [
    {
      settings: {
        ...manifest.settings,
        event_subscriptions: { bot_events: ['app_mention', 'app_mention'] },
      },
    },
  ],
])('what Slack’s form refuses is refused here (%#)', (change) => {
  expect(form.safeParse(manifest).success).toBe(true);
  expect(form.safeParse({ ...manifest, ...change }).success).toBe(false);
});

const { features, oauth_config, settings } = manifest;

/** The scopes an event needs, one for each kind of channel. */
const eventScopes: Record<string, string[]> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  reaction_added: ['reactions:read'],
  reaction_removed: ['reactions:read'],
  tokens_revoked: [],
};

const called = globSync('src/adapters/slack/*.ts').flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /'((?:auth|chat|conversations|reactions|users|views|files)\.[a-zA-Z.]+)'/g,
    ),
  ].map(([, method = '']) => method),
);

test('every event that the code heeds is subscribed to, and no other', () => {
  const { anyOf } = z
    .object({
      anyOf: z.array(
        z.object({
          properties: z.object({
            type: z.object({ const: z.string().optional(), enum: z.array(z.string()).optional() }),
          }),
        }),
      ),
    })
    .parse(z.toJSONSchema(payloads.event));
  const heeded = new Set(
    anyOf.flatMap(({ properties: { type } }) => [...(type.enum ?? []), type.const ?? []].flat()),
  );
  const subscribed = settings.event_subscriptions.bot_events.map((name) => name.split('.')[0]);
  expect([...new Set(subscribed)].sort()).toEqual([...heeded].sort());
});

test('every scope is needed by an event, a method or the command, and none is missing', () => {
  const needed = new Set([
    'commands',
    ...settings.event_subscriptions.bot_events.flatMap((event) => {
      const named = eventScopes[event];
      if (!named) throw new Error(`which scope does ${event} need?`);
      return named;
    }),
    ...called.flatMap((method) => {
      const named = scopes[method];
      if (named === undefined) throw new Error(`which scope does ${method} need?`);
      return named || [];
    }),
  ]);
  expect(called).toContain('chat.postMessage');
  expect(oauth_config.scopes.bot.toSorted()).toEqual([...needed].sort());
  expect(botScopes).toEqual(oauth_config.scopes.bot);
});

test('the command and the shortcut are those that the code answers', () => {
  expect(features.slash_commands.map(({ command }) => command)).toEqual([slashCommand]);
  expect(features.slash_commands[0]?.should_escape).toBe(true);
  expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([addShortcut]);
  expect(settings.interactivity.is_enabled).toBe(true);
});
