import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { startSite } from '#test/support/site.ts';
import { openBrowser } from './browser.ts';
import { startBruisse } from './bruisse.ts';
import { chromiumPath } from './chromium.ts';
import { startModel } from './model.ts';
import { atDesk } from './person.ts';

const chromium = chromiumPath() ?? '';
const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const heaviest = 300_000;

test.skipIf(!(chromium && process.env.SHOTS))(
  'the pictures of the documents are taken when SHOTS is set',
  { timeout: 240_000 },
  async () => {
    const site = await startSite();
    onTestFinished(site.close);
    const model = await startModel();
    onTestFinished(model.stop);
    const bruisse = await startBruisse({
      JUNGLE_ALLOW_HOSTS: site.host,
      OPENAI_BASE_URL: model.url,
    });
    onTestFinished(bruisse.stop);
    const browser = await openBrowser(chromium);
    onTestFinished(browser.close);
    mkdirSync(folder, { recursive: true });

    const camille = atDesk(await browser.open(bruisse.url, { colorScheme: 'light' }));
    const ines = atDesk(await browser.open(bruisse.url, { colorScheme: 'light' }));
    await ines.enter('Inès');
    await ines.say(`Pour la loupe, une radio de lavoir ${site.url}/podcast-local #loupe`);
    await ines.card('/podcast-local').getByText('Rédigé par le modèle').waitFor();
    await camille.become('Camille (exemple)');
    await camille.say(`Et pour finir en beauté ${site.url}/harbour-archive #liane`);
    await ines.card('/harbour-archive').getByText('Rédigé par le modèle').waitFor();
    await ines.say(`Les bibliothèques s’y mettent : ${site.url}/bibliotheques`);
    await ines.card('/bibliotheques').getByText('Rédigé par le modèle').waitFor();
    await camille.say('/jungle draft');
    await ines.section(3).waitFor();
    await camille.say(`À Calder Bay, une lettre plus lue que le journal ${site.url}/letters-boom`);
    await camille.card('/letters-boom').getByText('Rédigé par le modèle').waitFor();
    await camille.say('/jungle draft');
    await camille.section(4).waitFor();
    await Promise.all([camille.approve(1), ines.approve(1)]);
    await ines.approve(2);
    await camille.seeVoices(2, '1 / 2');
    await camille.section(1).getByText('Approuvée').waitFor();

    const { page } = camille;
    const atTop = (element: Locator): Promise<void> =>
      element.evaluate((shown) => shown.scrollIntoView({ block: 'start' }));
    await atTop(camille.message('une lettre plus lue que le journal').first());
    await atTop(camille.issue.getByRole('heading', { name: 'Numéro 1' }));
    await page.screenshot({ path: `${folder}desk.png` });
    await atTop(camille.section(1));
    await camille.issue.screenshot({ path: `${folder}vote.png` });
    await page.setViewportSize({ width: 1100, height: 760 });
    await camille.section(2).getByRole('button', { name: 'sourcés' }).click();
    await page.getByRole('button', { name: 'dans un comté de' }).click();
    await page.locator('.proof-chosen').waitFor();
    await page.screenshot({ path: `${folder}evidence.png` });

    for (const name of ['desk', 'vote', 'evidence'])
      expect(statSync(`${folder}${name}.png`).size).toBeLessThan(heaviest);
  },
);
