import { expect, test } from 'vitest';
import { type Bot, startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const newText =
  'La Gazette d’exemple raconte l’ouverture des archives sonores d’une coopérative, après trois ans de chantier.';

/** An issue of one section; answers its message. */
async function oneSection(bot: Bot): Promise<string> {
  await bot.say('camille', 'https://gazette.example/un');
  await bot.command('camille', 'draft');
  const post = (await bot.messages()).find(({ section }) => section);
  if (!post) throw new Error('no section was posted');
  return post.id;
}

async function approvedSection(bot: Bot): Promise<string> {
  const message = await oneSection(bot);
  await bot.react('camille', message, '✅');
  await bot.react('nour', message, '✅');
  expect((await bot.issue(1)).state).toBe('approved');
  return message;
}

onBothEngines((store) => {
  test('a vote on a section that was taken out is told its number and title', async () => {
    const bot = await startBot(store());
    const old = await approvedSection(bot);
    await bot.command('nour', 'drop 1');
    await bot.react('zoe', old, '✅');
    expect(bot.whispers.at(-1)?.text).toMatch(/^La section 1, « .+ », a été retirée du numéro/u);
  });

  test('an edit of an approved section starts a new revision from no vote, and old marks do nothing', async () => {
    const bot = await startBot(store());
    const old = await approvedSection(bot);
    const before = (await bot.issue(1)).sections[0];
    expect(await bot.command('sacha', `edit 1 ${newText}`)).toContain('votes repartent de zéro');

    const after = await bot.issue(1);
    expect(after.state).toBe('draft');
    expect(after.sections[0]?.revision).not.toBe(before?.revision);
    expect(after.sections[0]).toMatchObject({ state: 'open', writer: 'sacha' });
    expect(after.sections[0]?.tally).toMatchObject({ approve: 0, people: [] });
    const messages = await bot.messages();
    expect(messages.find(({ id }) => id === old)?.text).toContain('Remplacé');
    expect(messages.some(({ text }) => text.includes('n’est plus bon à tirer'))).toBe(true);

    await bot.react('zoe', old, '✅');
    expect((await bot.issue(1)).sections[0]?.tally.approve).toBe(0);
    expect(bot.whispers.at(-1)).toMatchObject({ person: 'zoe' });
    expect(bot.whispers.at(-1)?.text).toMatch(/sans effet.*de la section 1, « .+ »\.$/u);

    const fresh = messages.find(({ section }) => section?.current)?.id ?? '';
    expect(fresh).not.toBe(old);
    await bot.react('sacha', fresh, '✅');
    await bot.react('camille', fresh, '✅');
    expect((await bot.issue(1)).state).toBe('draft');
    await bot.react('nour', fresh, '✅');
    expect((await bot.issue(1)).state).toBe('approved');
  });

  test('an edit that only changes spaces or quotation marks keeps the votes and says so', async () => {
    const bot = await startBot(store());
    await oneSection(bot);
    await bot.command('sacha', `edit 1 ${newText} Il dit "oui".`);
    await bot.command('nour', 'approve 1');
    const reply = await bot.command('camille', `edit 1 ${newText}  Il dit « oui ».`);
    expect(reply).toContain('votes restent acquis');
    expect((await bot.issue(1)).sections[0]?.tally.approve).toBe(1);
  });

  test('a pencil reopens an approved issue, wins over the same person’s approval, and asks for a reply', async () => {
    const bot = await startBot(store());
    const message = await approvedSection(bot);
    await bot.react('camille', message, '✏️');
    expect((await bot.issue(1)).sections[0]).toMatchObject({ state: 'changes' });
    expect((await bot.issue(1)).sections[0]?.tally).toMatchObject({ approve: 1, changes: 1 });
    expect(bot.whispers.at(-1)?.text).toContain('ce qu’il faut changer');
    await bot.react('camille', message, '✏️', true);
    expect((await bot.issue(1)).state).toBe('approved');
  });

  test('a veto blocks when its author holds one, and counts as a pencil otherwise', async () => {
    const bot = await startBot(store(), { votes: { vetoers: ['nour'] } });
    const message = await oneSection(bot);
    await bot.react('sacha', message, '⛔');
    expect((await bot.issue(1)).sections[0]).toMatchObject({ state: 'changes' });
    await bot.react('nour', message, 'no_entry');
    expect((await bot.issue(1)).sections[0]).toMatchObject({ state: 'vetoed' });
  });

  test('a vote by someone who is not among the voters is logged without effect', async () => {
    const bot = await startBot(store(), { votes: { voters: ['camille', 'nour'] } });
    const message = await oneSection(bot);
    await bot.react('sacha', message, '✅');
    expect((await bot.issue(1)).sections[0]?.tally.approve).toBe(0);
    expect(bot.whispers.at(-1)?.text).toContain('sans effet');
    expect(await bot.command('sacha', 'approve 1')).toContain('sans effet');
    const history = await bot.json<{ entries: { action: string }[] }>('/desk/api/issues/1/history');
    expect(history.entries.map(({ action }) => action)).toContain('foreign');
  });

  test.each([
    ['✅', 'approve', 'sacha, camille'],
    ['👍', 'approve', 'sacha'],
    ['✏️', 'changes', 'camille'],
    ['⛔', 'changes', 'sacha, camille'],
  ] as const)(
    'a %s taken off while its author may not vote never counts again',
    async (emoji, kind, others) => {
      const bot = await startBot(store());
      const message = await oneSection(bot);
      for (const name of ['sacha', 'camille']) await bot.react(name, message, '👀');
      const counted = async () => (await bot.issue(1)).sections[0]?.tally[kind];
      await bot.react('nour', message, emoji);
      expect(await counted()).toBe(1);
      await bot.command('camille', `settings votants ${others}`);
      expect(await counted()).toBe(0);
      await bot.react('nour', message, emoji, true);
      await bot.command('camille', 'settings votants tous');
      expect(await counted()).toBe(0);
      await bot.react('nour', message, emoji);
      expect(await counted()).toBe(1);
    },
  );

  test('a mark left on counts again once its author may vote again, one put on meanwhile does not', async () => {
    const bot = await startBot(store());
    const message = await oneSection(bot);
    for (const name of ['sacha', 'camille']) await bot.react(name, message, '👀');
    await bot.react('nour', message, '✅');
    await bot.command('camille', 'settings votants sacha, camille');
    await bot.react('nour', message, '✏️');
    expect(bot.whispers.at(-1)?.text).toContain('sans effet');
    await bot.command('camille', 'settings votants tous');
    expect((await bot.issue(1)).sections[0]?.tally).toMatchObject({ approve: 1, changes: 0 });
  });

  test('a vote on a published issue changes nothing and is told to its author', async () => {
    const bot = await startBot(store());
    await oneSection(bot);
    await bot.command('sacha', `edit 1 ${newText}`);
    await bot.command('camille', 'approve 1');
    await bot.command('nour', 'approve 1');
    await bot.command('nour', 'close');
    const message = (await bot.messages()).find(({ section }) => section?.current)?.id ?? '';
    await bot.react('zoe', message, '⛔');
    expect((await bot.issue(1)).sections[0]).toMatchObject({ state: 'approved' });
    expect(bot.whispers.at(-1)?.text).toContain('déjà publié');
  });

  test('too few people for the quorum is said on the section', async () => {
    const bot = await startBot(store(), { votes: { voters: ['camille', 'nour'] } });
    await oneSection(bot);
    await bot.command('camille', `edit 1 ${newText}`);
    const message = (await bot.messages()).find(({ section }) => section?.current);
    expect(message?.text).toContain('Il manque 1 personne');
    expect(message?.text).toContain('la voix de qui vient d’écrire ce texte ne compte pas');
    expect(await bot.command('camille', 'status')).toContain('il manque 1 personne');
    expect(await bot.command('camille', `edit 1 ${newText} Encore.`)).toMatch(
      /votes repartent de zéro\. Il manque 1 personne.*ne compte pas/,
    );
  });

  test('where nobody’s own text is the reason that people are lacking, it is not said to be', async () => {
    const bot = await startBot(store(), { votes: { quorum: 3, voters: ['camille', 'nour'] } });
    await oneSection(bot);
    await bot.command('sacha', 'status');
    const extract = (await bot.messages()).find(({ section }) => section?.current);
    expect(extract?.text).toContain('Il manque 1 personne pour atteindre le quorum. Invitez');
    expect(await bot.command('sacha', `edit 1 ${newText}`)).toMatch(
      /Il manque 1 personne pour atteindre le quorum\. Invitez/,
    );
  });

  test('with people enough, nobody is said to be lacking', async () => {
    const bot = await startBot(store());
    await oneSection(bot);
    expect(await bot.command('camille', `edit 1 ${newText}`)).toContain(
      'laissez 2 autres personnes',
    );
    const said = [await bot.command('camille', 'status'), await bot.command('camille', 'show')];
    expect(said.join('\n')).not.toMatch(/il manque/i);
  });

  test('a published issue asks nobody to vote any more', async () => {
    const bot = await startBot(store(), { votes: { voters: ['camille', 'nour'] } });
    await oneSection(bot);
    await bot.command('sacha', `edit 1 ${newText}`);
    for (const person of ['camille', 'nour']) await bot.command(person, 'approve 1');
    expect(await bot.command('nour', 'show')).toContain('✅ approuver');
    await bot.command('nour', 'close');
    const post = (await bot.messages()).find(({ section }) => section?.current);
    for (const shown of [post?.text, await bot.command('nour', 'show')]) {
      expect(shown).toContain('✅ 2 sur 2');
      expect(shown).not.toMatch(/✅ approuver|Il manque/);
    }
  });

  test('an eye, or any other emoji, weighs nothing', async () => {
    const bot = await startBot(store());
    const message = await oneSection(bot);
    await bot.react('camille', message, '👀');
    await bot.react('nour', message, 'tada');
    expect((await bot.issue(1)).sections[0]?.tally).toMatchObject({
      approve: 0,
      changes: 0,
      veto: 0,
    });
  });
});
