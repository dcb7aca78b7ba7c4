import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { download } from './download.ts';
import { pasted } from './pasted.ts';
import type { Person } from './person.ts';
import { startVisit, type Visit } from './visit.ts';

const chromium = chromiumPath() ?? '';
const place = chromium ? 'in a browser' : 'in a browser (none found: set CHROMIUM to its path)';

describe.skipIf(!chromium)(`a week at the desk, ${place}`, { timeout: 120_000 }, () => {
  let visit: Visit;
  let site: Visit['site'];
  let camille: Person;
  let ines: Person;

  beforeAll(async () => {
    visit = await startVisit(chromium);
    ({ site } = visit);
    camille = await visit.enter();
    ines = await visit.enter();
  }, 120_000);

  afterAll(async () => {
    await visit?.close();
  });

  test('people choose who they are, or come in under a new name', async () => {
    await camille.become('Camille (exemple)');
    await ines.enter('Inès');
    await ines.say('Bonjour la jungle');
    const hello = camille.message('Bonjour la jungle');
    await hello.waitFor();
    expect(await hello.getByText('Inès').count()).toBe(1);
  });

  test('a message is rewritten and taken back by its author alone', async () => {
    const own = await ines.sameMessage('Bonjour la jungle');
    await own.hover();
    await own.getByRole('button', { name: 'Modifier' }).click();
    await own.getByLabel('Modifier').fill('Bonsoir la jungle');
    await own.getByRole('button', { name: 'Enregistrer' }).click();
    const seen = camille.message('Bonsoir la jungle');
    await seen.getByText('(modifié)').waitFor();
    expect(await seen.getByRole('button', { name: 'Supprimer' }).count()).toBe(0);
    await own.hover();
    await own.getByRole('button', { name: 'Supprimer' }).click();
    await own.getByText('Supprimer ce message ?').waitFor();
    await own.getByRole('button', { name: 'Supprimer' }).click();
    await seen.waitFor({ state: 'detached' });
  });

  test('dropped pages become briefs, and those that cannot be read say why', async () => {
    await camille.say(`À lire : ${site.url}/canal-fret`);
    await ines.card('/canal-fret').getByText('Extrait de la page, à réécrire').waitFor();
    await ines.say(`In English: ${site.url}/letters-boom`);
    await ines.say(`${site.url}/hostile #loupe`);
    await ines.card('/letters-boom').getByText('Extrait de la page, à réécrire').waitFor();
    await camille.say(`Et aussi ${site.url}/abonnes ${site.url}/slow/8000/harbour-archive`);
    const slow = ines.card('/harbour-archive');
    await slow.getByText(/^Lecture en cours/).waitFor();
    await slow.getByText('La page tarde à répondre').waitFor();
    for (const path of ['/hostile', '/harbour-archive'])
      await ines.card(path).getByText('Extrait de la page, à réécrire').waitFor();
    await ines.card('/canal-fret').getByText('L’Écho des Rives').first().waitFor();
    await ines.card('/abonnes').getByText('réservé aux abonnés').waitFor();
    const heading = ines.card('/hostile').getByRole('heading').first();
    expect(await heading.textContent()).toContain('<script>alert(1)');
  });

  test('the text of a walled page is pasted by hand', async () => {
    const card = ines.card('/abonnes');
    await card.getByText('Coller le texte à la main').click();
    await card.getByLabel('Titre de l’article').fill('Les comptes cachés du stade des Tilleuls');
    await card.getByLabel('Texte de l’article').fill('Bien trop court.');
    await card.getByRole('button', { name: 'Lire ce texte' }).click();
    await card.getByRole('alert').getByText('Le texte collé est trop court').waitFor();
    expect(await card.getByLabel('Texte de l’article').inputValue()).toBe('Bien trop court.');
    await card.getByLabel('Texte de l’article').fill(pasted);
    await card.getByRole('button', { name: 'Lire ce texte' }).click();
    const brief = camille.card('/abonnes').getByRole('region', { name: 'Brève' });
    await brief.waitFor();
    expect(await camille.card('/abonnes').textContent()).toContain('Texte collé à la main');
  });

  test('a fact shows its evidence in the article', async () => {
    const brief = camille.card('/canal-fret').getByRole('region', { name: 'Brève' });
    await brief.getByRole('button', { name: 'sourcés' }).click();
    const dialog = camille.page.getByRole('dialog');
    const fact = dialog.getByRole('listitem').nth(1);
    await fact.getByRole('button').click();
    await fact.getByRole('button', { pressed: true }).waitFor();
    const proof = await dialog.locator('.proof-chosen').first().innerText();
    expect((await fact.innerText()).replace(/\s+/g, ' ')).toContain(proof.replace(/\s+/g, ' '));
    await camille.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('/jungle draft, completed as it is typed, makes the issue in every open page', async () => {
    await camille.composer.pressSequentially('/jungle dra');
    const offered = camille.page.getByRole('listbox', { name: 'Commandes' });
    await offered.getByRole('option', { name: '/jungle draft' }).waitFor();
    await camille.composer.press('Tab');
    expect(await camille.composer.inputValue()).toBe('/jungle draft');
    await camille.composer.press('Enter');
    await ines.page.getByRole('heading', { name: 'Numéro 1' }).waitFor();
    await ines.issue.getByText('0 section approuvée sur 5').waitFor();
    expect(await ines.page.getByRole('article', { name: /^Section/ }).count()).toBe(5);
  });

  test('a vote in one page shows in the other, and the second is given by keyboard alone', async () => {
    await camille.approve(1);
    await ines.seeVoices(1, '1 / 2');
    await ines.composer.focus();
    await ines.page.keyboard.press('Alt+2');
    const approve = ines.section(1).getByRole('button', { name: 'Approuver' });
    const reached = approve.and(ines.page.locator(':focus'));
    for (let tabs = 0; tabs < 12 && (await reached.count()) === 0; tabs++)
      await ines.page.keyboard.press('Tab');
    await ines.page.keyboard.press('Enter');
    await camille.seeVoices(1, '2 / 2');
    await camille.section(1).getByText('Approuvée').waitFor();
    expect(await camille.section(1).getByRole('list').first().textContent()).toContain('Inès');
  });

  test('votes on the messages of the room count as those beside them', async () => {
    const post = ines.message('2. Et sinon…');
    await post.getByRole('button', { name: /^Approuver/ }).click();
    await camille.seeVoices(2, '1 / 2');
    await Promise.all([camille.approve(2, 3, 4, 5), ines.approve(3, 4, 5)]);
    await ines.issue.getByText('5 sections approuvées sur 5').waitFor();
    const state = camille.page.getByRole('status').getByText('Bon à tirer');
    await state.waitFor();
    expect(await ines.section(5).getByText('Approuvée').count()).toBe(1);
  });

  test('an edit of an approved section starts its votes again and strikes its old message', async () => {
    const section = camille.section(1);
    await section.getByRole('button', { name: 'Modifier' }).click();
    const field = section.getByLabel('Texte', { exact: true });
    const text = await field.inputValue();
    await field.fill(`${text} Un comptage officieux parle de 912 tonnes.`);
    await section.getByRole('button', { name: 'Enregistrer la nouvelle version' }).click();
    await ines.seeVoices(1, '0 / 2');
    await ines.page.getByRole('status').getByText('Brouillon').waitFor();
    const old = ines.message('Remplacé par une nouvelle version');
    await old.getByText('Ancienne version').waitFor();
    await old.locator('s').getByText('À lire dans L’Écho des Rives').waitFor();
    expect(await ines.section(1).textContent()).toContain('912 tonnes');
  });

  test('a vote on the old message has no effect, and its author is told so', async () => {
    await ines.become('Sacha (exemple)');
    const old = ines.message('Remplacé par une nouvelle version');
    await old.getByRole('button', { name: /^Approuver/ }).click();
    const told = ines.page.getByRole('listitem').filter({ hasText: 'votre vote est sans effet' });
    await told.waitFor();
    await ines.seeVoices(1, '0 / 2');
    await ines.become('Inès');
    await told.waitFor({ state: 'detached' });
    expect(await ines.section(1).getByText('À voter').count()).toBe(1);
  });

  test('two others than the editor approve the new version', async () => {
    const remark = camille.section(1).getByRole('listitem').filter({ hasText: 'Bloquant' });
    await camille.lift(remark, 'Chiffre revu au port.');
    await ines.section(1).getByText('Chiffre revu au port.').waitFor();
    await camille.approve(1);
    await ines.seeVoices(1, '0 / 2');
    await ines.approve(1);
    await camille.seeVoices(1, '1 / 2');
    await camille.become('Nour (exemple)');
    await camille.approve(1);
    const state = ines.page.getByRole('status').getByText('Bon à tirer');
    await state.waitFor();
    expect(await ines.section(1).getByText('Approuvée').count()).toBe(1);
  });

  test('the approved issue is taken away as HTML, Markdown, text and JSON', async () => {
    await ines.issue.getByText(/^À réécrire avant de publier/).waitFor();
    const html = await download(ines.page, 'HTML');
    const markdown = await download(ines.page, 'Markdown');
    const text = await download(ines.page, 'Texte');
    const issue = JSON.parse(await download(ines.page, 'JSON'));
    expect(issue).toMatchObject({ number: 1, state: 'approved' });
    expect(issue.sections.map(({ rubric }: { rubric: string }) => rubric)).toEqual([
      ...['bruisse', 'bruisse', 'bruisse', 'bruisse', 'loupe'],
    ]);
    for (const file of [html, markdown, text]) {
      expect(file).toContain('912 tonnes');
      expect(file).toContain('Les comptes cachés du stade des Tilleuls');
      expect(file).toContain('la station de Valmure');
    }
    expect(html).toContain('‹script›alert(1)‹/script› Les nuages de Valmure');
    expect(html).not.toMatch(/<script|<!channel/i);
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)<!channel/i);
    expect(text).not.toMatch(/<p>|&lt;/);
  });

  test('the issue reads as a page where a hostile title is only words', async () => {
    const reader = await ines.page.context().newPage();
    await reader.goto(`${visit.bruisse.url}/issues/1`);
    await reader.getByRole('heading', { level: 1 }).waitFor();
    expect(await reader.locator('script, iframe, img, form, [onclick], [onerror]').count()).toBe(0);
    const source = reader.getByRole('link', { name: '‹script›alert(1)‹/script›' });
    expect(await source.getAttribute('href')).toBe(`${site.url}/hostile`);
  });

  test('a message of the room leads to its section, and the page itself never scrolls', async () => {
    const post = ines.message('5. Un format à la loupe');
    await post.getByRole('button', { name: 'Voir dans le numéro' }).click();
    await ines.section(5).and(ines.page.locator(':focus')).waitFor();
    expect(await ines.page.evaluate('document.documentElement.scrollHeight')).toBe(900);
  });

  test('on a phone, nothing runs off the side of the chat or the issue', async () => {
    const phone = camille.page;
    await phone.setViewportSize({ width: 360, height: 740 });
    const width = (): Promise<number> => phone.evaluate('document.documentElement.scrollWidth');
    await camille.composer.waitFor();
    expect(await width()).toBe(360);
    const places = phone.getByRole('navigation', { name: 'Parties de la page' });
    await places.getByRole('button', { name: /^Numéro/ }).click();
    await phone.getByRole('heading', { name: 'Numéro 1' }).waitFor();
    expect(await width()).toBe(360);
  });

  test('every control has a name', async () => {
    for (const role of ['button', 'link', 'textbox', 'combobox', 'listbox', 'article'] as const) {
      const all = camille.page.getByRole(role);
      const named = camille.page.getByRole(role, { name: /\S/ });
      expect([role, await named.count()]).toEqual([role, await all.count()]);
    }
  });

  test('no page complained, nor asked anything of another host', () => {
    expect(visit.browser.troubles).toEqual([]);
    expect(visit.browser.strangers).toEqual([]);
  });
});
