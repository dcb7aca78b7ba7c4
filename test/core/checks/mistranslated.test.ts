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

const fair = {
  title: 'The fair at Knockmore',
  medium: 'Mill Report',
  language: 'en',
  text: `"She had a point, and the goat was tied to my bicycle," said Cora Finn. "We had rain last year too, and the tent came down," said Joe Tully.

"I have lost more hats at this fair than anybody alive," said Nuala Quirke. "It was a great comfort," she added. "I've nothing left to iron."

"The goat ate my prize cabbages," said Ned Lacey.`,
};

const atTheFair = (words: string, who: string) =>
  findings(`« ${words} », dit ${who}.`, fair).map(({ code }) => code);

test.for([
  ['Elle n’avait pas tort, et la chèvre était attachée à mon vélo', 'Cora Finn'],
  ['Ce n’est pas la première année de pluie, et la tente était tombée', 'Joe Tully'],
  ['Personne au monde n’a perdu autant de chapeaux à cette foire', 'Nuala Quirke'],
  ['Quel réconfort, je n’ai plus rien à repasser', 'Nuala Quirke'],
])(
  'a no that comes to the yes of the page, or to one quoted beside, is let be: %s',
  ([words = '', who = '']) => {
    expect(atTheFair(words, who)).toEqual([]);
  },
);

test.for([
  ['La chèvre n’était pas attachée à mon vélo', 'Cora Finn'],
  ['Je n’ai perdu aucun chapeau à cette foire', 'Nuala Quirke'],
  ['La chèvre n’a pas mangé mes choux', 'Ned Lacey'],
])('a no of the brief’s own is caught: %s', ([words = '', who = '']) => {
  expect(atTheFair(words, who)).toContain('polarity');
});
