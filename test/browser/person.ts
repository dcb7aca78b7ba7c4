import type { Locator, Page } from 'playwright-core';

/** What a person does at the desk, and where they look. */
export type Person = ReturnType<typeof atDesk>;

/** Someone in front of a page of the desk. */
export function atDesk(page: Page) {
  const composer = page.getByLabel('Votre message');
  const section = (number: number): Locator =>
    page.getByRole('article', { name: new RegExp(`^Section ${number},`) });
  return {
    page,
    composer,
    issue: page.getByRole('region', { name: 'Numéro', exact: true }),
    /** The card of a dropped link whose address ends so. */
    card: (path: string): Locator =>
      page.locator('article[data-link]').filter({ has: page.locator(`a[href$="${path}"]`) }),
    section,
    /** The messages that hold a text. */
    message: (text: string): Locator => page.locator('[data-message]').filter({ hasText: text }),
    /** The message that holds a text now, whatever becomes of its text. */
    sameMessage: async (text: string): Promise<Locator> => {
      const message = page.locator('[data-message]').filter({ hasText: text });
      const id = await message.getAttribute('data-message');
      return page.locator(`[data-message="${id}"]`);
    },
    say: async (text: string): Promise<void> => {
      await composer.fill(text);
      await composer.press('Enter');
    },
    /** Enters under a name not known yet. */
    enter: async (name: string): Promise<void> => {
      await page.getByLabel('Vous êtes').selectOption({ label: 'Autre personne…' });
      await page.getByLabel('Votre nom').fill(name);
      await page.getByRole('button', { name: 'Entrer' }).click();
      await page.getByLabel('Vous êtes').waitFor();
    },
    become: async (name: string): Promise<void> => {
      await page.getByLabel('Vous êtes').selectOption({ label: name });
    },
    /** Presses the ✅ of sections one after the other, then sees them held. */
    approve: async (...numbers: readonly number[]): Promise<void> => {
      const button = (number: number, options = {}): Locator =>
        section(number).getByRole('button', { name: 'Approuver', ...options });
      for (const number of numbers) await button(number).click();
      for (const number of numbers) await button(number, { pressed: true }).waitFor();
    },
    /** Lifts a remark of a section, without waiting for it to be lifted. */
    lift: async (remark: Locator, reason: string): Promise<void> => {
      await remark.getByRole('button', { name: 'Lever avec une raison' }).click();
      await remark.getByLabel('Pourquoi lever cette remarque ?').fill(reason);
      await remark.getByRole('button', { name: 'Lever la remarque' }).click();
    },
    /** Waits until a section shows so many of the voices it needs. */
    seeVoices: async (number: number, voices: string): Promise<void> => {
      await section(number).locator('.quorum').getByText(voices, { exact: true }).first().waitFor();
    },
  };
}
