import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Takes the issue away in one format, as its button does; answers the file's text. */
export async function download(page: Page, format: string): Promise<string> {
  const link = page.getByRole('link', { name: format, exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await file.path(), 'utf8');
}
