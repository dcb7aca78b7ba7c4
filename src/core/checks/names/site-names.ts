import { bareWords, squeezed } from '#src/core/text/words.ts';

/** Whether a name is that of the site that an address leads to: «Apple Podcasts» for podcasts.apple.com. */
export function namesSite(name: string, address = ''): boolean {
  if (!URL.canParse(address)) return false;
  const parts = new URL(address).hostname.split('.');
  return parts.includes(squeezed(name)) || bareWords(name).every((word) => parts.includes(word));
}
