import { expect, test } from 'vitest';
import type { WriteRequest, Writer } from '#src/ports/writer.ts';
import type { ShownLink } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, type SlackBot, startSlackBot } from '#test/support/slack/bot.ts';
import { delivery, envelope } from '#test/support/slack/deliveries.ts';
import { workspace } from '#test/support/slack/server.ts';
import { typist } from '#test/support/typist.ts';

const [camille, nour, sacha] = ['U0CAMILLE', 'U0NOUR', 'U0SACHA'] as const;
const link = 'https://gazette.example/un';

/** What the desk shows of the notes on each link, by its address. */
async function notesOn(bot: SlackBot): Promise<Record<string, string[]>> {
  const headers = { host: 'localhost' };
  const response = await bot.desk.app.request('/desk/api/links', { headers });
  const { links } = (await response.json()) as { links: ShownLink[] };
  return Object.fromEntries(
    links.map(({ url, notes }) => [
      url,
      notes.map(({ person, text }) => `${person.name} : ${text}`),
    ]),
  );
}

onBothEngines((store) => {
  test('what is said in the thread under a link is kept with it, in order, and nothing is posted', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, `à lire : ${link} et https://gazette.example/deux`);
    await bot.reply(nour, ts, 'le chiffre de l’an dernier était 12 % &amp; plus');
    await bot.reply(sacha, ts, 'à garder pour la semaine prochaine');
    const notes = [
      'Nour : le chiffre de l’an dernier était 12 % &amp; plus',
      'Sacha : à garder pour la semaine prochaine',
    ];
    expect(await notesOn(bot)).toEqual({ [link]: notes, 'https://gazette.example/deux': notes });
    expect([bot.posts(), bot.slack.privates, bot.bugs]).toEqual([[], [], []]);
    expect((await bot.links()).map(({ droppers }) => droppers.length)).toEqual([1, 1]);
  });

  test('editors find the notes in the list of links, on one link, in the sources and in the Home tab', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, link);
    expect(await bot.command(camille, 'links 1')).toContain('Répondez dans le fil');
    await bot.command(camille, 'add https://gazette.example/deux');
    expect(await bot.command(camille, 'links 2')).toContain('Dans un chat qui a des fils');
    await bot.reply(nour, ts, 'le <chiffre> de l’an dernier était 12 %');
    const list = await bot.command(camille, 'links');
    expect(list).toMatch(/prêt, déposé par Camille · 1 note/);
    expect(list).toContain('«\u00a0/jungle links <numéro>\u00a0»');
    expect(await bot.command(camille, 'lien 1')).toMatch(
      /Nour, \d+(?:er)? .*\s: le <chiffre> de l’an dernier était 12 %/,
    );
    await bot.deliver(delivery.home(camille, bot.slack.tick()));
    expect(JSON.stringify(bot.slack.homes.get(camille))).toContain(' · 1 note');
    await bot.command(camille, 'draft');
    expect(await bot.command(camille, 'sources 1')).toMatch(
      /notes de la rédaction[\s\S]*Nour, .* était 12 %/,
    );
    expect(JSON.stringify(await bot.issue(1))).not.toContain('12 %');
  });

  test('an edited reply is a note as it now stands; a deleted one is none', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, link);
    const reply = await bot.reply(nour, ts, 'douze pour cent');
    await bot.edit(reply, 'treize pour cent');
    expect(await notesOn(bot)).toEqual({ [link]: ['Nour : treize pour cent'] });
    await bot.edit(reply, 'voir https://gazette.example/deux');
    expect(await notesOn(bot)).toEqual({ [link]: [], 'https://gazette.example/deux': [] });
    await bot.edit(reply, 'tout bien pesé, douze');
    expect((await notesOn(bot))[link]).toEqual(['Nour : tout bien pesé, douze']);
    await bot.remove(reply);
    expect((await notesOn(bot))[link]).toEqual([]);
  });

  test('a reply that overtakes its message, its own edit or its deletion comes to the same', async () => {
    const bot = await startSlackBot(store());
    const [ts, one, two] = [bot.slack.tick(), bot.slack.tick(), bot.slack.tick()];
    const said = { channel, ts, user: camille, text: link };
    const first = { channel, ts: one, user: nour, text: 'avant', thread_ts: ts };
    const second = { channel, ts: two, user: sacha, text: 'effacé', thread_ts: ts };
    const removal = delivery.remove(second, bot.slack.tick());
    await bot.deliver(delivery.edit({ ...first, text: 'après' }, bot.slack.tick()));
    await bot.deliver(delivery.message(first));
    await bot.deliver(removal);
    await bot.deliver(delivery.message(second));
    await bot.deliver(delivery.message(said));
    await bot.deliver(delivery.message(first));
    expect(await notesOn(bot)).toEqual({ [link]: ['Nour : après'] });
  });

  test('notes go with the links of the message they stand under', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, link);
    await bot.reply(nour, ts, 'à vérifier');
    await bot.edit(ts, 'plutôt https://gazette.example/deux');
    expect(await notesOn(bot)).toEqual({
      [link]: [],
      'https://gazette.example/deux': ['Nour : à vérifier'],
    });
    await bot.remove(ts);
    await bot.reply(sacha, ts, 'trop tard');
    expect(Object.values(await notesOn(bot)).flat()).toEqual([]);
  });

  test('notes come back with the address that their message had lost, as they stand by then', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, link);
    const reply = await bot.reply(nour, ts, 'douze pour cent');
    const other = await bot.reply(sacha, ts, 'à effacer');
    await bot.edit(ts, 'oups');
    expect((await notesOn(bot))[link]).toEqual([]);
    await bot.edit(reply, 'treize pour cent');
    await bot.remove(other);
    await bot.edit(ts, `${link} voilà`);
    expect((await notesOn(bot))[link]).toEqual(['Nour : treize pour cent']);
  });

  test('what was noted on a link that an issue holds stays with its section, whatever becomes of the message', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, link);
    const reply = await bot.reply(nour, ts, 'douze pour cent');
    await bot.command(camille, 'draft');
    const note = /notes de la rédaction[\s\S]*Nour, .* cent/;
    await bot.edit(ts, 'sans lien');
    expect(await bot.command(camille, 'sources 1')).toMatch(note);
    await bot.edit(ts, link);
    expect((await notesOn(bot))[link]).toEqual(['Nour : douze pour cent']);
    await bot.remove(ts);
    expect(await bot.command(camille, 'sources 1')).toMatch(note);
    await bot.remove(reply);
    expect(await bot.command(camille, 'sources 1')).not.toMatch(note);
  });

  test('notes under a deleted message go once its link is taken out of the issue, and come back with nobody who proposes it again', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, link);
    await bot.reply(nour, ts, 'entre nous');
    await bot.command(camille, 'draft');
    await bot.remove(ts);
    await bot.command(camille, 'drop 1');
    await bot.say(sacha, link);
    expect((await notesOn(bot))[link]).toEqual([]);
  });

  test('notes under a message that stands stay with the link that is taken out of the issue', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, link);
    await bot.reply(nour, ts, 'to check');
    await bot.command(camille, 'draft');
    await bot.edit(ts, 'oups');
    await bot.edit(ts, `${link} voilà`);
    await bot.command(camille, 'drop 1');
    expect((await notesOn(bot))[link]).toEqual(['Nour : to check']);
  });

  test('links in a thread, words to the bot and what robots say are no notes', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, link);
    await bot.reply(nour, ts, 'aussi : https://gazette.example/deux');
    const text = `<@${workspace.bot.user}> status`;
    const asked = { channel, ts: bot.slack.tick(), user: nour, text, thread_ts: ts };
    for (const type of ['message', 'app_mention'])
      await bot.deliver(envelope({ type, event_ts: asked.ts, ...asked }));
    await bot.deliver(
      delivery.message({ ...asked, ts: bot.slack.tick(), text: 'bip' }, { bot_id: 'B0ROBOT' }),
    );
    expect(await notesOn(bot)).toEqual({ [link]: [], 'https://gazette.example/deux': [] });
    expect(bot.slack.privates).toHaveLength(1);
  });

  test('whoever writes a text is handed the notes on its link, with the names of those who took them', async () => {
    const asked: WriteRequest['notes'][] = [];
    const writer: Writer = {
      write: (request, signal) => {
        asked.push(request.notes);
        return typist.write(request, signal);
      },
    };
    const bot = await startSlackBot(store(), { writer });
    const ts = await bot.say(camille, link);
    await bot.command(camille, 'draft');
    await bot.reply(nour, ts, 'prendre l’angle des archives');
    await bot.command(camille, 'redraft 1');
    expect(asked).toEqual([[], [{ by: 'Nour', text: 'prendre l’angle des archives' }]]);
  });
});
