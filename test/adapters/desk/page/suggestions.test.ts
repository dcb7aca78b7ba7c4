import { expect, test } from 'vitest';
import { suggestions } from '#src/adapters/desk/page/suggestions.ts';

const known = {
  commands: [
    { name: 'draft', usage: '/jungle draft', summary: 'compose' },
    { name: 'drop', usage: '/jungle drop <section>', summary: 'retire' },
    { name: 'help', usage: '/jungle help', summary: 'aide' },
  ],
  rubrics: [
    { key: 'loupe', title: 'À la loupe', kind: 'brief' as const, max: 1 },
    { key: 'adore', title: 'Adoré', kind: 'brief' as const, max: 1 },
  ],
};

const inserted = (typed: string): string[] =>
  suggestions(typed, known).map(
    ({ insert, from, to }) => typed.slice(0, from) + insert + typed.slice(to),
  );

test('a slash offers every command', () => {
  expect(inserted('/')).toEqual(['/jungle draft', '/jungle drop ', '/jungle help']);
});

test('a command begun, with or without its prefix, is completed', () => {
  expect(inserted('/jungle dr')).toEqual(['/jungle draft', '/jungle drop ']);
  expect(inserted('/he')).toEqual(['/jungle help']);
});

test('a complete command is left alone, so that Enter sends it', () => {
  expect(inserted('/jungle draft')).toEqual([]);
  expect(inserted('/jungle drop 2')).toEqual([]);
});

test('a hashtag begun offers the rubrics it may name, where it stands', () => {
  expect(inserted('à lire #lo')).toEqual(['à lire #loupe ']);
});

test('a hashtag written in full, accents or not, is left alone', () => {
  expect(inserted('à lire #adoré')).toEqual([]);
});

test('an address that ends on a fragment offers nothing', () => {
  expect(inserted('https://estrans.example/#lo')).toEqual([]);
});
