import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import {
  accountOf,
  activity,
  personIn,
  press,
  reaction,
  thread,
} from '#test/support/teams/activities.ts';
import { buttonsOf, cardText, startTeamsBot } from '#test/support/teams/bot.ts';
import { oneSection, onlySection, tallyIn } from '#test/support/teams/section.ts';

const [ana, bo, cleo] = ['Ana Sample', 'Bo Sample', 'Cléo Sample'] as const;

onBothEngines((store) => {
  test('two votes by button approve a section, and its card says so to everybody', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const answer = await bot.votes(bo, section, 'white_check_mark');
    expect(answer).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
    });
    expect(JSON.stringify(answer)).toContain('✅ 1 sur 2 (Bo Sample)');
    await bot.votes(cleo, section, 'white_check_mark');
    expect((await bot.issue(1)).state).toBe('approved');
    expect(cardText(onlySection(bot))).toContain('✅ 2 sur 2 (');
    expect(section.updates).toBeGreaterThan(0);
    expect(bot.visible().some((posted) => cardText(posted).includes('bon à tirer'))).toBe(true);
  });

  test('a second press on the same button takes the vote back', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    await bot.votes(bo, section, 'pencil2');
    expect(await tallyIn(bot)).toMatchObject({ changes: 1 });
    await bot.votes(bo, section, 'pencil2');
    expect(await tallyIn(bot)).toMatchObject({ changes: 0 });
  });

  test('two votes by reaction approve a section, under Teams’s classic names or by emoji', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    bot.connector.members.set(accountOf(bo).id, 'Bo Sample');
    await bot.does(bo, reaction(bo, section.id, ['like']));
    await bot.does(cleo, reaction(cleo, section.id, ['2705_whiteheavycheckmark'], ['heart']));
    expect((await bot.issue(1)).state).toBe('approved');
    expect(cardText(onlySection(bot))).toContain('Bo Sample');
    await bot.does(bo, reaction(bo, section.id, [], ['like']));
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
  });

  test('whoever changes one ✅ for another, or has both a button’s and a reaction’s, keeps their vote', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    await bot.does(bo, reaction(bo, section.id, ['like']));
    await bot.does(bo, reaction(bo, section.id, ['2705_whiteheavycheckmark'], ['like']));
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
    await bot.votes(bo, section, 'white_check_mark');
    await bot.does(bo, reaction(bo, section.id, [], ['2705_whiteheavycheckmark']));
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
    await bot.votes(bo, section, 'white_check_mark');
    expect(await tallyIn(bot)).toMatchObject({ approve: 0 });
  });

  test('✏️ and ⛔ by reaction ask for changes', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    await bot.does(bo, reaction(bo, section.id, ['270f_pencil']));
    await bot.does(cleo, reaction(cleo, section.id, ['26d4_noentry']));
    await bot.does(ana, reaction(ana, section.id, ['heart', 'laugh']));
    expect(await tallyIn(bot)).toMatchObject({ approve: 0, changes: 2 });
  });

  test('marks from Teams and from the desk make one tally, links from both one pool', async () => {
    const bot = await startTeamsBot(store());
    await bot.say('camille', 'https://gazette.example/deux');
    const section = await oneSection(bot);
    expect(bot.sections()).toHaveLength(2);
    const { id = '', revision = '' } = (await bot.issue(1)).sections[0] ?? {};
    await bot.votes(bo, section, 'white_check_mark');
    await bot.call('POST', '/desk/api/reactions', {
      person: 'nour',
      section: id,
      revision,
      emoji: '✅',
    });
    await bot.settled();
    expect(await tallyIn(bot)).toMatchObject({
      approve: 2,
      people: [{ id: 'nour' }, { id: personIn(bo) }],
    });
    expect(cardText(section)).toContain('✅ 2 sur 2');
  });

  test('a delivery repeated changes nothing', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const button = buttonsOf(section).find(({ data }) => data.emoji === 'white_check_mark');
    const sent = activity(bot.connector.url, bo, press(section.id, button ?? { data: {} }));
    for (let n = 0; n < 3; n += 1) expect((await bot.deliver(sent)).status).toBe(200);
    await bot.settled();
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
  });

  test('a second copy of a card counts its votes and goes', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const copy = {
      ...section,
      id: '1700000999999',
      conversation: thread('1700000999999').id,
    };
    bot.connector.posted.push(copy);
    const answer = await bot.votes(bo, copy, 'white_check_mark');
    expect(JSON.stringify(answer)).toContain('double');
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
    expect(bot.sections()).toHaveLength(1);
  });
});
