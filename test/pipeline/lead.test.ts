import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { countWords } from '#src/core/article.ts';
import type { WriteRequest, Writer } from '#src/ports/writer.ts';
import { story } from '#test/adapters/writer/lead-sample.ts';
import { article } from '#test/support/article.ts';
import type { Bot, BotOptions } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const [courrier, tribune, gazette] = story;

async function newsroom(options: BotOptions = {}): Promise<Bot> {
  const bot = await memoryBot(options);
  for (const page of story) bot.pages.set(page.url, { kind: 'article', article: page });
  return bot;
}

async function told(options: BotOptions = {}): Promise<Bot> {
  const bot = await newsroom(options);
  for (const { url } of story) await bot.say('camille', url);
  await bot.command('camille', 'une 1 2 3');
  await bot.command('camille', 'draft');
  return bot;
}

/** A writer of extracts, and what it was asked. */
function listening(): { asked: WriteRequest[]; writer: Writer } {
  const asked: WriteRequest[] = [];
  const extract = extractWriter();
  const write: Writer['write'] = (request, signal) => {
    asked.push(request);
    return extract.write(request, signal);
  };
  return { asked, writer: { write } };
}

const first = async (bot: Bot) => {
  const [section] = (await bot.issue(1)).sections;
  if (!section) throw new Error('no section');
  return section;
};

const file = async (bot: Bot, format: string): Promise<string> =>
  (await bot.call('GET', `/issues/1.${format}`)).text();

test('several links told together are one section of the lead, with every source', async () => {
  const bot = await newsroom();
  for (const { url } of story) await bot.say('camille', url);
  expect(await bot.command('camille', 'une 1 2 3')).toContain('3 liens ne font plus qu’un article');
  await bot.command('camille', 'draft');
  const { sections } = await bot.issue(1);
  expect(sections).toHaveLength(1);
  expect(sections[0]).toMatchObject({ rubric: 'une', writer: 'extract' });
  expect(sections[0]?.sources.map(({ url }) => url)).toEqual(story.map(({ url }) => url));
  expect(sections[0]?.note).toContain('à réécrire');
  expect(sections[0]?.findings.filter(({ hard }) => hard)).toEqual([]);
});

test('a lead of one link says that it is a paragraph, and how others join it; one of several says nothing of it', async () => {
  const bot = await newsroom();
  await bot.say('camille', `${courrier.url} #une`);
  await bot.command('camille', 'draft');
  const alone = 'ce n’est qu’un paragraphe';
  expect((await first(bot)).note).toContain(alone);
  expect((await bot.messages()).some(({ text }) => text.includes(alone))).toBe(true);
  await bot.command('camille', 'edit 1 # Un titre\nUn texte de la main de Camille.');
  expect((await first(bot)).note ?? '').not.toContain(alone);
  expect((await first(await told())).note).not.toContain(alone);
});

test('links dropped in one message for the lead are one story', async () => {
  const bot = await newsroom();
  await bot.say('camille', `${story.map(({ url }) => url).join(' ')} #une`);
  await bot.command('camille', 'draft');
  const { sections } = await bot.issue(1);
  expect(sections).toHaveLength(1);
  expect(sections[0]?.sources).toHaveLength(3);
});

test('the emoji of the lead on a message with several links makes them one story', async () => {
  const bot = await newsroom();
  const message = await bot.say('camille', `${courrier.url} ${tribune.url}`);
  await bot.react('nour', message, 'newspaper');
  await bot.command('camille', 'draft');
  expect((await bot.issue(1)).sections.map(({ sources }) => sources.length)).toEqual([2]);
});

test('a page that cannot be read is left out of its story, which another link tells when it was the first', async () => {
  const bot = await newsroom();
  bot.pages.set(courrier.url, { kind: 'refused', code: 'page.walled' });
  await bot.say('camille', `${story.map(({ url }) => url).join(' ')} #une`);
  await bot.command('camille', 'draft');
  const { sections } = await bot.issue(1);
  expect(sections.map(({ sources }) => sources.map(({ url }) => url))).toEqual([
    [tribune.url, gazette.url],
  ]);
});

const all = story.map(({ url }) => url);

test.each([
  { said: 'one source', from: all, to: [tribune.url, gazette.url] },
  { said: 'another source', from: all, to: [courrier.url, gazette.url] },
  { said: 'all but the first', from: all, to: [courrier.url] },
  { said: 'all but the last', from: all, to: [gazette.url] },
  { said: 'the first, for a new one', from: all.slice(0, 2), to: all.slice(1) },
])('a message from which $said is edited away tells its story with those left', async (edit) => {
  const bot = await newsroom();
  const message = await bot.say('camille', `#une ${edit.from.join(' ')}`);
  await bot.edit('camille', message, `#une ${edit.to.join(' ')}`);
  const links = await bot.links();
  const states = new Map(links.map(({ url, state }) => [url, state]));
  for (const url of edit.from)
    expect(states.get(url)).toBe(edit.to.includes(url) ? 'ready' : 'withdrawn');
  expect(await bot.command('camille', 'links')).not.toContain('retiré');
  await bot.command('camille', 'draft');
  const { sections } = await bot.issue(1);
  expect(sections).toMatchObject([{ rubric: 'une' }]);
  expect(sections[0]?.sources.map(({ url }) => url)).toEqual(edit.to);
});

test('a link left alone by a message that names the lead no more goes where people put it', async () => {
  const bot = await newsroom();
  const message = await bot.say('camille', `#une ${courrier.url} ${tribune.url}`);
  await bot.edit('camille', message, tribune.url);
  expect((await bot.links()).map(({ url, state, rubric }) => [url, state, rubric])).toEqual([
    [tribune.url, 'ready', 'bruisse'],
    [courrier.url, 'withdrawn', 'bruisse'],
  ]);
});

test('a command holds the head of the story that it makes, and the messages the others', async () => {
  const bot = await newsroom();
  const messages = [];
  for (const { url } of story) messages.push(await bot.say('camille', url));
  await bot.command('camille', 'une 1 2 3');
  for (const message of messages.slice(0, 2)) await bot.remove('camille', message);
  await bot.command('camille', 'draft');
  const { sections } = await bot.issue(1);
  expect(sections).toMatchObject([{ rubric: 'une' }]);
  expect(sections[0]?.sources.map(({ url }) => url)).toEqual([courrier.url, gazette.url]);
});

test('links taken back with their whole message tell nothing, and each comes back by itself', async () => {
  const { asked, writer } = listening();
  const bot = await newsroom({ writer });
  const message = await bot.say('camille', `#une ${all.join(' ')}`);
  const times = asked.length;
  await bot.remove('camille', message);
  expect(asked).toHaveLength(times);
  expect((await bot.links()).every(({ state }) => state === 'withdrawn')).toBe(true);
  await bot.say('nour', tribune.url);
  await bot.say('nour', courrier.url);
  await bot.command('nour', 'draft');
  const { sections } = await bot.issue(1);
  expect(sections.flatMap(({ sources }) => sources.map(({ url }) => url)).sort()).toEqual(
    [tribune.url, courrier.url].sort(),
  );
  expect(sections.map(({ sources }) => sources.length)).toEqual([1, 1]);
});

test('an issue holds all the links of its lead, until the lead is taken out', async () => {
  const bot = await newsroom();
  const message = await bot.say('camille', `#une ${all.join(' ')}`);
  await bot.command('camille', 'draft');
  const { revision } = await first(bot);
  await bot.edit('camille', message, `#une ${courrier.url} ${gazette.url}`);
  expect(await bot.command('nour', `paste 2 ${tribune.text}`)).toContain('déjà dans le n° 1');
  expect(await first(bot)).toMatchObject({ revision, sources: all.map((url) => ({ url })) });
  await bot.command('camille', 'drop 1');
  expect((await bot.links()).find(({ url }) => url === tribune.url)?.state).toBe('withdrawn');
  await bot.command('camille', 'draft');
  expect((await first(bot)).sources.map(({ url }) => url)).toEqual([courrier.url, gazette.url]);
});

test('a link that another tells takes no place of its own: what would place it names the other', async () => {
  for (const together of [
    async (bot: Bot) => {
      await bot.say('camille', `#une ${courrier.url} ${tribune.url}`);
    },
    async (bot: Bot) => {
      await bot.say('camille', courrier.url);
      await bot.say('camille', tribune.url);
      await bot.command('camille', 'une 1 2');
    },
  ]) {
    const bot = await newsroom();
    await together(bot);
    await bot.say('camille', gazette.url);
    await bot.command('camille', 'draft');
    const before = await bot.issue(1);
    const section = before.sections.findIndex(({ rubric }) => rubric === 'bruisse') + 1;
    for (const asked of [`replace ${section} 2`, `edit stories À écouter. ${tribune.url}`])
      expect(await bot.command('camille', asked)).toContain(
        'Le lien 2 est raconté avec le lien 1, dans un seul article : prenez plutôt le lien 1, ou séparez-les d’abord (« /jungle une sépare 2 »)',
      );
    expect(await bot.issue(1)).toEqual(before);
  }
});

test('the writer is handed all the articles of a story, all at once, and one text is kept', async () => {
  const { asked, writer } = listening();
  const bot = await newsroom({ writer });
  await bot.say('camille', `${story.map(({ url }) => url).join(' ')} #une`);
  expect(asked.at(-1)?.others?.map(({ url }) => url)).toEqual([tribune.url, gazette.url]);
  expect(asked.every(({ others }) => others?.length === 2)).toBe(true);
  const head = (await bot.links()).find(({ url }) => url === courrier.url);
  expect(head?.brief?.revision).toMatch(/^1-/);
});

test('the same links told together again change nothing, and a page that cannot be read is not counted', async () => {
  const { asked, writer } = listening();
  const bot = await newsroom({ writer });
  bot.pages.set(courrier.url, { kind: 'refused', code: 'page.walled' });
  for (const { url } of story) await bot.say('camille', url);
  const together = await bot.command('camille', 'une 1 2 3');
  expect(together).toContain('2 liens ne font plus qu’un article, sous le numéro 2');
  expect(together).toContain('Le lien 1, illisible, est laissé de côté');
  const times = asked.length;
  expect(await bot.command('camille', 'une 2 3')).toContain('« /jungle redraft lien 2 »');
  expect(asked).toHaveLength(times);
});

test('a link taken out of its story gets its own brief, and the story is told without it', async () => {
  const bot = await newsroom();
  await bot.say('camille', `${story.map(({ url }) => url).join(' ')} #une`);
  expect(await bot.command('camille', 'une sépare 3')).toContain('sa propre brève');
  await bot.command('camille', 'draft');
  const [lead] = (await bot.issue(1)).sections;
  expect(lead?.sources.map(({ url }) => url)).toEqual([courrier.url, tribune.url]);
  expect((await bot.links()).find(({ url }) => url === gazette.url)?.brief).toBeDefined();
  expect(await bot.command('camille', 'une sépare 3')).toContain('rien à séparer');
});

/** The parts of a section as its JSON tells them. */
const partsIn = (section: object): { kind: string; sources?: string[] }[] =>
  'parts' in section ? (section.parts as { kind: string; sources?: string[] }[]) : [];

test('one block is edited alone; the others keep their text, and each paragraph its sources', async () => {
  const bot = await told();
  const before = await first(bot);
  await bot.command('nour', 'edit 1.2 La vente');
  await bot.command(
    'nour',
    'edit 1.3 Le Courrier du Rhône annonce la vente de Radio Confluent, endettée de 340 000 euros.',
  );
  const after = await first(bot);
  expect(after.revision).not.toBe(before.revision);
  expect(after.text).toContain('## La vente\n\nLe Courrier du Rhône annonce la vente');
  const parts = partsIn(after);
  expect(parts[2]).toMatchObject({ kind: 'paragraph', sources: [courrier.url] });
  expect(await bot.command('nour', 'edit 1.99 Rien')).toContain('n’a pas de partie 99');
});

test('an edit is checked against the paragraph’s own sources', async () => {
  const bot = await told();
  await bot.command(
    'nour',
    'edit 1.3 Le Courrier du Rhône annonce la vente de Radio Confluent, endettée de 290 000 euros.',
  );
  const hard = (await first(bot)).findings.filter((finding) => finding.hard);
  expect(hard.map(({ message }) => message).join(' ')).toContain('290');
});

test('the press prints the standfirst and the cross-heads in each format', async () => {
  const bot = await told();
  const html = await file(bot, 'html');
  expect(html).toContain('<p class="standfirst">');
  expect(html).toContain('<h4>3 novembre 2026, Le Courrier du Rhône</h4>');
  expect(html).not.toContain('## ');
  expect(await file(bot, 'md')).toContain('\n#### 3 novembre 2026, Le Courrier du Rhône\n');
  const txt = await file(bot, 'txt');
  expect(txt).not.toContain('## ');
  expect(txt).toContain(gazette.url);
  expect(txt).toMatch(/\n={10,72}\n\n/u);
  expect(txt).toMatch(/\n3 novembre 2026, Le Courrier du Rhône\n-{37}\n\n/u);
});

test('each fact names the article that it is from, in the sources too', async () => {
  const bot = await told();
  const shown = await bot.command('nour', 'sources 1');
  for (const { medium } of story) expect(shown).toContain(`(${medium} (`);
});

test('each paragraph shows the sources that it rests on, in the room, in the list and in print', async () => {
  const bot = await told();
  const shown = await bot.command('nour', 'show');
  expect(shown).toMatch(/ \[1\]\n\n.* \[2\]\n\n.* \[3\]\n\n/su);
  expect(shown).toContain(`Source : [1] ${courrier.title}`);
  const list = await bot.command('nour', 'sources 1');
  expect(list).toMatch(/• 1\.3 .* ← Le Courrier du Rhône \(/u);
  expect(list).toMatch(/• 1\.1 .* ← aucune en particulier/u);
  const html = await file(bot, 'html');
  expect(html).toMatch(/[^\s>]<sup>\u00a0<a href="https:\/\/tribune[^>]*>2<\/a><\/sup><\/p>/u);
  expect(html).toContain('Source : 2. <a');
  expect(await file(bot, 'md')).toContain(` [\\[3\\]](<${gazette.url}>)`);
  const txt = await file(bot, 'txt');
  expect(txt).toMatch(/ \[1\]\n\n.* \[2\]\n\n.* \[3\]\n\n/su);
  expect(txt).toContain(`Source : [1] ${courrier.title} — ${courrier.medium}`);
});

test('an editor says by their numbers which sources a paragraph rests on; the text and its votes stay', async () => {
  const bot = await told();
  await bot.command('nour', 'approve 1');
  const { revision, text } = await first(bot);
  const marked = text.replace(/\n\n## 9/u, ' [2, 1]\n\n## 9');
  expect(await bot.command('nour', `edit 1 ${marked}`)).toContain('aucun mot n’a changé');
  const after = await first(bot);
  expect(after).toMatchObject({ revision, text, tally: { approve: 1 } });
  const parts = partsIn(after);
  expect(parts[2]?.sources).toEqual([tribune.url, courrier.url]);
  expect(parts[4]?.sources).toEqual([tribune.url]);
});

test('a part that is given nothing but sources keeps its words, and a cross-head has none to be given', async () => {
  const bot = await told();
  const { text } = await first(bot);
  expect(await bot.command('nour', 'edit 1.3 [2]')).toContain('aucun mot n’a changé');
  const after = await first(bot);
  expect(after.text).toBe(text);
  expect(partsIn(after)[2]?.sources).toEqual([tribune.url]);
  expect(await bot.command('nour', 'edit 1.2 [2]')).toContain('« /jungle edit 1.3 [1] »');
  expect((await first(bot)).text).toBe(text);
});

test('a paragraph whose words are taken away goes with its mark, and the others keep their sources', async () => {
  const bot = await told();
  const parts = partsIn(await first(bot)).filter(({ kind }) => kind !== 'heading');
  const { text } = await first(bot);
  const [, , second = ''] = text.split(/\n\n/u);
  await bot.command('nour', `edit 1 ${text.replace(second, '[1]')}`);
  const after = await first(bot);
  expect(after.text).not.toContain('[1]');
  const left = partsIn(after).filter(({ kind }) => kind !== 'heading');
  expect(left.map(({ sources }) => sources)).toEqual([
    parts[0]?.sources,
    ...parts.slice(2).map(({ sources }) => sources),
  ]);
  await bot.command('nour', 'edit 1.1 Un chapô neuf.\n\n[3]');
  const again = partsIn(await first(bot)).filter(({ kind }) => kind !== 'heading');
  expect(again.map(({ sources }) => sources)).toEqual(left.map(({ sources }) => sources));
});

test('a source that the section does not have is refused by its number, and nothing changes', async () => {
  const bot = await told();
  const before = await first(bot);
  const refused = await bot.command('nour', 'edit 1.3 Radio Confluent se vend [9].');
  expect(refused).toContain('([9])');
  expect(refused).toContain('en a 3 : [1] Le Courrier du Rhône');
  expect(await bot.command('nour', 'edit 1 [2]')).toContain('Le texte est vide');
  expect(await first(bot)).toEqual(before);
});

test('a part is named by its rubric too', async () => {
  const bot = await told();
  const edited = await bot.command('nour', 'edit une.2 La vente');
  expect(edited).toContain('nouvelle version');
  expect(edited).toContain('laissez 2 autres personnes l’approuver');
  expect((await first(bot)).text).toContain('## La vente\n');
  expect(await bot.command('nour', 'edit stories.2 Rien')).toContain('« stories »');
});

test('a title typed above a part is the headline, and the part takes what is below it', async () => {
  const bot = await told();
  const before = partsIn(await first(bot));
  await bot.command('nour', 'edit 1.1 # Une radio sauvée\nLe chapô neuf.');
  const after = await first(bot);
  expect(after.headline).toBe('Une radio sauvée');
  expect(partsIn(after)).toMatchObject([
    { kind: 'standfirst', text: 'Le chapô neuf.' },
    ...before.slice(1).map(({ kind, sources }) => ({ kind, ...(sources ? { sources } : {}) })),
  ]);
  await bot.command('nour', 'edit 1.3 # Une radio vendue');
  expect((await first(bot)).headline).toBe('Une radio vendue');
  expect((await first(bot)).text).toBe(after.text);
  await bot.command('nour', 'edit 1.2 # La vente');
  expect((await first(bot)).headline).toBe('Une radio vendue');
  expect(partsIn(await first(bot))[1]).toMatchObject({ kind: 'heading', text: 'La vente' });
  await bot.command('nour', 'edit 1 # Titre seul');
  expect(partsIn(await first(bot)).map(({ sources }) => sources)).toEqual(
    partsIn(after).map(({ sources }) => sources),
  );
});

test('the old text of a lead is struck out without the marks of its cross-heads', async () => {
  const bot = await told();
  await bot.command('nour', 'edit 1.3 Le Courrier du Rhône annonce la vente.');
  const old = (await bot.messages()).find(({ text }) => text.startsWith('Remplacé par'));
  expect(old?.text).toContain('\n\n3 novembre 2026, Le Courrier du Rhône\n\n');
  expect(old?.text).not.toContain('## ');
});

test('an empty text is refused with what to type for that very part', async () => {
  const bot = await told();
  expect(await bot.command('nour', 'edit 1.2')).toContain('« /jungle edit 1.2 Le nouveau texte… »');
  expect(await bot.command('nour', 'edit une.2')).toContain('« /jungle edit une.2 ');
});

test('a published lead uses all of its links', async () => {
  const bot = await told({ votes: { quorum: 1 } });
  expect(
    await bot.command('nour', 'edit 1 # Titre\nUn texte maison, de la main d’une éditrice.'),
  ).toContain('laissez une autre personne l’approuver');
  await bot.command('camille', 'approve 1');
  await bot.command('camille', 'close');
  expect((await bot.links()).map(({ state }) => state)).toEqual(['used', 'used', 'used']);
});

test('links that an issue holds, or that were used, are not told together', async () => {
  const bot = await newsroom();
  await bot.say('camille', courrier.url);
  await bot.command('camille', 'draft');
  await bot.say('camille', tribune.url);
  expect(await bot.command('camille', 'une 1 2')).toContain('dans la section 1 du n° 1');
  expect(await bot.command('camille', 'une 2')).toContain('La commande s’écrit');
  expect(await bot.command('camille', 'une 2 99')).toContain('« 99 »');
});

test('the sources of a lead in the issue change once its section is taken out, as the refusal says', async () => {
  const bot = await newsroom();
  await bot.say('camille', courrier.url);
  await bot.say('camille', tribune.url);
  await bot.command('camille', 'une 1 2');
  await bot.command('camille', 'draft');
  await bot.say('camille', gazette.url);
  const lead = (await bot.issue(1)).sections.findIndex(({ rubric }) => rubric === 'une') + 1;
  for (const asked of ['une sépare 2', 'une 1 3', 'une 3 2']) {
    const refused = await bot.command('camille', asked);
    expect(refused).toContain(`Retirez-la d’abord (« /jungle drop ${lead} »)`);
    expect(refused).not.toContain('https://');
  }
  expect(await bot.command('camille', 'une sépare 2')).toContain('Le lien 2 est dans la section');
  await bot.command('camille', `drop ${lead}`);
  expect(await bot.command('camille', 'une sépare 2')).toContain('sa propre brève');
  await bot.command('camille', 'draft');
  const after = (await bot.issue(1)).sections.find(({ rubric }) => rubric === 'une');
  expect(after?.sources.map(({ url }) => url)).toEqual([courrier.url]);
});

test('the list of links says which ones are told together, and how to take one out', async () => {
  const bot = await newsroom();
  for (const { url } of story) await bot.say('camille', url);
  expect(await bot.command('camille', 'links')).not.toContain('/jungle une');
  await bot.command('camille', 'une 1 2');
  const shown = await bot.command('camille', 'links');
  expect(shown).toMatch(/1\. .* · un seul article avec le lien 2/u);
  expect(shown).toMatch(/2\. .* · raconté avec le lien 1, dans un seul article/u);
  expect(shown).toContain('« /jungle une sépare <lien> »');
  expect(await bot.command('camille', 'links 2')).toContain('raconté avec le lien 1');
  await bot.command('camille', 'une 1 2 3');
  expect(await bot.command('camille', 'links 1')).toContain('avec les liens 2 et 3');
});

test('another version of the lead is asked for by its rubric', async () => {
  const bot = await told();
  const before = countWords((await first(bot)).text);
  expect(await bot.command('camille', 'redraft une plus court')).toContain('section 1');
  expect(countWords((await first(bot)).text)).toBeLessThan(before);
  expect(await bot.command('camille', 'redraft loupe plus court')).toContain('« loupe »');
});

test('a lead withdrawn with its message leaves nothing to place', async () => {
  const bot = await newsroom();
  const message = await bot.say('camille', `${courrier.url} ${tribune.url} #une`);
  bot.pages.set('https://gazette.example/x', {
    kind: 'article',
    article: article('https://gazette.example/x'),
  });
  await bot.say('camille', 'https://gazette.example/x');
  await bot.remove('camille', message);
  await bot.command('camille', 'draft');
  expect((await bot.issue(1)).sections.map(({ rubric }) => rubric)).toEqual(['bruisse']);
});

test('without a model, a dossier can be shorter or longer, and says so of anything else', async () => {
  const bot = await told();
  const words = async () => countWords((await first(bot)).text);
  const before = await words();
  await bot.command('camille', 'redraft 1 plus court');
  const short = await words();
  expect(short).toBeLessThan(before);
  await bot.command('camille', 'redraft 1 plus long');
  expect(await words()).toBeGreaterThan(short);
  const { revision } = await first(bot);
  const heard = bot.whispers.length;
  const beyond = ['insister sur les chiffres', 'd’autres phrases', 'in a lighter tone'];
  for (const wish of ['', ...beyond]) {
    const answer = await bot.command('camille', `redraft 1 ${wish}`.trim());
    expect(answer).toContain(wish);
    expect(answer).toContain('plusieurs sources, je peux faire « plus court » ou « plus long »');
    expect(answer).not.toContain('J’écris');
  }
  expect(bot.whispers.length).toBe(heard);
  expect((await first(bot)).revision).toBe(revision);
});
