import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { writeVersion } from '#src/pipeline/write-version.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Writer } from '#src/ports/writer.ts';
import { startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

/** A writer of extracts, whose other versions wait. */
const waitingFor = (gate: () => Promise<void>): Writer => {
  const real = extractWriter();
  return {
    write: async (request, signal) => {
      if (request.instruction) await gate();
      return real.write(request, signal);
    },
  };
};

/** A newsroom with one section, whose other versions wait for the gate. */
async function placed(store: Store) {
  const gate = Promise.withResolvers<void>();
  const bot = await startBot(store, { writer: waitingFor(() => gate.promise) });
  await bot.say('camille', 'https://gazette.example/un');
  await bot.command('camille', 'draft');
  return { bot, gate };
}

onBothEngines((store) => {
  test('a redraft after an instruction is a new revision, whose requester may vote', async () => {
    const real = extractWriter();
    const asked: (string | undefined)[] = [];
    const bot = await startBot(store(), {
      writer: {
        write: async (request, signal) => {
          asked.push(request.instruction);
          const { draft } = await real.write(request, signal);
          const text = request.instruction ? `${draft.text.slice(0, 200)}…` : draft.text;
          return { draft: { ...draft, text }, writer: 'model' };
        },
      },
    });
    await bot.say('camille', 'https://gazette.example/un');
    await bot.command('camille', 'draft');
    await bot.command('nour', 'approve 1');
    expect(await bot.command('camille', 'redraft 1 plus court')).toContain('autre version');
    expect(asked).toEqual([undefined, 'plus court']);
    const [section] = (await bot.issue(1)).sections;
    expect(section).toMatchObject({ writer: 'model', tally: { approve: 0 } });
    await bot.command('camille', 'approve 1');
    expect((await bot.issue(1)).sections[0]?.tally.approve).toBe(1);
    expect(bot.bugs).toEqual([]);
  });

  test('a redraft that comes after someone’s edit replaces nothing', async () => {
    const { bot, gate } = await placed(store());
    const redrafting = bot.command('camille', 'redraft 1 plus court');
    await bot.unsettled('nour', 'edit 1 Un texte écrit à la main par Nour.');
    gate.resolve();
    await redrafting;
    expect((await bot.issue(1)).sections[0]?.text).toContain('à la main');
    expect(bot.whispers.at(-1)?.text).toContain('rien remplacé');
  });

  test('a version asked for a section that is dropped meanwhile says so, and where its link is', async () => {
    const { bot, gate } = await placed(store());
    await bot.unsettled('camille', 'redraft 1 plus court');
    await bot.unsettled('nour', 'drop 1');
    gate.resolve();
    await bot.settled();
    const told = bot.whispers.at(-1)?.text;
    expect(told).toContain('retirée du numéro avant que l’autre version ne soit écrite');
    expect(told).toContain('« /jungle redraft lien 1 »');
    expect(told).toContain('Votre consigne était : « plus court »');
  });

  test('a version asked for a section that is taken out and put back meanwhile says where it is', async () => {
    const { bot, gate } = await placed(store());
    await bot.unsettled('camille', 'redraft 1 plus court');
    await bot.unsettled('nour', 'drop 1');
    await bot.unsettled('nour', 'draft');
    gate.resolve();
    await bot.settled();
    const told = bot.whispers.find(({ person }) => person === 'camille')?.text;
    expect(told).toContain('revenu dans le numéro : c’est la section 1');
  });

  test('a version asked for a section whose page is not read yet says where its link is', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'https://gazette.example/un');
    await bot.command('camille', 'draft');
    const [section] = (await bot.issue(1)).sections;
    const { id, store: kept } = bot.newsroom;
    await kept.transaction(id, async (tx) => {
      const url = 'https://gazette.example/un-bis';
      const from = await tx.links.find({ text: '1' });
      const at = '2026-11-25T08:00:00Z';
      const into = await tx.links.receive({ url, canonicalUrl: url, rubric: 'bruisse', at });
      await tx.links.merge(from?.id ?? '', into.link.id);
    });
    const room = { chat: 'desk', id: 'jungle' };
    const wish = { revision: section?.revision ?? '', instruction: 'plus court' };
    await writeVersion(
      bot.newsroom,
      {
        name: 'redraft',
        newsroom: id,
        section: section?.id ?? '',
        ...wish,
        person: 'camille',
        room,
      },
      { id: 'j1', signal: new AbortController().signal },
    );
    await bot.settled();
    expect(bot.whispers.at(-1)?.text).toContain('« /jungle redraft lien 2 »');
  });

  test('a section whose link nobody proposes any more is taken out without a word of the pool', async () => {
    const bot = await startBot(store());
    const message = await bot.say('camille', 'https://gazette.example/un');
    await bot.say('camille', 'https://gazette.example/deux');
    await bot.command('camille', 'draft');
    const post = (await bot.messages()).find(({ section }) => section)?.id ?? '';
    await bot.remove('camille', message);
    const gone = 'Plus personne ne propose';
    const reply = await bot.command('nour', 'drop 1');
    expect(reply).toContain(`${gone} son lien : « /jungle add » le ramène`);
    const shown = (await bot.messages()).find(({ id }) => id === post)?.text;
    expect(shown).toContain('Retiré du numéro, comme son lien, que plus personne ne propose.');
    await bot.react('zoe', post, '✅');
    expect(bot.whispers.at(-1)?.text).toContain(gone);
    await bot.command('nour', 'add https://gazette.example/un');
    await bot.command('nour', 'draft');
    await bot.react('lou', post, '✅');
    expect(bot.whispers.at(-1)?.text).toMatch(/c’est la section \d/u);
    expect(await bot.command('nour', 'drop 1')).toContain('Son lien revient dans la réserve');
  });

  test('while another version is written its section says so to all, and no more once it is there, was outrun or failed', async () => {
    let gate = Promise.withResolvers<void>();
    const bot = await startBot(store(), {
      retries: 0,
      writer: waitingFor(() => gate.promise),
    });
    const shown = async () => (await bot.messages()).map(({ text }) => text).join('\n');
    const begun = async (wish: string): Promise<void> => {
      gate = Promise.withResolvers();
      await bot.unsettled('nour', `redraft 1 ${wish}`);
      await expect.poll(shown).toContain('Une autre version s’écrit, demandée par Nour');
      expect((await bot.issue(1)).sections[0]).toMatchObject({ redrafting: [{ id: 'nour' }] });
    };
    const over = async (): Promise<void> => {
      await bot.settled();
      expect(await shown()).not.toContain('s’écrit');
      expect((await bot.issue(1)).sections[0]).not.toHaveProperty('redrafting');
    };
    await bot.say('camille', 'https://gazette.example/un');
    await bot.command('camille', 'draft');

    await begun('plus court');
    gate.resolve();
    await over();

    await begun('plus long');
    await bot.unsettled('sacha', 'edit 1 Un texte écrit à la main par Sacha.');
    gate.resolve();
    await over();
    expect(bot.whispers.at(-1)?.text).toContain('Votre consigne était : « plus long »');

    await begun('sur un ton plus drôle');
    gate.resolve();
    await over();

    await begun('plus court');
    gate.reject(new Error('the writer broke'));
    await over();
    expect(bot.whispers.at(-1)?.text).toContain('n’a pas pu être écrite');
    expect(bot.whispers.at(-1)?.text).toContain('Votre consigne était : « plus court »');
  });

  test('a section is replaced by another link of the pool, which starts from no vote', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'https://gazette.example/un #loupe');
    await bot.command('camille', 'draft');
    await bot.command('nour', 'approve 1');
    await bot.say('camille', 'https://gazette.example/deux #loupe');
    expect(await bot.command('camille', 'replace 1 2')).toContain('prend la place');
    const { sections } = await bot.issue(1);
    expect(sections).toHaveLength(1);
    expect(sections[0]?.sources[0]?.url).toContain('deux');
    expect(sections[0]?.tally.approve).toBe(0);
    expect(await bot.command('camille', 'replace 1 2')).toContain('déjà dans le n° 1');
  });

  test('sources shows each fact with its quotation from the page', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'https://gazette.example/un');
    await bot.command('camille', 'draft');
    const shown = await bot.command('nour', 'sources 1');
    expect(shown).toContain('« La coopérative Échos un a ouvert mardi ses archives au public');
  });

  test('an edit of a text that changed meanwhile is refused and replaces nothing', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'https://gazette.example/un');
    await bot.command('camille', 'draft');
    const [section] = (await bot.issue(1)).sections;
    await bot.command('camille', 'edit 1 Le texte de Camille.');
    const late = `edit ${section?.id}@${section?.revision} Le texte de Nour.`;
    expect(await bot.command('nour', late)).toContain('a changé pendant');
    expect((await bot.issue(1)).sections[0]?.text).toBe('Le texte de Camille.');
  });
});
