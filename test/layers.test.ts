import { expect, test } from 'vitest';
import { refusedLines } from '#test/support/layers.ts';

/** A file of a layer, what it must not import, and what it may. */
type Layer = { file: string; refused: readonly string[]; allowed: readonly string[] };

const heights = ['#commands/draft.ts', '#src/app.ts', '#src/app/open.ts', '#src/config.ts'];
const rooms = ['#src/adapters/web/read.ts', ...heights];
const chats = ['botbuilder', 'botframework-connector', '@slack/bolt'];
const checks = [
  '#src/core/checks/index.ts',
  '#src/core/check-text.ts',
  '#src/core/lead/check-lead.ts',
];
const climbs = ['../x.ts', './../x.ts', './a/../../x.ts', '#src/core/../app.ts'];

const adapter = (room: string, more: readonly string[] = []): Layer => ({
  file: `src/adapters/${room}/part/here.ts`,
  refused: [
    ...[...heights, ...chats, ...climbs, ...more],
    ...['#src/adapters/x/y.ts', '#src/pipeline/index.ts'],
  ],
  allowed: ['./sibling.ts', `#src/adapters/${room}/x.ts`, '#src/core/vote.ts', '#src/ports/web.ts'],
});

const layers: readonly Layer[] = [
  {
    file: 'src/core/checks/here.ts',
    refused: [...rooms, ...chats, ...climbs, '#src/ports/web.ts', '#src/locale/x.ts', 'node:fs'],
    allowed: ['./sibling.ts', '#src/core/vote.ts', 'node:crypto', 'tldts'],
  },
  {
    file: 'src/ports/here.ts',
    refused: [...rooms, ...chats, ...climbs, '#src/locale/x.ts', '#src/pipeline/x.ts', 'kysely'],
    allowed: ['./sibling.ts', '#src/core/vote.ts', '#src/ports/job.ts'],
  },
  {
    file: 'src/locale/here.ts',
    refused: [...rooms, ...chats, ...climbs, '#src/ports/store/tx.ts', '#src/pipeline/x.ts', 'zod'],
    allowed: ['./sibling.ts', '#src/core/errors.ts'],
  },
  {
    file: 'src/pipeline/press/here.ts',
    refused: [
      ...rooms,
      ...chats,
      ...climbs,
      ...checks,
      '#src/command.ts',
      'kysely',
      'pino',
      'node:fs',
    ],
    allowed: ['./sibling.ts', '#src/pipeline/x.ts', '#src/ports/web.ts', '#src/locale/x.ts'],
  },
  {
    file: 'src/command.ts',
    refused: [...rooms, ...chats, ...climbs, './app.ts', './adapters/desk/chat.ts', 'hono'],
    allowed: ['#src/core/vote.ts', '#src/ports/store/tx.ts', '#src/pipeline/index.ts'],
  },
  {
    file: 'commands/here.ts',
    refused: ['#src/adapters/web/read.ts', '#src/app.ts', '#src/config.ts', ...chats, ...climbs],
    allowed: ['./draft.ts', '#src/command.ts', '#src/pipeline/index.ts', '#src/locale/x.ts'],
  },
  {
    file: 'src/config.ts',
    refused: [
      ...rooms.slice(0, 4),
      ...chats,
      ...climbs,
      './app.ts',
      './app/open.ts',
      './core/vote.ts',
    ],
    allowed: ['./log.ts', '#src/core/rubric.ts', 'zod', 'node:fs'],
  },
  adapter('desk'),
  adapter('store'),
  adapter('web'),
  adapter('writer', checks),
  adapter('publish'),
  {
    file: 'src/adapters/newcomer/here.ts',
    refused: [...rooms, ...chats, ...climbs, '#src/pipeline/index.ts'],
    allowed: ['./sibling.ts', '#src/core/vote.ts', '#src/ports/web.ts', 'zod'],
  },
  {
    file: 'src/adapters/slack/here.ts',
    refused: [...rooms, ...climbs, 'botbuilder', 'botframework-connector'],
    allowed: ['./sibling.ts', '#src/adapters/slack/x.ts', '@slack/bolt', '@slack/web-api'],
  },
  {
    file: 'src/adapters/teams/here.ts',
    refused: [...rooms, ...climbs, '@slack/bolt', '#src/adapters/slack/x.ts'],
    allowed: ['./sibling.ts', '#src/adapters/teams/x.ts', 'botbuilder', 'botframework-connector'],
  },
  {
    file: 'src/app/here.ts',
    refused: [...chats, ...climbs],
    allowed: [...rooms, './sibling.ts', '#src/pipeline/index.ts', 'pino'],
  },
  {
    file: 'src/app.ts',
    refused: [...chats, ...climbs],
    allowed: [...rooms, './config.ts', './app/open.ts', '#src/pipeline/index.ts', 'pino'],
  },
];

/** Each way to name another module, on one line. */
const forms: readonly ((from: string, n: number) => string)[] = [
  (from, n) => `import { x as x${n} } from '${from}'; x${n}();`,
  (from) => `import '${from}';`,
  (from, n) => `import * as all${n} from '${from}'; all${n}();`,
  (from, n) => `import type { X as X${n} } from '${from}';`,
  (from, n) => `import { type Z as Z${n} } from '${from}';`,
  (from, n) => `export const y${n} = () => import('${from}');`,
  (from, n) => `export { z as z${n} } from '${from}';`,
  (from, n) => `export type { Y as Y${n} } from '${from}';`,
  (from) => `export * from '${from}';`,
];

const lines = (names: readonly string[]): string[] =>
  names.flatMap((name, i) => forms.map((form, j) => form(name, i * forms.length + j)));

test.each(layers)('$file imports only what its layer may', async ({ file, refused, allowed }) => {
  const wrong = lines(refused);
  expect(await refusedLines({ [file]: [...wrong, ...lines(allowed)] })).toEqual({ [file]: wrong });
});

test.each(['src/core/here.ts', 'src/adapters/web/here.ts', 'commands/here.ts', 'src/app.ts'])(
  '%s cannot hide an import from the layers',
  async (file) => {
    const wrong = [
      `export type A = import('./a.ts').A;`,
      `export type B = typeof import('./a.ts');`,
      'export const c = () => import(`./a.ts`);',
      'export const d = (name: string) => import(name);',
      `export const e = (name: string) => import('./' + name + '.ts');`,
      `export const f = require('node:crypto');`,
    ];
    const right = [`export const h = () => import('./a.ts');`];
    expect(await refusedLines({ [file]: [...wrong, ...right] })).toEqual({ [file]: wrong });
  },
);

test('No test gets hold of vi', async () => {
  const file = 'test/core/here.test.ts';
  const wrong = [
    `import { vi } from 'vitest';`,
    `import { vi as spy } from 'vitest';`,
    `import { vitest } from 'vitest';`,
    `import * as all from 'vitest';`,
    `export const { vi: mock } = await import('vitest');`,
    `export const whole = await import('vitest');`,
    `export { vi as mocks } from 'vitest';`,
    `export * from 'vitest';`,
    `import '../support/bot.ts';`,
  ];
  const right = [
    `import { describe, expect, test } from 'vitest';`,
    `import { app } from '#src/app.ts';`,
    `import { bot } from '#test/support/bot.ts';`,
  ];
  expect(await refusedLines({ [file]: [...wrong, ...right] })).toEqual({ [file]: wrong });
});

test('Two files that import each other are refused, by name or by path', async () => {
  const one = { 'src/core/one.ts': [`export * from './two.ts';`] };
  const two = { 'src/core/two.ts': [`export * from '#src/core/one.ts';`] };
  expect(await refusedLines({ ...one, ...two })).toEqual({ ...one, ...two });
});
