import { unaccented } from './unaccented.ts';

/** A name as an id: lower case, no accents, words joined by hyphens; empty when nothing is left. */
export const slug = (name: string): string =>
  unaccented(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
