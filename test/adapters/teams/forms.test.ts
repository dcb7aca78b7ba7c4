import { expect, test } from 'vitest';
import { typed } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';
import { accountOf, channel, personIn, slash } from '#test/support/teams/activities.ts';
import { cardText, startTeamsBot } from '#test/support/teams/bot.ts';
import { openDialog } from '#test/support/teams/dialog.ts';
import { oneSection } from '#test/support/teams/section.ts';
import { typist } from '#test/support/typist.ts';

const bo = 'Bo Sample';
const mine =
  'La Gazette d’exemple raconte l’ouverture des archives.\n\nUn second paragraphe, tapé à la main.';

onBothEngines((store) => {
  test('a form whose text names an unknown source comes back as it was filled, says why, and is taken once mended', async () => {
    const bot = await startTeamsBot(store());
    const form = await openDialog(bot, bo, await oneSection(bot), 'edit');
    form.type('headline', 'Un titre tapé');
    form.type('text', `${mine} [4]`);
    await form.submit();
    expect(form.text()).toContain('[4]');
    expect(form.value('headline')).toBe('Un titre tapé');
    expect(form.value('text')).toBe(`${mine} [4]`);
    form.type('text', `${mine} [1]`);
    await form.submit();
    expect(form.isForm()).toBe(false);
    expect((await bot.issue(1)).sections[0]).toMatchObject({
      headline: 'Un titre tapé',
      text: expect.stringContaining('tapé à la main'),
    });
  });

  test('a form of a text that changed meanwhile shows the new one above what was typed, and replaces it when sent again', async () => {
    const bot = await startTeamsBot(store());
    const form = await openDialog(bot, bo, await oneSection(bot), 'edit');
    await bot.command('nour', 'edit 1 La Gazette d’exemple, selon Nour.');
    form.type('text', mine);
    await form.submit();
    expect(form.text()).toContain('selon Nour');
    expect(form.value('text')).toBe(mine);
    expect((await bot.issue(1)).sections[0]?.text).toContain('selon Nour');
    await form.submit();
    expect(form.isForm()).toBe(false);
    expect((await bot.issue(1)).sections[0]?.text).toContain('tapé à la main');
  });

  test('a form of a section that was taken out gives back the whole of what was typed', async () => {
    const bot = await startTeamsBot(store());
    const form = await openDialog(bot, bo, await oneSection(bot), 'edit');
    await bot.command('nour', 'drop 1');
    form.type('text', mine);
    await form.submit();
    expect(form.text()).toContain('Cette section a été retirée');
    for (const paragraph of mine.split('\n\n')) expect(form.text()).toContain(paragraph);
  });

  test('a form with nothing to choose from says so, and cannot be submitted', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const empty = await openDialog(bot, bo, section, 'replace');
    expect(empty.isForm()).toBe(false);
    expect(empty.text()).toContain('Aucun lien n’est prêt dans la réserve');
    expect(empty.submits()).toBe(false);
    await bot.say('camille', 'https://gazette.example/deux');
    const choice = await openDialog(bot, bo, section, 'replace');
    expect([choice.isForm(), choice.submits()]).toEqual([true, true]);
  });

  test('an instruction to another version stays in its form when the section changed meanwhile', async () => {
    const bot = await startTeamsBot(store(), { writer: typist });
    const form = await openDialog(bot, bo, await oneSection(bot), 'redraft');
    await bot.command('nour', 'edit 1 La Gazette d’exemple, selon Nour.');
    form.type('text', 'insister sur le chantier');
    await form.submit();
    expect(form.text()).toContain('La section 1 a changé');
    expect(form.value('text')).toBe('insister sur le chantier');
    await form.submit();
    expect(form.isForm()).toBe(false);
  });

  test('an instruction that only a model follows stays in its form, and is taken once it is one that none needs', async () => {
    const bot = await startTeamsBot(store());
    const form = await openDialog(bot, bo, await oneSection(bot), 'redraft');
    form.type('text', 'insister sur le chantier');
    await form.submit();
    expect(form.text()).toContain('Sans modèle');
    expect(form.value('text')).toBe('insister sur le chantier');
    form.type('text', 'plus court');
    await form.submit();
    expect(form.isForm()).toBe(false);
  });

  test('a refusal that no dialog waits for any more brings the whole text back', async () => {
    const bot = await startTeamsBot(store());
    await oneSection(bot);
    await bot.does(bo, slash('links'));
    await bot.command('nour', 'drop 1');
    await store().accept({
      kind: 'command',
      id: 'teams:late',
      newsroom: bot.id,
      person: personIn(bo),
      room: { chat: 'teams', id: channel },
      at: Date.now(),
      text: `/jungle edit 1 ${mine}`,
      form: { form: 'edit', target: 's1@1-a', values: { text: mine } },
    });
    await bot.settled();
    const told = typed(bot.privately(accountOf(bo).id).map(cardText).join('\n'));
    for (const paragraph of mine.split('\n\n')) expect(told).toContain(typed(paragraph));
  });
});
