import { expect, test } from 'vitest';
import { story } from '#test/adapters/writer/lead-sample.ts';
import { onBothEngines } from '#test/support/on-both.ts';
import { accountOf, mention, message, press } from '#test/support/teams/activities.ts';
import { buttonsOf, cardText, startTeamsBot } from '#test/support/teams/bot.ts';

const [ana, bo] = ['Ana Sample', 'Bo Sample'] as const;

onBothEngines((store) => {
  test('Sources opens each fact of a lead with its quotation and the article that it is from', async () => {
    const bot = await startTeamsBot(store());
    for (const page of story) bot.pages.set(page.url, { kind: 'article', article: page });
    await bot.does(ana, message(`${story.map(({ url }) => url).join(' ')} #une`));
    await bot.does(ana, mention('draft'));
    const [section] = bot.sections();
    const button = section && buttonsOf(section).find(({ title }) => title === 'Sources');
    if (!section || !button) throw new Error('no button for the sources');
    expect(cardText(section)).toContain('3 novembre 2026, Le Courrier du Rhône');
    expect(cardText(section)).not.toContain('## ');
    await bot.does(bo, press(section.id, button));
    const cards = bot.privately(accountOf(bo).id);
    const told = cards.map(cardText).join();
    expect(told).toContain(
      'Une pétition a recueilli 21 000 signatures en quatre jours\u00a0» (La Tribune',
    );
    expect(told).toContain('La Tribune des ondes');
    expect(JSON.stringify(cards)).toContain(
      '"type":"Action.OpenUrl","url":"https://tribune.example/greve#:~:text=Une%20p%C3%A9tition',
    );
  });
});
