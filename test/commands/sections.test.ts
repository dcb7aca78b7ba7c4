import { beforeEach, expect, test } from 'vitest';
import { openForm } from '#src/pipeline/form.ts';
import { type Bot, type ShownIssue, typed } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const gazette = 'https://gazette.example';

let bot: Bot;

/** Sections 1, 2 and 3 in `bruisse`, 4 in `loupe`. */
beforeEach(async () => {
  bot = await memoryBot();
  await bot.say('camille', ['un', 'deux', 'trois'].map((page) => `${gazette}/${page}`).join(' '));
  await bot.say('camille', `${gazette}/quatre #loupe`);
  await bot.command('camille', 'draft');
}, 60_000);

const sections = async (): Promise<ShownIssue['sections']> => (await bot.issue(1)).sections;

const order = async (): Promise<string[]> =>
  (await sections()).map(
    ({ rubric, sources }) => `${rubric} ${sources[0]?.url.split('/').at(-1) ?? ''}`,
  );

test('show gives the whole issue to the one who asks', async () => {
  const before = await bot.messages();
  const shown = await bot.command('nour', 'voir');
  for (const { number, text } of await sections()) {
    expect(shown).toContain(`${number}. `);
    expect(shown).toContain(typed(text));
  }
  expect(await bot.messages()).toEqual(before);
});

test('approve counts once per person, by number or id', async () => {
  const id = (await sections())[1]?.id;
  expect(await bot.command('camille', 'approve 2')).toMatch(/section 2 est compté : ✅ 1 sur 2/);
  expect(await bot.command('camille', `ok ${id}`)).toMatch(/✅ 1 sur 2/);
  expect(await bot.command('nour', `approuve ${id}`)).toMatch(/✅ 2 sur 2/);
  expect((await sections()).map(({ state }) => state)).toEqual([
    'open',
    'approved',
    'open',
    'open',
  ]);
});

test.each(['2.', 'n°2', 'n° 2', '#2', 'section 2', 'Section n° 2'])(
  'a section is named as people and the bot write its number: «%s»',
  async (named) => {
    expect(await bot.command('camille', `approve ${named}`)).toMatch(/section 2 est compté/);
    expect(await bot.command('camille', `move ${named} n° 3`)).toMatch(/maintenant le numéro 3/);
    expect(await bot.command('sacha', `edit ${named} Un autre texte.`)).toMatch(/^Section 2 :/);
  },
);

test('an edit gives a headline when its first line is one, and its author’s ✅ does not count', async () => {
  expect(
    await bot.command('sacha', 'modifie 1 # Les archives ouvrent\nLa Gazette en parle.'),
  ).toContain('nouvelle version');
  expect((await sections())[0]).toMatchObject({
    headline: 'Les archives ouvrent',
    text: 'La Gazette en parle.',
    writer: 'sacha',
  });
  expect(await bot.command('sacha', 'approve 1')).toContain('n’y compte pas');
  expect((await sections())[0]?.tally.approve).toBe(0);
});

test('an empty rubric is written by hand with its link, then edited by its name', async () => {
  expect(
    await bot.command(
      'sacha',
      `edit stories # Le studio\nÉcoutez l’équipe raconter ses nuits. ${gazette}/podcast`,
    ),
  ).toMatch(/^Section 4 : votre texte est posté\. Votre propre ✅ n’y comptera pas/);
  expect(await order()).toEqual([
    'bruisse un',
    'bruisse deux',
    'bruisse trois',
    'stories podcast',
    'loupe quatre',
  ]);
  expect((await sections())[3]).toMatchObject({
    headline: 'Le studio',
    text: 'Écoutez l’équipe raconter ses nuits.',
    writer: 'sacha',
    sources: [{ url: `${gazette}/podcast` }],
  });
  expect(await bot.command('nour', 'edit #Stories Écoutez le studio.')).toContain('Section 4');
  expect((await sections())[3]).toMatchObject({ text: 'Écoutez le studio.', writer: 'nour' });
  expect((await sections())[3]?.sources[0]?.url).toBe(`${gazette}/podcast`);
});

test('a text typed for an empty rubric keeps the addresses that its sentence is made of', async () => {
  await bot.command('sacha', `edit liane Du texte ${gazette}/a et ${gazette}/b`);
  expect((await sections()).at(-1)).toMatchObject({
    text: `Du texte ${gazette}/a et ${gazette}/b`,
    sources: [{ url: `${gazette}/a` }],
  });
});

test('an issue whose last section is taken out is told as empty', async () => {
  for (let left = 4; left > 0; left -= 1) await bot.command('camille', 'drop 1');
  const shown = await bot.command('camille', 'show');
  expect(shown).toContain('Il est vide : « /jungle draft »');
  expect(shown).not.toMatch(/0 section|par section/);
});

test('a section moves within its rubric, and its votes with it', async () => {
  await bot.command('nour', 'approve 3');
  expect(await bot.command('camille', 'move 3 1')).toContain('le numéro 1');
  expect(await order()).toEqual(['bruisse trois', 'bruisse un', 'bruisse deux', 'loupe quatre']);
  expect((await sections())[0]?.tally.approve).toBe(1);
  await bot.command('camille', 'déplace 1 2');
  expect(await order()).toEqual(['bruisse un', 'bruisse trois', 'bruisse deux', 'loupe quatre']);
  const posts = (await bot.messages()).filter(({ section }) => section);
  expect(posts.map(({ text }) => text.slice(0, 2)).sort()).toEqual(['1.', '2.', '3.', '4.']);
});

test.each(['move 2 2', 'move 2 #bruisse'])(
  '«%s» moves nothing, and says that the section is there already',
  async (line) => {
    const before = await sections();
    expect(await bot.command('camille', line)).toContain('La section 2 est déjà à cette place');
    expect(await sections()).toEqual(before);
  },
);

test('a headline is changed alone, or taken away', async () => {
  const [{ text } = { text: '' }] = await sections();
  expect(await bot.command('nour', 'edit 1 # Un titre neuf')).toContain('nouvelle version');
  expect((await sections())[0]).toMatchObject({ headline: 'Un titre neuf', text });
  expect(await bot.command('nour', 'edit 1 #')).toContain('nouvelle version');
  expect((await sections())[0]?.headline).toBeUndefined();
  expect((await sections())[0]?.text).toBe(text);
});

test('a section moves to another rubric that has room, and its votes with it', async () => {
  await bot.command('nour', 'approve 1');
  expect(await bot.command('camille', 'move 1 #liane')).toContain('le numéro 4');
  expect(await order()).toEqual(['bruisse deux', 'bruisse trois', 'loupe quatre', 'liane un']);
  expect((await sections())[3]?.tally.approve).toBe(1);
  await bot.command('camille', 'move 1 UNE');
  expect((await order())[0]).toBe('une deux');
});

test('a dropped section gives its link back to the pool, to be drafted again without votes', async () => {
  await bot.command('nour', 'approve 1');
  expect(await bot.command('camille', 'retire 1')).toContain('revient dans la réserve');
  expect(await order()).toEqual(['bruisse deux', 'bruisse trois', 'loupe quatre']);
  expect((await bot.links()).map(({ state }) => state)).toEqual(Array(4).fill('ready'));
  const retired = (await bot.messages()).filter(({ text }) => text.startsWith('Retiré'));
  expect(retired).toHaveLength(1);
  await bot.command('camille', 'draft');
  expect(await order()).toEqual(['bruisse deux', 'bruisse trois', 'bruisse un', 'loupe quatre']);
  expect((await sections())[2]?.tally.approve).toBe(0);
});

test('a finding is cleared with a reason, by its code or its key, once', async () => {
  const [finding] = (await sections())[0]?.findings ?? [];
  expect(await bot.command('nour', `lève 1 ${finding?.code} texte libre de droits`)).toContain(
    'levée',
  );
  expect((await sections())[0]?.findings[0]).toMatchObject({
    cleared: { by: 'nour', reason: 'texte libre de droits' },
  });
  expect(await bot.command('nour', `clear 1 ${finding?.key} encore`)).not.toContain('levée');
  const key = (await sections())[1]?.findings[0]?.key;
  expect(await bot.command('nour', `clear 2 ${key} cité avec accord`)).toContain('levée');
});

test('what a button of a section taken out, or of one published, asks for is refused in words', async () => {
  const [first, second] = await sections();
  expect(await bot.command('nour', `drop ${first?.id}`)).toContain(
    'Section 1, dans « Et sinon… (Ça bruisse dans la jungle) », retirée',
  );
  const again = [`drop ${first?.id}`, `sources ${first?.id}`, `move ${first?.id} 0`];
  for (const command of [...again, `edit ${first?.id}@1-abc Un texte`, `redraft ${first?.id}`])
    expect(await bot.command('sacha', command)).toMatch(
      /^Cette section a été retirée du numéro entre-temps : rien n’a changé/,
    );
  expect(await bot.command('sacha', 'drop introuvable')).toContain('« introuvable »');
  for (const { id } of (await sections()).slice(1)) await bot.command('nour', `drop ${id}`);
  await bot.command('nour', `drop ${second?.id}`);
  expect(await bot.command('sacha', `drop ${first?.id}`)).toContain('retirée du numéro');
});

test('a section goes no further than the ends of its rubric, and stays where it is already', async () => {
  const [first, second, third] = await sections();
  const move = (id: string | undefined, place: string) =>
    bot.command('nour', `move ${id} ${place}`);
  expect(await move(first?.id, '0')).toContain('La section 1 est déjà la première');
  expect(await move(third?.id, '4')).toContain('La section 3 est déjà la dernière');
  expect(await move(first?.id, '2')).toContain('elle porte maintenant le numéro 2, dans «');
  expect(await move(first?.id, '2')).toContain('La section 2 est déjà à cette place');
  expect(await move(second?.id, '#bruisse')).toContain('La section 1 est déjà à cette place');
  expect(await move(second?.id, '9')).toContain('Choisissez parmi 1, 2 et 3');
});

test('the form of an old card is refused before anything is written in it', async () => {
  const [first] = await sections();
  const { id, store } = bot.newsroom;
  const open = (form: 'edit' | 'redraft' | 'replace', target: string) =>
    store.read(id, (tx) => openForm(bot.newsroom, tx, form, target));
  const old = (await open('edit', first?.id ?? '')).target;
  await bot.command('nour', 'edit 1 Un tout autre texte, écrit à la main.');
  for (const form of ['edit', 'redraft'] as const)
    await expect(open(form, old)).rejects.toMatchObject({ code: 'section.outdated' });
  await bot.command('nour', 'drop 1');
  for (const target of [old, first?.id ?? ''])
    await expect(open('edit', target)).rejects.toMatchObject({ code: 'section.removed' });
});

test('votes beyond the quorum are told beside it, and a draft that adds nothing asks for none', async () => {
  for (const name of ['camille', 'nour']) await bot.command(name, 'approve 1');
  expect(await bot.command('sacha', 'approve 1')).toContain('✅ 3 pour 2 requis (');
  const again = await bot.command('camille', 'draft');
  expect(again).toContain('Rien à ajouter au n° 1');
  expect(again).not.toContain('Votez');
});
