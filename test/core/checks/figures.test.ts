import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';

const rubric = { kind: 'brief', words: [1, 160] } as const;

type Fact = { claim: string; evidence: string };

const doubts = (text: string, page: string, language: string, facts: readonly Fact[] = []) =>
  checkBrief(
    { text, facts: [...facts], medium: '' },
    { text: page, language, publishedAt: '2026-03-18', title: '' },
    rubric,
  )
    .filter(({ about, code }) => about === 'fact' && (code === 'number' || code === 'date'))
    .map(({ subject }) => subject);

const faithful: readonly (readonly [brief: string, page: string, language: 'fr' | 'en'])[] = [
  ['La chaîne a levé 42 millions d’euros.', 'The chain raised 42m euros.', 'en'],
  ['Six millions de personnes ont suivi le match.', 'The match drew 6m viewers.', 'en'],
  ['Le port traite 3 500 tonnes par jour.', 'The port handles 3,500 metric tons a day.', 'en'],
  ['Le parc couvre 210 kilomètres carrés.', 'The park spans 210 square kilometres.', 'en'],
  ['La route fait une centaine de kilomètres.', 'The road is 64 miles long.', 'en'],
  ['Il a perdu près de 40 kilos.', 'He lost 85 pounds in a year.', 'en'],
  ['Il faisait 38 °C à l’ombre.', 'It was 100F in the shade.', 'en'],
  ['Le ticket coûte 40 pence de plus.', 'Tickets cost 40p more.', 'en'],
  ['Une demi-douzaine de témoins ont parlé.', 'Half a dozen witnesses spoke.', 'en'],
  ['La grève dure depuis deux semaines.', 'The strike began a fortnight ago.', 'en'],
  ['La grève a duré huit jours.', 'The strike lasted a week.', 'en'],
  ['Il a passé dix-huit mois à Rome.', 'He spent a year and a half in Rome.', 'en'],
  ['Le film dure 1 h 30.', 'The film runs for 90 minutes.', 'en'],
  ['Les ventes ont été multipliées par trois.', 'Sales tripled.', 'en'],
  ['Au troisième trimestre, les ventes ont baissé.', 'Sales fell in Q3.', 'en'],
  ['Sur les six premiers mois, les ventes ont baissé.', 'Sales fell in the first half.', 'en'],
  ['Ce fut la mode des années 90.', 'It was all the rage in the 1990s.', 'en'],
  [
    'Âgée d’une trentaine d’années, elle est ingénieure.',
    'She is an engineer in her thirties.',
    'en',
  ],
  ['Le comté compte 400 avions.', 'Some 400 737 Max jets are parked in the county.', 'en'],
  ['La gardienne a réussi treize arrêts.', 'La gardienne repousse alors son treizième tir.', 'fr'],
  ['Ils étaient menés 2-0.', 'They came from two goals down.', 'en'],
  ['Le quota passe de 48 à 36 navires.', 'The quota was cut by 12 to 36 vessels.', 'en'],
  [
    'Les quinze prévenus comparaîtront.',
    'Le maire, son adjoint et 13 autres prévenus comparaîtront.',
    'fr',
  ],
  [
    'Le pic survient trois heures plus tôt.',
    'Le pic, d’ordinaire vers 14 heures, survient dès 11 heures.',
    'fr',
  ],
  [
    'En un peu moins de quatre ans, il a tout vendu.',
    'Il a tout vendu entre mars 2018 et décembre 2021.',
    'fr',
  ],
  [
    'Le second chantier coûte vingt fois plus que le premier.',
    `Le premier coûte 2 millions d’euros. ${'La ville en est fière. '.repeat(30)}Le second coûte 40 millions d’euros.`,
    'fr',
  ],
  ['Les frais atteignent 18 412 euros.', 'Les frais atteignent 18.412,57 euros.', 'fr'],
  ['L’ardoise est de 27 milliards d’arriérés.', 'The bill is $27bn in back taxes.', 'en'],
  ['Le bateau a fait un four.', 'The boat was a flop.', 'en'],
  ['Sept plongeurs sont partis.', 'Sept plongeurs ont quitté le port.', 'fr'],
  ['Le patient est en quarantaine.', 'The patient was quarantined.', 'en'],
  ['Le mois dernier, le conseil a voté.', 'The council voted on 12 February.', 'en'],
  ['L’an dernier, le conseil a voté.', 'The council voted in November.', 'en'],
  ['Cette année, le conseil a voté.', 'The council voted on Tuesday.', 'en'],
  ['La ville perd 3 millions par an.', 'The town loses 3 million a year.', 'en'],
  [
    'Des milliers d’habitants sont partis.',
    'About 12,000 people left, hundreds of them for good.',
    'en',
  ],
];

for (const [brief, page, language] of faithful) {
  test(`no doubt is raised about «${brief}» from «${page.slice(0, 60)}»`, () => {
    expect(doubts(brief, page, language)).toEqual([]);
  });
}

const unfaithful: readonly (readonly [brief: string, page: string, language: 'fr' | 'en'])[] = [
  ['La chaîne a levé 42 milliards d’euros.', 'The chain raised 42m euros.', 'en'],
  ['La cuve contient 30 litres.', 'The tank holds 30 cubic metres.', 'en'],
  ['Il a perdu près de 60 kilos.', 'He lost 85 pounds in a year.', 'en'],
  ['Le mur mesure 12 mètres.', 'The wall is 12 feet high.', 'en'],
  ['La gardienne a réussi trois arrêts.', 'La gardienne repousse alors son treizième tir.', 'fr'],
  ['La ville perd 3 millions par mois.', 'The town loses 3 million a year.', 'en'],
  ['La ville perd des milliards d’euros.', 'The town is losing millions of euros.', 'en'],
  ['Le conseil votera le mois prochain.', 'The council will vote next year.', 'en'],
  ['Le conseil a voté l’an dernier.', 'The council voted last month.', 'en'],
  ['Le marché se tient le dimanche.', 'Last week the market was held on Saturday.', 'en'],
  [
    'Le stade coûte quinze fois plus.',
    'Le stade coûte 4 millions, cinq fois plus qu’ailleurs ; un autre en vaut 60.',
    'fr',
  ],
];

for (const [brief, page, language] of unfaithful) {
  test(`«${brief}» from «${page}» is caught`, () => {
    expect(doubts(brief, page, language)).toHaveLength(1);
  });
}

const mill = {
  page: 'The mill makes 4,100 bikes a year and employs 87 people. It opened in 1974 and closed its foundry in 1991. Exports rose from 12% to 31%.',
  facts: [
    { claim: 'L’usine fabrique 4 100 vélos par an', evidence: 'The mill makes 4,100 bikes a year' },
    { claim: 'Elle emploie 87 personnes', evidence: 'employs 87 people' },
    {
      claim: 'Ouverte en 1974, elle a fermé sa fonderie en 1991',
      evidence: 'It opened in 1974 and closed its foundry in 1991.',
    },
    { claim: 'Les exportations passent de 12 % à 31 %', evidence: 'Exports rose from 12% to 31%.' },
  ],
};

const brief = (
  vélos: string,
  gens: string,
  début: string,
  fin: string,
  avant: string,
  après: string,
) =>
  `L’usine sort ${vélos} vélos chaque année et ${gens} personnes y sont employées. Ouverte en ${début}, elle a fermé sa fonderie en ${fin}. Les exportations passent de ${avant} à ${après}.`;

test('a brief that gives each figure its place raises no doubt', () => {
  const text = brief('4 100', '87', '1974', '1991', '12 %', '31 %');
  expect(doubts(text, mill.page, 'en', mill.facts)).toEqual([]);
});

const swapped: readonly (readonly [string, string, readonly string[]])[] = [
  ['two counts', brief('87', '4 100', '1974', '1991', '12 %', '31 %'), ['87', '4 100']],
  ['two years', brief('4 100', '87', '1991', '1974', '12 %', '31 %'), ['1991', '1974']],
  ['one count for another', brief('87', '87', '1974', '1991', '12 %', '31 %'), ['87']],
];

for (const [what, text, subjects] of swapped) {
  test(`${what} that took each other’s place are caught by the facts`, () => {
    expect(doubts(text, mill.page, 'en', mill.facts)).toEqual(subjects);
  });
}
