import { expect, test } from 'vitest';
import { findings } from './doubts.ts';

const page = {
  title: 'A night at the council',
  medium: 'Mill Report',
  language: 'en',
  text: `The council met for six hours. "Our children are safe in this school," said Nadia Ferrel.

"The error was never the technology," answered Paul Dubreuil. "We will open two more shops before the summer."

"It isn't mine," said Ida Roussel. "It belongs to the people who are in it."

"At Easter I could not get up the stairs," said Eva Lund. "I had no legs. That is all."

"The rope is safe. The crew was superb," said Tom Reed.`,
};

const codes = (words: string) =>
  findings(`« ${words} » (traduit de l’anglais), dit-on au conseil.`, page).map(({ code }) => code);

const faithful = [
  'Nos enfants sont en sécurité dans cette école',
  'L’erreur n’a jamais été la technologie',
  'Nous ouvrirons deux boutiques de plus avant l’été',
  'Il n’est pas à moi, il appartient à ceux qui y figurent',
  'Je n’avais pas de jambes. C’est tout',
  'C’est tout. Je n’avais pas de jambes',
  'La corde est sûre. L’équipage était superbe',
];

test('a quotation that a page cuts for whoever says it may be told in one', () => {
  expect(
    codes('L’erreur n’a jamais été la technologie. Nous ouvrirons deux boutiques de plus'),
  ).toEqual([]);
});

for (const words of faithful) {
  test(`«${words}» translates the page`, () => {
    expect(codes(words)).toEqual([]);
  });
}

const turned = [
  'Nos enfants sont en danger dans cette école',
  'Nos enfants ne sont pas en sécurité dans cette école',
  'L’erreur a toujours été la technologie',
  'Nous fermerons deux boutiques de plus avant l’été',
  'J’avais des jambes. C’est tout',
  'C’est dangereux. L’équipage était superbe',
];

for (const words of turned) {
  test(`«${words}» says the contrary of what it translates`, () => {
    expect(codes(words)).toContain('polarity');
  });
}
