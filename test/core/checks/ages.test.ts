import { expect, test } from 'vitest';
import { doubts, type Fact } from './doubts.ts';

/** The numbers that are doubted of a brief of 8 May 2026. */
const doubted = (text: string, page: string, facts: readonly Fact[] = []) =>
  doubts(text, { text: page, publishedAt: '2026-05-08' }, { facts, code: 'number' });

const singer =
  'Born in 1958 in Bristol, she moved to Paris in 1980 and made an album in 1985. Nora Bell, 68, will tour in June.';
const dancer =
  'La danseuse est morte samedi à Gand, à l’âge de 81 ans. Née le 3 octobre 1944, elle part pour New York en 1968. Elle fut décorée en 2009.';
const group =
  'Founded in 2003, the group moved to Paris in 2011 and listed in 2019. Its head, Anna Berg, 54, took over in 2021. The trial lasted three weeks.';
const banker =
  'The banker was jailed after an 11-week trial. He was charged in January 2025 and jailed in December 2025.';

const show =
  'The show opens in Leeds, after five years of negotiation with lenders in nine countries. Its record was set in 2019; the panel was found in 2022.';
const museum =
  'Le musée rouvre après huit ans de travaux. Il fut fondé en 2011, agrandi en 2019 et fermé en 2022.';

const invented: readonly (readonly [page: string, brief: string])[] = [
  ['Nora Bell was born in 1958. She runs the mill.', 'Nora Bell possède un moulin de 67 ans.'],
  [singer, 'Nora Bell, 46 ans, part en tournée.'],
  [singer, 'Nora Bell (41 ans) part en tournée.'],
  [singer, 'Nora Bell, 27 ans, part en tournée.'],
  ['Singer Nora Bell, 68, was born in 1957.', 'Nora Bell, 69 ans, est chanteuse.'],
  ['The 68-year-old singer Nora Bell was born in 1957.', 'Nora Bell, 69 ans, est chanteuse.'],
  [dancer, 'La danseuse est morte à 82 ans.'],
  [dancer, 'Elle meurt à 18 ans.'],
  [group, 'Anna Berg, 16 ans, dirige le groupe.'],
  [group, 'Anna Berg, 23 ans, dirige le groupe.'],
  [group, 'Le procès a duré deux ans.'],
  [group, 'Le procès a duré huit ans.'],
  [banker, 'Le procès a duré onze mois.'],
  [show, 'Il a fallu trois ans de négociations.'],
  [museum, 'Il rouvre après trois ans de travaux.'],
  [museum, 'Il rouvre après quatre ans de travaux.'],
  [singer, 'La septuagénaire part en tournée.'],
  [singer, 'La quinquagénaire part en tournée.'],
  [group, 'La quadragénaire dirige le groupe.'],
  ['The author, in her late 30s, sings.', 'La quadragénaire chante.'],
  ['Marc Roux, 54 ans, dirige l’usine.', 'Le quadra dirige l’usine.'],
  ['Marc Roux a travaillé depuis 54 ans.', 'Le quinquagénaire dirige l’usine.'],
  [
    'The strike began on 4 May and ended on 9 May. The strike lasted two weeks.',
    'La grève a duré cinq jours.',
  ],
  [
    'La panne, de 8 h à 10 h, fut longue. La panne a duré 20 minutes.',
    'La panne a duré deux heures.',
  ],
  ['Jane Doe, born in 1964, works with Tom Doe, 40.', 'Tom Doe, 62 ans, travaille.'],
  ['Jane Doe, 61, born in 1964, leads it. Bo Doe, 40, helps.', 'Jane Doe, 62 ans, dirige.'],
  [group, 'Le groupe, dirigé par Anna Berg, 23 ans, va bien.'],
  ['Anna Berg founded the group in 1984.', 'Anna Berg part, à 42 ans.'],
  ['La mairie ne fermera pas la piscine de 1984, dit Jean Roy.', 'Jean Roy, 42 ans, est maire.'],
  ['On ne sait rien du feu de 1971. Eva Bon enquête.', 'Eva Bon, 55 ans, enquête.'],
  ['Rien ne change depuis 1990, dit Tom Doe.', 'Tom Doe, 36 ans, le dit.'],
];

for (const [page, brief] of invented) {
  test(`«${brief}» follows from no years of «${page}»`, () => {
    expect(doubted(brief, page)).not.toEqual([]);
  });
}

const reckoned: readonly (readonly [page: string, brief: string])[] = [
  [singer, 'Nora Bell, 68 ans, part en tournée.'],
  [singer, 'Elle arrive à Paris à 22 ans.'],
  [dancer, 'Elle s’est éteinte à 81 ans.'],
  [dancer, 'Elle part pour New York à 24 ans.'],
  ['Né en 1961, Marc Roux dirige l’usine.', 'Marc Roux, 64 ans, dirige l’usine.'],
  ['Marc Roux (1961-2025) made films.', 'Marc Roux, mort à 64 ans, était cinéaste.'],
  ['In 1961 Marc Roux was born. He runs the plant.', 'Marc Roux, 65 ans, dirige l’usine.'],
  [group, 'Le groupe s’est installé à Paris au bout de huit ans.'],
  ['Jane Doe (b. 1964) leads the museum.', 'Jane Doe, 62 ans, dirige le musée.'],
  ['The magazine was founded in 1984.', 'Le magazine fermera à 42 ans.'],
  ['Fondé en 1984, le journal coule.', 'Le journal disparaît, à 42 ans.'],
  ['La radio, créée en 1981, ferme.', 'La radio s’éteint à 45 ans.'],
  [
    'Jane Doe, born in 1964, leads the museum with Tom Doe, 40.',
    'Jane Doe, 62 ans, dirige le musée.',
  ],
  [
    'Jane Doe (30 at the time) won in 1994. Born in 1964, she leads a museum.',
    'Jane Doe, 62 ans, dirige un musée.',
  ],
  [banker, 'Il est condamné onze mois après son inculpation.'],
  [
    'The strike began on 4 May and ended on 9 May. It was the longest strike in the city since a strike that lasted 12 days in 2019.',
    'La grève a duré cinq jours.',
  ],
  [
    'Ouvert le 4 mai, le procès s’achève le 9 mai. La délibération du procès a duré trois heures.',
    'Le procès a duré cinq jours.',
  ],
  ['The war ran from 1914 to 1918.', 'La guerre a duré quatre ans.'],
  [show, 'Il a fallu cinq ans de négociations.'],
  [museum, 'Il rouvre après huit ans de travaux.'],
  ['The mine opened in 2008 and closed in 2019.', 'Elle ferme après onze ans d’exploitation.'],
  [singer, 'La sexagénaire part en tournée.'],
  [group, 'La quinquagénaire dirige le groupe.'],
  [dancer, 'L’octogénaire est morte à Gand.'],
  ['The author, in her late 30s, sings.', 'La trentenaire chante.'],
  ['Marc Roux (1961-2025) made films.', 'Le sexagénaire était cinéaste.'],
  ['La gare a ouvert en 1926.', 'Le centenaire de la gare sera fêté.'],
];

for (const [page, brief] of reckoned) {
  test(`«${brief}» follows from «${page}»`, () => {
    expect(doubted(brief, page)).toEqual([]);
  });
}

test('whoever is called by the ten years of their age is of the age that the evidence gives', () => {
  const [evidence, claim] = ['Nora Bell, 68, will tour', 'La quinquagénaire part en tournée'];
  const page = `${evidence}. Anna Berg, 54, will not.`;
  expect(doubted(`${claim}.`, page, [{ claim, evidence }])).toContain('quinquagénaire');
});

test('a duration reckoned from the years of a page is not another than its evidence states', () => {
  const claim = 'Elle aura demandé trois ans de tractations avec neuf pays';
  const evidence = 'after five years of negotiation with lenders in nine countries';
  expect(doubted(`${claim}.`, show, [{ claim, evidence }])).toContain('trois ans');
});
