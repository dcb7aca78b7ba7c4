import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from './chromium.ts';
import type { Person } from './person.ts';
import { startVisit, type Visit } from './visit.ts';

const chromium = chromiumPath() ?? '';

describe.skipIf(!chromium)('writing at the desk', { timeout: 120_000 }, () => {
  let visit: Visit;
  let site: Visit['site'];
  let camille: Person;

  beforeAll(async () => {
    visit = await startVisit(chromium);
    ({ site } = visit);
    camille = await visit.enter();
  }, 120_000);

  afterAll(async () => {
    await visit?.close();
  });

  test('a lead stands with its cross-heads, and each fact opens the article that it is from', async () => {
    await camille.say(`${site.url}/canal-fret ${site.url}/tramway-nuit #une`);
    await camille.card('/tramway-nuit').getByText('Raconté à la une avec le lien').waitFor();
    await camille.card('/canal-fret').getByText('Extrait des pages, à réécrire').waitFor();
    await camille.say('/jungle draft');
    const lead = camille.section(1);
    await lead.locator('.lead-standfirst').waitFor();
    expect(await lead.getByRole('heading', { level: 5 }).count()).toBe(2);
    expect(await lead.textContent()).not.toContain('## ');
    await lead.getByRole('button', { name: /faits? sur .* sourcés?/ }).click();
    const proof = camille.page.getByRole('dialog');
    const facts = proof.locator('.fact');
    for (const fact of [facts.first(), facts.last()]) {
      await fact.click();
      await proof.locator('.proof-chosen').first().waitFor();
    }
    expect(await proof.locator('.article-source').count()).toBe(1);
    await proof.getByRole('button', { name: 'Fermer' }).click();
  });

  test('a lead is edited as a text whose lines with ## are cross-heads', async () => {
    const lead = camille.section(1);
    await lead.getByRole('button', { name: 'Modifier' }).click();
    const text = lead.getByLabel('Texte');
    await text.fill((await text.inputValue()).replace(/^## .*$/m, '## Le premier intertitre'));
    await lead.getByRole('button', { name: 'Enregistrer la nouvelle version' }).click();
    const heading = lead.getByRole('heading', { level: 5, name: 'Le premier intertitre' });
    await heading.waitFor();
    expect(await lead.locator('.lead-paragraph').count()).toBeGreaterThan(1);
  });

  test('a text that somebody else changed meanwhile is shown in the form, and what was typed stays', async () => {
    const lead = camille.section(1);
    await lead.getByRole('button', { name: 'Modifier' }).click();
    const text = lead.getByLabel('Texte', { exact: true });
    await text.fill(`${await text.inputValue()}\n\nUn paragraphe de Camille, sans source. [1]`);
    const mine = await text.inputValue();
    const nour = await visit.enter();
    await nour.become('Nour (exemple)');
    await nour.say('/jungle edit 1.1 Un chapeau de Nour. [1]');
    await lead.getByText('Ce texte a changé pendant que vous écriviez').waitFor();
    await lead.locator('.standing').getByText('Un chapeau de Nour.').waitFor();
    expect(await text.inputValue()).toBe(mine);
    await lead.getByRole('button', { name: 'Enregistrer la nouvelle version' }).click();
    await lead.getByText('Un paragraphe de Camille, sans source.').waitFor();
    expect(await lead.getByText('Un chapeau de Nour.').count()).toBe(0);
  });

  test('a usage that cannot be read stays in its form, under the reason', async () => {
    await camille.page.getByRole('button', { name: 'Usages' }).click();
    const panel = camille.page.getByRole('dialog');
    await panel.getByLabel('Au lieu de ces mots').fill('avant → après');
    await panel.getByRole('button', { name: 'Retenir cet usage' }).click();
    await panel.getByRole('alert').getByText('Je ne lis pas d’usage').waitFor();
    expect(await panel.getByLabel('Au lieu de ces mots').inputValue()).toBe('avant → après');
    await panel.getByRole('button', { name: 'Fermer' }).click();
  });

  test('a command that is refused comes back to where it was typed', async () => {
    await camille.say('/jungle edit 99 Un texte tapé pour une section qui n’existe pas.');
    await camille.page.getByText('Je ne trouve pas de section « 99 »').first().waitFor();
    await expect
      .poll(() => camille.composer.inputValue())
      .toBe('/jungle edit 99 Un texte tapé pour une section qui n’existe pas.');
  });

  test('a usage is added and forgotten in its own panel, and shown in the texts meanwhile', async () => {
    await camille.page.getByRole('button', { name: 'Usages' }).click();
    const panel = camille.page.getByRole('dialog');
    await panel.getByLabel('Au lieu de ces mots').fill('racontent');
    await panel.getByLabel(/Écrire ceux-ci/).fill('relatent');
    await panel.getByRole('button', { name: 'Retenir cet usage' }).click();
    await panel.getByText('« racontent » → « relatent »').waitFor();
    await panel.getByRole('button', { name: 'Fermer' }).click();
    await camille.section(1).getByText('Usage de la maison').waitFor();
    await camille.page.getByRole('button', { name: 'Usages' }).click();
    await panel.getByRole('button', { name: 'Oublier' }).click();
    await panel.getByText('Aucun usage pour l’instant').waitFor();
    await panel.getByRole('button', { name: 'Fermer' }).click();
    const usage = camille.section(1).getByText('Usage de la maison');
    await usage.waitFor({ state: 'detached' });
    expect(await camille.section(1).textContent()).toContain('racontent');
  });

  test('another version is asked for with an instruction, from the section itself', async () => {
    await camille.say(`${site.url}/podcast-local`);
    await camille.card('/podcast-local').getByText('Extrait de la page, à réécrire').waitFor();
    await camille.say('/jungle draft');
    const brief = camille.section(2);
    const before = await brief.getAttribute('data-revision');
    await brief.getByLabel('Autres gestes').click();
    await brief.getByRole('button', { name: 'Autre version' }).click();
    await brief.getByLabel(/^Consigne/).fill('plus court');
    await brief.getByRole('button', { name: 'Autre version' }).click();
    const after = camille.page.locator(`[data-number="2"]:not([data-revision="${before}"])`);
    await after.waitFor();
    expect(await after.getAttribute('data-revision')).toMatch(/^2-/);
  });

  test('a promo ends on its call to action, changed in the form', async () => {
    await camille.say(`${site.url}/letters-boom #stories`);
    await camille.card('/letters-boom').getByText('Extrait de la page, à réécrire').waitFor();
    await camille.say('/jungle draft');
    const promo = camille.section(3);
    await promo.locator('.call').waitFor();
    await promo.getByRole('button', { name: 'Modifier' }).click();
    await promo.getByLabel(/^Appel à l’action/).fill('Écouter l’épisode https://podcast.example/1');
    await promo.getByRole('button', { name: 'Enregistrer la nouvelle version' }).click();
    const call = promo.locator('.call a');
    await call.getByText('Écouter l’épisode').waitFor();
    expect(await call.getAttribute('href')).toBe('https://podcast.example/1');
  });
});
