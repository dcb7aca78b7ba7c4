import { type Site, startSite } from '#test/support/site.ts';
import { type Browser, openBrowser } from './browser.ts';
import { type Bruisse, startBruisse } from './bruisse.ts';
import { atDesk, type Person } from './person.ts';

/** A desk that people visit in a browser, and the sample pages that it may read; `close` ends all of it. */
export type Visit = {
  site: Site;
  bruisse: Bruisse;
  browser: Browser;
  /** Lets one more person in, as on a machine of their own. */
  enter(): Promise<Person>;
  close(): Promise<void>;
};

/** Starts a desk of its own for a browser at this path. */
export async function startVisit(chromium: string): Promise<Visit> {
  const site = await startSite();
  const [bruisse, browser] = await Promise.all([
    startBruisse({ JUNGLE_ALLOW_HOSTS: site.host }),
    openBrowser(chromium),
  ]);
  return {
    site,
    bruisse,
    browser,
    enter: async () => atDesk(await browser.open(bruisse.url)),
    close: async () => {
      await browser.close();
      await bruisse.stop();
      await site.close();
    },
  };
}
