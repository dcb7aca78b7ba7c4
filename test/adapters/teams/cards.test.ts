import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import {
  accountOf,
  invoke,
  message,
  personIn,
  press,
  slash,
} from '#test/support/teams/activities.ts';
import { buttonsOf, cardText, startTeamsBot } from '#test/support/teams/bot.ts';
import { oneSection } from '#test/support/teams/section.ts';

const [ana, bo] = ['Ana Sample', 'Bo Sample'] as const;

onBothEngines((store) => {
  test('a card is given as it stands now to whoever opens it', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const { refresh } = section.card ?? {};
    expect(refresh).toMatchObject({ action: { verb: 'refresh' } });
    await bot.call('POST', '/desk/api/commands', {
      person: 'nour',
      room: 'jungle',
      text: '/jungle approve 1',
    });
    await bot.settled();
    const { action } = refresh as { action: { verb: string; data: unknown } };
    const response = await bot.does('Zoé Sample', press(section.id, action));
    expect(JSON.stringify(await response.json())).toContain('✅ 1 sur 2');
    const { people } = await bot.json<{ people: { name: string }[] }>('/desk/api/rooms');
    expect(people.map(({ name }) => name)).not.toContain('Zoé Sample');
  });

  test('Modifier opens a dialog filled with the text, and its submission is a new revision', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const edit = buttonsOf(section).find(({ data }) => data.form === 'edit');
    const opened = await bot.does(bo, invoke('task/fetch', section.id, { data: edit?.data }));
    const dialog = (await opened.json()) as {
      task: { value: { card: { content: { body: { id: string; value: string }[] } } } };
    };
    const text = (await bot.issue(1)).sections[0]?.text;
    expect(dialog.task.value.card.content.body).toContainEqual(
      expect.objectContaining({ id: 'text', value: text, isMultiline: true }),
    );
    const submitted = await bot.does(
      bo,
      invoke('task/submit', section.id, {
        data: {
          ...edit?.data,
          headline: 'Un titre',
          text: 'La Gazette d’exemple raconte tout autre chose.',
        },
      }),
    );
    expect(JSON.stringify(await submitted.json())).toContain('nouvelle version postée');
    expect((await bot.issue(1)).sections[0]).toMatchObject({
      headline: 'Un titre',
      writer: personIn(bo),
    });
    expect(cardText(section)).toContain('Remplacé par une nouvelle version');
    expect(buttonsOf(section)).toEqual([]);
    expect(bot.sections()).toHaveLength(1);
  });

  test('a dialog on a text that changed meanwhile says so instead of opening', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const edit = buttonsOf(section).find(({ data }) => data.form === 'edit');
    await bot.command('nour', 'edit 1 La Gazette d’exemple dit autre chose.');
    const opened = await bot.does(bo, invoke('task/fetch', section.id, { data: edit?.data }));
    expect(JSON.stringify(await opened.json())).toContain('Bruisse');
    expect(bot.bugs).toEqual([]);
  });

  test('every other button gives its command, answered in private', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const drop = buttonsOf(section).find(({ title }) => title === 'Retirer');
    if (!drop) throw new Error('there is no button to remove the section');
    await bot.does(bo, press(section.id, drop));
    expect((await bot.issue(1)).sections).toEqual([]);
    expect(bot.privately(accountOf(bo).id).map(cardText).join()).toContain('retirée du numéro');
  });

  test('where Teams refuses a message for one person in a channel, they are told in their own conversation', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message('https://gazette.example/un'));
    bot.connector.refusals.push({ status: 400, path: /activities/ });
    await bot.does(bo, slash('links'));
    const [answer] = bot.privately(accountOf(bo).id);
    expect(answer?.conversation).toBe(`a:${accountOf(bo).id}`);
  });
});
