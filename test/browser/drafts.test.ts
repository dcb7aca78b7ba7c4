import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { atDesk, type Person } from './person.ts';
import { startVisit, type Visit } from './visit.ts';

const chromium = chromiumPath() ?? '';

describe.skipIf(!chromium)('what is typed at the desk is kept', { timeout: 120_000 }, () => {
  let visit: Visit;
  let site: Visit['site'];
  let camille: Person;
  let nour: Person;

  const text = (who: Person, number: number) =>
    who.section(number).getByLabel('Texte', { exact: true });
  const edit = (who: Person, number: number) =>
    who.section(number).getByRole('button', { name: 'Modifier' });
  const focused = (who: Person): Promise<string> =>
    who.page.evaluate('document.activeElement.textContent || document.activeElement.tagName');

  beforeAll(async () => {
    visit = await startVisit(chromium);
    ({ site } = visit);
    camille = await visit.enter();
    nour = await visit.enter();
    await nour.become('Nour (exemple)');
    await camille.say(`${site.url}/canal-fret ${site.url}/podcast-local`);
    await camille.say(`${site.url}/letters-boom #stories`);
    for (const path of ['/canal-fret', '/podcast-local', '/letters-boom'])
      await camille.card(path).getByText('Extrait de la page, à réécrire').waitFor();
    await camille.say('/jungle draft');
    await nour.section(3).waitFor();
  }, 120_000);

  afterAll(async () => {
    await visit?.close();
  });

  test('a form opened by keyboard has the focus, and gives it back to its button', async () => {
    await edit(camille, 1).focus();
    await camille.page.keyboard.press('Enter');
    await text(camille, 1).and(camille.page.locator(':focus')).waitFor();
    await camille.page.keyboard.press('Escape');
    await edit(camille, 1).and(camille.page.locator(':focus')).waitFor();
    expect(await focused(camille)).toContain('Modifier');
  });

  test('a section moved by somebody else keeps its open form, its text and the caret', async () => {
    await edit(camille, 2).click();
    await text(camille, 2).press('Control+End');
    await text(camille, 2).pressSequentially(' Un ajout');
    await nour.say('/jungle move 2 #loupe');
    await camille.page.locator('[data-rubric="loupe"] form').waitFor();
    await camille.page.keyboard.type(' de Camille.');
    expect(await text(camille, 3).inputValue()).toMatch(/ Un ajout de Camille\.$/);
  });

  test('what was typed is there after Escape and after a reload, and can be given up', async () => {
    await text(camille, 3).press('Escape');
    await camille.section(3).getByText('Votre texte non enregistré est gardé').waitFor();
    await edit(camille, 3).click();
    expect(await text(camille, 3).inputValue()).toMatch(/ Un ajout de Camille\.$/);
    await camille.composer.fill('Un mot pas encore envoyé');
    await camille.page.reload();
    await text(camille, 3).waitFor();
    expect(await text(camille, 3).inputValue()).toMatch(/ Un ajout de Camille\.$/);
    expect(await camille.composer.inputValue()).toBe('Un mot pas encore envoyé');
    await camille.composer.fill('');
    await camille.section(3).getByRole('button', { name: 'Revenir au texte en place' }).click();
    expect(await text(camille, 3).inputValue()).not.toContain('Camille');
    await text(camille, 3).press('Escape');
    await edit(camille, 3).waitFor();
    expect(await camille.section(3).getByText('est gardé').count()).toBe(0);
  });

  test('what was typed in a section that is taken out stays at hand, and in its form when it is back', async () => {
    await edit(camille, 3).click();
    await text(camille, 3).fill('La version de Camille, jamais enregistrée.');
    await nour.say('/jungle drop 3');
    const kept = camille.page.getByRole('region', { name: 'Votre texte gardé' });
    await kept.getByText('n’est plus dans le numéro').waitFor();
    await kept.and(camille.page.locator(':focus')).waitFor();
    expect(await kept.getByLabel('Votre texte gardé').inputValue()).toBe(
      'La version de Camille, jamais enregistrée.',
    );
    expect(await nour.page.getByRole('region', { name: 'Votre texte gardé' }).count()).toBe(0);
    await nour.say('/jungle draft');
    await kept.waitFor({ state: 'detached' });
    const form = camille.page.locator('.edit-form');
    expect(await form.getByLabel('Texte', { exact: true }).inputValue()).toBe(
      'La version de Camille, jamais enregistrée.',
    );
    await form.getByRole('button', { name: 'Fermer' }).click();
    await nour.say(
      `/jungle drop ${await camille.page.locator('[data-rubric]').filter({ hasText: 'est gardé' }).locator('[data-number]').getAttribute('data-number')}`,
    );
    const post = nour.message('Retiré du numéro').last();
    await post.getByText('Retirée du numéro').waitFor();
    expect(await post.getByText('Ancienne version').count()).toBe(0);
    expect(await post.getByRole('button', { name: 'Voir dans le numéro' }).count()).toBe(0);
    await kept.getByRole('button', { name: 'Jeter ce texte' }).click();
    await kept.waitFor({ state: 'detached' });
  });

  test('a field that a person did not touch follows what somebody else saved meanwhile', async () => {
    const promo = camille.section(2);
    await edit(camille, 2).click();
    await text(camille, 2).fill('Le texte de Camille pour la promotion.');
    await edit(nour, 2).click();
    await nour.section(2).getByLabel('Titre').fill('Le titre de Nour');
    await text(nour, 2).fill('Le texte de Nour.');
    await nour
      .section(2)
      .getByLabel(/^Appel/)
      .fill('Écouter Nour https://nour.example/1');
    await nour.section(2).getByRole('button', { name: 'Enregistrer' }).click();
    const standing = promo.locator('.standing');
    for (const words of ['Le titre de Nour', 'Le texte de Nour.', 'Écouter Nour'])
      await standing.getByText(words).waitFor();
    expect(await promo.getByLabel('Titre').inputValue()).toBe('Le titre de Nour');
    await promo.getByRole('button', { name: 'Enregistrer' }).click();
    await promo.getByText('Le texte de Camille pour la promotion.').waitFor();
    await promo.getByText('Le titre de Nour').waitFor();
    await promo.locator('.call').getByText('Écouter Nour').waitFor();
    await edit(camille, 2).and(camille.page.locator(':focus')).waitFor();
    expect(await promo.locator('form').count()).toBe(0);
  });

  test('a tab stays who it is when another tab of the browser becomes somebody else', async () => {
    const other = atDesk(await camille.page.context().newPage());
    await other.page.goto(visit.bruisse.url);
    await other.become('Sacha (exemple)');
    await camille.page.reload();
    await camille.composer.waitFor();
    const who = camille.page.getByLabel('Vous êtes');
    expect(await who.inputValue()).toBe('camille');
    await other.page.close();
  });

  test('a command given again is answered again, last', async () => {
    const notes = camille.page.locator('.note');
    for (const [before, command] of ['status', 'links', 'help'].entries()) {
      await camille.say(`/jungle ${command}`);
      await expect.poll(() => notes.count(), { timeout: 30_000 }).toBe(before + 1);
    }
    const first = await notes.first().textContent();
    await camille.say('/jungle status');
    await expect.poll(() => notes.last().textContent(), { timeout: 30_000 }).toBe(first);
    expect(await notes.count()).toBe(3);
  });

  test('what is not a command says so, and what to type', async () => {
    await camille.say(`/add ${site.url}/canal-fret`);
    const told = camille.page.locator('.note').filter({ hasText: 'commencent par' });
    await told.getByText('/jungle add').waitFor();
    expect(await camille.composer.inputValue()).toBe(`/add ${site.url}/canal-fret`);
    await camille.composer.fill('');
  });

  test('nobody comes in under the name of the bot', async () => {
    await camille.page.getByLabel('Vous êtes').selectOption({ label: 'Autre personne…' });
    await camille.page.getByLabel('Votre nom').fill('Bruisse');
    await camille.page.getByRole('button', { name: 'Entrer' }).click();
    await camille.page.getByRole('alert').getByText('un autre nom que le mien').waitFor();
    await camille.page.getByRole('button', { name: 'Annuler' }).click();
    expect(await camille.page.getByLabel('Vous êtes').inputValue()).toBe('camille');
  });

  test('a lifted remark keeps the focus where it was', async () => {
    const remarks = camille.section(1).locator('[data-finding]');
    const remark = remarks.filter({ hasText: 'Lever avec une raison' }).first();
    const key = await remark.getAttribute('data-finding');
    await camille.lift(remarks.and(camille.page.locator(`[data-finding="${key}"]`)), 'Relu.');
    const lifted = camille.section(1).locator(`.finding-cleared[data-finding="${key}"]`);
    await lifted.and(camille.page.locator(':focus')).waitFor();
    expect(await lifted.count()).toBe(1);
  });

  test.each([390, 320])(
    'on a phone %i pixels wide, menus and notes stay within it',
    async (width) => {
      const phone = camille.page;
      await phone.setViewportSize({ width, height: 740 });
      for (const note of await phone.locator('.note').all())
        expect((await note.boundingBox())?.x).toBeGreaterThan(0);
      const places = phone.getByRole('navigation', { name: 'Parties de la page' });
      await places.getByRole('button', { name: /^Numéro/ }).click();
      const section = camille.section(1);
      await section.getByLabel('Autres gestes').click();
      await section.getByRole('button', { name: 'Autre version' }).click();
      const panel = await section.locator('.menu-panel').boundingBox();
      expect(panel?.x).toBeGreaterThan(0);
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThan(width);
      expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await phone.keyboard.press('Escape');
      await places.getByRole('button', { name: /^Discussion/ }).click();
    },
  );

  test('a refused command comes back though something else was typed meanwhile', async () => {
    await camille.page.route('**/desk/api/commands', async (route) => {
      await camille.composer.pressSequentially('autre chose');
      await route.continue();
    });
    await camille.say('/jungle edit 98 texte à ne pas perdre');
    const refused = camille.page.locator('.note').filter({ hasText: 'section « 98 »' });
    await refused.waitFor();
    const given = camille.page.locator('.note').filter({ hasText: 'Rien n’est perdu' });
    await given.getByText('/jungle edit 98 texte à ne pas perdre').waitFor();
    expect(await camille.composer.inputValue()).toBe('autre chose');
    await camille.page.unroute('**/desk/api/commands');
  });
});
