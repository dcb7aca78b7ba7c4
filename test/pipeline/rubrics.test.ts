import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { countWords } from '#src/core/article.ts';
import type { WriteRequest, Writer, Written } from '#src/ports/writer.ts';
import { story } from '#test/adapters/writer/lead-sample.ts';
import type { Bot } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const gazette = 'https://gazette.example';

const extract = extractWriter();

/** A writer of extracts that waits for a gate, and may answer otherwise; it remembers what it was asked. */
function waiting(answer: (request: WriteRequest) => Partial<Written> = () => ({})) {
  const asked: WriteRequest[] = [];
  let gate: Promise<void> | undefined;
  const writer: Writer = {
    write: async (request, signal) => {
      asked.push(request);
      await gate;
      return { ...(await extract.write(request, signal)), ...answer(request) };
    },
  };
  const hold = (): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    return () => {
      gate = undefined;
      resolve();
    };
  };
  return { writer, asked, hold };
}

const codes = (section: { findings: { code: string }[] } | undefined): string[] =>
  section?.findings.map(({ code }) => code) ?? [];

/** What a rubric asks of its text, of the section that is alone there. */
async function shaped(bot: Bot, rubric: string) {
  const section = (await bot.issue(1)).sections.find((one) => one.rubric === rubric);
  if (!section) throw new Error(`nothing in ${rubric}`);
  const { headline, call, text, writer } = section;
  return { headline, call, text, writer, codes: codes(section) };
}

/** What a link that was dropped for the rubric from the start comes to there. */
async function usual(rubric: string, path: string) {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/${path} #${rubric}`);
  await bot.command('camille', 'draft');
  return shaped(bot, rubric);
}

test.each([
  ['', 'headphones', 'stories'],
  ['', 'newspaper', 'une'],
  ['#stories', 'mag', 'loupe'],
  ['#liane', 'newspaper', 'une'],
  ['#une', 'herb', 'liane'],
])(
  'a link dropped with «%s», read, then sorted by :%s:, comes to the text that %s asks for',
  async (tag, emoji, rubric) => {
    const bot = await memoryBot();
    const message = await bot.say('camille', `${gazette}/un ${tag}`);
    await bot.react('nour', message, emoji);
    await bot.command('camille', 'draft');
    expect(await shaped(bot, rubric)).toEqual(await usual(rubric, 'un'));
    expect(bot.bugs).toEqual([]);
  },
);

test.each([
  ['#stories', '#loupe', 'loupe'],
  ['#loupe', '#Stories', 'stories'],
  ['#une', '', 'bruisse'],
])(
  'a message whose hashtag is edited from «%s» to «%s» gets a text for %s',
  async (before, after, rubric) => {
    const bot = await memoryBot();
    const message = await bot.say('camille', `${gazette}/un ${before}`);
    await bot.edit('camille', message, `${gazette}/un ${after}`);
    await bot.command('camille', 'draft');
    expect(await shaped(bot, rubric)).toEqual(await usual(rubric, 'un'));
  },
);

test('a link that is withdrawn and proposed again for another rubric gets a text for that', async () => {
  const bot = await memoryBot();
  const message = await bot.say('camille', `${gazette}/un`);
  await bot.remove('camille', message);
  await bot.command('nour', `add ${gazette}/un #stories`);
  await bot.command('camille', 'draft');
  expect(await shaped(bot, 'stories')).toEqual(await usual('stories', 'un'));
});

test('an emoji that comes while the text is written has it written for its rubric', async () => {
  const { writer, asked, hold } = waiting();
  const bot = await memoryBot({ writer });
  const release = hold();
  const message = bot.say('camille', `${gazette}/un`);
  await expect.poll(() => asked.length).toBe(1);
  const [shown] = await bot.messages();
  const reacted = bot.react('nour', shown?.id ?? '', 'headphones');
  await expect.poll(async () => (await bot.links())[0]?.rubric).toBe('stories');
  release();
  await Promise.all([message, reacted]);
  await bot.command('camille', 'draft');
  expect(await shaped(bot, 'stories')).toEqual(await usual('stories', 'un'));
});

test('what changes no rubric has nothing written again', async () => {
  const { writer, asked } = waiting();
  const bot = await memoryBot({ writer });
  const message = await bot.say('camille', `${gazette}/un #loupe`);
  await bot.edit('camille', message, `${gazette}/un à lire #loupe`);
  await bot.react('nour', message, 'mag');
  await bot.react('nour', message, '👀');
  await bot.say('nour', `${gazette}/un`);
  await bot.command('camille', 'draft');
  await bot.command('camille', 'move 1 1');
  expect(asked).toHaveLength(1);
});

test.each([
  ['#loupe', 'stories'],
  ['#stories', 'loupe'],
  ['', 'une'],
])(
  'a draft dropped with «%s» that nobody touched is written again for the rubric it is moved to, %s',
  async (tag, rubric) => {
    const bot = await memoryBot();
    await bot.say('camille', `${gazette}/un ${tag}`);
    await bot.command('camille', 'draft');
    expect(await bot.command('nour', `move 1 #${rubric}`)).toContain('J’écris son texte');
    expect(await shaped(bot, rubric)).toEqual(await usual(rubric, 'un'));
    expect(bot.whispers.at(-1)).toMatchObject({ person: 'nour' });
    expect(bot.bugs).toEqual([]);
  },
);

test('a link that takes the place of a promo is written again as one', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un #stories`);
  await bot.command('camille', 'draft');
  await bot.say('camille', `${gazette}/deux`);
  expect(await bot.command('camille', 'replace stories 2')).toContain('J’écris son texte');
  expect(await shaped(bot, 'stories')).toEqual(await usual('stories', 'deux'));
});

test('between rubrics whose text comes to the same, a move keeps it, and tells of no new version', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un`);
  await bot.command('camille', 'draft');
  const [before] = (await bot.issue(1)).sections;
  const heard = bot.whispers.length;
  await bot.command('camille', 'move 1 #liane');
  const [after] = (await bot.issue(1)).sections;
  expect(after).toMatchObject({ rubric: 'liane', revision: before?.revision });
  expect(bot.whispers).toHaveLength(heard);
});

test.each([
  ['stories', ['length', 'paragraphs']],
  ['loupe', ['length', 'paragraphs']],
  ['une', ['length']],
])(
  'a text that a person wrote is kept as it is in %s, and checked for it',
  async (rubric, found) => {
    const bot = await memoryBot();
    await bot.say('camille', `${gazette}/un`);
    await bot.command('camille', 'draft');
    const text =
      'La Gazette d’exemple raconte l’ouverture des archives sonores.\nUne coopérative les tenait.';
    await bot.command('camille', `edit 1 # Un titre\n${text}`);
    await bot.command('camille', `move 1 #${rubric}`);
    const told = await shaped(bot, rubric);
    expect(told).toMatchObject({ headline: 'Un titre', writer: 'camille' });
    const ofForm = told.codes.filter((code) => code === 'length' || code === 'paragraphs');
    expect(ofForm.sort()).toEqual(found);
    await bot.command('nour', 'drop 1');
  },
);

test('a text that fits its new rubric loses the remarks of the one before', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un`);
  await bot.command('camille', 'draft');
  const words = Array.from({ length: 12 }, () => 'les archives sonores ouvrent').join(' ');
  await bot.command('camille', `edit 1 La Gazette d’exemple le dit : ${words}.`);
  expect(codes((await bot.issue(1)).sections[0])).toContain('length');
  await bot.command('camille', 'move 1 #stories');
  expect(codes((await bot.issue(1)).sections[0])).not.toContain('length');
  await bot.command('camille', 'move 1 #adore');
  expect(codes((await bot.issue(1)).sections[0])).toContain('length');
});

test('a draft that somebody approved moves as it is, with its votes and the remarks of its new rubric', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/un`);
  await bot.command('camille', 'draft');
  await bot.command('nour', 'approve 1');
  const [before] = (await bot.issue(1)).sections;
  expect(await bot.command('camille', 'move 1 #stories')).toContain('Ses votes la suivent');
  const [after] = (await bot.issue(1)).sections;
  expect(after).toMatchObject({ text: before?.text, tally: { approve: 1 } });
  expect(codes(after)).toContain('length');
});

test('a lead that is moved out of its rubric is told to be too long and of several paragraphs', async () => {
  const bot = await memoryBot();
  for (const page of story) bot.pages.set(page.url, { kind: 'article', article: page });
  await bot.say('camille', `${story.map(({ url }) => url).join(' ')} #une`);
  await bot.command('camille', 'draft');
  const before = await shaped(bot, 'une');
  expect(before.codes).not.toContain('paragraphs');
  await bot.command('camille', 'move 1 #bruisse');
  const after = await shaped(bot, 'bruisse');
  expect(after.text).toBe(before.text);
  expect(after.codes).toEqual(expect.arrayContaining(['length', 'paragraphs']));
});

test('a version that is being written for a rubric does not land in another', async () => {
  const { writer, asked, hold } = waiting();
  const bot = await memoryBot({ writer });
  await bot.say('camille', `${gazette}/un`);
  await bot.command('camille', 'draft');
  const release = hold();
  await bot.unsettled('camille', 'redraft 1 plus long');
  await expect.poll(() => asked.length).toBe(2);
  await bot.unsettled('nour', 'move 1 #stories');
  release();
  await bot.settled();
  expect(await shaped(bot, 'stories')).toEqual(await usual('stories', 'un'));
  const toCamille = bot.whispers.filter(({ person }) => person === 'camille').at(-1)?.text;
  expect(toCamille).toContain('rien remplacé');
  expect(toCamille).toContain('« plus long »');
  expect(countWords((await shaped(bot, 'stories')).text)).toBeLessThanOrEqual(80);
});

test('a section that is moved there and back keeps its text', async () => {
  const { writer, asked, hold } = waiting();
  const bot = await memoryBot({ writer });
  await bot.say('camille', `${gazette}/un`);
  await bot.command('camille', 'draft');
  const before = await shaped(bot, 'bruisse');
  const release = hold();
  await bot.unsettled('camille', 'move 1 #stories');
  await expect.poll(() => asked.length).toBe(2);
  await bot.unsettled('camille', 'move 1 #bruisse');
  release();
  await bot.settled();
  expect(await shaped(bot, 'bruisse')).toEqual(before);
  expect((await bot.messages()).some(({ text }) => text.includes('s’écrit'))).toBe(false);
});

test('a model’s text stays when the model fails to write it for the new rubric, and is told to be too long', async () => {
  let fails = false;
  const { writer } = waiting(() =>
    fails ? { writer: 'extract', setback: 'late' } : { writer: 'model' },
  );
  const bot = await memoryBot({ writer });
  await bot.say('camille', `${gazette}/un`);
  const other = await bot.say('camille', `${gazette}/deux`);
  await bot.command('camille', 'draft');
  await bot.command('camille', 'drop 2');
  fails = true;
  await bot.command('nour', 'move 1 #stories');
  const told = await shaped(bot, 'stories');
  expect(told).toMatchObject({ writer: 'model', headline: undefined });
  expect(told.codes).toContain('length');
  expect(bot.whispers.at(-1)?.text).toContain('Pas d’autre version de la section 1');
  await bot.command('nour', 'drop 1');
  await bot.react('nour', other, 'headphones');
  const brief = (await bot.links()).find(({ number }) => number === 2)?.brief;
  expect(brief?.writer).toBe('model');
  expect(codes(brief)).toContain('length');
});
