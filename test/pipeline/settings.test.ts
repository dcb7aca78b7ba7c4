import { expect, test } from 'vitest';
import { commandOf } from '#src/core/form.ts';
import { openForm } from '#src/pipeline/form.ts';
import { remind } from '#src/pipeline/remind.ts';
import { type Bot, startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const url = 'https://gazette.example/un';
const tuesday = '2099-11-24T09:00:00Z';
/** Its deadlines have come already, by the clock of the queues. */
const longPast = '2020-11-17T09:00:00Z';

onBothEngines((store) => {
  test('the quorum is changed from a chat, and the open issue follows at once', async () => {
    const bot = await startBot(store());
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    await bot.command('nour', 'approve 1');
    expect((await bot.issue(1)).state).toBe('draft');

    expect(await bot.command('camille', 'settings quorum 1')).toContain('1 ✅ par section');
    expect((await bot.issue(1)).state).toBe('approved');
    const rooms = (await bot.messages()).map(({ text }) => text);
    expect(rooms.some((text) => text.includes('Le n° 1 est bon à tirer'))).toBe(true);

    await bot.command('camille', 'settings quorum 3');
    expect(await bot.json('/desk/api/me')).toMatchObject({ quorum: 3 });
    expect((await bot.issue(1)).state).toBe('draft');
    const { entries } = await bot.json<{ entries: { text: string }[] }>(
      '/desk/api/issues/1/history',
    );
    expect(entries.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('a changé les réglages\u00a0: quorum 3'),
    );
  });

  test.each([
    ['0', '0 jeton par mois'],
    ['1', '1 jeton par mois'],
    ['500000', '500 000 jetons par mois'],
  ])('a cap of %s is told as «%s»', async (cap, told) => {
    const bot = await startBot(store());
    const reply = await bot.command('camille', `settings plafond ${cap}`);
    expect(reply.replaceAll('\u202f', ' ')).toContain(told);
  });

  test('who votes and who vetoes is said by name, for the votes that stand too', async () => {
    const bot = await startBot(store());
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    await bot.command('nour', 'approve 1');
    await bot.command('sacha', 'approve 1');
    expect((await bot.issue(1)).state).toBe('approved');
    await bot.command('camille', 'settings votants Camille (exemple), Nour (exemple)');
    expect((await bot.issue(1)).state).toBe('draft');
    expect(await bot.command('camille', 'settings votants Camille, Nour')).toContain(
      'Camille (exemple), Nour (exemple)',
    );
    expect(await bot.command('camille', 'settings votants tous')).toContain('tout le monde');
    expect((await bot.issue(1)).state).toBe('approved');
  });

  test('the history tells what each change changed, by name, and what each entry is about', async () => {
    const bot = await startBot(store());
    type Told = { entries: { action: string; text: string; about?: string }[] };
    const history = async (number: number) =>
      (await bot.json<Told>(`/desk/api/issues/${number}/history`)).entries.map((entry) => ({
        ...entry,
        text: entry.text.replaceAll('\u00a0', ' '),
      }));
    const settled = async (number: number): Promise<string[]> =>
      (await history(number))
        .filter(({ action }) => action === 'settings')
        .map(({ text }) => text.replace('a changé les réglages : ', ''));
    await bot.command('camille', 'settings votants camille, nour');
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    await bot.command('sacha', 'settings vetos nour');
    await bot.command('sacha', 'settings vetos Nour (exemple)');
    await bot.command('nour', 'settings quorum 1\nbouclage jeudi 17h');
    const first = [
      'votants Camille (exemple), Nour (exemple)',
      'droit de veto Nour (exemple)',
      'quorum 1 ✅ par section · bouclage jeudi à 17 h',
    ];
    expect(await settled(1)).toEqual(first);
    expect((await history(1)).find(({ action }) => action === 'place')?.about).toMatch(/\S/);
    await bot.command('camille', 'approve 1');
    await bot.command('camille', 'clear 1 copied Une annonce, citée telle quelle.');
    expect(await bot.command('camille', 'close')).toContain('publié');
    await bot.command('camille', 'settings votants tous');
    await bot.say('camille', 'https://gazette.example/deux');
    await bot.command('camille', 'draft');
    expect(await settled(1)).toEqual(first);
    expect(await settled(2)).toEqual(['votants tout le monde']);
  });

  test('several settings change together, or none of them', async () => {
    const bot = await startBot(store());
    const lines =
      'settings quorum 3\nvetos Nour (exemple)\nbouclage jeudi 17h\nsalons l’atelier\nplafond 500000';
    const shown = await bot.command('camille', lines);
    for (const part of ['3 ✅', 'Nour (exemple)', 'jeudi à 17 h', 'l’atelier', 'jetons par mois'])
      expect(shown.replaceAll('\u00a0', ' ')).toContain(part);
    expect(await bot.command('camille', 'settings quorum 2\nvetos Personnage')).toContain(
      'Je ne connais personne du nom de « Personnage »',
    );
    expect(await bot.command('camille', 'settings')).toContain('3 ✅');
  });

  test('the form of the settings has the cap of the model, and hands it back as it was', async () => {
    const bot = await startBot(store(), { monthlyTokens: 250_000 });
    const { id, store: kept } = bot.newsroom;
    const form = await kept.read(id, (tx) => openForm(bot.newsroom, tx, 'settings', 'house'));
    expect(form.fields.find(({ name }) => name === 'plafond')?.value).toMatch(/^250.000$/);
    const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
    const command = commandOf({ form: 'settings', target: 'house', values }).replace(
      '/jungle ',
      '',
    );
    expect(await bot.command('camille', command)).toMatch(/Plafond du modèle : 250.000 jetons/);
  });

  const twins = async () => {
    const bot = await startBot(store());
    const { id } = bot.newsroom;
    await store().transaction(id, async (tx) => {
      for (const twin of ['a', 'b'])
        await tx.people.save({ id: `twin:${twin}`, name: 'Dominique' });
      await tx.people.save({ id: 'lou', name: 'Lou' });
    });
    const settled = () => store().read(id, (tx) => tx.house.rules());
    const fill = async (changes: Record<string, string>): Promise<string> => {
      const form = await store().read(id, (tx) => openForm(bot.newsroom, tx, 'settings', 'house'));
      const shown = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
      const values = { ...shown, ...changes };
      const command = commandOf({ form: 'settings', target: 'house', values });
      return bot.command('camille', command.replace('/jungle ', ''));
    };
    return { bot, settled, fill };
  };

  test('two voters of one name both stay when the form is sent with something else changed', async () => {
    const { bot, settled, fill } = await twins();
    await bot.command('camille', 'settings votants twin:a, Lou, twin:b\nvetos twin:b');
    expect(await fill({ quorum: '3' })).toContain('Dominique, Lou, Dominique');
    expect(await settled()).toMatchObject({
      quorum: 3,
      voters: ['twin:a', 'lou', 'twin:b'],
      vetoers: ['twin:b'],
    });
    await fill({ votants: '', vetos: ' ' });
    expect(await settled()).toMatchObject({ voters: [], vetoers: [] });
  });

  test('a name that two people have is not one of them, in a command or in the form', async () => {
    const { bot, settled, fill } = await twins();
    for (const names of ['Dominique', 'dominique, Lou', '@DOMINIQUE'])
      expect(await bot.command('camille', `settings votants ${names}`)).toMatch(
        /2 personnes portent le nom de « @?dominique ».*twin:a ou twin:b/i,
      );
    expect(await fill({ vetos: 'Lou, Dominique' })).toContain('2 personnes');
    expect(await settled()).toEqual({});
    await bot.command('camille', 'settings votants twin:b');
    expect(await bot.command('camille', 'settings votants Dominique')).toContain('réglé');
    expect(await settled()).toMatchObject({ voters: ['twin:b'] });
  });

  test.each([
    ['settings couleur vert', 'le réglage « couleur »'],
    ['settings quorum deux', 'n’est pas un quorum'],
    ['settings quorum', 'il manque la valeur de ce réglage'],
    ['settings votants', 'votants Camille, Nour'],
    ['settings votants ,', 'il manque la valeur'],
    ['settings vetos: ', 'il manque la valeur'],
    ['settings bouclage', 'bouclage jeudi 17:00'],
    ['settings plafond beaucoup', 'n’est pas un plafond'],
    ['settings quorum 51', 'n’est pas un quorum'],
    ['settings bouclage demain', 'l’heure de bouclage « demain »'],
    ['settings salons ailleurs', 'Je ne suis pas dans le salon « ailleurs »'],
  ])('«/jungle %s» is refused with what to do', async (command, sentence) => {
    const bot = await startBot(store());
    expect(await bot.command('camille', command)).toContain(sentence);
  });

  test('an issue is shown in the rooms of the settings too', async () => {
    const bot = await startBot(store());
    await bot.command('camille', 'settings salons l’atelier');
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    const { messages } = await bot.json<{ messages: { text: string }[] }>(
      '/desk/api/rooms/atelier/messages',
    );
    expect(messages.map(({ text }) => text)).toContainEqual(expect.stringContaining('N°\u00a01'));
  });

  test('the head of the issue says the quorum and when it closes', async () => {
    const bot = await startBot(store(), { now: () => new Date(tuesday) });
    await bot.command('camille', 'settings bouclage jeudi 17:30');
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    const head = (await bot.messages()).find(({ text }) => text.startsWith('N° 1'));
    expect(head?.text.replaceAll('\u00a0', ' ')).toContain(
      'Il faut 2 ✅ par section. Bouclage : jeudi 26 novembre à 17 h 30.',
    );
    await bot.command('camille', 'settings bouclage aucun');
    const without = (await bot.messages()).find(({ text }) => text.startsWith('N° 1'));
    expect(without?.text).not.toContain('Bouclage');
  });

  test('rooms are reminded of the deadline before it and when it comes, with what is left to do', async () => {
    const bot = await startBot(store(), { now: () => new Date(longPast) });
    await bot.command('camille', 'settings bouclage jeudi 17:30');
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    const told = async (sign: string): Promise<string[]> =>
      (await bot.messages())
        .map(({ text }) => text.replaceAll('\u00a0', ' '))
        .filter((text) => text.startsWith(sign));
    await expect
      .poll(() => told('⌛'), { timeout: 20_000 })
      .toEqual([expect.stringContaining('C’est l’heure du bouclage du n° 1')]);
    expect(await told('⏰')).toEqual([
      expect.stringMatching(/boucle jeudi 19 novembre à 17 h 30.*\n.*1\. Et sinon…/s),
    ]);
  });

  /** The head of the first issue, as its room shows it. */
  const headOf = async (bot: Bot): Promise<string> =>
    (await bot.messages()).find(({ text }) => text.startsWith('N° 1'))?.text ?? '';

  test.each([
    ['vendredi 10:00', 'vendredi 27 novembre à 10 h'],
    ['jeudi 9h', 'jeudi 3 décembre à 9 h'],
    ['Thursday 17:30', 'jeudi 26 novembre à 17 h 30'],
  ])(
    'the deadline %s, settled on a Thursday at noon for an issue of the week before, is still to come',
    async (deadline, told) => {
      let now = longPast;
      const bot = await startBot(store(), { now: () => new Date(now) });
      await bot.say('camille', url);
      await bot.command('camille', 'draft');
      now = '2020-11-26T11:00:00Z';
      await bot.command('camille', `settings bouclage ${deadline}`);
      expect(await headOf(bot)).toContain(`Bouclage : ${told}.`);
    },
  );

  test('a deadline that stands moves for no other setting, and to the next week when it is settled again', async () => {
    let now = tuesday;
    const bot = await startBot(store(), { now: () => new Date(now) });
    await bot.command('camille', 'settings bouclage jeudi 17:30');
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    now = '2099-11-27T09:00:00Z';
    await bot.command('camille', 'settings quorum 1');
    await bot.command('camille', 'settings quorum 2\nbouclage jeudi à 17 h 30');
    expect(await headOf(bot)).toContain('Bouclage : jeudi 26 novembre à 17 h 30.');
    await bot.command('camille', 'settings bouclage jeudi 17:30');
    expect(await headOf(bot)).toContain('Bouclage : jeudi 3 décembre à 17 h 30.');
  });

  test('a reminder that comes late says nothing that the time makes false', async () => {
    let now = tuesday;
    const bot = await startBot(store(), { now: () => new Date(now) });
    await bot.command('camille', 'settings bouclage jeudi 17:30');
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    const due = '2099-11-26T16:30:00.000Z';
    const told = async (at: string, notBefore: string): Promise<string[]> => {
      now = at;
      const before = (await bot.messages()).length;
      await remind(bot.newsroom, { name: 'remind', issue: 1, due, notBefore });
      const shown = () => bot.messages();
      await expect.poll(shown).toHaveLength(before + (at < due || notBefore === due ? 1 : 0));
      return (await bot.messages()).slice(before).map(({ text }) => text.split('\n')[0] ?? '');
    };
    const notice = '2099-11-26T14:30:00.000Z';
    expect(await told('2099-11-26T18:00:00.000Z', notice)).toEqual([]);
    expect(await told('2099-11-26T15:40:00.000Z', notice)).toEqual([
      expect.stringContaining('dans moins de deux heures'),
    ]);
    expect(await told('2099-11-26T18:00:00.000Z', due)).toEqual([
      expect.stringContaining('⌛ Le n° 1 devait boucler jeudi 26 novembre à 17 h 30.'),
    ]);
  });
});
