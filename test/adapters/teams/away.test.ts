import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { deadJobs } from '#test/support/status.ts';
import { accountOf, mention, message, slash } from '#test/support/teams/activities.ts';
import { cardText, startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';
import { oneSection, onlySection } from '#test/support/teams/section.ts';

const [ana, bo] = ['Ana Sample', 'Bo Sample'] as const;

/** Teams lets the bot into no channel any more. */
const shut = ({ connector }: TeamsBot, status: number): void => {
  connector.refuse = (path, body) =>
    /\/members\//.test(path) || body.includes('"isGroup":true') || /tacv2/.test(path)
      ? { status, code: status === 403 ? 'BotNotInConversationRoster' : 'ConversationNotFound' }
      : undefined;
};

onBothEngines((store) => {
  const shownIn = (bot: TeamsBot) => store().read(bot.id, (tx) => tx.issues.rooms(1));

  test.each([403, 404])(
    'a draft asked for where the bot can post nothing is refused in private: %i',
    async (status) => {
      const bot = await startTeamsBot(store());
      await bot.does(ana, message('https://gazette.example/un'));
      shut(bot, status);
      await bot.does(ana, slash('draft'));
      const told = bot.privately(accountOf(ana).id).map(cardText).join('\n');
      expect(told).toContain('Je ne suis pas dans ce salon');
      expect(bot.sections()).toEqual([]);
      expect((await bot.links()).map(({ state }) => state)).toEqual(['ready']);
      delete bot.connector.refuse;
      await bot.does(bo, mention('draft'));
      expect(bot.sections()).toHaveLength(1);
      expect([await deadJobs(bot), bot.bugs]).toEqual([0, []]);
    },
  );

  test.each([403, 404])(
    'an issue leaves a channel that the bot was removed from, and nothing is tried again: %i',
    async (status) => {
      const bot = await startTeamsBot(store());
      await oneSection(bot);
      shut(bot, status);
      await bot.command('camille', 'edit 1 La Gazette d’exemple, selon Camille.');
      expect(await shownIn(bot)).not.toContainEqual(expect.objectContaining({ chat: 'teams' }));
      expect([await deadJobs(bot), bot.bugs]).toEqual([0, []]);
    },
  );

  test('a section whose card was deleted is posted again', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    bot.connector.posted.splice(bot.connector.posted.indexOf(section), 1);
    await bot.votes(bo, section, 'white_check_mark');
    const again = onlySection(bot);
    expect(again.id).not.toBe(section.id);
    expect(cardText(again)).toContain('✅ 1 sur 2');
    expect([await deadJobs(bot), bot.bugs]).toEqual([0, []]);
  });

  test('what a person can be told nowhere is let go', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message('https://gazette.example/un'));
    bot.connector.refuse = () => ({ status: 403, code: 'MessageWritesBlocked' });
    await bot.does(ana, mention('help'));
    expect([bot.visible(), await deadJobs(bot), bot.bugs]).toEqual([[], 0, []]);
  });
});
