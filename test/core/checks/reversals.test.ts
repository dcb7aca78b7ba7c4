import { expect, test } from 'vitest';
import { doubts, findings } from './doubts.ts';

type Fact = readonly [claim: string, evidence: string];

/** The words doubted as the reverse of what a page says. */
const reversed = (brief: string, page: string, ...facts: readonly Fact[]): string[] =>
  doubts(
    brief,
    { text: page, language: /(?<!\p{L})the(?!\p{L})/iu.test(page) ? 'en' : 'fr' },
    { facts: facts.map(([claim, evidence]) => ({ claim, evidence })), code: 'polarity' },
  );

const caught: readonly (readonly [what: string, page: string, claim: string])[] = [
  [
    'a denial that the evidence does not have',
    'The airline has hired a law firm in Texas.',
    'La compagnie n’a pas engagé de cabinet d’avocats.',
  ],
  [
    'a denial that is lost',
    'La direction ne vendra pas l’imprimerie de Tours.',
    'La direction vendra l’imprimerie de Tours.',
  ],
  [
    'a refusal told as an agreement',
    'Delmas has declined to comment on the sale.',
    'Delmas accepte de commenter la vente.',
  ],
  [
    'a fall told as a rise',
    'The share of readers who pay has fallen to 12 percent.',
    'La part des lecteurs qui paient a augmenté, à 12 %.',
  ],
  [
    'more told as less',
    'More than a third of the staff will go, the company said.',
    'Moins d’un tiers des salariés partiront.',
  ],
  [
    'something wound up told as begun',
    'The paper closed three podcasts in April.',
    'Le journal a lancé trois podcasts en avril.',
  ],
  [
    'a vote against told as a vote for',
    'La rédaction a voté contre le projet à 71 %.',
    'La rédaction a voté pour le projet à 71 %.',
  ],
  [
    'a possibility kept told as ruled out',
    'The new owner has not ruled out more computers.',
    'Le nouveau propriétaire exclut de nouveaux ordinateurs.',
  ],
  [
    'an opening told as a closing',
    'The museum will reopen its west wing in June.',
    'Le musée fermera son aile ouest en juin.',
  ],
  [
    'a hardening told as a softening',
    'Regulators tightened the rules on drone flights.',
    'Les autorités assouplissent les règles des vols de drones.',
  ],
  [
    'at least told as at most',
    'Each crew must spend at least three weeks aboard.',
    'Chaque équipage doit passer au plus trois semaines à bord.',
  ],
  ['before told as after', 'La chorale répète avant minuit.', 'La chorale répète après minuit.'],
  [
    'one of two changes turned round',
    'Les visites ont chuté de 60 %, mais les dons ont progressé d’un tiers.',
    'Les visites ont chuté de 60 %, mais les dons ont diminué d’un tiers.',
  ],
  [
    'a fall dated by its year told as a rise',
    'The catch fell by 9% in 2024, the port said.',
    'La pêche a augmenté en 2024, de 9 %.',
  ],
  [
    'a purchase told as a sale',
    'The baker Fabre has agreed to buy six tonnes a year from the mill.',
    'Le boulanger Fabre s’est engagé à vendre six tonnes par an.',
  ],
  [
    'what is not favoured told as not opposed',
    'The region is not in favour of the bridge.',
    'La région n’est pas hostile au pont.',
  ],
  [
    'an earlier time told as a later one',
    'The profit was 31 million, against 47 million a year earlier, the bank said.',
    'Le bénéfice est de 31 millions, contre 47 millions un an plus tard.',
  ],
  [
    'a refusal to grant told as a grant',
    'The trust has refused to grant an exemption to the pupils.',
    'Le réseau a accepté une dérogation pour les élèves.',
  ],
];

for (const [what, page, claim] of caught) {
  test(`${what} is caught in a claim against its evidence`, () => {
    expect(reversed(claim, page, [claim, page.replace(/\.$/u, '')])).not.toEqual([]);
  });
}

test('a brief that denies what its own claim says is caught', () => {
  const page = 'The Leeds plant was sold in March to a group of readers.';
  expect(
    reversed('L’usine de Leeds n’a pas été vendue en mars aux lecteurs.', page, [
      'L’usine de Leeds a été vendue en mars à des lecteurs',
      'The Leeds plant was sold in March to a group of readers',
    ]),
  ).toContain('vendue');
});

const turned: readonly (readonly [what: string, claim: string, brief: string])[] = [
  [
    'the last',
    'Le phare de Kerdual est le dernier à avoir été habité.',
    'Le phare de Kerdual est le premier à avoir été habité.',
  ],
  [
    'an acceleration',
    'La hausse des loyers s’est accélérée à Brest.',
    'La hausse des loyers s’est ralentie à Brest.',
  ],
  [
    'a strength',
    'La vigueur du yen a pesé sur les ventes.',
    'La faiblesse du yen a pesé sur les ventes.',
  ],
  [
    'a possibility kept',
    'Le club n’exclut pas de vendre son stade.',
    'Le club exclut de vendre son stade.',
  ],
  [
    'more than',
    'Plus de 80 % des bergers vivent seuls.',
    'Moins de 80 % des bergers vivent seuls.',
  ],
  [
    'a no',
    'Le syndicat ne signera pas la charte du port.',
    'Le syndicat signera la charte du port.',
  ],
  [
    'a yes',
    'Le syndicat signera la charte du port.',
    'Le syndicat ne signera pas la charte du port.',
  ],
  [
    'what comes first',
    'Les dockers voient dans ce port une chance plus qu’une menace.',
    'Les dockers voient dans ce port une menace plus qu’une chance.',
  ],
];

for (const [what, claim, brief] of turned) {
  test(`${what} that the brief turns round is caught against its claim`, () => {
    expect(reversed(brief, claim, [claim, claim])).not.toEqual([]);
  });
}

const faithful: readonly (readonly [what: string, page: string, claim: string])[] = [
  [
    'a height that is measured',
    'The tower was 16 storeys high and had 51 flats in March.',
    'La tour, en mars, était plus basse, à 16 niveaux, avec 51 logements.',
  ],
  [
    'what is left',
    'Prosecutors want two millions; Tuffnell has barely £70,000 left.',
    'Il reste à peine 70 000 livres à Tuffnell.',
  ],
  [
    'less than another who has more',
    'Le groupe Caldera proposait un prix plus élevé pour la papeterie.',
    'L’offre pour la papeterie est moins élevée que celle du groupe Caldera.',
  ],
  [
    'an opening long past',
    'Il abandonne sa ligne vers Orne, ouverte il y a deux ans.',
    'Il ferme sa ligne vers Orne.',
  ],
  [
    'beginners',
    'Junior inspectors closed their files faster with the assistant.',
    'L’assistant accélère les inspecteurs débutants.',
  ],
  [
    'a no told by another no',
    'Le conseil a rejeté la vente des halles.',
    'Les halles ne seront pas vendues.',
  ],
  [
    'a later announcement',
    'The company will announce the location of its head office later.',
    'La société n’a pas encore annoncé le lieu de son siège.',
  ],
  [
    'a superlative',
    'The model sold more than any other computer of the decade.',
    'Aucun ordinateur ne s’est vendu davantage.',
  ],
  [
    'a first',
    'Delta Capital had never invested in France.',
    'C’est le premier investissement de Delta Capital en France.',
  ],
  [
    'two things that go two ways',
    'Print revenue fell 8 percent while digital revenue rose 12 percent.',
    'Les recettes numériques ont augmenté de 12 %.',
  ],
  [
    'what a text spares',
    'Long-haul travellers were not disrupted by the strike.',
    'Les passagers des long-courriers ont été épargnés par la grève.',
  ],
  [
    'a denial that only puts off',
    'The mill hopes to make a profit again in 2031.',
    'La filature n’espère pas de bénéfice avant 2031.',
  ],
  [
    'the end of a month',
    'The beacon began to send in late August.',
    'La balise s’est mise à émettre fin août.',
  ],
  [
    'a private life',
    'The councillor worried about privacy, in public.',
    'L’élu craint en public pour la vie privée.',
  ],
  [
    'what is kept and taken in one sentence',
    'The archive kept its maps but lost its letters.',
    'Le fonds a perdu ses lettres.',
  ],
  [
    'an exception told both ways',
    'Bicycles and scooters would be exempt from the rule.',
    'Les vélos et les trottinettes ne seraient pas concernés par la règle.',
  ],
  [
    'a reluctance told as a refusal',
    'Lima is balking at committing to a date for the treaty.',
    'Lima refuse de s’engager sur une date pour le traité.',
  ],
  [
    'a sale seen by the buyer',
    'Airline Norsk agreed to acquire ten seaplanes from Vikstad.',
    'Vikstad a conclu la vente de dix hydravions à Norsk.',
  ],
  ['first steps', 'On y voit la chanteuse débuter.', 'On y voit les premiers pas de la chanteuse.'],
  [
    'words of a quotation',
    'Valadier said the group was buying a way of telling stories.',
    '« Nous n’achetons pas un catalogue », dit Valadier, dont le groupe achète une manière de raconter.',
  ],
  [
    'a never that a refusal says always',
    'The town has always denied the leak.',
    'La ville n’a jamais reconnu la fuite.',
  ],
  [
    'an all that says no more than a none',
    'The boat has no engine at all.',
    'Le bateau n’a aucun moteur.',
  ],
  [
    'an offer turned down that a claim asks for more instead of',
    'The dockers walked out after rejecting a pay offer of 5.2%.',
    'Les dockers veulent plus au lieu des 5,2 % proposés.',
  ],
  [
    'a release told as an arrival',
    'The song is released on the 10th of March.',
    'La chanson sort le 10 mars.',
  ],
];

for (const [what, page, claim] of faithful) {
  test(`${what} is not a reversal`, () => {
    expect(reversed(claim, page, [claim, page.replace(/\.$/u, '')])).toEqual([]);
  });
}

const faithfulAlone: readonly (readonly [what: string, page: string, brief: string])[] = [
  [
    'an hour at dawn',
    'The strike ends at 6am on Monday 12 October.',
    'La grève dure jusqu’au lundi 12 octobre à l’aube.',
  ],
  [
    'a reopening of what has been closed',
    'La ligne Dole-Belfort était fermée depuis novembre. Les trains rouleront de nouveau dimanche.',
    'La ligne Dole-Belfort rouvre dimanche.',
  ],
  [
    'a service that resumes after its suspension',
    'Suspended since May, the ferry to Skerry will sail again on Friday.',
    'Le ferry de Skerry reprend vendredi.',
  ],
  [
    'a museum that opens again',
    'The museum in Ghent, shut in 2019, has cost 87 million euros.',
    'Le musée de Gand, qui a coûté 87 millions d’euros, rouvre.',
  ],
];

for (const [what, page, brief] of faithfulAlone) {
  test(`${what} is not a reversal of the page`, () => {
    expect(reversed(brief, page)).toEqual([]);
  });
}

test('a reversal tells the word that it is set against, but no word that is denied', () => {
  const against = (text: string, page: string) =>
    findings(text, page, [{ claim: text, evidence: page }]).map((one) => one.against);
  expect(
    against(
      'Le journal a lancé trois podcasts en avril.',
      'Le journal a fermé trois podcasts en avril.',
    ),
  ).toEqual(['fermé']);
  expect(
    against(
      'Le syndicat signera la charte du port.',
      'Le syndicat ne signera pas la charte du port.',
    ),
  ).toContain(undefined);
});

test('a reopening told for a closing to come is caught', () => {
  const page = 'La ligne Dole-Belfort sera fermée dimanche pour des travaux.';
  expect(reversed('La ligne Dole-Belfort rouvrira dimanche après des travaux.', page)).toEqual([
    'rouvrira',
  ]);
});

test('a player who has knocked out another has not lost, and one who was knocked out has', () => {
  const page = 'Verdier avait battu Ferri en demi-finales.';
  expect(
    reversed('Verdier avait éliminé Ferri en demi-finales.', page, [
      'Verdier a battu Ferri en demi-finales',
      page,
    ]),
  ).toEqual([]);
  const lost = 'Verdier, éliminée en demi-finales par Ferri, rentre à Nîmes';
  expect(reversed(`${lost}.`, page, [lost, page])).not.toEqual([]);
});

test.for([
  'Il nie tout, contrairement à son ancien associé, Yves Tanguy.',
  'Il nie tout, au contraire de son ancien associé, Yves Tanguy.',
  'À la différence de son ancien associé Yves Tanguy, il nie tout.',
])('«%s» tells two sides of two people', (brief) => {
  const page =
    'Loïc Kermarec nie tout. Son ancien associé, Yves Tanguy, a au contraire reconnu les faits.';
  expect(reversed(brief, page)).toEqual([]);
  expect(reversed('Son ancien associé, Yves Tanguy, a nié les faits.', page)).not.toEqual([]);
});

test('a plain no of the evidence told as a yes is caught', () => {
  const page = 'She was 15 and not eligible to vote in the referendum.';
  expect(
    reversed('À 15 ans, elle pouvait voter au référendum.', page, [
      'À 15 ans, elle pouvait voter au référendum',
      'She was 15 and not eligible to vote in the referendum',
    ]),
  ).not.toEqual([]);
});

test.for([
  [
    'Elle n’a pas refusé de travailler à Hambourg.',
    'Vous avez refusé de travailler à Hambourg. Pourquoi ?\n\nJe n’ai pas refusé, on ne me l’a jamais proposé !',
  ],
  [
    'Elle n’a pas refusé le prix.',
    'On dit que vous avez refusé le prix. C’est faux, je ne l’ai pas refusé.',
  ],
  ['Elle n’a pas vendu l’entreprise.', 'So you sold the company?\n\nI did not sell it.'],
] as const)('«%s» may be said of what an interviewer only asks', ([brief, page]) => {
  expect(reversed(brief, page)).toEqual([]);
});

test.for([
  [
    'Il n’a pas quitté la troupe en 2019.',
    'Vous avez quitté la troupe en 2019. Pourquoi ?\n\nOui, j’ai quitté la troupe car j’étais épuisé.',
  ],
  ['Elle n’a pas vendu l’entreprise.', 'You sold the company.\n\nYes, I sold it to a friend.'],
  ['L’entrée n’est pas gratuite.', 'L’entrée est gratuite. Vous pouvez réserver.'],
] as const)(
  '«%s» is caught where a question is answered by a yes, or nothing is asked',
  ([brief, page]) => {
    expect(reversed(brief, page)).not.toEqual([]);
  },
);

test.for([
  ['Les vélos sont acceptés.', 'Bikes are not accepted on the train.'],
  ['Une tentative de remorquage a réussi.', 'Une tentative de remorquage a échoué.'],
  ['Le jardin est ouvert en hiver.', 'Le jardin n’est pas ouvert en hiver.'],
] as const)('«%s» is held against the page where no claim tells it', ([told, page]) => {
  const fact = ['Le train coûte 189 livres.', 'The train costs £189.'] as const;
  expect(
    reversed(`Le train coûte 189 livres. ${told}`, `The train costs £189. ${page}`, fact),
  ).not.toEqual([]);
});

test('a sentence that no claim tells may say in its own words what the page says', () => {
  const fact = ['Le train coûte 189 livres.', 'The train costs £189.'] as const;
  const page = 'The train costs £189. Bikes are not accepted on the train.';
  expect(reversed('Le train coûte 189 livres. Les vélos sont refusés.', page, fact)).toEqual([]);
});
