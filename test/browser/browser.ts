import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a person would wait before calling it broken. */
const patience = 45_000;

/** A browser that remembers what went wrong in its pages. */
export type Browser = {
  /** Opens a desk in a profile of its own, as on another machine. */
  open(desk: string, options?: BrowserContextOptions): Promise<Page>;
  /** Console errors, uncaught errors and dialogs since the start. */
  troubles: readonly string[];
  /** Hosts other than the desk's that a page asked for something. */
  strangers: readonly string[];
  close(): Promise<void>;
};

/** Starts a Chromium without a window. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args });
  const troubles: string[] = [];
  const strangers: string[] = [];
  const watch = (page: Page): void => {
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') troubles.push(said.text());
    });
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  };
  return {
    troubles,
    strangers,
    async open(desk, options = {}) {
      const context = await browser.newContext({
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        viewport: { width: 1400, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(patience);
      context.on('page', watch);
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith('http') && host !== new URL(desk).host) strangers.push(host);
      });
      const page = await context.newPage();
      await page.goto(desk);
      await page.getByLabel('Votre message').waitFor();
      return page;
    },
    close: () => browser.close(),
  };
}
