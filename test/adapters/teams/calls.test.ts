import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { mention } from '#test/support/teams/activities.ts';
import { startTeamsBot } from '#test/support/teams/bot.ts';
import { oneSection } from '#test/support/teams/section.ts';

const ana = 'Ana Sample';

onBothEngines((store) => {
  test('a token that Teams takes no more is changed for a new one', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, mention('links'));
    bot.authority.given.clear();
    await oneSection(bot);
    expect(bot.sections()).toHaveLength(1);
    expect(bot.connector.calls.map(({ status }) => status)).toContain(401);
    expect(bot.bugs).toEqual([]);
  });

  test.each([412, 429, 502, 503, 504])(
    'a %i passes: it is waited for, as long as Teams asks',
    async (status) => {
      const bot = await startTeamsBot(store());
      bot.connector.refusals.push(
        { status, path: /conversations$/, retryAfter: '7' },
        { status, path: /conversations$/ },
      );
      await oneSection(bot);
      expect(bot.sections()).toHaveLength(1);
      expect(bot.waits).toHaveLength(2);
      expect(bot.waits).toContain(7000);
      expect(bot.bugs).toEqual([]);
    },
  );
});
