import { expect, test } from 'vitest';
import { JungleError } from '#src/core/errors.ts';
import { commandOf } from '#src/core/form.ts';
import { readRule } from '#src/core/style/read-rule.ts';
import { formRefusalText } from '#src/locale/form-refusals.ts';
import { article } from '#test/support/article.ts';
import type { Bot } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const places: Record<string, string> = { a: 'lieu', b: 'café', c: 'club', d: 'centre' };

const text = (name: string): string =>
  `La ville de ${name} ouvre un ${places[name]} digital. Des habitants y viennent chaque semaine pour lire et pour écrire avec leurs voisins, et la mairie dit que le lieu restera ouvert tout l’hiver, car les places manquent encore dans les autres salles du quartier.`;

/** Drops pages that each say «digital» once, and drafts them. */
async function drafted(names: readonly string[]): Promise<Bot> {
  const bot = await memoryBot();
  for (const name of names) {
    const url = `https://gazette.example/${name}`;
    bot.pages.set(url, { kind: 'article', article: article(url, { text: text(name) }) });
    await bot.say('camille', url);
  }
  await bot.command('camille', 'draft');
  return bot;
}

const codes = async (bot: Bot): Promise<string[][]> =>
  (await bot.issue(1)).sections.map(({ findings }) => findings.map(({ code }) => code));

const correct = async (bot: Bot, person: string, number: number): Promise<void> => {
  const before = (await bot.issue(1)).sections[number - 1]?.text ?? '';
  await bot.command(person, `edit ${number} ${before.replace('digital', 'numérique')}`);
};

test('a rule by hand is listed, shown in every text as a suggestion, and forgotten', async () => {
  const bot = await drafted(['a', 'b']);
  expect(await bot.command('nour', 'style')).toContain('Aucun usage');
  expect(await bot.command('nour', 'style digital → numérique')).toContain('Usage retenu');
  expect(await bot.command('nour', 'style')).toContain(
    '1. « digital » → « numérique » — ajouté par Nour',
  );
  for (const found of await codes(bot)) expect(found).toContain('style');
  const [section] = (await bot.issue(1)).sections;
  expect(section?.findings.find(({ code }) => code === 'style')?.message).toContain('numérique');
  expect(section?.text).toContain('digital');
  expect(await bot.command('nour', 'style oublie 1')).toContain('Usage oublié');
  for (const found of await codes(bot)) expect(found).not.toContain('style');
});

test('the rules are applied to a section when asked, as an edit of whoever asks', async () => {
  const bot = await drafted(['a']);
  await bot.command('nour', 'style digital → numérique');
  expect(await bot.command('nour', 'style applique 1')).toContain('1 passage corrigé');
  expect((await bot.issue(1)).sections[0]).toMatchObject({ writer: 'nour' });
  expect((await bot.issue(1)).sections[0]?.text).toContain('lieu numérique');
  expect(await bot.command('nour', 'style applique 1')).toContain('rien à corriger');
});

test('a headline is held to the rules too, and what cannot be applied is left to whoever edits', async () => {
  const bot = await drafted(['a']);
  const { text: before } = (await bot.issue(1)).sections[0] ?? { text: '' };
  await bot.command('nour', `edit 1 # La ville digitale, l’entreprise\n${before}`);
  await bot.command('nour', 'style digitale → numérique');
  await bot.command('nour', 'style entreprise → société');
  const told = (await bot.issue(1)).sections[0]?.findings.map(({ message }) => message).join(' ');
  expect(told).toMatch(/que «\u00a0digitale\u00a0»/u);
  const applied = await bot.command('nour', 'style applique 1');
  expect(applied).toContain('1 passage corrigé');
  expect(applied).toContain('Reste 1 passage à reprendre à la main (« entreprise »)');
  expect((await bot.issue(1)).sections[0]?.headline).toBe('La ville numérique, l’entreprise');
  expect(await bot.command('nour', 'style applique 1')).toMatch(
    /^Section 1 : 1 passage à reprendre/u,
  );
});

test('what people replace alike in three briefs becomes a rule, told to the last who did', async () => {
  const bot = await drafted(['a', 'b', 'c']);
  await correct(bot, 'camille', 1);
  await correct(bot, 'camille', 1);
  await correct(bot, 'nour', 2);
  expect(await bot.command('nour', 'style')).toContain('Aucun usage');
  await correct(bot, 'sacha', 3);
  expect(bot.whispers.at(-1)).toMatchObject({ person: 'sacha' });
  expect(bot.whispers.at(-1)?.text).toContain('« digital » devient « numérique »');
  expect(await bot.command('nour', 'style')).toContain('appris de vos corrections');
});

test('a correction taken back before the third counts no more', async () => {
  const bot = await drafted(['a', 'b', 'c']);
  const original = (await bot.issue(1)).sections[0]?.text ?? '';
  await correct(bot, 'camille', 1);
  await bot.command('camille', `edit 1 ${original}`);
  await correct(bot, 'camille', 2);
  await correct(bot, 'camille', 3);
  expect(await bot.command('nour', 'style')).toContain('Aucun usage');
});

test('a learnt rule that was forgotten is not learnt again', async () => {
  const bot = await drafted(['a', 'b', 'c', 'd']);
  for (const number of [1, 2, 3]) await correct(bot, 'camille', number);
  await bot.command('nour', 'style oublie digital');
  await correct(bot, 'camille', 4);
  expect(await bot.command('nour', 'style')).toContain('Aucun usage');
});

test('words that stood around the replacement every time stay in its rule', async () => {
  const bot = await drafted(['a', 'b', 'c']);
  for (const number of [1, 2, 3]) {
    const before = (await bot.issue(1)).sections[number - 1]?.text ?? '';
    await bot.command('nour', `edit ${number} ${before.replace('habitants', 'gens')}`);
  }
  expect(bot.whispers.at(-1)?.text).toContain(
    '« des habitants y viennent chaque » devient « des gens y viennent chaque »',
  );
});

test('a name that stood beside the replacement every time is no part of its rule, which leaves it as it is', async () => {
  const bot = await memoryBot();
  const page = (name: string) =>
    text(name).replace(
      'digital.',
      'digital, dont la visite est proposée depuis Angers à 7 heures.',
    );
  for (const name of ['a', 'b', 'c', 'd']) {
    const url = `https://gazette.example/${name}`;
    bot.pages.set(url, { kind: 'article', article: article(url, { text: page(name) }) });
    await bot.say('camille', url);
  }
  await bot.command('camille', 'draft');
  for (const number of [1, 2, 3]) {
    const before = (await bot.issue(1)).sections[number - 1]?.text ?? '';
    await bot.command('nour', `edit ${number} ${before.replace('proposée', 'diffusée')}`);
  }
  expect(await bot.command('nour', 'style')).toContain(
    '« la visite est proposée depuis » → « la visite est diffusée depuis »',
  );
  await bot.command('nour', 'style applique 4');
  expect((await bot.issue(1)).sections[3]?.text).toContain('est diffusée depuis Angers à 7 heures');
});

test('a rule that says the contrary of another takes its place, and says so; what is learnt never does', async () => {
  const bot = await drafted(['a', 'b', 'c']);
  await bot.command('nour', 'style numérique → digital');
  for (const number of [1, 2, 3]) await correct(bot, 'camille', number);
  expect(bot.whispers.at(-1)?.text).toContain('dit le contraire');
  expect(await bot.command('nour', 'style')).not.toContain('« digital » →');
  expect(await bot.command('nour', 'style Digital → numérique')).toContain(
    'Il remplace « numérique » → « digital »',
  );
  expect(await bot.command('nour', 'style')).not.toContain('« numérique » →');
});

test('a rule that others lead back to is refused, and they are named', async () => {
  const bot = await drafted(['a', 'b', 'c']);
  await bot.command('nour', 'style alpha → bêta');
  await bot.command('nour', 'style bêta → gamma');
  const refused = await bot.command('nour', 'style gamma → un alpha');
  expect(refused).toContain('« alpha » → « bêta » et « bêta » → « gamma »');
  expect(await bot.command('nour', 'style')).not.toContain('« gamma » →');
  expect(await bot.command('nour', 'style gamma → delta')).toContain('Usage retenu');
  expect(await bot.command('nour', 'style modifie gamma → alpha')).toContain('tournerait en rond');
  expect(await bot.command('nour', 'style modifie bêta → delta')).toContain('Usage changé');
  expect(await bot.command('nour', 'style modifie gamma → alpha')).toContain('Usage changé');
});

test('what is often replaced is not learnt when rules lead back to it', async () => {
  const bot = await drafted(['a', 'b', 'c']);
  await bot.command('nour', 'style numérique → en ligne');
  await bot.command('nour', 'style en ligne → digital');
  for (const number of [1, 2, 3]) await correct(bot, 'camille', number);
  expect(bot.whispers.at(-1)?.text).toContain(
    'tournerait en rond avec « numérique » → « en ligne »',
  );
  expect(await bot.command('nour', 'style')).not.toContain('« digital » →');
});

test('rules are told with the apostrophes of print, typed or learnt', async () => {
  const bot = await drafted(['a', 'b', 'c']);
  expect(await bot.command('nour', "style d'ici là → d'ici peu")).toContain(
    '« d’ici là » → « d’ici peu »',
  );
  for (const number of [1, 2, 3]) {
    const before = (await bot.issue(1)).sections[number - 1]?.text ?? '';
    await bot.command(
      'nour',
      `edit ${number} ${before.replace('les places manquent', 'l’espace manque')}`,
    );
  }
  expect(bot.whispers.at(-1)?.text).toContain('’');
  expect(bot.whispers.at(-1)?.text).not.toContain("'");
  expect(await bot.command('nour', 'style')).not.toContain("'");
});

test('words that are no rule, and a rule that is not there, are refused with what to do', async () => {
  const bot = await drafted(['a']);
  expect(await bot.command('nour', 'style digital')).toContain('/jungle style [');
  const chain = await bot.command('nour', 'style a → b → c');
  expect(chain).toContain('une seule flèche');
  expect(chain).not.toContain('Il manque');
  expect(await bot.command('nour', 'style oublie 3')).toContain('aucun usage à oublier');
  await bot.command('nour', 'style digital → numérique');
  expect(await bot.command('nour', 'style oublie 3')).toContain('un, le numéro 1');
});

test.each([
  ['😀 → sourire', 'au moins une lettre'],
  ['x → x', 'les mots sont les mêmes'],
  [`${'x'.repeat(100)} → y`, '80 caractères au plus'],
  ['<b>x</b> → y', 'retirez les chevrons'],
  ['https://gazette.example → y', 'une adresse ne se remplace pas'],
])('the refusal of «%s» names its own fault', async (line, why) => {
  const bot = await memoryBot();
  const refused = await bot.command('nour', `style ${line}`);
  expect(refused).toContain(why);
  expect(refused).not.toContain('seule flèche');
});

test('a rule is changed by its number or its words, and keeps its rank', async () => {
  const bot = await drafted(['a']);
  await bot.command('nour', 'style digital → numérique');
  await bot.command('nour', 'style mairie → municipalité');
  expect(await bot.command('sacha', 'style modifie 1 digital → en ligne')).toContain(
    'Usage changé : « digital » → « numérique » devient « digital » → « en ligne »',
  );
  expect(await bot.command('sacha', 'style modifier mairie → commune')).toContain('Usage changé');
  expect(await bot.command('sacha', 'style modifie 2 → ville')).toContain('« mairie » → « ville »');
  expect(await bot.command('sacha', 'style modifie 2 la mairie → la commune')).toContain(
    'Usage changé',
  );
  const shown = await bot.command('nour', 'style');
  expect(shown).toContain('1. « digital » → « en ligne » — ajouté par Sacha');
  expect(shown).toContain('2. « la mairie » → « la commune »');
  expect(shown).not.toContain('3. ');
});

test('a change of no known rule is refused, and other words that open on the verb are a rule of their own', async () => {
  const bot = await drafted(['a']);
  expect(await bot.command('nour', 'style modifie 1 x → y')).toContain('aucun usage');
  await bot.command('nour', 'style digital → numérique');
  expect(await bot.command('nour', 'style modifie 4 x → y')).toContain('un, le numéro 1');
  expect(await bot.command('nour', 'style modifie 1 x')).toContain('mettez une flèche');
  expect(await bot.command('nour', 'style modifie → change')).toContain('Usage retenu');
  expect(await bot.command('nour', 'style modifie le lieu → change le lieu')).toContain(
    'Usage retenu : « modifie le lieu »',
  );
});

test.each([
  ['a → b', 'c', 'sans flèche'],
  ['x', 'x', 'les deux champs disent la même chose'],
  ['x'.repeat(100), 'y', 'chaque champ tient en 80 caractères'],
  ['😀', 'sourire', 'au moins une lettre'],
])('a form that holds «%s» and «%s» is told of its fields', (wrong, wanted, why) => {
  const text = commandOf({ form: 'style', target: 'style', values: { wrong, wanted } });
  const read = readRule(text.replace('/jungle style ', ''));
  const fault = 'fault' in read ? read.fault : 'arrowless';
  expect(formRefusalText(new JungleError('style.unread', { text, fault }))).toContain(why);
});
