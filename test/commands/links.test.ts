import { expect, test } from 'vitest';
import { memoryBot } from '#test/support/memory-bot.ts';

const gazette = 'https://gazette.example';
const text = `La coopérative Échos ouvre ses archives. ${'Elle en garde neuf mille heures. '.repeat(6)}`;

test('a link is added once, for the rubric that is named, and counts all who propose it', async () => {
  const bot = await memoryBot();
  expect(await bot.command('camille', `add ${gazette}/un #Adoré`)).toMatch(/Lien 1 pris.*#adore/);
  expect(await bot.command('nour', `ajoute <${gazette}/un?utm_source=x|la Gazette>`)).toMatch(
    /déjà là, sous le numéro 1/,
  );
  expect(await bot.links()).toMatchObject([
    { url: `${gazette}/un`, rubric: 'adore', state: 'ready' },
  ]);
  expect((await bot.links())[0]?.droppers.map(({ id }) => id)).toEqual(['camille', 'nour']);
  expect(await bot.messages()).toEqual([]);
});

test('an added link that could not be read is read again when it is added again', async () => {
  const bot = await memoryBot();
  bot.pages.set(`${gazette}/un`, { kind: 'refused', code: 'page.timeout' });
  await bot.command('camille', `add ${gazette}/un`);
  expect((await bot.links())[0]?.state).toBe('unreadable');
  expect(bot.whispers.at(-1)?.text).toContain('/jungle paste');
  bot.pages.clear();
  await bot.command('camille', `add ${gazette}/un`);
  expect((await bot.links())[0]?.state).toBe('ready');
});

test('the links that wait are listed by number, with who proposes them and where they stand', async () => {
  const bot = await memoryBot();
  expect(await bot.command('camille', 'links')).toContain('Aucun lien n’attend');
  bot.pages.set(`${gazette}/mur`, { kind: 'refused', code: 'page.walled' });
  await bot.say('camille', `${gazette}/un #loupe`);
  await bot.say('nour', `${gazette}/mur`);
  const shown = await bot.command('camille', 'liens');
  expect(shown).toContain('2 liens');
  expect(shown).toMatch(/1\. Échos un ouvre ses archives.*#loupe, prêt, déposé par Camille/);
  expect(shown).toMatch(/2\. https:.*illisible, déposé par Nour.*réservé aux abonnés/);
});

test('links of the issue’s sections are not among those that wait, and say where they are', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un ${gazette}/deux #loupe`);
  await bot.command('camille', 'draft');
  expect(await bot.command('camille', 'links')).toMatch(
    /Le lien de la section du numéro est à part/,
  );
  expect(await bot.command('camille', 'status')).toContain('Liens : 1 prêt.');
  expect(await bot.command('camille', 'draft')).toContain('1 lien attend dans la réserve');
  expect(await bot.command('camille', 'links 1')).toMatch(/#loupe, dans le n° 1, section 1,/);
  expect(await bot.command('camille', 'links 2')).toMatch(/#loupe, prêt,/);
  await bot.command('camille', 'move 1 #liane');
  await bot.command('camille', 'draft');
  const none = await bot.command('camille', 'links');
  expect(none).toMatch(/^Aucun lien n’attend\..*Les liens des 2 sections du numéro sont à part/);
  expect(await bot.command('camille', 'status')).toContain('Aucun lien n’attend.');
  await bot.command('camille', 'drop 1');
  expect(await bot.command('camille', 'links')).toMatch(/1 lien\n(?:.|\n)*2\. Échos deux/);
});

test('a link told under the head of a section is in the issue too', async () => {
  const bot = await memoryBot();
  await bot.say('camille', ['un', 'deux', 'trois'].map((page) => `${gazette}/${page}`).join(' '));
  await bot.command('camille', 'une 1 2');
  expect(await bot.command('camille', 'links')).toMatch(/2\. Échos deux/);
  await bot.command('camille', 'move 1 #stories');
  await bot.command('camille', 'draft');
  await bot.command('camille', 'drop 2');
  expect(await bot.command('camille', 'links')).not.toMatch(/[12]\. Échos/);
  expect(await bot.command('camille', 'links 2')).toMatch(
    /dans le n° 1, section 1.*avec le lien 1/,
  );
});

test('a link that nobody proposes any more says how it is taken back', async () => {
  const bot = await memoryBot();
  const message = await bot.say('camille', `${gazette}/un`);
  await bot.say('camille', `${gazette}/deux`);
  await bot.command('camille', 'draft');
  await bot.remove('camille', message);
  expect(await bot.command('nour', 'drop 1')).toMatch(
    /Plus personne ne propose son lien.*\/jungle add/,
  );
  const retired = (await bot.messages()).filter(({ text }) => text.startsWith('Retiré'));
  expect(retired.map(({ text }) => text.split('\n')[0])).toEqual([
    'Retiré du numéro, comme son lien, que plus personne ne propose.',
  ]);
  expect(await bot.command('nour', 'replace 1 1')).toContain('« /jungle links 1 »');
  expect(await bot.command('nour', 'redraft lien 1')).toContain('« /jungle links 1 »');
  const back = `/jungle add ${gazette}/un`;
  expect(await bot.command('nour', 'links 1')).toContain(
    `retiré : plus personne ne le propose, « ${back} »`,
  );
  await bot.command('nour', back.replace('/jungle ', ''));
  expect(await bot.command('nour', 'links 1')).toContain('#bruisse, prêt, déposé par Nour');
});

test.each([
  ['its number', () => '1'],
  ['its number with a hash', () => '#1'],
  ['its address', () => `${gazette}/mur`],
  ['its address with trackers', () => `https://www.gazette.example/mur?utm_source=x`],
  ['its id', (id: string) => id],
])('a text is pasted on a link named by %s', async (_what, name) => {
  const bot = await memoryBot();
  bot.pages.set(`${gazette}/mur`, { kind: 'refused', code: 'page.walled' });
  await bot.say('camille', `${gazette}/mur`);
  const id = (await bot.links())[0]?.id ?? '';
  expect(await bot.command('nour', `colle ${name(id)} Les archives\n\n${text}`)).toContain(
    'lien 1',
  );
  expect((await bot.links())[0]).toMatchObject({
    state: 'ready',
    article: { title: 'Les archives', pastedBy: 'nour' },
  });
});

test('the status says where the issue and the pool stand, and what each section waits for', async () => {
  const bot = await memoryBot();
  expect(await bot.command('camille', 'status')).toMatch(
    /Aucun numéro en préparation[\s\S]*Aucun lien n’attend/,
  );
  bot.pages.set(`${gazette}/mur`, { kind: 'refused', code: 'page.walled' });
  await bot.say('camille', `${gazette}/un ${gazette}/mur`);
  await bot.command('camille', 'draft');
  await bot.command('camille', 'approve 1');
  expect(await bot.command('nour', 'état')).toMatch(
    /N° 1 — brouillon[\s\S]*Liens : 1 illisible[\s\S]*1\. .* : à voter · ✅ 1 sur 2 \(Camille/,
  );
});
