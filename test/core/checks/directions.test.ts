import { expect, test } from 'vitest';
import { doubts, doubtsEitherWay } from './doubts.ts';

const pageOf = (evidence: string, language: string) => ({
  text: `${evidence} The council met again in April.`,
  language,
});

/** What is doubted of a claim that is its whole brief. */
const doubted = (claim: string, evidence: string, language: string) =>
  doubts(claim, pageOf(evidence, language), { facts: [{ claim, evidence }] });

type Told = readonly [claim: string, evidence: string, language: 'fr' | 'en'];

const turned: readonly Told[] = [
  ['Les trajets en voiture ont augmenté d’un cinquième.', 'Car trips fell by about a fifth.', 'en'],
  ['L’action a gagné 3,8 %.', 'Shares closed down 3.8% in Frankfurt.', 'en'],
  ['La visite moyenne raccourcit.', 'La visite moyenne est passée de 52 à 71 minutes.', 'fr'],
  [
    'Les plaintes ont diminué de moitié.',
    'Le bureau a enregistré 1 150 plaintes, soit deux fois plus que l’année précédente.',
    'fr',
  ],
  [
    'L’attente s’est raccourcie de 50 secondes, et la satisfaction a progressé.',
    'Waiting time has gone up by 50 seconds. Satisfaction rose four points.',
    'en',
  ],
  [
    'Le service a transporté 412 000 personnes, moins qu’en 2024.',
    'It carried 412,000 people, up from 350,000 in 2024.',
    'en',
  ],
  ['Neuf copies ont été moins bien notées.', 'Nine of the papers got a better grade.', 'en'],
  [
    'La crue arrive sept heures plus tôt.',
    'The flood now reaches the meadow some seven hours later.',
    'en',
  ],
];

test.each(turned)('«%s» is doubted', (...told) => {
  expect(doubted(...told)).not.toEqual([]);
});

const faithful: readonly Told[] = [
  [
    'Les prix ont baissé de 4 %, relève l’institut.',
    'L’institut relève que les prix ont baissé de 4 %.',
    'fr',
  ],
  ['Les trajets ont baissé d’un cinquième.', 'Trips fell by about a fifth.', 'en'],
  ['Elle a grandi près de Bergen.', 'She grew up near Bergen.', 'en'],
  [
    'Le contrat se monte à 280 000 livres.',
    'The contract is worth £280,000, cut from the list.',
    'en',
  ],
  [
    'Elle est tombée sur trois cassettes.',
    'She went up to the attic and found three cassettes.',
    'en',
  ],
  ['La taxe se fera sans hausse.', 'Property taxes will not rise to pay for it.', 'en'],
  [
    'L’essai porte sur plus de 894 adultes.',
    'The study enrolled 894 adults in the fall of 2024.',
    'en',
  ],
  [
    '61 auteurs gagnent plus d’un million de livres par an, contre neuf il y a trois ans.',
    '61 of its writers now earn more than £1m a year before its 8% cut. Three years ago there were only nine.',
    'en',
  ],
  [
    '61 auteurs gagnent plus d’un million de livres par an, contre neuf il y a trois ans.',
    '61 writers earn more than £1m a year, up from nine three years ago.',
    'en',
  ],
  [
    'Le modèle est plus rapide et coûte 40 % de moins.',
    'It answers faster, and the price of using it was cut by 40%.',
    'en',
  ],
];

test.each(faithful)('«%s» is believed', (...told) => {
  expect(doubted(...told)).toEqual([]);
});

const changes: readonly (readonly [page: string, right: string, wrong?: string])[] = [
  [
    'Discount cards will rise from £30 to £35.',
    'Les cartes de réduction passeront de 30 à 35 livres.',
    'Les cartes de réduction passeront de 35 à 30 livres.',
  ],
  [
    'Growth slowed from 4% to 3%.',
    'La croissance est passée de 4 à 3 %.',
    'La croissance est passée de 3 à 4 %.',
  ],
  [
    'Annual price growth slowed from 2.4% in January to 1.9% in February.',
    'La hausse des prix est passée de 2,4 % en janvier à 1,9 % en février.',
    'La hausse des prix est passée de 1,9 % en janvier à 2,4 % en février.',
  ],
  [
    'Tax relief rises from 20% to 30%.',
    'La réduction d’impôt passe de 20 à 30 %.',
    'La réduction d’impôt passe de 30 à 20 %.',
  ],
  [
    'It expects growth of between 1% and 3% this year, down from 4% to 7%. Margins slipped 3%.',
    'Il attend une croissance de 1 à 3 % cette année.',
    'Il attend un recul de 1 à 3 % cette année.',
  ],
  [
    'Rents rose by between 4% and 6%. Sales fell by 6%.',
    'Les loyers ont augmenté de 4 à 6 %.',
    'Les loyers ont baissé de 4 à 6 %.',
  ],
  [
    'German sales dropped by a fifth. They rose 6% in France and 14% in Poland.',
    'Les ventes ont progressé de 14 % en Pologne.',
    'Les ventes ont baissé de 14 % en Pologne.',
  ],
  [
    'Les ventes ont reculé de 20 % en Allemagne et progressé de 14 % en Pologne.',
    'Les ventes ont reculé de 20 % en Allemagne, mais gagné 14 % en Pologne.',
    'Les ventes ont reculé de 20 % en Allemagne et de 14 % en Pologne.',
  ],
  [
    'La fréquentation a progressé de 3 % à Lille, de 5 % à Lens et de 9 % à Arras.',
    'Elle a progressé de 3 % à Lille et de 9 % à Arras.',
    'Elle a reculé de 9 % à Arras.',
  ],
  [
    'The baker might put up the price of a loaf by 10p.',
    'Le boulanger pourrait relever de 10 pence le prix du pain.',
    'Le boulanger pourrait baisser de 10 pence le prix du pain.',
  ],
  [
    'Prices fell 5% in May, and 12% of shops raised theirs.',
    'La hausse touche 12 % des boutiques.',
  ],
  ['The fall in births went from 3% to 5%.', 'La chute des naissances est passée de 3 à 5 %.'],
  ['Wage growth eased from 5% to 4%.', 'L’augmentation des salaires est passée de 5 à 4 %.'],
  ['Growth slowed to 3% from 4%.', 'La croissance ralentit à 3 %, contre 4 % auparavant.'],
  [
    'Prices rose from 8 to 12 euros.',
    'Les prix ont augmenté, passant de 8 à 12 euros.',
    'Les prix ont baissé, passant de 12 à 8 euros.',
  ],
];

for (const [page, right, wrong] of changes) {
  test(`the name of what changes tells no direction: «${right}»`, () => {
    expect(doubtsEitherWay(right, pageOf(page, 'en'), { evidence: page })).toEqual([[], []]);
  });

  if (wrong)
    test(`the numbers of what changes tell its direction: «${wrong}»`, () => {
      for (const found of doubtsEitherWay(wrong, pageOf(page, 'en'), { evidence: page }))
        expect(found).not.toEqual([]);
    });
}
