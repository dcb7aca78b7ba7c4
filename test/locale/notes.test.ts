import { expect, test } from 'vitest';
import type { Message } from '#src/core/message.ts';
import { note } from '#src/locale/notes.ts';

const said = ({ blocks }: Message): string =>
  blocks.flatMap((block) => ('spans' in block ? block.spans : [])).join('');

test.each([
  [
    { number: 3, title: 'Le « canal » rouvre' },
    /^La section 3, « Le “canal” rouvre », a été retirée/,
  ],
  [
    { number: undefined, title: 'Le canal rouvre' },
    /^La section « Le canal rouvre » a été retirée/,
  ],
  [{ number: 3, title: '' }, /^La section 3 a été retirée du numéro/],
])('what was taken out is the section, by its number and title: %j', (section, sentence) => {
  expect(said(note.removed(section))).toMatch(sentence);
});

test('a vote on an old text is sent to the section that stands', () => {
  expect(said(note.stale({ number: 2, title: 'Un format à la loupe' }))).toContain(
    'la dernière version de la section 2, « Un format à la loupe ».',
  );
});
