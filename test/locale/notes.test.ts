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
  expect(said(note.removed(section, { kind: 'waits', link: 4 }))).toMatch(sentence);
});

test('a vote on an old text is sent to the section that stands', () => {
  expect(said(note.stale({ number: 2, title: 'Un format à la loupe' }))).toContain(
    'la dernière version de la section 2, « Un format à la loupe ».',
  );
});

test.each([
  [
    { kind: 'waits', link: 4 },
    /« \/jungle draft » peut la remettre/,
    /« \/jungle redraft lien 4 »/,
  ],
  [{ kind: 'placed', section: 3 }, /revenu dans le numéro : c’est la section 3/, /la section 3/],
  [{ kind: 'used', issue: 2 }, /bruissé dans le n° 2/, /le n° 2/],
  [{ kind: 'gone' }, /« \/jungle add » le ramène/, /« \/jungle add »/],
] as const)('what was taken out says where its link is: %j', (fate, ofVote, ofVersion) => {
  expect(said(note.removed({ number: 1, title: '' }, fate))).toMatch(ofVote);
  const version = said(note.dropped('plus court', fate));
  expect(version).toMatch(ofVersion);
  expect(version).toContain('« plus court »');
});

test('a link whose story is told already has its own address in front, and the other its title', () => {
  const url = 'https://gazette.example/deux';
  const other = {
    id: 'a',
    url: 'https://gazette.example/un',
    number: 1,
    title: 'Le canal rouvre',
    medium: 'La Gazette',
  };
  expect(said(note.sameStory(url, other))).toBe(
    `${url} : Même histoire que le lien 1, « Le canal rouvre » (La Gazette). « /jungle links » les montre ensemble ; gardez celui que vous préférez.`,
  );
  expect(said(note.sameStory(url, { ...other, usedIn: 3 }))).toBe(
    `${url} : Déjà bruissé dans le n° 3, d’après « Le canal rouvre » (La Gazette).`,
  );
});
