import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const pages = {
  en: 'The fund Verdant Horizon paid Bill Stone, Alexandra Dauphin and Matt Olson. Ilse Vandermeulen of Apple sold the Nota 3, some Air Jordans and a stake to Marc Dubois. Jean-Luc Roy and Marc Puygrenier spoke of electricity. All the others have kept silent since Monday, and a judge awaits their answer in France.',
  fr: 'Le fonds Verdant Horizon a payé Bill Stone, Alexandra Dauphin et Matt Olson. Ilse Vandermeulen, d’Apple, a vendu la Nota 3, des Air Jordans et une part à Marc Dubois. Jean-Luc Roy et Marc Puygrenier ont parlé d’électricité. Tous les autres se taisent depuis lundi, et un juge attend leur réponse en France.',
} as const;

const named = (text: string, language: 'en' | 'fr') =>
  doubts(text, { text: pages[language], language }, { code: 'name' });

test.for([
  ['an s too many in a firm', 'Verdant Horizons a payé le fonds.', 'Horizons'],
  ['an s too many in a last name', 'Il a parlé avec Bill Stones.', 'Stones'],
  ['an s too many in a first name', 'Bills Stone a parlé.', 'Bills'],
  ['an s too many in a brand', 'Apples a vendu une part.', 'Apples'],
  ['a letter too few in a first name', 'Mat Olson a parlé.', 'Mat'],
  ['a first name that is a common word', 'Mar Dubois a parlé.', 'Mar'],
  ['a first name that is an English word', 'Else Vandermeulen a vendu une part.', 'Else'],
  ['a first name stitched of two', 'Jean-Marc Puygrenier a parlé.', 'Jean-Marc'],
  ['a doubled letter', 'Elle a vendu le Notta 3.', 'Notta'],
  ['a brand that is a fruit', 'Orange ferme la boutique.', 'Orange'],
  ['a brand that is a sum', 'Total rachète le fonds.', 'Total'],
  ['a brand that is a crossing', 'Carrefour vend une part.', 'Carrefour'],
  ['an acronym before an infinitive', 'EDF compte vendre une part.', 'EDF'],
  ['an acronym of Roman letters', 'LCL a vendu une part.', 'LCL'],
  ['a newspaper that is an era', 'Le fonds a payé, annonce Libération.', 'Libération'],
  ['a town that stands for nothing of the page', 'Le fonds a payé à Genève.', 'Genève'],
] as const)('a name that a common word hides is caught: %s', ([, text, subject]) => {
  for (const language of ['en', 'fr'] as const) expect(named(text, language)).toContain(subject);
});

test.for([
  ['La musique d’Anton Reus est forte.', 'The music by Anton Reuss is loud.', 'Reus'],
  ['La pièce de Mary Tour est drôle.', 'The play by Mary Tours is fun.', 'Tour'],
  ['La pièce de Mary Woods est drôle.', 'The play by Mary Wood is fun.', 'Woods'],
  ['Canal+ ne le diffusera pas.', 'Arte will not show it before autumn.', 'Canal'],
  ['Le remède plaît à l’EMA.', 'The Food and Drug Administration likes the drug.', 'EMA'],
  [
    'L’Agence européenne des médicaments attend.',
    'The Food and Drug Administration is waiting.',
    'Agence européenne des médicaments',
  ],
])(
  'a short name, a channel or an agency put for another is caught: %s',
  ([text = '', page = '', name]) => {
    expect(doubts(text, { text: page, language: 'en' }, { code: 'name' })).toEqual([name]);
  },
);

test.for([
  ['Le Tour passera par Tours.', 'The Tour de France will go through Tours.'],
  ['Les Wood ont vendu leur maison.', 'The Woods have sold their house.'],
  ['Bac+5 exigé.', 'A master’s degree is required.'],
  ['Canal+ ne le diffusera pas.', 'Canal Plus will not show it.'],
  ['L’Agence européenne des médicaments attend.', 'The EU drug regulator is waiting.'],
  ['L’EMA attend.', 'Europe’s medicines regulator is waiting.'],
])(
  'a short name, a channel or an agency told otherwise raises no doubt: %s',
  ([text = '', page = '']) => {
    expect(doubts(text, { text: page, language: 'en' }, { code: 'name' })).toEqual([]);
  },
);

test.for([
  'Une Air Jordan se vend cher.',
  'Les Bill Stone de ce monde ont parlé.',
  'Les Apples du fonds ont payé.',
  'Jean-Luc Roy et Matt Olson ont parlé.',
  'Question délicate : qui paie ?',
  'À la Libération, le fonds a payé.',
  'Action ou pas, le fonds a payé.',
  'Le XIXe siècle n’y est pour rien.',
])('a word that is spelt like a name raises no doubt: %s', (text) => {
  for (const language of ['en', 'fr'] as const) expect(named(text, language)).toEqual([]);
});

test.for([
  ['Le rappeur Notorious B.I.G. a parlé.', ['Notorious B.I.G.']],
  ['Le fonds émet à 30 dBm, et à 80 dBA.', []],
] as const)(
  'a name is told with all of its initials, and a unit is no name: %s',
  ([text, told]) => {
    for (const language of ['en', 'fr'] as const) expect(named(text, language)).toEqual(told);
  },
);
