import { parsePage } from './dom.ts';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const inline = /<\/?(?:a|abbr|b|br|div|em|h\d|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;

const character = (escaped: string): string => parsePage(escaped).body.textContent ?? escaped;

/** Plain text from a value that a page may have escaped once too often: entities and common tags resolved, one line. */
export function plainText(value: string): string {
  return value
    .replace(inline, ' ')
    .replace(entity, character)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
