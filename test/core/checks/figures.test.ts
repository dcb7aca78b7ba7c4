import { expect, test } from 'vitest';
import { doubts, type Fact } from './doubts.ts';

/** What is doubted in a brief of a page of 18 March 2026. */
const doubted = (text: string, page: string, language: string, facts: readonly Fact[] = []) =>
  doubts(
    text,
    { text: page, language, publishedAt: '2026-03-18' },
    { facts, code: ['number', 'date'] },
  );

const faithful: readonly (readonly [brief: string, page: string, language: 'fr' | 'en'])[] = [
  [
    'Le conseil s’est réuni le mois dernier. Cette année, il votera sur le port.',
    'The council met last month. It will vote on the harbour in June.',
    'en',
  ],
  ['En cinq mois, les revenus ont fondu.', 'Income fell between July and December.', 'en'],
  ['La pêche aura deux mois de répit.', 'Toute pêche cesse en septembre et en octobre.', 'fr'],
  ['Les ventes ont monté en deux semaines.', 'In the fortnight after it, sales rose.', 'en'],
  [
    'Le déficit, proche de 900 000 euros, est couvert.',
    'Elle coûte 2,6 millions d’euros par an, pour une recette de 1,7 million.',
    'fr',
  ],
  ['Les clubs perdent pour la quatrième année.', 'Clubs lost for a fourth year running.', 'en'],
  ['La prime va à qui réduit d’un cinquième.', 'Farmers who cut by 20% get the premium.', 'en'],
  ['Elle gagne la 34e Semaine du film.', 'She won at the 34th Film Week.', 'en'],
  ['Aucun chantier neuf ne démarrera.', 'The association will start none.', 'en'],
  [
    'Cédée 260 millions, dont 50 furent distribués.',
    'Sold for 260 million, it gave 50 million to staff.',
    'en',
  ],
  ['Elle a commandé 900 mégawattheures.', 'It ordered 900 megawatt-hours.', 'en'],
  ['On est loin du début des années 1980.', 'In the early eighties it was more.', 'en'],
  [
    'En 1993, elle ouvrit la salle.',
    'She rose in 1991. Two years after that she opened the room.',
    'en',
  ],
  ['Le club l’a emporté samedi 3-1.', 'On Saturday the club won 3-1.', 'en'],
  ['Il mit un chapeau neuf sur une vieille facture.', 'He put a new hat on an old bill.', 'en'],
  [
    'Ils arracheront 140 hectares sur 780 d’ici à mars.',
    'Ils arracheront 140 de leurs 780 hectares de vigne avant mars.',
    'fr',
  ],
  ['Elle gagne en 1 h 8 min 21 s.', 'She won in 1 hour 8 minutes 21 seconds.', 'en'],
  ['Les ventes ont baissé de 25 %.', 'Sales were down by a quarter.', 'en'],
  ['Un logement social neuf coûte trop.', 'A new social flat costs too much.', 'en'],
  [
    'Le service comptait un tiers de clients au 31 mars.',
    'By the end of March, a third were clients.',
    'en',
  ],
  [
    'Le pont est fermé depuis le 12 ; il l’est du 4 au 21 août.',
    'En août, le pont ferme du 4 au 21. Il ferma le 12.',
    'fr',
  ],
  [
    'La foire a reçu 31 200 curieux du 13 au 17 août.',
    'La foire a reçu 31 200 curieux du mercredi 13 au dimanche 17 août.',
    'fr',
  ],
  [
    'La foire se tient du samedi 3 au lundi 5 mai.',
    'La foire se tient samedi 3, dimanche 4 et lundi 5 mai.',
    'fr',
  ],
  [
    'La foire se tient du jeudi 30 au samedi 2 mai.',
    'La foire se tient du 30 avril au 2 mai, un samedi.',
    'fr',
  ],
  ['Le compte dépasse le million d’abonnés.', 'Ce compte a un million d’abonnés.', 'fr'],
  ['Il a plus d’un million d’abonnés.', 'Il dépasse le million d’abonnés.', 'fr'],
  [
    'Le bassin est vieux d’un demi-siècle.',
    'Le bassin a été construit en 1974 par la commune.',
    'fr',
  ],
  [
    'Elle vise deux fois et demie la fréquentation passée.',
    'Elle vise 45 000 visiteurs par an, contre 18 000 avant les travaux.',
    'fr',
  ],
  ['Un seul four sera sauvé, mardi.', 'Mardi, les potiers sauveront ce four-là.', 'fr'],
  ['La ligne a été coupée voilà quatre ans.', 'La ligne a été coupée en 2022.', 'fr'],
  ['Il reste 620 000 écoutes par épisode.', 'It has 620,000 downloads an episode.', 'en'],
  [
    'Elle passe de 210 à quelque 160 millions de pesos.',
    'It fell from 210 million pesos to about 160 million.',
    'en',
  ],
  ['Elle a attiré 1900 Coréens.', 'It drew 1,900 Koreans.', 'en'],
  ['L’ouverture du dimanche attendra.', 'L’ouverture dominicale attendra.', 'fr'],
  ['Il est mort à 13 ans.', 'Their son died at 13 after a fall.', 'en'],
  [
    'Le port devra 940 millions de shillings.',
    'The port owes them Sh940 million in damages.',
    'en',
  ],
  [
    'Le juge a infligé lundi 28,5 millions d’euros d’amende.',
    'He was fined 28.5m euros on Monday.',
    'en',
  ],
  ['Par 6 118 voix contre 2 340, c’est non.', 'They said no by 6,118 votes to 2,340.', 'en'],
  ['Son record était de 1 h 38 min 6 s.', 'The record was 1 hour, 38 minutes and 6 seconds.', 'en'],
  [
    'Elle réclamait 52 secondes.',
    'She got 20 seconds back, rather than the 52 that she had claimed.',
    'en',
  ],
  [
    'Le travail a coûté 185 000 dollars, dont 120 000 devraient être remboursés.',
    'It cost $185,000, of which $120,000 should be paid back.',
    'en',
  ],
  [
    'Elle a réuni 95 000 livres, loin des 610 000 nécessaires.',
    'She raised £95,000; the roof costs £610,000.',
    'en',
  ],
  [
    'L’usine passera de 1,4 à 2,8 millions de disques par an.',
    'Output will rise from 1.4 million records a year to 2.8 million by the autumn.',
    'en',
  ],
  [
    'Les salaires de juillet et d’août sont payés.',
    'It paid its players for June, July, August and May.',
    'en',
  ],
  ['Le moulin tombera dès mars.', 'The mill may come down as early as March.', 'en'],
  [
    'La sortie est repoussée de plus de cinq mois.',
    'The release moves from April 18 to October 3.',
    'en',
  ],
  [
    'L’offre était plus haute – 780 000 euros contre 450 000 –, mais elle fermait l’agence.',
    'Il écarte une offre mieux-disante : 780 000 euros, contre 450 000.',
    'fr',
  ],
  [
    'Démolir coûte moins qu’une passe : 71 millions de dollars contre 96.',
    'A fish ladder would cost more than demolition, $96 million against $71 million.',
    'en',
  ],
  ['La chaîne a levé 42 millions d’euros.', 'The chain raised 42m euros.', 'en'],
  ['Six millions de personnes ont suivi le match.', 'The match drew 6m viewers.', 'en'],
  ['Le port traite 3 500 tonnes par jour.', 'The port handles 3,500 metric tons a day.', 'en'],
  ['Le parc couvre 210 kilomètres carrés.', 'The park spans 210 square kilometres.', 'en'],
  ['La route fait une centaine de kilomètres.', 'The road is 64 miles long.', 'en'],
  ['La route fait 64 milles.', 'The road is 64 miles long.', 'en'],
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
  ['Elle tire 90 litres par seconde.', 'It pumps 90 litres a second from the pit.', 'en'],
  ['Il y a 19 milligrammes par litre.', 'Nitrate stood at 19 milligrams per liter.', 'en'],
  ['Il coûte 1,89 euro par litre.', 'Le gazole coûte 1,89 euro le litre.', 'fr'],
  ['Le salaire annuel moyen est de 46 300 livres.', 'Mean pay is £46,300 a year.', 'en'],
  ['L’abonnement mensuel passera à 58 dollars.', 'It went from $31 a month to $58.', 'en'],
  ['Il passe de 31 à 58 dollars par mois.', 'It went from $31 a month to $58.', 'en'],
  ['Elle économise 55 millions de livres par an.', 'It has annual savings of £55m.', 'en'],
  ['Elle verse 180 livres de loyer par semaine.', 'She pays a weekly rent of £180.', 'en'],
  ['Il a couru 3 h 12 sous la pluie.', 'He ran for three hours and 12 minutes in the rain.', 'en'],
  ['Elle part après sept ans et demi.', 'She leaves after seven-and-a-half years.', 'en'],
  ['Le bail court sur dix ans.', 'The lease runs over the next decade.', 'en'],
  ['La taxe rapporte 8 milliards de rands.', 'The levy brings in R8bn a year.', 'en'],
  ['Un stade neuf ? Pas avant 2031.', 'A new stadium? Not before 2031.', 'en'],
  ['Plus de vingt ans après, le pont tient.', 'Ouvert en 2004, le pont tient encore.', 'fr'],
  [
    'Sur les 60 millions promis par la région pour deux ans, elle n’en a versé que 14.',
    'The region pledged 60 million euros over two years. It has paid 14 million so far.',
    'en',
  ],
  [
    'Près de huit élèves inscrits sur dix mangent à la cantine.',
    'Sur les 1 150 élèves inscrits, 905 mangent à la cantine.',
    'fr',
  ],
  [
    'La halle coûte 14,5 millions d’euros, dont 9 en espèces.',
    'The hall cost 14.5 million euros; 9 million was paid in cash.',
    'en',
  ],
  ['La remise est de 45 % ici, de 35 % là.', 'Here shops get 45 percent, there only 35.', 'en'],
  [
    'La ville offre 400 000 euros.',
    'On lui demande 1,3 million d’euros ; la ville n’en offre que 400 000.',
    'fr',
  ],
  [
    'Elle met 175 millions d’euros, soit 55 de plus que sa rivale.',
    'Elle met 175 millions d’euros. Sa rivale n’en promettait que 120.',
    'fr',
  ],
  [
    'Elle l’emporte avec 312 voix d’avance.',
    'She took 11,904 votes against 11,592 for the mayor.',
    'en',
  ],
  ['Les abonnés ont été multipliés par six.', 'Subscribers rose from 2,000 to 12,000.', 'en'],
  ['Les plus de 70 ans achètent moins.', 'Sales to customers over 70 slipped.', 'en'],
  ['Personne ne travaille après dix-huit heures.', 'Nobody works after six.', 'en'],
  ['La revue paraît tous les quinze jours.', 'The magazine appears every fortnight.', 'en'],
  ['Le musée ferme deux jours par semaine.', 'The museum closes on Mondays and Tuesdays.', 'en'],
  ['En sixième, on garde les pastilles.', 'Les sixièmes gardent les pastilles.', 'fr'],
  [
    'Des milliers d’habitants sont partis.',
    'About 12,000 people left, hundreds of them for good.',
    'en',
  ],
  ['La ligne transporte 151 barques par heure.', 'The line moves 151 an hour.', 'en'],
  ['Elle a racheté 28 barques d’occasion.', 'She bought 28 second-hand boats.', 'en'],
  ['Le grand huit a fermé 47 jours.', 'The roller coaster was shut for 47 days.', 'en'],
  ['Elle gardera l’usine au-delà de mars.', 'She will keep the mill open beyond March.', 'en'],
  [
    'D’ici à décembre, 26 des 310 échoppes fermeront.',
    'It will close 26 of its 310 shops by December.',
    'en',
  ],
  ['Par 203 voix contre 192, ils restent.', '203 people voted for them to stay and 192 not.', 'en'],
  ['La récolte coûtera au moins 83 millions.', 'De 41 millions, elle passera au moins à 83.', 'fr'],
  [
    'Les élèves viennent de 22 écoles.',
    'They met 1,146 pupils aged 14 to 17 from 22 schools.',
    'en',
  ],
  [
    'La tension a baissé de 5,2 points, contre 0,9 dans le groupe témoin.',
    'Pressure fell by 5.2 points, against 0.9 in the control group.',
    'en',
  ],
  [
    'Fondée par Wes Tran et Mina Tavi, deux anciens d’Otto, elle a écoulé 180 000 exemplaires du modèle précédent.',
    'The firm, founded by former Otto engineers Wes Tran and Mina Tavi, has sold 180,000 units of the previous model, the Nota 2, which cost $299.',
    'en',
  ],
  [
    'Fondée par Luc Roy et Éva Noir, deux anciens de Renault, elle a écoulé 9 500 unités du modèle précédent.',
    'Fondée par les anciens de Renault Luc Roy et Éva Noir, elle a vendu 9 500 exemplaires du modèle précédent, la Mina 2.',
    'fr',
  ],
  ['Les six journaux ont perdu 2 millions l’an dernier.', 'Its six weekly papers lost 2m.', 'en'],
];

for (const [brief, page, language] of faithful) {
  test(`no doubt is raised about «${brief}» from «${page.slice(0, 60)}»`, () => {
    expect(doubted(brief, page, language)).toEqual([]);
  });
}

const unfaithful: readonly (readonly [brief: string, page: string, language: 'fr' | 'en'])[] = [
  [
    'Les élèves dorment 54 minutes de plus.',
    'Six schools rang at 9:15 instead of 8:20. Pupils slept 34 minutes longer.',
    'en',
  ],
  ['La chaîne a levé 42 milliards d’euros.', 'The chain raised 42m euros.', 'en'],
  ['Il a couru 3 h 21 sous la pluie.', 'He ran for three hours and 12 minutes in the rain.', 'en'],
  ['Le bail court sur vingt ans.', 'The lease runs over the next decade.', 'en'],
  ['La cuve contient 30 litres.', 'The tank holds 30 cubic metres.', 'en'],
  ['Il a perdu près de 60 kilos.', 'He lost 85 pounds in a year.', 'en'],
  ['Le mur mesure 12 mètres.', 'The wall is 12 feet high.', 'en'],
  ['La gardienne a réussi trois arrêts.', 'La gardienne repousse alors son treizième tir.', 'fr'],
  ['La ville perd 3 millions par mois.', 'The town loses 3 million a year.', 'en'],
  ['Elle tire 90 litres par minute.', 'It pumps 90 litres a second from the pit.', 'en'],
  ['Elle tire 90 litres par heure.', 'It pumps 90 litres a second from the pit.', 'en'],
  ['Il y a 19 milligrammes par mètre cube.', 'Nitrate stood at 19 milligrams per liter.', 'en'],
  ['Le riz se vend 620 euros le kilo.', 'Le riz se vend 620 euros la tonne.', 'fr'],
  ['Ils touchent 410 euros par kilo.', 'Growers are paid €410 per dry tonne.', 'en'],
  ['Ils touchent 410 euros le kilo.', 'Growers are paid €410 a metric ton.', 'en'],
  ['Le salaire mensuel moyen est de 46 300 livres.', 'Mean pay is £46,300 a year.', 'en'],
  ['L’abonnement annuel passera à 58 euros.', 'L’abonnement mensuel passera à 58 euros.', 'fr'],
  ['Il passe à 58 dollars par an.', 'It went from $31 a month to $58.', 'en'],
  ['Elle économise 55 millions de livres par mois.', 'It has annual savings of £55m.', 'en'],
  ['Elle verse 180 livres de loyer par mois.', 'She pays a weekly rent of £180.', 'en'],
  ['La ville perd des milliards d’euros.', 'The town is losing millions of euros.', 'en'],
  ['Le conseil votera le mois prochain.', 'The council will vote next year.', 'en'],
  ['Le conseil a voté l’an dernier.', 'The council voted last month.', 'en'],
  ['Le marché se tient le dimanche.', 'Last week the market was held on Saturday.', 'en'],
  [
    'La ville offre 300 000 euros.',
    'On lui demande 1,3 million d’euros ; la ville n’en offre que 400 000.',
    'fr',
  ],
  [
    'Elle l’emporte avec 412 voix d’avance.',
    'She took 11,904 votes against 11,592 for the mayor.',
    'en',
  ],
  ['Le musée ferme trois jours par semaine.', 'The museum closes on Mondays and Tuesdays.', 'en'],
  [
    'Le stade coûte quinze fois plus.',
    'Le stade coûte 4 millions, cinq fois plus qu’ailleurs ; un autre en vaut 60.',
    'fr',
  ],
  [
    'Le pont coûte 6,8 millions, contre 9,2 millions en 2021.',
    'The bridge will cost 9.2 million, up from an estimate of 6.8 million in 2021.',
    'en',
  ],
  [
    'La radio réunit 184 000 auditeurs par semaine.',
    'Elle réunit chaque jour 184 000 auditeurs.',
    'fr',
  ],
];

for (const [brief, page, language] of unfaithful) {
  test(`«${brief}» from «${page}» is caught`, () => {
    expect(doubted(brief, page, language)).toHaveLength(1);
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
  expect(doubted(text, mill.page, 'en', mill.facts)).toEqual([]);
});

const swapped: readonly (readonly [string, string, readonly string[]])[] = [
  ['two counts', brief('87', '4 100', '1974', '1991', '12 %', '31 %'), ['87', '4 100']],
  ['two years', brief('4 100', '87', '1991', '1974', '12 %', '31 %'), ['1991', '1974']],
  ['one count for another', brief('87', '87', '1974', '1991', '12 %', '31 %'), ['87']],
];

for (const [what, text, subjects] of swapped) {
  test(`${what} that took each other’s place are caught by the facts`, () => {
    expect(doubted(text, mill.page, 'en', mill.facts)).toEqual(subjects);
  });
}

test('a claim may give a figure that the page tells of the same, though its evidence has another', () => {
  const facts = [
    {
      claim: 'Le capitaine, 37 ans, n’a pas marqué',
      evidence: 'He played for six minutes and did not score.',
    },
  ];
  const page = `The captain, 37, is leaving. ${facts[0]?.evidence}`;
  expect(doubted('Le capitaine, 37 ans, n’a pas marqué.', page, 'en', facts)).toEqual([]);
});

test('a claim does not give the figure of another thing in the place of its own', () => {
  const facts = [
    { claim: 'La tour fait 90 mètres de haut', evidence: 'The tower is 120 metres high' },
  ];
  const page = `${facts[0]?.evidence}. The bridge is 90 metres long.`;
  expect(doubted('La tour fait 90 mètres de haut.', page, 'en', facts)).not.toEqual([]);
});

const held: readonly (readonly [what: string, claim: string, evidence: string, page: string])[] = [
  [
    'a duration in another unit',
    'La dette court sur six mois.',
    'The debt runs over six years.',
    'The talks took six months.',
  ],
  [
    'another weekday',
    'Le bac repart jeudi.',
    'The ferry sails again on Wednesday.',
    'The council meets on Thursday.',
  ],
  [
    'another stretch of time',
    'La maison sert 110 repas par semaine.',
    'The house serves 110 meals a day.',
    'A week later it shut.',
  ],
  [
    'another stretch of time of a small amount',
    'L’application coûte 12 livres par an.',
    'The app charges a £12 monthly subscription.',
    'It opened a year ago.',
  ],
];

for (const [what, claim, evidence, page] of held) {
  test(`a claim that gives ${what} than its evidence is caught`, () => {
    expect(doubted(claim, `${evidence} ${page}`, 'en', [{ claim, evidence }])).not.toEqual([]);
  });
}

test('a year of a claim may be reckoned from that of its evidence', () => {
  const claim = 'Après la panne de 1966, il est blanchi deux ans plus tard.';
  const evidence = 'He was cleared in 1968.';
  const page = `The plane was lost in December 1966. ${evidence}`;
  expect(doubted(claim, page, 'en', [{ claim, evidence }])).toEqual([]);
});

test('a number of one thing is not put for the measure of another in the evidence', () => {
  const claim = 'Sous la lampe à 10 000 lux, ils marchaient au bout de 23 jours.';
  const evidence = 'Under the bright lamp they could walk ten metres after 23 days.';
  expect(
    doubted(claim, `The lamp gives 10,000 lux. ${evidence}`, 'en', [{ claim, evidence }]),
  ).toEqual([]);
});

test('figures of one sentence that stand among each other’s words are caught', () => {
  const facts = [
    {
      claim: 'La tempête a fait 12 morts dans le nord et blessé 340 habitants',
      evidence: 'The storm killed 12 in the north and injured 340 residents.',
    },
  ];
  const page = `${facts[0]?.evidence} The mayor spoke.`;
  expect(doubted('12 morts dans le nord, 340 habitants blessés.', page, 'en', facts)).toEqual([]);
  expect(doubted('340 morts dans le nord, 12 habitants blessés.', page, 'en', facts)).toHaveLength(
    2,
  );
});

test('a comparison may be told from either of its dates', () => {
  const facts = [
    {
      claim: '48 % de votants au village, contre 71 % en 1990',
      evidence: 'la part des votants au village était de 71 % en 1990, contre 48 % en 2020',
    },
  ];
  const text = 'Au village, 48 % des inscrits votent, contre 71 % jadis.';
  expect(doubted(text, `Ici, ${facts[0]?.evidence}.`, 'fr', facts)).toEqual([]);
});

test('a moment is told by the unit that its facts tell it by', () => {
  const facts = [
    {
      claim: 'Le conseil se réunit la semaine prochaine',
      evidence: 'The council meets next week.',
    },
  ];
  const page = `${facts[0]?.evidence} It last met in April.`;
  expect(doubted('Le conseil se réunit la semaine prochaine.', page, 'en', facts)).toEqual([]);
  expect(doubted('Le conseil se réunit le mois prochain.', page, 'en', facts)).not.toEqual([]);
});

test('a range keeps both ends of the page’s', () => {
  const page =
    'Chaque dimanche de 10 heures à 18 heures, 27 élèves de 15 à 18 ans tiennent le stand.';
  const of = (text: string) => doubted(text, page, 'fr');
  expect(of('27 élèves de 15 à 18 ans, de 10 h à 18 h.')).toEqual([]);
  expect(of('27 élèves de 17 à 18 ans, de 10 h à 18 h.')).toEqual(['17']);
  expect(of('27 élèves de 15 à 18 ans, de 12 h à 18 h.')).toContain('12 h');
});
