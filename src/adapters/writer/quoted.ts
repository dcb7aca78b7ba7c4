import { nestedQuotes } from '#src/core/text/nested-quotes.ts';

const most = 240;

/** Words of a model's as they are told to it: between guillemets, their own turned into others, and cut where they are long. */
export function quoted(words: string): string {
  const line = nestedQuotes(words).replace(/\s+/gu, ' ').trim();
  const cut = line.length > most ? `${line.slice(0, most).replace(/\s*\S*$/u, '')} […]` : line;
  return `« ${cut} »`;
}
