import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { countWords } from '#src/core/article.ts';
import { spendingText } from '#src/locale/writers.ts';
import { purseOf } from '#src/pipeline/purse.ts';
import type { WriteRequest, Writer, Written } from '#src/ports/writer.ts';
import { article } from '#test/support/article.ts';
import type { Bot } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const gazette = 'https://gazette.example';

/** A writer that answers the extract as a model would sign it, for 1000 tokens, as far as its purse pays; it remembers what it was asked. */
function scripted(answer: (request: WriteRequest) => Partial<Written> = () => ({})) {
  const asked: WriteRequest[] = [];
  const extract = extractWriter();
  const writer: Writer = {
    write: async (request, signal) => {
      asked.push(request);
      const written = await extract.write(request, signal);
      const giveBack = await request.purse?.hold(1000);
      if (!giveBack) return { ...written, setback: 'capped', tokens: 0 };
      await giveBack(1000);
      return { ...written, writer: 'model', tokens: 1000, ...answer(request) };
    },
  };
  return { writer, asked };
}

async function placed(bot: Bot, tag = ''): Promise<void> {
  await bot.say('camille', `${gazette}/un ${tag}`);
  await bot.command('camille', 'draft');
}

const first = async (bot: Bot) => {
  const [section] = (await bot.issue(1)).sections;
  if (!section) throw new Error('no section');
  return section;
};

test('without a model, another version is made of other sentences', async () => {
  const bot = await memoryBot();
  await placed(bot, '#stories');
  const before = await first(bot);
  await bot.command('camille', 'redraft 1');
  const after = await first(bot);
  expect(after.revision).not.toBe(before.revision);
  expect(bot.whispers.at(-1)?.text).toContain('autre version');
});

test('without a model, «plus court» and «plus long» are followed', async () => {
  const bot = await memoryBot();
  await placed(bot);
  const before = countWords((await first(bot)).text);
  await bot.command('camille', 'redraft 1 plus court');
  const short = countWords((await first(bot)).text);
  expect(short).toBeLessThan(before);
  await bot.command('camille', 'redraft 1 plus long, svp');
  expect(countWords((await first(bot)).text)).toBeGreaterThan(short);
});

test('without a model, figures come first when they are asked for', async () => {
  const bot = await memoryBot();
  await placed(bot, '#stories');
  await bot.command('camille', 'redraft 1 insister sur les chiffres');
  expect((await first(bot)).text).toMatch(
    /4[\s\u00a0\u202f]200|1,2[\s\u00a0\u202f]million|9[\s\u00a0\u202f]000/u,
  );
});

test('what only a model can follow is said, and replaces nothing', async () => {
  const bot = await memoryBot();
  await placed(bot);
  const before = await first(bot);
  const heard = bot.whispers.length;
  for (const wish of ['sur un ton plus drôle', 'avec humour', 'start with the mayor']) {
    const answer = await bot.command('camille', `redraft 1 ${wish}`);
    expect(answer).toContain(`« ${wish} »`);
    expect(answer).toContain('connectez un modèle');
    expect(answer).not.toContain('J’écris');
  }
  expect((await first(bot)).revision).toBe(before.revision);
  expect(bot.whispers.length).toBe(heard);
});

test('the writer is handed the version in place, and one that fails leaves it there and says why', async () => {
  const { writer, asked } = scripted(({ before }) =>
    before ? { writer: 'extract', setback: 'late' } : {},
  );
  const bot = await memoryBot({ writer });
  await placed(bot);
  const before = await first(bot);
  await bot.command('camille', 'redraft 1 plus court');
  expect(asked.at(-1)).toMatchObject({ instruction: 'plus court', before: { text: before.text } });
  expect(await first(bot)).toMatchObject({ revision: before.revision, writer: 'model' });
  expect(bot.whispers.at(-1)?.text).toBe(
    'Pas d’autre version de la section 1 : le modèle n’a pas répondu à temps. Le texte en place n’a pas bougé. Attendez quelques minutes, ou faites allonger OPENAI_TIMEOUT_SECONDS s’il est lent, puis demandez de nouveau une autre version, ou réécrivez-le : « /jungle edit 1 … ». Votre consigne était : « plus court ».',
  );
});

test('status says since when the model fails, why, and what to do', async () => {
  const { writer } = scripted(() => ({ writer: 'extract', setback: 'denied' }));
  const since = new Date('2026-11-25T08:00:00Z');
  const bot = await memoryBot({
    writer: { ...writer, trouble: () => ({ since, setback: 'denied' }) },
  });
  await placed(bot);
  expect((await first(bot)).note).toContain(
    'le serveur du modèle a refusé la clé. Faites vérifier OPENAI_API_KEY, puis demandez une «\u00a0Autre version\u00a0»',
  );
  const status = (await bot.command('camille', 'status')).replaceAll('\u00a0', ' ');
  expect(status).toContain(
    'Le modèle ne rédige plus depuis mercredi 25 novembre à 9 h : le serveur du modèle a refusé la clé. En attendant, tout nouveau texte est un extrait de sa page',
  );
});

test('tokens are shown with each text and added up by the month', async () => {
  let now = new Date('2026-11-25T08:00:00Z');
  const { writer } = scripted();
  const bot = await memoryBot({ writer, now: () => now });
  await placed(bot);
  expect(await first(bot)).toMatchObject({ writer: 'model', tokens: 1000 });
  await bot.command('camille', 'redraft 1 plus court');
  expect(await bot.command('camille', 'status')).toMatch(/2.000 jetons, pour 2 textes/);
  const { findings: _, ...section } = await first(bot);
  await bot.command('camille', 'edit 1 Un texte de Camille, bien à elle.');
  expect(await first(bot)).not.toHaveProperty('tokens');
  expect(section.tokens).toBe(1000);
  now = new Date('2026-12-01T08:00:00Z');
  expect(await bot.command('camille', 'status')).not.toContain('jetons');
});

test('past the month’s cap texts are extracts, and status says until when', async () => {
  const now = () => new Date('2026-11-25T08:00:00Z');
  const bot = await memoryBot({ writer: scripted().writer, monthlyTokens: 2000, now });
  await placed(bot);
  for (const name of ['deux', 'trois']) await bot.say('camille', `${gazette}/${name}`);
  await bot.command('camille', 'draft');
  const { sections } = await bot.issue(1);
  expect(sections.map(({ writer: by }) => by)).toEqual(['model', 'model', 'extract']);
  expect(sections[2]?.note).toContain('le plafond de jetons du mois est atteint');
  expect(sections[2]?.note).toContain('Attendez le 1er décembre, ou relevez le plafond');
  expect((await bot.messages()).some(({ text }) => text.includes('plafond de jetons'))).toBe(true);
  expect(await bot.command('camille', 'status')).toContain(
    'Plafond atteint : jusqu’au 1er décembre',
  );
});

test.each(['stories', 'une', 'loupe'])(
  'an extract says until when the cap lasts after a move to #%s too',
  async (rubric) => {
    const now = () => new Date('2026-12-25T08:00:00Z');
    const bot = await memoryBot({ writer: scripted().writer, monthlyTokens: 500, now });
    await placed(bot);
    expect((await first(bot)).note).toContain('Attendez le 1er janvier');
    await bot.command('camille', `move 1 #${rubric}`);
    expect(await first(bot)).toMatchObject({ rubric });
    expect((await first(bot)).note).toContain('Attendez le 1er janvier');
  },
);

test('a cap that leaves no room for a text, or for a long one, is told before it is reached', async () => {
  const now = () => new Date('2026-11-25T08:00:00Z');
  const bot = await memoryBot({ monthlyTokens: 60_000, now });
  const hold = await purseOf(bot.newsroom, '2026-11').hold(59_864);
  const status = await bot.command('camille', 'status');
  expect(status).toContain(
    'Le plafond ne laisse pas de quoi écrire un texte (environ 2 000 jetons au moins) : jusqu’au 1er décembre, j’écris des extraits à réécrire.',
  );
  await hold?.(55_000);
  expect(await bot.command('camille', 'status')).toContain(
    'une page longue demande jusqu’à 9 000 jetons',
  );
  expect(await bot.command('camille', 'settings plafond 55500')).toContain(
    'ne laisse pas de quoi écrire un texte',
  );
  expect(await bot.command('camille', 'settings plafond 70000')).not.toContain('extrait');
});

test.each([
  [60_000, 60_000],
  [499_000, 499_000],
  [500_000, 500_000],
  [2_000_000, 2_000_000],
  [400_000, 900_000],
])('a cap of %i is raised to more than it, and than the %i tokens spent', (cap, tokens) => {
  const text = spendingText({ tokens, drafts: 300 }, cap, '2026-11');
  const [, advised = ''] = /« \/jungle settings plafond (\d+) » le relève/u.exec(text) ?? [];
  expect(Number(advised)).toBeGreaterThanOrEqual(Math.max(cap, tokens) * 1.2);
});

test('a cap settled in a chat stands over the process’s own, and a redraft that it stops says when it ends', async () => {
  const now = () => new Date('2026-11-25T08:00:00Z');
  const bot = await memoryBot({ writer: scripted().writer, monthlyTokens: 500, now });
  expect(await bot.command('camille', 'settings plafond 1 500')).toMatch(/1.500 jetons par mois/);
  await placed(bot);
  expect(await first(bot)).toMatchObject({ writer: 'model' });
  await bot.command('camille', 'redraft 1 plus court');
  expect(bot.whispers.at(-1)?.text).toContain(
    'le plafond de jetons du mois est atteint, ou le serait avec ce texte. Le texte en place n’a pas bougé. Attendez le 1er décembre, ou relevez le plafond',
  );
  expect(await bot.command('camille', 'settings plafond aucun')).toContain(
    'Plafond du modèle : aucun',
  );
  await bot.command('camille', 'redraft 1 plus court');
  expect(bot.whispers.at(-1)?.text).toContain('Une autre version');
});

test('texts written at once share what is left of the month, and a new month starts anew', async () => {
  const { newsroom } = await memoryBot({ monthlyTokens: 1000 });
  const purse = (month = '2026-11') => purseOf(newsroom, month);
  const [one, other] = [purse(), purse()];
  const giveBack = await one.hold(900);
  expect(await other.hold(200)).toBeUndefined();
  await giveBack?.(700);
  expect(await other.hold(400)).toBeUndefined();
  expect(await other.hold(300)).toBeDefined();
  expect(await purse('2026-12').hold(1000)).toBeDefined();
});

test('a cap that is lowered, raised or lifted while a text is written holds from its next call on', async () => {
  const bot = await memoryBot({ monthlyTokens: 10_000 });
  const purse = purseOf(bot.newsroom, '2026-11');
  await (await purse.hold(3000))?.(3000);
  await bot.command('camille', 'settings plafond 3 500');
  expect(await purse.hold(3000)).toBeUndefined();
  await bot.command('camille', 'settings plafond 7 000');
  expect(await purse.hold(3000)).toBeDefined();
  await bot.command('camille', 'settings plafond aucun');
  expect(await purse.hold(90_000)).toBeDefined();
});

test.each([
  ['2026-11-30T22:59:00Z', '2026-11', '1er décembre'],
  ['2026-11-30T23:07:00Z', '2026-12', '1er janvier'],
  ['2026-05-31T22:01:00Z', '2026-06', '1er juillet'],
  ['2026-12-31T23:00:00Z', '2027-01', '1er février'],
])(
  'at %s the month is %s on the newsroom’s clocks, and its tokens come back on the %s',
  async (at, month, fresh) => {
    const bot = await memoryBot({
      writer: scripted().writer,
      monthlyTokens: 500,
      now: () => new Date(at),
    });
    await placed(bot);
    expect((await first(bot)).note).toContain(`Attendez le ${fresh}`);
    await purseOf(bot.newsroom, month).hold(500);
    expect(await bot.command('camille', 'status')).toContain(`Plafond atteint : jusqu’au ${fresh}`);
    await bot.command('camille', 'redraft 1 plus court');
    expect(bot.whispers.at(-1)?.text).toContain(`Attendez le ${fresh}`);
  },
);

test('the tokens of a call that is never heard of again are counted, at a guess', async () => {
  const now = () => new Date('2026-11-25T08:00:00Z');
  const bot = await memoryBot({ now });
  await purseOf(bot.newsroom, '2026-11').hold(4000);
  expect(await bot.command('camille', 'status')).toMatch(/4.000 jetons/);
});

test('an extract whose model failed the checks is marked to verify, a foreign one to translate', async () => {
  const english = `${gazette}/en`;
  const { writer } = scripted(({ article }) => ({
    writer: 'extract',
    ...(article.url === english ? {} : { setback: 'unverified' }),
  }));
  const bot = await memoryBot({ writer });
  await placed(bot);
  expect((await first(bot)).note).toBe(
    'Extrait de la page, à réécrire et à vérifier\u00a0: ce que le modèle a écrit n’a pas passé les vérifications. Demandez une «\u00a0Autre version\u00a0», ou réécrivez-le.',
  );
});

test('a model’s text without passages is marked to verify, until a person rewrites it', async () => {
  const { writer } = scripted(({ before }) => ({ unbacked: before ? [[0, 9]] : [[0, 20]] }));
  const bot = await memoryBot({ writer });
  await placed(bot, '#stories');
  const note = async () => (await first(bot)).note;
  expect(await note()).toContain('Texte du modèle, à vérifier');
  await bot.command('camille', 'redraft 1 plus court');
  expect(await first(bot)).toMatchObject({ unbacked: [[0, 9]] });
  await bot.command('camille', 'edit 1 La Gazette d’exemple, relue par Camille.');
  expect(await note()).toBeUndefined();
});

test('an extract that waits in the reserve is asked for again by its link, and gives way to the model’s text', async () => {
  let fails = true;
  const { writer } = scripted(() => (fails ? { writer: 'extract', setback: 'resting' } : {}));
  const bot = await memoryBot({ writer });
  await bot.say('camille', `${gazette}/un`);
  const brief = async () => (await bot.links())[0]?.brief;
  expect((await brief())?.note).toContain('(«\u00a0/jungle redraft lien 1\u00a0»)');
  expect((await brief())?.note).toContain('une fois placé dans le numéro');
  await bot.command('camille', 'redraft lien 1');
  expect(await brief()).toMatchObject({ writer: 'extract' });
  fails = false;
  expect(await bot.command('camille', 'redraft lien 1 plus court')).toContain('« plus court »');
  const written = await brief();
  expect(written).toMatchObject({ writer: 'model' });
  fails = true;
  expect(await bot.command('camille', `redraft ${gazette}/un`)).toContain('du lien 1');
  expect(await brief()).toEqual(written);
  expect(bot.whispers.at(-1)).toEqual({
    person: 'camille',
    text: 'Pas d’autre version du lien 1 : le modèle ne répond plus depuis un instant. Le texte en place n’a pas bougé. Attendez une minute, puis demandez de nouveau une autre version (« /jungle redraft lien 1 »), ou réécrivez-le une fois placé dans le numéro.',
  });
  await bot.command('camille', 'draft');
  expect(await bot.command('camille', 'redraft lien 1 plus court')).toContain('la section 1');
  expect(await bot.command('camille', 'redraft lien')).toContain('La commande s’écrit');
  expect(await bot.command('camille', 'redraft lien 7')).toContain('« 7 »');
});

test('a text pasted over a page is written from, by an extract when the model fails; the same words leave the text in place and say so', async () => {
  let fails = false;
  const { writer } = scripted(() => (fails ? { writer: 'extract', setback: 'denied' } : {}));
  const other = (subject: string, first: number) =>
    article(`${gazette}/${subject}`).text.replace('350', String(first));
  for (const pasted of [
    other('autre', 350),
    other('un', 351),
    'The town council of Saint-Malo voted on Monday to close its indoor swimming pool for two years. The works will cost 9 million euros, says mayor Gilles Lurton.',
  ]) {
    fails = false;
    const bot = await memoryBot({ writer });
    await bot.say('camille', `${gazette}/un`);
    const before = (await bot.links())[0]?.brief;
    expect(before?.writer).toBe('model');
    fails = true;
    await bot.command('nour', `paste 1 ${pasted}`);
    const after = (await bot.links())[0]?.brief;
    expect(after).toMatchObject({ writer: 'extract' });
    expect(after?.note).toContain('le serveur du modèle a refusé la clé');
    expect(after?.text).not.toBe(before?.text);
    expect(bot.whispers).toEqual([]);
  }
  fails = false;
  const bot = await memoryBot({ writer });
  await bot.say('camille', `${gazette}/un`);
  const before = (await bot.links())[0]?.brief;
  fails = true;
  await bot.command('nour', `paste 1 ${other('un', 350)}\n\nUn cinquième paragraphe suit.`);
  expect((await bot.links())[0]?.brief).toEqual(before);
  expect(bot.whispers.at(-1)?.text).toContain('Pas d’autre version du lien 1');
});

test('of two texts pasted one after the other, the last is the one that is written from', async () => {
  const gates: (() => void)[] = [];
  const extract = extractWriter();
  const writer: Writer = {
    write: async (request, signal) => {
      await new Promise<void>((resolve) => gates.push(resolve));
      return extract.write(request, signal);
    },
  };
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    gates.length = 0;
    const bot = await memoryBot({ writer });
    bot.pages.set(`${gazette}/un`, { kind: 'refused', code: 'page.missing' });
    await bot.say('camille', `${gazette}/un`);
    for (const [i, first] of ['118', '181'].entries()) {
      await bot.unsettled('nour', `paste 1 ${article(`${gazette}/un`).text.replace('350', first)}`);
      await expect.poll(() => gates.length).toBe(i + 1);
    }
    for (const i of order) gates[i]?.();
    await bot.settled();
    const [link] = await bot.links();
    expect(link).toMatchObject({ state: 'ready' });
    expect(link?.brief?.text).toContain('181');
  }
});

test('published texts of the same rubric are handed to the writer, nearest subject first, the link’s own never', async () => {
  const { writer, asked } = scripted();
  const bot = await memoryBot({ writer, votes: { quorum: 1 } });
  await bot.say('camille', `${gazette}/un #loupe`);
  await bot.say('camille', `${gazette}/autre`);
  await bot.command('camille', 'draft');
  expect(asked.at(-1)?.examples).toEqual([]);
  await bot.command(
    'camille',
    'edit loupe Un texte maison sur les archives sonores de la coopérative.',
  );
  await bot.command('nour', 'approve 1');
  await bot.command('nour', 'approve 2');
  await bot.say('camille', `${gazette}/deux #loupe`);
  expect(asked.at(-1)?.examples).toEqual([
    'Un texte maison sur les archives sonores de la coopérative.',
  ]);
  await bot.command('camille', 'redraft 2 plus court');
  expect(asked.at(-1)?.before?.text).toContain('archives sonores');
  expect(asked.at(-1)?.examples).toEqual([]);
});

test('the newsroom’s rules of style are handed to the writer', async () => {
  const { writer, asked } = scripted();
  const bot = await memoryBot({ writer });
  await bot.command('camille', 'style digital → numérique');
  await placed(bot);
  expect(asked.at(-1)?.style).toMatchObject([{ wrong: 'digital', wanted: 'numérique' }]);
});

test('a promo has a call to action, printed with its link and changed by its last line', async () => {
  const bot = await memoryBot();
  await bot.say('camille', `${gazette}/podcast/un #stories`);
  await bot.command('camille', 'draft');
  const before = await first(bot);
  expect(before.call).toEqual({ label: 'Écouter le podcast' });
  const files = await Promise.all(
    ['html', 'md', 'txt'].map(async (format) =>
      (await bot.call('GET', `/issues/1.${format}`)).text(),
    ),
  );
  for (const file of files)
    expect(file).toMatch(/Écouter le podcast.*podcast\/un|podcast\/un.*Écouter le podcast/u);
  await bot.command(
    'camille',
    'edit 1 Un texte maison.\n→ Écouter l’épisode https://podcast.example/1',
  );
  const after = await first(bot);
  expect(after).toMatchObject({
    text: 'Un texte maison.',
    call: { label: 'Écouter l’épisode', url: 'https://podcast.example/1' },
  });
  await bot.command('camille', 'edit 1 Un texte maison.\n→');
  expect(await first(bot)).not.toHaveProperty('call');
  expect((await first(bot)).revision).not.toBe(after.revision);
  await bot.command('camille', 'edit 1 Un texte.\n→ Gagner 9 millions avec Jean Dupont');
  const { findings } = await first(bot);
  expect(findings.flatMap(({ hard, code }) => (hard ? [code] : []))).toEqual(['number', 'name']);
});

test.each([
  ['→ Écouter l’épisode zéro https://ecoute.example/ep0', 'Écouter l’épisode zéro'],
  ['→ Écouter la suite', 'Écouter la suite'],
  ['→ Listen to episode one https://listen.example/1', 'Listen to episode one'],
  ['→', undefined],
])(
  'another version keeps the call to action that a person set («%s»), in an issue and out of it',
  async (line, label) => {
    const bot = await memoryBot();
    await placed(bot, '#stories');
    await bot.command('camille', `edit 1 La Gazette d’exemple raconte ces archives.\n${line}`);
    const { call } = await first(bot);
    expect(call?.label).toBe(label);
    for (const _ of [1, 2]) {
      await bot.command('nour', 'redraft 1');
      expect((await first(bot)).call).toEqual(call);
    }
    const told = bot.whispers.at(-1)?.text ?? '';
    expect(told).toContain('Une autre version');
    if (label) expect(told).toContain(`reste celui de l’équipe : « ${label} »`);
    else expect(told).not.toContain('appel');
    await bot.command('camille', 'drop 1');
    await bot.command('camille', 'redraft lien 1');
    await bot.command('camille', 'draft');
    expect((await first(bot)).call).toEqual(call);
  },
);

test('a call that a person left as the writer made it goes on being the writer’s', async () => {
  const { writer } = scripted(({ before }) =>
    before
      ? {
          draft: {
            text: 'La Gazette d’exemple : la coopérative ouvre ses archives.',
            medium: 'La Gazette d’exemple',
            facts: [],
            call: { label: 'Voir les archives' },
          },
        }
      : {},
  );
  const bot = await memoryBot({ writer });
  await placed(bot, '#stories');
  await bot.command('camille', 'edit 1 La Gazette d’exemple raconte ces archives.');
  await bot.command('nour', 'redraft 1');
  expect((await first(bot)).call).toEqual({ label: 'Voir les archives' });
  expect(bot.whispers.at(-1)?.text).not.toContain('équipe');
});

test('a person answers for the call of an entry that they type', async () => {
  const bot = await memoryBot();
  await bot.command(
    'camille',
    'edit stories Les voix du matin, à écouter.\n→ Écouter Jean Dupont https://podcast.example/9',
  );
  const { call, findings } = await first(bot);
  expect(call?.label).toBe('Écouter Jean Dupont');
  expect(findings.filter(({ hard }) => hard)).toEqual([]);
});

test('a finding that was lifted stays so through edits that leave its sentence, and comes back with one that does not', async () => {
  const bot = await memoryBot();
  await placed(bot);
  const number = async () =>
    (await first(bot)).findings
      .filter((finding) => finding.code === 'number' && !('cleared' in finding))
      .map(({ key }) => key);
  const text = (count: string) =>
    `La Gazette d’exemple annonce ${count} documents. Ses archives ont ouvert, dit Jeanne Aubrac.`;
  await bot.command('nour', `edit 1 ${text('77')}`);
  expect(await number()).toEqual(['number:77']);
  await bot.command('sacha', 'clear 1 number vu au téléphone');
  expect(await number()).toEqual([]);
  await bot.command('nour', `edit 1 ${text('donc 77')} La ville s’en réjouit.`);
  expect(await number()).toEqual([]);
  await bot.command('nour', `edit 1 ${text('78')}`);
  expect(await number()).toEqual(['number:78']);
  await bot.command('nour', `edit 1 ${text('77')}`);
  expect(await number()).toEqual(['number:77']);
});
