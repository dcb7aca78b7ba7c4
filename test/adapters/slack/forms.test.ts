import { expect, test } from 'vitest';
import { openForms } from '#src/adapters/slack/open-forms.ts';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, type SlackBot, startSlackBot, textOf } from '#test/support/slack/bot.ts';
import { modal, press } from '#test/support/slack/modal.ts';

const [camille, nour, sacha] = ['U0CAMILLE', 'U0NOUR', 'U0SACHA'];
const mine =
  'La Gazette d’exemple raconte l’ouverture des archives.\n\nUn second paragraphe, tapé à la main.';

const sections = async (bot: SlackBot) =>
  ((await bot.issue(1)) as { sections: { id: string; text: string }[] }).sections;

/** An issue of one section, whose modal Sacha has opened. */
async function editing(bot: SlackBot) {
  await bot.say(camille, 'https://gazette.example/un');
  await bot.command(camille, 'draft');
  const post = bot.posts().find(({ blocks }) => blocks?.[0]?.block_id?.startsWith('key:section:'));
  await press(bot, sacha, post?.ts ?? '', 'Modifier');
  return modal(bot, sacha);
}

/** What Sacha alone was told. */
const toldTo = (bot: SlackBot): string =>
  bot.slack.privates
    .filter(({ user }) => user === sacha)
    .map(textOf)
    .join('\n');

onBothEngines((store) => {
  test('a modal whose text names an unknown source stays open, says so at the text, and is taken once mended', async () => {
    const bot = await startSlackBot(store());
    const form = await editing(bot);
    form.type('text', `${mine} [4]`);
    await form.submit();
    expect(form.isOpen()).toBe(true);
    expect(Object.keys(form.errors())).toEqual(['text:0:p']);
    expect(Object.values(form.errors())).toEqual([expect.stringContaining('[4]')]);
    expect(form.value('text')).toBe(`${mine} [4]`);
    expect(toldTo(bot)).toBe('');
    form.type('text', `${mine} [1]`);
    await form.submit();
    expect(form.isOpen()).toBe(false);
    expect((await sections(bot))[0]?.text).toContain('tapé à la main');
    expect(toldTo(bot)).toContain('nouvelle version');
  });

  test('a modal whose text is empty stays open with its headline, and nothing is replaced', async () => {
    const bot = await startSlackBot(store());
    const form = await editing(bot);
    const [before] = await sections(bot);
    form.type('headline', 'Un titre tapé');
    form.type('text', ' \n ');
    await form.submit();
    expect(form.errors()).toEqual({ 'text:0:p': expect.stringContaining('Le texte est vide') });
    expect(form.value('headline')).toBe('Un titre tapé');
    expect((await sections(bot))[0]).toEqual(before);
  });

  test('a modal of a text that changed meanwhile shows the new one above what was typed, and replaces it when sent again', async () => {
    const bot = await startSlackBot(store());
    const form = await editing(bot);
    await bot.command(nour, 'edit 1 La Gazette d’exemple, selon Nour.');
    form.type('text', mine);
    await form.submit();
    expect(form.isOpen()).toBe(true);
    expect(form.value('text')).toBe(mine);
    const shown = JSON.stringify(form.view());
    expect(shown).toContain('selon Nour');
    expect(shown).toContain('a changé pendant que vous écriviez');
    expect((await sections(bot))[0]?.text).toContain('selon Nour');
    await form.submit();
    expect(form.isOpen()).toBe(false);
    expect((await sections(bot))[0]?.text).toContain('tapé à la main');
  });

  test('a long text goes through a change of its section whole, however Slack parts it', async () => {
    const bot = await startSlackBot(store());
    const form = await editing(bot);
    await bot.command(nour, 'edit 1 La Gazette d’exemple, selon Nour.');
    const long = `${'Une phrase de plus. '.repeat(149)}Fin.`;
    form.type('text', long);
    await form.submit();
    await form.submit();
    expect(form.isOpen()).toBe(false);
    expect((await sections(bot))[0]?.text.replace(/\s+/gu, ' ')).toBe(long);
  });

  test('a modal of a section that was taken out stays open with what was typed', async () => {
    const bot = await startSlackBot(store());
    const form = await editing(bot);
    await bot.command(nour, 'drop 1');
    form.type('text', mine);
    await form.submit();
    expect(form.isOpen()).toBe(true);
    expect(Object.values(form.errors()).join()).toContain('Cette section a été retirée');
    expect(form.value('text')).toBe(mine);
  });

  test('a refusal that no modal waits for any more brings the whole text back, with a way to the form', async () => {
    const bot = await startSlackBot(store());
    const form = await editing(bot);
    const { target } = JSON.parse(form.view().private_metadata);
    await bot.command(nour, 'edit 1 La Gazette d’exemple, selon Nour.');
    await store().accept({
      kind: 'command',
      id: 'slack:late',
      newsroom: bot.id,
      person: `slack:T0JUNGLE:${sacha}`,
      room: { chat: 'slack', id: channel },
      at: Date.now(),
      text: `/jungle edit ${target} ${mine}`,
      form: { form: 'edit', target, values: { headline: 'Un titre tapé', text: mine } },
    });
    await bot.settled();
    const told = toldTo(bot).replace(/\u00a0|\u202f/gu, ' ');
    expect(told).toContain('rien n’a été remplacé');
    expect(told).toContain('Un titre tapé');
    expect(told.replace(/\s+/gu, ' ')).toContain(mine.replace(/\s+/gu, ' '));
    expect(JSON.stringify(bot.slack.privates.at(-1)?.blocks)).toContain('Rouvrir le formulaire');
  });

  test('a long command that is refused comes back to whoever typed it, and a short one does not', async () => {
    const bot = await startSlackBot(store());
    await editing(bot);
    expect(await bot.command(sacha, `edit 9 ${mine}`)).toContain('tapé à la main');
    expect(await bot.command(sacha, 'edit 9 Court.')).not.toContain('Court');
  });

  test.each(['expired_trigger_id', 'exchanged_trigger_id'])(
    'a form that Slack waits for no more is to be opened again, and is no fault: %s',
    async (error) => {
      const bot = await startSlackBot(store());
      await bot.say(camille, 'https://gazette.example/un');
      await bot.command(camille, 'draft');
      const post = bot.posts().at(-1);
      bot.slack.trouble('views.open', { error }, { error: 'invalid_arguments' });
      await press(bot, sacha, post?.ts ?? '', 'Modifier');
      expect(textOf(bot.slack.answers.at(-1) ?? { text: '' })).toContain('Appuyez de nouveau');
      expect(bot.bugs).toEqual([]);
      await press(bot, sacha, post?.ts ?? '', 'Modifier');
      expect(textOf(bot.slack.answers.at(-1) ?? { text: '' })).toContain('une erreur de ma part');
      expect(bot.bugs).toHaveLength(1);
    },
  );
});

test('a modal that waited long enough is closed, and shows no refusal that comes later', async () => {
  const forms = openForms(0);
  forms.expect('e1');
  expect(await forms.refusal('e1')).toBeUndefined();
  expect(forms.settle('e1', { why: 'Non.' })).toBe(false);
});

test('a second delivery of one submission is answered as the first', async () => {
  const forms = openForms();
  forms.expect('e1');
  expect(forms.settle('e1', { why: 'Non.' })).toBe(true);
  forms.expect('e1');
  expect([await forms.refusal('e1'), await forms.refusal('e1')]).toEqual([
    { why: 'Non.' },
    { why: 'Non.' },
  ]);
});
