import { expect, test } from 'vitest';
import { negations } from '#src/core/denials/polarity.ts';
import { doubts } from './doubts.ts';

/** What is doubted as a yes or a no in a brief, whose one claim is the brief itself unless it is given. */
const doubted = (brief: string, evidence: string, language: 'fr' | 'en', claim = brief) =>
  doubts(
    brief,
    { text: `${evidence} The council met again in April.`, language },
    { facts: [{ claim, evidence }], code: 'polarity' },
  );

const told: readonly (readonly [brief: string, evidence: string, language: 'fr' | 'en'])[] = [
  [
    'Les lettres sont parties à l’insu des habitants.',
    'Letters went out without residents being told.',
    'en',
  ],
  ['Le groupe a perdu sa licence.', 'The group did not keep its licence.', 'en'],
  ['La direction maintient la prime.', 'La direction ne renonce pas à la prime.', 'fr'],
  [
    'En mars, le groupe a décliné une commande.',
    'Il a refusé en mars une commande de 90 millions d’euros.',
    'fr',
  ],
  [
    'Le club de pêche, présidé par Paul Roux, reste opposé au projet.',
    'The angling club did not. Its chairman, Paul Roux, will go to court.',
    'en',
  ],
  [
    'Sans 700 euros en mars, elle vendra le bateau.',
    'S’ils ne sont pas trouvés en mars, je vends le bateau.',
    'fr',
  ],
  [
    'Elle souffle cinq répliques, car les acteurs ont une oreillette.',
    'It is five, not because actors have a better memory, but because they wear an earpiece.',
    'en',
  ],
  [
    'Elle a quitté l’orchestre, où elle gagnait moins que les hommes.',
    'She left because he would not pay her as much as the men in the orchestra.',
    'en',
  ],
  [
    'Le tableau n’avait plus quitté ses murs depuis 1983.',
    'The museum will let the painting leave the building for the first time since 1983.',
    'en',
  ],
  [
    'La ville récupère 62 planches.',
    'The court found that 62 pages belong to the town and not to the firm that kept the pages.',
    'en',
  ],
  ['Nadia Roux n’a pas voulu de la statue.', 'He proposed a statue of her. She said no.', 'en'],
  ['Le fret a fondu d’un quart.', 'He did not say that freight is down by a quarter.', 'en'],
  ['Il n’a pas renoncé.', 'He earns more now, but he has not given up.', 'en'],
  ['« Nos clients n’annulent pas », dit-il.', '"Our customers are not cancelling," he said.', 'en'],
  ['La revue est indépendante d’un éditeur.', 'The review does not belong to a publisher.', 'en'],
  ['La ville a eu un musée au lieu d’un stade.', 'The town did not get a stadium.', 'en'],
  ['La ville a eu un musée au lieu du stade.', 'The town did not get the stadium.', 'en'],
  ['Le festival repart bredouille.', 'The festival did not win anything.', 'en'],
  ['Le bronze lui revient sans combat.', 'She did not have to fight for bronze.', 'en'],
  ['Le rectorat laissera faire.', 'Le rectorat ne s’y opposera pas.', 'fr'],
  ['Le chef se garde d’accuser ses rivaux.', 'The chief does not accuse his rivals.', 'en'],
  ['Le juge n’a pas interdit le service.', 'He did not, however, ban the service.', 'en'],
  ['Le loyer coûte 300 euros.', 'The rent is 300 euros, heating or no heating.', 'en'],
  ['Le loyer coûte 300 euros.', 'The rent is 300 euros whether the boiler works or not.', 'en'],
  ['Le port a vendu sa grue.', 'The port sold its crane, though no ship had called there.', 'en'],
  ['« Ce n’est pas une fête », dit Ida Roussel.', '"It is not a party," Ida Roussel said.', 'en'],
  [
    'L’arbre fut abattu au plus tôt en 1694.',
    'The tree was felled no earlier than 1694, the laboratory found.',
    'en',
  ],
  ['L’armateur nie que son bateau ait mouillé.', 'The owner says its boat never anchored.', 'en'],
  [
    'La tourbière stocke toujours du carbone.',
    'Une tourbière n’est pas toutes les tourbières : celle-là continue de stocker.',
    'fr',
  ],
  ['Nora Beck conserve le titre.', 'Nora Beck, and not the council, is the owner.', 'en'],
  ['Quatre élus se sont prononcés contre.', 'Quatre élus ont voté contre.', 'fr'],
  ['Les agents conseillaient de supprimer la ligne.', 'Officers had advised scrapping it.', 'en'],
  ['La part a plafonné à 3 %.', 'La part n’a jamais dépassé 3 %.', 'fr'],
  ['Chaque mât sera à un kilomètre au moins.', 'Aucun mât ne sera à moins d’un kilomètre.', 'fr'],
  ['La direction garantit l’absence de fermeture.', 'No school would close, she said.', 'en'],
  ['Le maire ne conteste pas la panne.', 'The mayor doesn’t dispute the failure.', 'en'],
  [
    'Elle n’a pas voulu vendre le moulin.',
    'A firm offered to buy the mill. She turned it down.',
    'en',
  ],
  [
    'Elle laissera expirer ses neuf contrats.',
    'She will not renew any of her nine contracts.',
    'en',
  ],
  [
    'Les données brutes ne seront pas publiées.',
    'The navy asked to withhold the raw data from the published files.',
    'en',
  ],
  [
    'Les résultats ont été dévoilés le 3 mars.',
    'They can now hear speech without an aid, doctors reported on March 3.',
    'en',
  ],
  ['Le coût ne compte pas l’achat.', 'The cost left out the purchase.', 'en'],
  ['Le maire a laissé tomber le pont.', 'The mayor should not have let the bridge fall.', 'en'],
  ['La société n’exclut pas une vente.', 'The company did not rule out a sale.', 'en'],
  [
    'Cinq jours seront payés.',
    'Les jours ne seront pas payés, à l’exception des cinq derniers.',
    'fr',
  ],
  ['Le dividende ne bouge pas.', 'The dividend, 12 cents a share, is unchanged.', 'en'],
  [
    'Le maire, Yves Carel, ne part pas.',
    'Le maire, Yves Carel, qui avait menacé de partir, reste en fonction.',
    'fr',
  ],
  ['Le record n’a pas dépassé 40 mètres.', 'The record stopped at 40 metres.', 'en'],
  ['Le fleuve est monté de 20 %.', 'The river has never been so high, up 20%.', 'en'],
  ['La peintre n’exclut pas un retour.', 'Un retour ? La peintre ne l’exclut pas.', 'fr'],
  ['Le juge ne nie pas la fuite.', 'La fuite n’est pas niée par le juge.', 'fr'],
  [
    'On y voit 60 affiches, prêtées par un collectionneur.',
    'Soixante affiches, dont neuf n’ont jamais été montrées, viennent d’un collectionneur qui les prête.',
    'fr',
  ],
  [
    'Le parc a racheté 300 barques à des loueurs.',
    'The park bought back 300 boats from hirers so that they would not be sold cheaply.',
    'en',
  ],
  ['La fermeture du four est interdite.', 'The law forbids them to close the oven.', 'en'],
  ['Des témoins étaient sur la liste.', 'Witnesses ought never to have been on the list.', 'en'],
  ['Le navire Bravo réduit ses escales.', 'Cruise lines are not, and Bravo cut its calls.', 'en'],
  ['Le port ne conteste pas les chiffres.', 'The port disputes none of the figures.', 'en'],
  ['Le délégué se dit déçu.', 'The delegate did not hide his disappointment.', 'en'],
  ['Les ferries sont à quai.', 'There were no ferries on Monday.', 'en'],
  ['Paul Roux est en prison.', 'A man who sold a boat that never existed was jailed.', 'en'],
  ['Le journal cale une armoire.', 'Il calait une armoire, le journal du « Sans-Pareil ».', 'fr'],
  ['Le marin n’était pas mort.', 'Le marin passait pour mort. Il n’en est rien.', 'fr'],
  [
    'La mairie refuse de vendre le quai.',
    'La mairie n’a jamais fermé sa porte, mais refuse de vendre le quai.',
    'fr',
  ],
  ['Elle n’a pas refusé le poste.', 'Je n’ai pas refusé le poste.', 'fr'],
  ['Le groupe n’a pas rejeté l’offre.', 'Nous n’avons pas rejeté l’offre, nous l’étudions.', 'fr'],
  ['La direction n’exclut pas une hausse.', 'Nous n’excluons pas une hausse.', 'fr'],
  ['Elle n’a jamais décliné un rôle.', 'Je ne déclinerai pas un rôle.', 'fr'],
  [
    'Le fioul ne sera pas pompé avant jeudi.',
    'Il faut pomper le fioul, mais pas avant jeudi.',
    'fr',
  ],
  ['Le pont ne rouvrira pas avant lundi.', 'Réouverture du pont : pas avant lundi.', 'fr'],
  ['La loi ne sera pas votée d’ici à juin.', 'Un vote de la loi ? Pas d’ici à juin.', 'fr'],
  ['Des voyageurs ont été bloqués à la gare.', 'Passengers could not leave the station.', 'en'],
  ['Les avions sont restés immobilisés à Lyon.', 'Les avions n’ont pas pu quitter Lyon.', 'fr'],
  ['L’usine a été paralysée.', 'The factory could not produce anything.', 'en'],
  [
    'Si le contrat est signé, le chantier débutera.',
    'Le contrat n’est pas signé. Débuter dépend de lui.',
    'fr',
  ],
  [
    'Une fois le budget voté, l’école ouvrira.',
    'Le budget n’est pas voté. S’il l’est, l’école ouvrira.',
    'fr',
  ],
  [
    'Le pont fermera à condition que l’accord soit signé.',
    'The deal is not signed. If it is, the bridge will close.',
    'en',
  ],
];

for (const [brief, evidence, language] of told) {
  test(`«${brief}» says what «${evidence}» says`, () => {
    expect(doubted(brief, evidence, language)).toEqual([]);
  });
}

const turned: readonly (readonly [brief: string, evidence: string, language: 'fr' | 'en'])[] = [
  ['Plusieurs personnes ont été secourues.', 'Nobody was rescued.', 'en'],
  ['Les gérants ont promis leur voix.', 'The managers said they had promised nothing.', 'en'],
  [
    'Le service prévoit des guides.',
    'The firm, which runs it, says it has no plans for guides.',
    'en',
  ],
  ['Les échantillons ont poussé.', 'None of the samples grew.', 'en'],
  ['Le directeur s’est excusé.', 'The director did not apologise.', 'en'],
  ['La cave est soupçonnée.', 'The owner of the cellar, Lune, is not under suspicion.', 'en'],
  [
    'Le bac prendra des passagers avant octobre, avec un an de retard.',
    'The ferry will not carry passengers before October, a year later than planned.',
    'en',
  ],
  [
    'Les copies ont été vendues avec l’accord du musée.',
    'They sold copies without the museum’s consent.',
    'en',
  ],
  ['Le maire ne nie pas la vente.', 'The mayor denied the sale.', 'en'],
  ['Le groupe n’exclut pas un prêt.', 'Le groupe exclut tout prêt.', 'fr'],
  ['Le groupe n’exclut pas une piste.', 'The group dropped plans for a second runway.', 'en'],
  ['Le syndicat n’exclut pas une grève.', 'The union called off its strike.', 'en'],
  ['La banque n’exclut pas une fusion.', 'The bank waved away talk of a merger.', 'en'],
  ['Le groupe exclut un prêt.', 'The group did not rule out a loan.', 'en'],
  ['Le juge a interdit le service.', 'The judge did not ban the service.', 'en'],
  ['L’élue ne fera pas appel.', 'L’élue a annoncé un appel.', 'fr'],
  ['Le grief n’a pas été écarté.', 'Elle a toutefois écarté le grief.', 'fr'],
  ['Le port n’annule pas la grève.', 'The port said it had called off the strike.', 'en'],
  ['Le maire n’a pas rejeté l’offre.', 'A firm made an offer in May. The mayor said no.', 'en'],
  ['Le groupe n’a pas renoncé à fermer le site.', 'The group would not close the site.', 'en'],
  ['La ville rouvre la piscine.', 'I asked the city to reopen the pool. It refused.', 'en'],
  [
    'Le club n’a pas déposé de plainte.',
    'The video did not clearly show the blow. The club has filed a complaint.',
    'en',
  ],
  ['Le port refuse de garder le quai.', 'The port has agreed to keep the quay.', 'en'],
  ['Le port demande une exclusivité.', 'The port does not ask for exclusivity.', 'en'],
  ['La CNT ira à la réunion.', 'La CNT a refusé d’aller à la réunion de mardi.', 'fr'],
  ['Le maire a reçu une offre du port.', 'The mayor denies having received an offer.', 'en'],
  [
    'Le jury écarte la fraude et accorde une prime.',
    'The jury rejected the fraud claim and declined to award a bonus.',
    'en',
  ],
  [
    'Rien n’est vendu et la radio garde les voix.',
    'Nothing is sold, and the radio does not keep voices.',
    'en',
  ],
  ['Elle ne refusa pas la médaille.', 'She refused the medal.', 'en'],
  ['Les notes ont monté, sauf en chimie.', 'Les notes n’ont pas monté, sauf en chimie.', 'fr'],
  ['Le club n’a pas relevé ses prix de 11 %.', 'The club raised its prices by 11%.', 'en'],
  ['Au moins 40 bateaux n’ont pas coulé.', 'At least 40 boats sank.', 'en'],
  ['La salle pourra vendre n’importe quel titre.', 'The hall cannot sell any title.', 'en'],
  ['Plusieurs demandes ont été refusées.', 'No request has been refused.', 'en'],
  ['Le ministère prévoit de légiférer.', 'The ministry had no plans to legislate.', 'en'],
  ['Elle n’a pas refusé le poste.', 'J’ai refusé le poste.', 'fr'],
  ['La direction n’exclut pas une hausse.', 'Nous excluons une hausse.', 'fr'],
  ['Elle a refusé le poste.', 'Je n’ai pas refusé le poste.', 'fr'],
  ['Le pont ne rouvrira pas avant lundi.', 'Le pont doit rouvrir avant lundi.', 'fr'],
  ['Des voyageurs ont pu quitter la gare.', 'Passengers could not leave the station.', 'en'],
  ['Les avions ont quitté Lyon.', 'Les avions n’ont pas pu quitter Lyon.', 'fr'],
  [
    'L’accord est signé : le pont fermera.',
    'The deal is not signed. If it is, the bridge will close.',
    'en',
  ],
  [
    'Même si le contrat est signé, le chantier débutera.',
    'Le contrat n’est pas signé. Débuter dépend de lui.',
    'fr',
  ],
  ['Une fois le budget voté, l’école a ouvert.', 'Le budget n’a pas été voté.', 'fr'],
];

for (const [brief, evidence, language] of turned) {
  test(`«${brief}» turns «${evidence}» round`, () => {
    expect(doubted(brief, evidence, language)).not.toEqual([]);
  });
}

test('a sentence that denies what its claim tells in nearly the same words is caught', () => {
  const [claim, evidence] = ['La foire ouvrira ses portes en mai', 'The fair will open in May.'];
  const brief = 'La foire n’ouvrira pas ses portes en mai, dit la mairie.';
  expect(doubted(brief, evidence, 'en', claim)).not.toEqual([]);
});

test('a sentence that tells a claim in its own words raises no doubt for one word that denies', () => {
  const [claim, evidence] = ['La console est annulée', 'The console has been cancelled.'];
  const brief = 'La console ne sortira pas en mai comme prévu, et ses acheteurs seront remboursés.';
  expect(doubted(brief, evidence, 'en', claim)).toEqual([]);
});

test('a sentence that tells a claim in one part raises no doubt for what it denies in another', () => {
  const [claim, evidence] = ['La grève a coûté 90 000 euros', 'The strike cost 90,000 euros.'];
  const brief =
    'La directrice chiffre le coût de la grève à 90 000 euros et promet qu’aucun gréviste ne sera puni.';
  expect(doubted(brief, evidence, 'en', claim)).toEqual([]);
});

test('a no by itself at the end of a sentence is a no', () => {
  const [claim, evidence] = ['Les clubs sportifs n’ont jamais accepté', 'The clubs never did.'];
  const brief = 'Le syndicat a fini par accepter la réforme ; les clubs sportifs, jamais.';
  expect(doubted(brief, evidence, 'en', claim)).toEqual([]);
});

test('less than a number may be told as not so many', () => {
  const [claim, evidence] = ['Il en reste moins de cinq', 'Fewer than five are left.'];
  expect(doubted('Des vergers, il n’en reste pas cinq.', evidence, 'en', claim)).toEqual([]);
});

test.for([
  ['Le groupe ne prévoit plus qu’une croissance de 2 %.', 'The group now expects 2% growth.'],
  ['Le club n’attend plus qu’un bénéfice.', 'The club now expects a profit.'],
  ['Il ne table plus que sur une hausse.', 'It now counts on a rise.'],
] as const)('«%s» denies nothing', ([claim, evidence]) => {
  expect(doubted(claim, evidence, 'en', claim)).toEqual([]);
});

test('«ne … plus qu’il» is a no', () => {
  expect(negations('Le maire ne dit plus qu’il part.')).toBe(1);
  expect(negations('Le maire n’a plus qu’un adjoint.')).toBe(0);
  expect(negations('Bois ou pierre, cela ne fait aucune différence.')).toBe(0);
  expect(negations('Timber or stone made no difference.')).toBe(0);
});

test('what a claim denies is not lost where another sentence of the brief says its no', () => {
  const [claim, evidence] = [
    'Les résultats en lecture ne s’améliorent pas',
    'Reading results did not improve.',
  ];
  const brief =
    'Les résultats de maths s’améliorent de 4 points. La lecture ne s’améliore pas, notent-ils.';
  expect(doubted(brief, evidence, 'en', claim)).toEqual([]);
});

test('a claim that denies what the brief says without a no is caught', () => {
  const [claim, evidence] = [
    'Le conseil n’a pas voté la hausse',
    'The council did not pass the rise.',
  ];
  expect(doubted('Le conseil a bien voté la hausse.', evidence, 'en', claim)).not.toEqual([]);
  expect(doubted('La hausse n’a pas été votée par le conseil.', evidence, 'en', claim)).toEqual([]);
});

test('a sentence that denies of a figure what its claim tells of it is caught', () => {
  const [claim, evidence] = [
    '52 influenceurs ont été sanctionnés en 2025, contre 27 en 2024',
    'La répression des fraudes a sanctionné 52 influenceurs en 2025, contre 27 en 2024.',
  ];
  const of = (brief: string) => doubted(brief, evidence, 'fr', claim);
  expect(of('En 2025, 52 influenceurs ont été épinglés, contre 27 en 2024.')).toEqual([]);
  expect(of('En 2025, 52 influenceurs n’ont pas été épinglés, contre 27 en 2024.')).not.toEqual([]);
});

test('a sentence is held against the evidence of what it states, whatever the claim says', () => {
  const [claim, evidence] = [
    'La ministre Ada Berg attend toujours une réponse de la région',
    'The minister, Ada Berg, has not had an answer from the region.',
  ];
  const of = (brief: string) => doubted(brief, evidence, 'en', claim);
  expect(of('La ministre Ada Berg n’a pas eu de réponse de la région.')).toEqual([]);
  expect(of('La ministre Ada Berg a eu une réponse de la région.')).not.toEqual([]);
});

test('what happens for the first time since a day had not happened since', () => {
  const [claim, evidence] = [
    'Aucun train n’avait desservi la gare depuis 2019',
    'A train pulled into the station. It was the first since 2019.',
  ];
  const brief = 'Une rame est entrée en gare pour la première fois depuis 2019 : le train revient.';
  expect(doubted(brief, evidence, 'en', claim)).toEqual([]);
});

/** A claim with its evidence, sentences that tell it, and those that turn it round. */
const toldElsewhere: readonly (readonly [
  claim: string,
  evidence: string,
  told: readonly string[],
  turned: readonly string[],
])[] = [
  [
    'Yann Sansot ne jouera pas la finale',
    'Sansot ne jouera pas la finale : il sera absent trois mois.',
    [
      'La finale se joue dimanche à Albi, sans Yann Sansot.',
      'Albi jouera la finale dimanche, mais sans Yann Sansot.',
      'La finale se joue dimanche, et Yann Sansot en sera privé.',
    ],
    [
      'Yann Sansot jouera la finale dimanche, sans entraînement.',
      'Yann Sansot jouera la finale, mais le gardien en sera privé.',
    ],
  ],
  [
    'Le maire ne participera pas au débat',
    'The mayor will not take part in the debate.',
    ['Le débat, auquel participeront ses rivaux, se tiendra sans le maire.'],
    [
      'Le maire, qui n’a pas dit un mot, participera au débat.',
      'Le maire participera au débat, mais sans son adjoint.',
    ],
  ],
  [
    'La ministre ne fermera pas l’école',
    'The minister will not close the school.',
    ['L’école restera ouverte : la ministre renonce à la fermer.'],
    ['L’école, que la ministre n’a pas visitée, sera fermée.'],
  ],
  [
    'Yann Sansot, blessé à l’épaule gauche, ne jouera pas la finale',
    'Sansot, blessé à l’épaule gauche, ne la disputera pas.',
    ['La finale se joue dimanche à Albi, sans Yann Sansot, touché à l’épaule.'],
    ['Yann Sansot, touché à l’épaule, jouera la finale dimanche, sans entraînement.'],
  ],
  [
    'Le gendarme n’a trouvé aucune de ses caisses',
    'He had come to see his crates, and found none.',
    [
      'Le gendarme, venu voir ses caisses, est reparti bredouille.',
      'Le gendarme cherchait ses caisses ; il est reparti les mains vides.',
    ],
    ['Le gendarme, venu sans prévenir, a trouvé ses caisses.'],
  ],
];

for (const [claim, evidence, told, turned] of toldElsewhere) {
  test(`«${claim}» may be told by a no elsewhere in its sentence, and not without one`, () => {
    for (const brief of told) expect(doubted(brief, evidence, 'en', claim)).toEqual([]);
    for (const brief of turned) expect(doubted(brief, evidence, 'en', claim)).not.toEqual([]);
  });
}

test('who is overtaken is no longer what they were, and who overtakes is', () => {
  const [claim, evidence] = [
    'Tesla est dépassé par BYD pour la première fois',
    'BYD overtook Tesla as the main seller of electric cars for the first time.',
  ];
  for (const brief of [
    'Tesla n’est plus le premier vendeur de voitures électriques.',
    'Tesla n’est plus le premier vendeur de voitures électriques, devancé par BYD.',
  ])
    expect(doubted(brief, evidence, 'en', claim)).toEqual([]);
  const turned = 'BYD n’est plus le premier vendeur de voitures électriques.';
  expect(doubted(turned, evidence, 'en', claim)).not.toEqual([]);
});

test('what nobody overtakes is still what it was', () => {
  const evidence = 'Tesla is the main seller of electric cars in the world.';
  const [brief, claim] = [
    'Tesla n’est plus le premier vendeur de voitures électriques au monde.',
    'Tesla est le premier vendeur de voitures électriques au monde.',
  ];
  expect(doubted(brief, evidence, 'en', claim)).not.toEqual([]);
});

test.for([
  [
    'The train runs up to 120 kilometres without a cable.',
    'Le train peut s’affranchir de câble sur 120 kilomètres.',
    'en',
  ],
  ['Le village vit sans fournisseur.', 'Le village s’est affranchi de tout fournisseur.', 'fr'],
  ['She lives without a car.', 'Elle se dispense de voiture.', 'en'],
] as const)('«%s» may be told as doing without: «%s»', ([evidence, brief, language]) => {
  expect(doubted(brief, evidence, language)).toEqual([]);
});

const orchard =
  'The orchard was sold in May. "It is late. But one frost doesn’t make a winter, and we never prune in the rain," said Eva Lund.';

test.for([
  ['« Un gel ne fait pas un hiver », dit Eva Lund.', 'But one frost doesn’t make a winter'],
  [
    'Eva Lund reste calme : « Nous ne taillons jamais sous la pluie. »',
    'we never prune in the rain',
  ],
])(
  'evidence cut out of what a page quotes backs a quotation that says its no: %s',
  ([text = '', evidence = '']) => {
    const facts = [{ claim: text, evidence }];
    expect(doubts(text, { text: orchard, language: 'en' }, { facts, code: 'polarity' })).toEqual(
      [],
    );
  },
);

test.for([
  ['« Un gel fait un hiver », dit Eva Lund.', 'But one frost doesn’t make a winter'],
  ['Eva Lund reste calme : « Nous taillons sous la pluie. »', 'we never prune in the rain'],
])('and one that drops its no is caught: %s', ([text = '', evidence = '']) => {
  const facts = [{ claim: text, evidence }];
  expect(doubts(text, { text: orchard, language: 'en' }, { facts, code: 'polarity' })).not.toEqual(
    [],
  );
});
