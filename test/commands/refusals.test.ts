import { beforeAll, expect, test } from 'vitest';
import type { Bot } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const gazette = 'https://gazette.example';
const long =
  'Un paragraphe que Camille a copié dans la page, mot pour mot, sans rien y changer. '.repeat(3);

/** What a refusal ends on: a command to type, or what to do. */
const wayOut =
  /\/jungle [a-z]|collez|choisissez|donnez|déposez|ajoutez|écrivez|relisez|rien à faire/i;

let empty: Bot;
let bot: Bot;

/** Sections 1 and 2 in `bruisse`, 3 in `loupe`; link 4 cannot be read, 5 waits in the pool. */
beforeAll(async () => {
  empty = await memoryBot();
  bot = await memoryBot();
  await bot.say('camille', `${gazette}/un et ${gazette}/deux`);
  await bot.say('camille', `${gazette}/trois #loupe`);
  await bot.command('camille', 'draft');
  bot.pages.set(`${gazette}/mur`, { kind: 'refused', code: 'page.walled' });
  await bot.say('camille', `${gazette}/mur`);
  await bot.say('camille', `${gazette}/cinq`);
}, 240_000);

const state = async (of: Bot): Promise<unknown> => {
  const { links } = await of.json<{ links: unknown }>('/desk/api/links');
  const { issues } = await of.json<{ issues: { number: number }[] }>('/desk/api/issues');
  return { links, issues, shown: await Promise.all(issues.map(({ number }) => of.issue(number))) };
};

test.each<[string, RegExp]>([
  ['dratf', /Vouliez-vous dire « \/jungle draft »/],
  ['movee 1 2', /« \/jungle move »/],
  ['aprouve 1', /« \/jungle approuve »/],
  ['recri 1 Un texte', /« \/jungle récris »/],
  ['merci !', /^Je ne connais pas « merci »\. « \/jungle help »/],
  ['salut', /^Je ne connais pas « salut »\. « \/jungle help »/],
  ['rien', /^Je ne connais pas « rien »\. « \/jungle help »/],
  ['never mind', /^Je ne connais pas « never »\. « \/jungle help »/],
  [', ', /^Je ne connais pas « , »\. « \/jungle help »/],
  ['antirouille', /« \/jungle help » donne toutes/],
  ['<script>', /<script>.*\/jungle help/],
  ['add', /\/jungle add <url>/],
  ['add demain', /« demain » n’est pas une adresse/],
  ['add ftp://gazette.example/un', /n’est pas une adresse/],
  ['add https://moi:secret@gazette.example/un', /n’est pas une adresse/],
  [`add ${gazette}/six #potins`, /« #potins ».*#loupe/],
  ['paste', /\/jungle paste <lien>/],
  ['paste 4', /\/jungle paste <lien>/],
  [`paste 99 ${long}`, /« 99 ».*\/jungle links/],
  [`paste ${gazette}/inconnu ${long}`, /inconnu.*\/jungle links/],
  ['paste 4 bien trop court', /trop court \(3 mots\).*au moins 20/],
  [`paste 1 ${long}`, /déjà dans le n° 1.*\/jungle edit/],
  ['approve', /\/jungle approve <section>/],
  ['approve 9', /« 9 ».*de 1 à 3/],
  ['approve 0', /« 0 ».*de 1 à 3/],
  ['approve bruisse', /« bruisse » compte 2 sections.*1 et 2/],
  ['drop 1 2', /« 1 2 ».*une section à la fois/],
  ['approve loupe.2', /« loupe\.2 » est une partie de la section 3/],
  ['sources n°9', /« 9 ».*de 1 à 3/],
  ['move section 9 1', /« 9 ».*de 1 à 3/],
  ['edit n° 1', /Le texte est vide/],
  ['approve stories', /« stories ».*\/jungle show/],
  ['edit', /\/jungle edit <section>/],
  ['edit 1', /Le texte est vide/],
  ['edit 9 Un texte.', /« 9 ».*de 1 à 3/],
  ['edit liane Un texte sans adresse.', /ajoutez au texte l’adresse/],
  [`edit liane ${gazette}/sept`, /Le texte est vide/],
  [`edit liane Un texte. ${gazette}/un`, /déjà dans le n° 1/],
  ['clear', /\/jungle clear <section>/],
  ['clear 1', /\/jungle clear <section>/],
  ['clear 1 bavure parce que', /« bavure ».*« copied » \(passage recopié « .+ »\)/],
  ['clear 1 copied', /\/jungle clear 1 copied <raison>/],
  ['clear 9 copied parce que', /« 9 ».*de 1 à 3/],
  ['move', /\/jungle move <section>/],
  ['move 1', /\/jungle move <section>/],
  ['move 9 1', /« 9 ».*de 1 à 3/],
  ['move 1 #potins', /« #potins ».*#loupe/],
  ['move 1 devant', /« devant ».*#loupe/],
  ['move 1 3', /« 3 » n’est pas dans la même rubrique.*1 et 2/],
  ['move 3 1', /seule dans sa rubrique/],
  ['move 1 #loupe', /complète \(1 place\).*\/jungle drop/],
  ['drop', /\/jungle drop <section>/],
  ['drop 9', /« 9 ».*de 1 à 3/],
  ['sources', /\/jungle sources <section>/],
  ['sources 9', /« 9 ».*de 1 à 3/],
  ['redraft', /\/jungle redraft <section>/],
  ['redraft 9 plus court', /« 9 ».*de 1 à 3/],
  ['replace', /\/jungle replace <section>/],
  ['replace 1', /\/jungle replace <section>/],
  ['replace 9 5', /« 9 ».*de 1 à 3/],
  ['replace 1 99', /« 99 ».*\/jungle links/],
  ['replace 1 2', /déjà dans le n° 1/],
  ['replace 1 4', /4 n’est pas prêt.*\/jungle links/],
  ['export', /les sections 1, 2 et 3.*\/jungle status/],
  ['close', /les sections 1, 2 et 3.*\/jungle status/],
  ['close demain', /« demain » n’est pas une adresse/],
])('« /jungle %s » is refused, says what to do and changes nothing', async (text, expected) => {
  const before = await state(bot);
  const reply = await bot.command('camille', text);
  expect(reply).toMatch(expected);
  expect(reply).toMatch(wayOut);
  expect(await state(bot)).toEqual(before);
  expect(bot.bugs).toEqual([]);
});

test.each([
  'show',
  'approve 1',
  'edit 1 Un texte.',
  'clear 1 copied parce que',
  'move 1 2',
  'drop 1',
  'sources 1',
  'redraft 1',
  'replace 1 2',
  'export',
  'close',
])('« /jungle %s » without an issue says how to get one', async (text) => {
  expect(await empty.command('camille', text)).toContain('/jungle draft');
  expect(await state(empty)).toEqual({ links: [], issues: [], shown: [] });
});

test('« /jungle draft » with nothing to draft says which links it waits for, or where to get some', async () => {
  expect(await empty.command('camille', 'draft')).toContain('/jungle add');
  const held = await memoryBot();
  held.pages.set(`${gazette}/mur`, { kind: 'refused', code: 'page.walled' });
  await held.say('camille', `${gazette}/mur`);
  expect(await held.command('camille', 'draft')).toMatch(/1 lien que je n’ai pas pu lire.*paste/);
});

test('what was published is out of reach, and its links are not taken twice', async () => {
  const past = await memoryBot();
  await past.say('camille', `${gazette}/un`);
  await past.command('camille', 'draft');
  await past.command('sacha', 'edit 1 La Gazette d’exemple en parle.');
  for (const person of ['camille', 'nour']) await past.command(person, 'approve 1');
  await past.command('camille', 'close');
  const before = await state(past);
  for (const [text, expected] of [
    [`add ${gazette}/un`, /déjà bruissé dans le n° 1/],
    [`paste 1 ${long}`, /déjà bruissé dans le n° 1/],
    [`edit stories À écouter. ${gazette}/un`, /déjà bruissé dans le n° 1/],
    ['edit 1 Trop tard.', /\/jungle draft/],
    ['drop 1', /\/jungle draft/],
    ['close', /\/jungle draft/],
  ] as const)
    expect(await past.command('camille', text)).toMatch(expected);
  expect(await state(past)).toEqual(before);
});
