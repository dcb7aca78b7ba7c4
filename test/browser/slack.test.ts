import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { frenchTypography } from '#src/core/text/typography.ts';
import type { Writer } from '#src/ports/writer.ts';
import { engines } from '#test/support/engines.ts';
import { type SlackBot, startSlackBot, textOf } from '#test/support/slack/bot.ts';
import { channelPage } from '#test/support/slack/page.ts';
import { chromiumPath } from './chromium.ts';

const place = chromiumPath() ?? '';
const picture = fileURLToPath(new URL('../../docs/images/slack-draft.png', import.meta.url));
const heaviest = 300_000;

const facts = [
  ['une première depuis 1987', 'une première depuis sa fondation en 1987'],
  [
    'quelque 4 200 documents sonores, dont 350 entretiens jamais diffusés',
    'Quelque 4 200 documents sonores y sont consultables sur place, dont 350 entretiens jamais diffusés.',
  ],
  [
    'trois ans et 1,2 million d’euros, dont la moitié versée par la région',
    'Le chantier a duré trois ans et coûté 1,2 million d’euros, financé pour moitié par la région.',
  ],
  ['il en reste 9 000 heures à indexer', 'Il reste 9 000 heures à indexer'],
].map(([claim = '', evidence = '']) => ({ claim, evidence }));

const writer: Writer = {
  write: async ({ article }) => ({
    draft: {
      text: frenchTypography(
        `La Gazette d’exemple raconte comment la coopérative ${article.title.replace(/ ouvre .*/, '')} fait entrer le public, une première depuis 1987 : quelque 4 200 documents sonores s’écoutent désormais sur place, dont 350 entretiens jamais diffusés. Il aura fallu trois ans et 1,2 million d’euros, dont la moitié versée par la région. « Nous voulions que ces voix sortent enfin des cartons », dit Jeanne Aubrac, directrice des collections. Le succès ne s’est pas fait attendre : en vingt-quatre heures, la moitié des créneaux de décembre étaient pris. Une seconde salle ouvrira ses portes au printemps 2027. Quant aux bandes, douze bénévoles les décrivent toujours ; il en reste 9 000 heures à indexer, de quoi occuper bien des oreilles.`,
      ),
      medium: article.medium,
      facts,
    },
    writer: 'model',
  }),
};

/** A channel in which a draft is being voted on. */
async function draft(): Promise<SlackBot> {
  const [embedded] = engines;
  if (!embedded) throw new Error('there is no embedded engine');
  const bot = await startSlackBot(await embedded.open(), { writer });
  await bot.say('U0CAMILLE', 'À écouter : https://gazette.example/canal');
  await bot.say('U0NOUR', 'Celui-ci pour finir https://gazette.example/lavoir #liane');
  await bot.command('U0CAMILLE', 'draft');
  const [, first] = bot.posts();
  await bot.react('U0NOUR', first?.ts ?? '', 'white_check_mark');
  await bot.react('U0SACHA', first?.ts ?? '', 'white_check_mark');
  return bot;
}

const nameOf = (user: string): string =>
  user === 'U0BRUISSE' ? 'Bruisse' : (user[2] ?? '') + user.slice(3).toLowerCase();

test('the page draws every word of the messages, from the blocks they were sent as', async () => {
  const { slack } = await draft();
  const page = channelPage('la-jungle', slack.messages, nameOf);
  const words = (text: string): string =>
    text
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/\s+/g, '');
  for (const message of slack.messages) expect(words(page)).toContain(words(textOf(message)));
});

test.skipIf(!(place && process.env.SHOTS))(
  'the picture of a draft in Slack is taken when SHOTS is set',
  { timeout: 120_000 },
  async () => {
    const { slack } = await draft();
    const browser = await chromium.launch({ executablePath: place, args: ['--no-sandbox'] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 760, height: 400 } });
    await page.setContent(channelPage('la-jungle', slack.messages, nameOf));
    mkdirSync(fileURLToPath(new URL('.', new URL(`file://${picture}`))), { recursive: true });
    await page.screenshot({ path: picture, fullPage: true });
    expect(statSync(picture).size).toBeLessThan(heaviest);
  },
);
