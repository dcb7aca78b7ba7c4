import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import {
  accountOf,
  invoke,
  mention,
  message,
  press,
  reaction,
  slash,
} from '#test/support/teams/activities.ts';
import { buttonsOf, cardText, startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';
import type { Posted } from '#test/support/teams/connector.ts';

const [ana, bo, cleo] = ['Ana Sample', 'Bo Sample', 'Cléo Sample'] as const;

const text =
  'La Gazette d’exemple raconte l’ouverture des archives sonores d’une coopérative, après trois ans de chantier.';

const numbered = (bot: TeamsBot, number: number): Posted => {
  const section = bot.sections().find((posted) => cardText(posted).startsWith(`${number}. `));
  if (!section) throw new Error(`there is no section ${number}`);
  return section;
};

/** Rewrites a section by its dialog, as one must an extract before it leaves. */
async function rewrite(bot: TeamsBot, who: string, number: number): Promise<void> {
  const section = numbered(bot, number);
  const edit = buttonsOf(section).find(({ data }) => data.form === 'edit');
  const data = { ...edit?.data, text };
  await bot.does(who, invoke('task/submit', section.id, { data }));
}

onBothEngines((store) => {
  test('a week in Teams: links, a draft, a rewriting, votes both ways, an issue, and the next one', async () => {
    const bot = await startTeamsBot(store());

    await bot.does(ana, message('https://gazette.example/un?utm_source=teams'));
    await bot.does(bo, message('Vu aussi : https://gazette.example/un'));
    await bot.does(cleo, message('Pour finir https://gazette.example/deux #liane'));
    const pool = await bot.links();
    expect(pool.map(({ url, droppers }) => [url, droppers.length])).toEqual([
      ['https://gazette.example/deux', 1],
      ['https://gazette.example/un?utm_source=teams', 2],
    ]);

    await bot.does(ana, slash('draft'));
    expect(bot.sections().map(cardText)).toEqual([
      expect.stringContaining('1. Et sinon…'),
      expect.stringContaining('2. Une dernière liane'),
    ]);
    await bot.does(bo, mention('draft'));
    expect(bot.sections()).toHaveLength(2);

    await rewrite(bot, ana, 1);
    await rewrite(bot, ana, 2);
    for (const number of [1, 2]) {
      const section = numbered(bot, number);
      await bot.votes(bo, section, 'white_check_mark');
      await bot.does(cleo, reaction(cleo, section.id, ['like']));
    }
    expect((await bot.issue(1)).state).toBe('approved');
    const told = (words: string): number =>
      bot.visible().filter((posted) => !posted.only && cardText(posted).includes(words)).length;
    expect(told('est bon à tirer')).toBe(1);

    await bot.votes(bo, numbered(bot, 2), 'pencil2');
    expect(told('n’est plus bon à tirer')).toBe(1);
    expect(bot.privately(accountOf(bo).id).map(cardText).join()).toContain('ce qu’il faut changer');
    await bot.votes(bo, numbered(bot, 2), 'pencil2');
    expect(told('est bon à tirer')).toBe(2);

    const late = structuredClone(numbered(bot, 1));
    await bot.does(ana, slash('close'));
    expect(await bot.issue(1)).toMatchObject({ state: 'published' });
    expect(bot.sections()).toEqual([]);
    await bot.votes('Dan Sample', late, 'no_entry');
    expect(await bot.issue(1)).toMatchObject({ state: 'published' });

    await bot.does(cleo, message('https://gazette.example/trois'));
    await bot.does(cleo, slash('draft'));
    expect((await bot.issue(2)).sections).toHaveLength(1);
    const drop = buttonsOf(bot.sections().at(-1) ?? late).find(({ title }) => title === 'Retirer');
    if (!drop) throw new Error('there is no button to remove the section');
    await bot.does(ana, press(bot.sections().at(-1)?.id ?? '', drop));
    expect((await bot.issue(2)).sections).toEqual([]);
    expect(bot.bugs).toEqual([]);
  }, 120_000);
});
