import { expect, test } from 'vitest';
import type { Bot } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const gazette = 'https://gazette.example';

/** An issue of one section that is ready to leave. */
async function approved(): Promise<Bot> {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un`);
  await bot.command('camille', 'draft');
  await bot.command('sacha', 'edit 1 La Gazette d’exemple en parle.');
  for (const person of ['camille', 'nour']) await bot.command(person, 'approve 1');
  return bot;
}

test('draft says how many sections it added and how many links wait', async () => {
  const bot = await memoryBot();
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((page) => `${gazette}/${page}`);
  await bot.say('camille', pages.join(' '));
  expect(await bot.command('nour', 'compose')).toMatch(
    /N° 1 : 5 sections ajoutées, 5 en tout\. 1 lien attend/,
  );
  expect(await bot.command('nour', 'draft')).toMatch(/Rien à ajouter au n° 1/);
});

test('export gives the four files of an approved issue, and of the one just published', async () => {
  const bot = await approved();
  const files = /html\)[\s\S]*md\)[\s\S]*txt\)[\s\S]*json\)/;
  expect(await bot.command('camille', 'exporte')).toMatch(files);
  await bot.command('camille', 'close');
  expect(await bot.command('camille', 'export')).toMatch(files);
  expect(await bot.command('camille', 'export')).toContain('N° 1, publié');
  expect(await bot.command('camille', 'show')).toContain('publié');
});

test('close publishes at the address given, and the next draft is the next number', async () => {
  const bot = await approved();
  expect(await bot.command('camille', 'publie https://lettre.example/1')).toMatch(/N° 1 publié/);
  expect(await bot.issue(1)).toMatchObject({
    state: 'published',
    url: 'https://lettre.example/1',
    publishedAt: expect.any(String),
  });
  expect((await bot.links())[0]).toMatchObject({ state: 'used', usedIn: 1 });
  await bot.say('camille', `${gazette}/deux`);
  expect(await bot.command('camille', 'draft')).toContain('N° 2');
  expect((await bot.issue(2)).state).toBe('draft');
  expect((await bot.issue(1)).state).toBe('published');
});

test('an edit of an approved section takes the issue back to draft, and export with it', async () => {
  const bot = await approved();
  await bot.command('nour', 'edit 1 La Gazette d’exemple en parle autrement.');
  expect((await bot.issue(1)).state).toBe('draft');
  expect(await bot.command('camille', 'export')).toContain('pas encore bon à tirer');
});

test('a link that the issue holds keeps its rubric, and whoever names another is told how to move it', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un #liane`);
  await bot.command('camille', 'draft');
  await bot.say('nour', `${gazette}/un #stories`);
  expect(bot.whispers.at(-1)?.text).toContain('/jungle move <section> #rubrique');
  expect(await bot.command('sacha', `add ${gazette}/un #loupe`)).toContain(
    'déjà placé dans le n° 1',
  );
  expect((await bot.links())[0]).toMatchObject({ rubric: 'liane' });
});

test('an approval that its author’s own ✏️ outweighs is not told as counted', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un`);
  await bot.command('camille', 'draft');
  const post = (await bot.messages()).find(({ text }) => text.startsWith('1.'));
  await bot.react('nour', post?.id ?? '', '✏️');
  expect(await bot.command('nour', 'approve 1')).toContain('Votre ✏️ sur la section 1 l’emporte');
  await bot.react('nour', post?.id ?? '', '✏️', true);
  expect(await bot.command('nour', 'approve 1')).toContain('est compté');
});

test('once an issue has left, what is asked of its sections is told so', async () => {
  const bot = await approved();
  await bot.command('camille', 'close');
  expect(await bot.command('camille', 'edit 1 Autre texte.')).toContain('n° 1 est publié');
});

test('readers are given an address without trackers', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un?utm_source=lettre&page=2`);
  await bot.command('camille', 'draft');
  expect((await bot.issue(1)).sections[0]?.sources[0]?.url).toBe(`${gazette}/un?page=2`);
});
