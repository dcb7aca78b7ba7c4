import { expect, test } from 'vitest';
import { doubts, doubtsEitherWay } from './doubts.ts';

const doubted = (text: string, page: string): string[] =>
  doubts(text, page, { code: ['number', 'polarity'] });

test.each([
  ['Le préjudice s’élève à 1,37 million d’euros.', 'Il manque plus d’un million d’euros.'],
  ['La dette atteint 13,4 millions d’euros.', 'La dette est de plus de dix millions d’euros.'],
  ['Some 1,300 patients have sued.', 'Plus d’un millier de patients ont porté plainte.'],
  ['The ferry made 125 trips.', 'Le bac a fait une bonne centaine de voyages.'],
  ['The town has 486 shops.', 'La ville compte plus de 400 boutiques.'],
  ['La ville compte 1 310 habitants.', 'La ville a mille et quelques habitants.'],
  ['It had a budget of €480,000.', 'Son budget est inférieur à 500 000 euros.'],
  ['It had a budget of €480,000.', 'Son budget n’atteint pas 500 000 euros.'],
  ['It had a budget of €480,000.', 'Son budget reste sous les 500 000 euros.'],
  ['She attacked 3.2km from home.', 'Elle attaque à trois kilomètres et des poussières.'],
  ['The game costs €19.99.', 'Le jeu est vendu 20 euros.'],
  ['L’abonnement coûte 4,90 euros.', 'L’abonnement coûte 5 euros.'],
  ['Il est estimé à 9,4 millions d’euros.', 'Il coûtera près de 9,5 millions d’euros.'],
  ['The budget is 61 million euros.', 'Le budget est de près de 65 millions d’euros.'],
  ['Le mercure est tombé à - 4,6 °C.', 'Il a fait près de - 5 °C.'],
  ['Le mercure est tombé à - 4,6 °C.', 'On a frôlé les −5 °C.'],
  ['The vaccine cut infections by 57%.', 'Il réduit de près de 60 % les infections.'],
  ['Elle emploie 173 salariés.', 'Elle emploie près de 180 salariés.'],
  ['It lasted 345 days.', 'Elle a duré près d’un an.'],
  ['It drew 1,760 people.', 'Elle a réuni presque 2 000 personnes.'],
  ['The swifts slept for 41 minutes.', 'Ils dorment trois quarts d’heure à peine.'],
  ['La sieste dure 29 minutes.', 'La sieste dure une demi-heure à peine.'],
  ['It cost £96.', 'Il a coûté 100 livres à peine.'],
  ['Il a gagné en 2 min 12 s.', 'Il a gagné en deux minutes.'],
  ['He won in 2:12.5.', 'Il a gagné en deux minutes.'],
  ['Le film dure 1 h 43 min 20 s.', 'Le film dure 1 heure 43.'],
  ['Il a gagné en 2 min 12 s.', 'Il a gagné après 2 minutes 12 de jeu.'],
  ['The club has 184 members.', 'Le club a plus de 150 membres.'],
  ['It drew 1,780 people.', 'Elle a réuni plus de 1 500 personnes.'],
  ['Il a coûté 68 millions d’euros.', 'Il a coûté plus de 50 millions d’euros.'],
  ['The storm killed 1,340 people.', 'La tempête a fait plus de 1 000 morts.'],
  ['Prices rose 1.7%.', 'Les prix ont monté de plus de 1 %.'],
  ['It has 16 men and a few women.', 'Elle compte 16 hommes et quelques femmes.'],
  [
    'The climbers reached the hut at 4.10am.',
    'Ils atteignent le refuge vers quatre heures du matin.',
  ],
  ['The fire was reported at 9.50pm.', 'L’incendie a été signalé vers 22 heures.'],
  ['Nothing is left by 12.45pm.', 'Il ne reste rien avant 13 heures.'],
  ['The siege ended at 10.15pm.', 'Le siège s’est achevé après 22 heures.'],
  ['Plus d’un quart des 60 sièges sont vides.', 'Plus d’un siège sur quatre est vide.'],
  ['Only 64% of the houses have water.', 'Plus d’une maison sur trois est sans eau.'],
])('«%s» may be told as «%s»', (page, text) => {
  expect(doubted(text, page)).toEqual([]);
});

test.each([
  ['Le préjudice s’élève à 1,9 million d’euros.', 'Il manque plus de deux millions d’euros.'],
  ['Losses came to €6 million.', 'Les pertes dépassent deux millions d’euros.'],
  ['The charter bears 9 names.', 'La charte porte plus d’une dizaine de noms.'],
  ['The charter bears 106 names.', 'La charte porte près d’une centaine de noms.'],
  ['La ville compte 980 habitants.', 'La ville a mille et quelques habitants.'],
  ['It had a budget of €580,000.', 'Son budget est inférieur à 500 000 euros.'],
  ['It had a budget of €580,000.', 'Son budget n’atteint pas 500 000 euros.'],
  ['It had a budget of €580,000.', 'Son budget reste sous les 500 000 euros.'],
  ['She attacked 4.2km from home.', 'Elle attaque à trois kilomètres et des poussières.'],
  ['The game costs €17.99.', 'Le jeu est vendu 20 euros.'],
  ['The game costs €20.01.', 'Le jeu est vendu 20 euros.'],
  ['Il est estimé à 9,4 millions d’euros.', 'Il coûtera plus de 9,5 millions d’euros.'],
  ['Il est estimé à 9,4 millions d’euros.', 'Il coûtera 9,5 millions d’euros.'],
  ['The budget is 45 million euros.', 'Le budget est de près de 65 millions d’euros.'],
  ['Il a fait - 4,6 °C cette nuit.', 'Il a fait près de - 7 °C.'],
  ['The vaccine cut infections by 54%.', 'Il réduit de près de 60 % les infections.'],
  ['Il a obtenu 33 % des voix.', 'Il a obtenu presque 40 % des voix.'],
  ['It lasted 14 weeks.', 'Elle a duré près de 20 semaines.'],
  ['The swifts slept for 49 minutes.', 'Ils dorment trois quarts d’heure à peine.'],
  ['La sieste dure 19 minutes.', 'La sieste dure une demi-heure à peine.'],
  ['It cost £106.', 'Il a coûté 100 livres à peine.'],
  ['Il a gagné en 2 min 42 s.', 'Il a gagné en deux minutes.'],
  ['He won in 3:12.5.', 'Il a gagné en deux minutes.'],
  ['Le film dure 1 h 53 min 20 s.', 'Le film dure 1 heure 43.'],
  ['Il a gagné en 2 min 12 s.', 'Il a gagné après 2 minutes 14 de jeu.'],
  ['Il a gagné en 2 min 12 s.', 'En deux minutes, 12 de ses joueurs sont sortis.'],
  ['The club has 240 members.', 'Le club a plus de 150 membres.'],
  ['Il a coûté 88 millions d’euros.', 'Il a coûté plus de 50 millions d’euros.'],
  ['The storm killed 1,940 people.', 'La tempête a fait plus de 1 000 morts.'],
  ['The strike drew 190 people.', 'La grève a réuni plus de 100 personnes.'],
  ['It has 16 men and a few women.', 'Elle compte 10 hommes et quelques femmes.'],
  ['Il a 1 900 moutons et quelques chèvres.', 'Il a 1 000 moutons et quelques chèvres.'],
  ['Some 190 people came.', 'Venues : 100 personnes et davantage suivront.'],
  [
    'The climbers reached the hut at 4.10am.',
    'Ils atteignent le refuge vers cinq heures du matin.',
  ],
  ['The fire was reported at 9.50pm.', 'L’incendie a été signalé après 22 heures.'],
  ['Le dernier train part à 22 h 50.', 'Le dernier train part avant 22 heures.'],
])('«%s» may not be told as «%s»', (page, text) => {
  expect(doubted(text, page)).not.toEqual([]);
});

test.each([
  ['Le lac n’avait pas gelé depuis près de 40 ans.', 'The lake had not frozen in nearly 40 years.'],
  [
    'Le ministre envisage de supprimer plus de 300 postes.',
    'The minister does not rule out cutting more than 300 posts.',
  ],
  [
    'La ville ne peut loger ses plus de 300 réfugiés.',
    'The town cannot house its more than 300 refugees.',
  ],
])('lets no denial turn a bound that it is not of: %s', (brief, page) => {
  expect(doubtsEitherWay(brief, page)).toEqual([[], []]);
});
