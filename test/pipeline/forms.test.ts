import { expect, test } from 'vitest';
import { commandOf, type Filled } from '#src/core/form.ts';
import { type Bot, startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const gazette = 'https://gazette.example';

/** Submits a form and answers why it was refused. */
async function refused(bot: Bot, form: Filled) {
  const { id, store } = bot.newsroom;
  await store.accept({
    kind: 'command',
    id: `form:${bot.refusals.length}`,
    newsroom: id,
    person: 'camille',
    room: { chat: 'desk', id: 'jungle' },
    at: Date.now(),
    text: commandOf(form),
    form,
  });
  await bot.settled();
  return bot.refusals.at(-1);
}

const settings = {
  quorum: '2',
  votants: '',
  vetos: '',
  bouclage: '',
  salons: '',
  plafond: '',
};

onBothEngines((store) => {
  test('every form that is refused names the field to mend, and comes again with what was typed', async () => {
    const bot = await startBot(store());
    await bot.say('camille', `${gazette}/un`);
    await bot.command('camille', 'draft');
    bot.pages.set(`${gazette}/mur`, { kind: 'refused', code: 'page.walled' });
    await bot.say('camille', `${gazette}/mur`);
    const [section] = (await bot.issue(1)).sections;
    const wall = (await bot.links()).find(({ state }) => state === 'unreadable');
    const target = `${section?.id}@${section?.revision}`;
    const cases: [Filled, string][] = [
      [{ form: 'edit', target, values: { headline: 'Un titre', text: 'Tapé. [4]' } }, 'text'],
      [{ form: 'edit', target, values: { headline: 'Un titre', text: '' } }, 'text'],
      [{ form: 'edit', target, values: { headline: '', text: '' } }, 'text'],
      [{ form: 'redraft', target: `${section?.id}@9-a`, values: { text: 'plus court' } }, 'text'],
      [
        { form: 'paste', target: wall?.id ?? '', values: { title: 'Titre', text: 'Court.' } },
        'text',
      ],
      [{ form: 'replace', target: section?.id ?? '', values: { link: '99' } }, 'link'],
      [{ form: 'style', target: 'x', values: { wrong: 'a → b', wanted: 'c' } }, 'wrong'],
      [{ form: 'style', target: 'x', values: { wrong: '…', wanted: 'c' } }, 'wrong'],
      [{ form: 'settings', target: 'house', values: { ...settings, quorum: 'x' } }, 'quorum'],
      [{ form: 'settings', target: 'house', values: { ...settings, votants: 'Zed' } }, 'votants'],
      [{ form: 'settings', target: 'house', values: { ...settings, vetos: 'Zed' } }, 'vetos'],
      [{ form: 'settings', target: 'house', values: { ...settings, bouclage: 'x' } }, 'bouclage'],
      [{ form: 'settings', target: 'house', values: { ...settings, salons: 'x' } }, 'salons'],
      [{ form: 'settings', target: 'house', values: { ...settings, plafond: 'x' } }, 'plafond'],
    ];
    for (const [form, fault] of cases) {
      const count = bot.refusals.length;
      const refusal = await refused(bot, form);
      expect(bot.refusals, form.form).toHaveLength(count + 1);
      expect(refusal).toMatchObject({ fault, why: expect.stringMatching(/^[\p{Lu}«].*[.)]$/u) });
      const fields = refusal?.again?.fields ?? [];
      expect(Object.fromEntries(fields.map(({ name, value }) => [name, value]))).toEqual(
        expect.objectContaining(form.values),
      );
      expect(JSON.stringify(refusal?.again?.notice)).toContain(refusal?.why);
    }
    expect((await bot.issue(1)).sections[0]).toEqual(section);
    expect(bot.bugs).toEqual([]);
  });

  test('a promo that is left with its call alone is refused, its call kept', async () => {
    const bot = await startBot(store());
    await bot.command('camille', `edit stories Écoutez le studio. ${gazette}/podcast`);
    const [promo] = (await bot.issue(1)).sections;
    const target = `${promo?.id}@${promo?.revision}`;
    const values = { headline: '', text: ' ', call: 'Écouter le podcast' };
    const refusal = await refused(bot, { form: 'edit', target, values });
    expect(refusal?.why).toContain('Le texte est vide');
    expect(refusal?.again?.fields.find(({ name }) => name === 'call')?.value).toBe(values.call);
    expect((await bot.issue(1)).sections).toEqual([promo]);
  });

  test('a bug gives the form back too, with what was typed', async () => {
    const bot = await startBot(store());
    bot.newsroom.command = async () => {
      throw new Error('a bug');
    };
    const values = { wrong: 'mot', wanted: 'autre' };
    const refusal = await refused(bot, { form: 'style', target: 'x', values });
    expect(refusal?.why).toContain('une erreur de ma part');
    expect(refusal?.again?.fields.map(({ value }) => value)).toEqual(['mot', 'autre']);
    expect(bot.bugs).toHaveLength(1);
  });
});
