import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, type SlackBot, startSlackBot } from '#test/support/slack/bot.ts';
import { typist } from '#test/support/typist.ts';

const [camille, nour, sacha] = ['U0CAMILLE', 'U0NOUR', 'U0SACHA'] as const;

/** An issue of one section that two people approved; answers the section's message. */
async function approved(bot: SlackBot): Promise<string> {
  await bot.say(camille, 'https://gazette.example/un');
  await bot.command(camille, 'draft');
  const ts = bot.posts().at(-1)?.ts ?? '';
  for (const user of [camille, nour]) await bot.react(user, ts, 'white_check_mark');
  expect(await bot.issue(1)).toMatchObject({ state: 'approved' });
  return ts;
}

onBothEngines((store) => {
  test('an issue is closed once Slack was asked what stands, and the outcome is told in private', async () => {
    const bot = await startSlackBot(store(), { writer: typist });
    await approved(bot);
    expect(await bot.command(camille, 'close https://gazette.example/n1')).toContain(
      'Je vérifie d’abord',
    );
    expect(bot.slack.privates.at(-1)).toMatchObject({ user: camille });
    expect(bot.slack.privates.at(-1)?.text).toContain('N°\u00a01 publié');
    expect(await bot.issue(1)).toMatchObject({ state: 'published' });
    expect(bot.posts().filter(({ text }) => text.startsWith('📬'))).toHaveLength(1);
    expect(await bot.command(camille, 'close')).toContain('prépare le suivant');
  });

  test('an issue is not closed over a ✏️ whose event never came', async () => {
    const bot = await startSlackBot(store(), { writer: typist });
    const ts = await approved(bot);
    bot.slack.reacted(channel, ts, sacha, 'pencil2', true);
    await bot.command(camille, 'close');
    expect(bot.slack.privates.at(-1)?.text).toContain('n’est pas encore bon à tirer');
    expect(await bot.issue(1)).toMatchObject({ state: 'draft', sections: [{ state: 'changes' }] });
  });

  test('an issue is not closed on a ✅ that Slack shows no more, which stays until its author says otherwise', async () => {
    const bot = await startSlackBot(store(), { writer: typist });
    const ts = await approved(bot);
    bot.slack.reacted(channel, ts, nour, 'white_check_mark', false);
    await bot.command(camille, 'close');
    expect(bot.slack.privates.at(-1)?.text).toMatch(/Slack ne montre plus.*section 1\u00a0: Nour/);
    expect(await bot.issue(1)).toMatchObject({
      state: 'approved',
      sections: [{ tally: { approve: 2 } }],
    });
    await bot.command(nour, 'approve 1');
    await bot.command(camille, 'close');
    expect(await bot.issue(1)).toMatchObject({ state: 'published' });
  });

  test('an issue is closed by what was received when Slack lists some reactions, or none', async () => {
    for (const hinder of [
      (bot: SlackBot) => bot.slack.listPartially(),
      (bot: SlackBot) => bot.slack.trouble('reactions.get', { error: 'fatal_error' }),
    ]) {
      const bot = await startSlackBot(store(), { writer: typist });
      await approved(bot);
      hinder(bot);
      await bot.command(camille, 'close');
      expect(await bot.issue(1)).toMatchObject({ state: 'published' });
    }
  });
});
