import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/onBoth.ts';
import { html, mention, message } from '#test/support/teams/activities.ts';
import { startTeamsBot } from '#test/support/teams/bot.ts';

const ana = 'Ana Sample';
const to = (url: string, words = url): string => `<a href="${url}">${words}</a>`;
const [un, deux, trois] = [
  'https://gazette.example/un',
  'https://gazette.example/deux',
  'https://gazette.example/trois',
] as const;

onBothEngines((store) => {
  const taken = async (what: Record<string, unknown>): Promise<string[]> => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, what);
    return (await bot.links()).map(({ url, rubric }) => `${url} ${rubric}`).sort();
  };

  test.each([
    ['cells of a table', `<table><tr><td>${to(un)}</td><td>${to(deux)}</td></tr></table>`],
    ['links side by side', `<p>${to(un, 'Un')}${to(deux, 'Two')}</p>`],
    ['addresses side by side', `<p>${to(un)}${to(deux)}</p>`],
    ['words stuck to them', `<p>(${to(un)})suite, avant${to(deux)}after</p>`],
    ['punctuation alone between them', `<p>${to(un)};${to(deux)}</p>`],
  ])('each address is taken as the link holds it: %s', async (_, content) => {
    const [first, second] = [`${deux} bruisse`, `${un} bruisse`];
    expect(await taken(message('t', html(content)))).toEqual([first, second]);
    const spoken = html(content);
    expect(await taken({ ...mention('t'), ...spoken })).toEqual([first, second]);
  });

  test.each([
    `<p>[${to(trois)}]#loupe</p>`,
    `<p>${to(trois)}#loupe</p>`,
    `<p>À lire (${to(trois, 'l’article')})#loupe</p>`,
  ])('a hashtag right after an address chooses the rubric: %s', async (content) => {
    expect(await taken(message('t', html(content)))).toEqual([`${trois} loupe`]);
  });

  test('a command that takes one address is none with two of them side by side', async () => {
    expect(await taken(mention(`add ${to(un)}${to(deux)}`))).toHaveLength(2);
    expect(await taken(mention(`add ${to(un)} #liane`))).toEqual([`${un} liane`]);
  });
});
