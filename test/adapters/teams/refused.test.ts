import { expect, onTestFinished, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { deadJobs, statusOf } from '#test/support/status.ts';
import { mention } from '#test/support/teams/activities.ts';
import { cardText, startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';

const ana = 'Ana Sample';

onBothEngines((store) => {
  test.each([
    ['is started again', async (bot: TeamsBot) => bot.teams?.start()],
    ['speaks again', async (bot: TeamsBot) => void (await bot.does(ana, mention('help')))],
  ])(
    'when Microsoft refuses the password, it is told once, and what is to be posted waits until Bruisse %s',
    async (_, goesOn) => {
      const bot = await startTeamsBot(store());
      onTestFinished(() => bot.authority.shut(false));
      bot.authority.shut(true);
      await bot.does(ana, mention('https://gazette.example/un'));
      await bot.does(ana, mention('draft'));
      expect(bot.news).toEqual([
        { kind: 'refused', variable: 'TEAMS_APP_PASSWORD', reason: 'invalid_client' },
      ]);
      expect([bot.visible(), await deadJobs(bot), bot.bugs]).toEqual([[], 0, []]);
      expect((await bot.links()).map(({ state }) => state)).toEqual(['ready']);
      expect(await statusOf(bot)).toContain('Microsoft refuse TEAMS_APP_PASSWORD');

      bot.authority.shut(false);
      await goesOn(bot);
      const shown = () => bot.sections().map(cardText).join();
      await expect.poll(shown, { timeout: 10_000 }).toContain('La Gazette d’exemple');
      await bot.settled();
      expect(await statusOf(bot)).not.toContain('TEAMS_APP_PASSWORD');
      expect([await deadJobs(bot), bot.bugs]).toEqual([0, []]);
    },
  );
});
