import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
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

  test.each([
    'https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1700000000000?tenantId=x',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting/0',
    'https://teams.cloud.microsoft/l/message/19:abc/17',
    'https://teams.live.com/meet/1234',
    'https://gov.teams.microsoft.us/l/channel/19:abc/x',
  ])('a page of Teams itself is no link: %s', async (own) => {
    expect(await taken(message('t', html(`<p>Vu ${to(own, 'là')} : ${to(un)}</p>`)))).toEqual([
      `${un} bruisse`,
    ]);
    expect(await taken(message(`Voir ${own} et ${deux}`))).toEqual([`${deux} bruisse`]);
  });

  test('a page about Teams is a link', async () => {
    const about = [
      'https://www.microsoft.com/fr-fr/microsoft-teams/nouveautes',
      'https://teams.example.com/l/message/1',
      'https://teams.microsoft.com.example/l/message/1',
    ];
    expect(await taken(message(about.join(' ')))).toHaveLength(3);
  });
});
