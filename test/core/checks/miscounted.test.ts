import { expect, test } from 'vitest';
import { doubtsEitherWay } from './doubts.ts';

const toll =
  'Trois personnes sont mortes à Lyon mardi, et douze ont été blessées dans deux voitures.';

const miscounted: readonly (readonly [page: string, brief: string])[] = [
  [toll, 'Deux personnes sont mortes à Lyon.'],
  [toll, 'L’accident a fait deux morts.'],
  [toll, 'L’accident a fait un mort à Lyon.'],
  ['Five people died.', 'Deux personnes sont mortes.'],
  ['The fire left three dead and five injured.', 'L’incendie a fait deux morts.'],
  ['Three people were killed.', 'Un mort est à déplorer.'],
  ['The village has three schools and two shops.', 'Le village a deux écoles.'],
  ['She was elected to a third term.', 'Elle est élue pour un deuxième mandat.'],
  ['She was elected to a third term.', 'Elle est élue pour un quatrième mandat.'],
  ['Deux personnes sont mortes.', 'Une personne est morte.'],
  ['Two people died.', 'Une personne a été tuée.'],
  ['Il a trois enfants.', 'Il a deux enfants.'],
  ['He has three children.', 'Il a deux enfants.'],
  ['It is the second time that it happens.', 'C’est la première fois que cela arrive.'],
  ['C’est la troisième fois qu’il gagne.', 'Il gagne pour la première fois.'],
  ['Un Français sur trois fume.', 'Deux Français sur trois fument.'],
  ['One in four adults smokes.', 'Trois adultes sur quatre fument.'],
  ['She won a second term.', 'Elle obtient un troisième mandat.'],
  ['C’est la quatrième fois qu’il gagne.', 'Il gagne pour la troisième fois.'],
];

test.each(miscounted)('`%s` does not count so many: «%s»', (page, brief) => {
  for (const found of doubtsEitherWay(brief, page, { code: 'number' }))
    expect(found).not.toEqual([]);
});

const faithful: readonly (readonly [page: string, brief: string])[] = [
  [toll, 'Trois personnes sont mortes à Lyon, douze sont blessées.'],
  ['Three people died, among them two children.', 'Deux enfants sont morts.'],
  ['Il a signé neuf longs métrages et deux films courts.', 'Ils ont fait neuf films.'],
  ['Two of the six filters never worked.', 'Deux filtres n’ont jamais marché.'],
  ['Two women and three men died.', 'Cinq morts.'],
  ['Two people died, one of them at once.', 'Une personne est morte sur le coup.'],
  [
    'It had not happened since 1998. The club won for the third time.',
    'Le club gagne pour la première fois depuis 1998.',
  ],
  [
    'Le club l’emporte pour la troisième fois. Il avait gagné il y a dix ans.',
    'Pour la première fois en dix ans, le club l’emporte.',
  ],
  ['He won for the second time since 1998.', 'C’est sa première fois depuis 1998.'],
  ['He won again, for the second time; he had never won in Paris.', 'Une première fois à Paris.'],
  ['It is her second win and her first here.', 'Elle gagne pour la première fois ici.'],
  ['Un Français sur trois fume.', 'Deux Français sur trois ne fument pas.'],
  ['One in three adults smokes.', 'Un adulte sur trois fume.'],
  ['Five candidates ran, and three dropped out.', 'Restent deux candidats.'],
  [
    'Anna Roe, one of five editors, and Tim Berg left.',
    'Deux éditeurs, Anna Roe et Tim Berg, partent.',
  ],
  [
    'The driver died and three passengers were hurt.',
    'L’accident a fait un mort et trois blessés.',
  ],
  ['A man was killed on Monday. Three people were killed last year.', 'Un mort lundi.'],
  ['There are three ways to do so, and it has reasons of its own.', 'Il y a deux raisons.'],
  ['Six teachers met. Both principals, Ms Roe and Mr Berg, left.', 'Les deux enseignants partent.'],
  ['He won four titles, the third in 2019.', 'Il remporte son quatrième titre.'],
  ['She served a second term, then a third.', 'Un deuxième mandat, puis un troisième mandat.'],
  ['It finished third, in its second season.', 'Il prend la troisième place.'],
  ['The third division club won for the second time.', 'Le club gagne pour la deuxième fois.'],
];

test.each(faithful)('`%s` may be told so: «%s»', (page, brief) => {
  expect(doubtsEitherWay(brief, page, { code: 'number' })).toEqual([[], []]);
});
