import { expect, test } from 'vitest';
import { story } from '#test/adapters/writer/lead-sample.ts';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, startSlackBot, textOf } from '#test/support/slack/bot.ts';
import { asking } from '#test/support/slack/deliveries.ts';

const [camille, nour] = ['U0CAMILLE', 'U0NOUR'];

onBothEngines((store) => {
  test('Sources opens each fact of a lead with its quotation and the article that it is from', async () => {
    const bot = await startSlackBot(store());
    for (const page of story) bot.pages.set(page.url, { kind: 'article', article: page });
    await bot.say(camille, `${story.map(({ url }) => url).join(' ')} #une`);
    await bot.command(camille, 'draft');
    const post = bot
      .posts()
      .find(({ blocks }) => blocks?.[0]?.block_id?.startsWith('key:section:'));
    const shown = post && textOf(post);
    expect(shown).toContain('3 novembre 2026, Le Courrier du Rhône');
    expect(shown).not.toContain('## ');
    const buttons = (post?.blocks ?? []).flatMap((block) =>
      block.type === 'actions' ? block.elements : [],
    );
    const button = buttons.find(({ text }) => text.text === 'Sources');
    if (!post || !button) throw new Error('no button for the sources');
    const { action_id, value } = button;
    const pressed = asking.button(
      { channel, ts: post.ts, user: nour },
      { action_id, value },
      bot.slack.tick(),
    );
    await bot.deliver(pressed);
    const answers = bot.slack.answers.filter(({ url }) => url === pressed.response_url);
    const told = answers.map((answer) => JSON.stringify(answer)).join();
    expect(told).toContain('Une pétition a recueilli 21 000 signatures en quatre jours');
    expect(told).toContain('La Tribune des ondes');
    expect(told).toContain(
      '"type":"link","url":"https://tribune.example/greve#:~:text=Une%20p%C3%A9tition',
    );
  });
});
