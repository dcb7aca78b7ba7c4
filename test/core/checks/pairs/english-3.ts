import { pair } from './pair.ts';

export const english3 = [
  pair({
    id: 'local-fund',
    language: 'en',
    medium: 'Media Compass',
    title: 'Press Forward South gives $14.5 million to 63 local newsrooms',
    byline: 'Tessa Grant',
    publishedAt: '2026-10-06',
    text: `Press Forward South, a coalition of 12 foundations, announced on Tuesday grants of $14.5 million to 63 local newsrooms in Georgia, Alabama and Mississippi. Two thirds of the recipients have fewer than five journalists.

The grants range from $75,000 to $600,000 over three years. Applications exceeded 400. "We said no to very good people," said program director Harold Simms.

The largest sum goes to the Delta Lantern, a nonprofit in Greenville that covers water quality and has never charged its readers. Its founder, Monique Avery, will hire two reporters and a photographer.

A study by Auburn University found that 41 counties in the three states had no newspaper at all in 2025, against 26 in 2015.`,
    brief:
      'Bouffée d’oxygène pour la presse locale du sud des États-Unis : d’après Media Compass, la coalition Press Forward South, qui rassemble 12 fondations, va verser 14,5 millions de dollars à 63 rédactions de Géorgie, de l’Alabama et du Mississippi. Les deux tiers comptent moins de cinq journalistes. Les subventions vont de 75 000 à 600 000 dollars sur trois ans, pour plus de 400 candidatures. La plus grosse revient au Delta Lantern, un site à but non lucratif de Greenville qui enquête sur la qualité de l’eau et n’a jamais fait payer ses lecteurs. Sa fondatrice, Monique Avery, recrutera deux reporters et un photographe. En 2025, selon l’Université Auburn, 41 comtés des trois États n’avaient plus aucun journal, contre 26 dix ans plus tôt.',
    facts: [
      [
        '12 fondations versent 14,5 millions de dollars à 63 rédactions',
        'Press Forward South, a coalition of 12 foundations, announced on Tuesday grants of $14.5 million to 63 local newsrooms in Georgia, Alabama and Mississippi',
      ],
      [
        'Les deux tiers comptent moins de cinq journalistes',
        'Two thirds of the recipients have fewer than five journalists',
      ],
      [
        'Les subventions vont de 75 000 à 600 000 dollars sur trois ans',
        'The grants range from $75,000 to $600,000 over three years',
      ],
      [
        'Le Delta Lantern de Greenville n’a jamais fait payer ses lecteurs',
        'the Delta Lantern, a nonprofit in Greenville that covers water quality and has never charged its readers',
      ],
      [
        'Monique Avery recrutera deux reporters et un photographe',
        'Its founder, Monique Avery, will hire two reporters and a photographer',
      ],
      [
        '41 comtés n’avaient plus aucun journal en 2025, contre 26 en 2015',
        '41 counties in the three states had no newspaper at all in 2025, against 26 in 2015',
      ],
    ],
  }),
  pair({
    id: 'games-voice',
    language: 'en',
    medium: 'Player Two',
    title: 'Voice actors end 8-month strike with deal on AI clones',
    byline: 'Kenji Morales',
    publishedAt: '2026-01-23',
    text: `Video game voice actors in California ended an eight-month strike on Thursday after studios agreed to ask for written consent before cloning a voice with artificial intelligence.

The agreement, approved by 91% of the 2,640 members who voted, sets a minimum of $1,350 per session, up 15%, and gives actors the right to withdraw their digital double after five years.

"Nobody will wake up as a robot any more," said the union's negotiator, Carla Reyes. Studios refused, however, to pay royalties on games already released.

The strike, which began on May 20, 2025, delayed at least 30 titles, including Emberfall 3, from Redhaven Studio. Its release is now scheduled for the fourth quarter.`,
    brief:
      'Après huit mois de grève, les comédiens de doublage du jeu vidéo californien reprennent le micro, annonce Player Two. Les studios ont cédé sur l’essentiel : pas de clonage d’une voix par l’intelligence artificielle sans accord écrit. Le texte, approuvé par 91 % des 2 640 votants, prévoit un minimum de 1 350 dollars par séance (+ 15 %) et le droit de retirer son double numérique au bout de cinq ans. Les studios ont en revanche refusé de verser des droits sur les jeux déjà sortis. Le conflit, commencé le 20 mai 2025, a retardé au moins 30 titres, dont Emberfall 3, du studio Redhaven, désormais attendu au quatrième trimestre.',
    facts: [
      [
        'La grève a duré huit mois',
        'Video game voice actors in California ended an eight-month strike on Thursday',
      ],
      [
        'L’accord a été approuvé par 91 % des 2 640 votants',
        'The agreement, approved by 91% of the 2,640 members who voted',
      ],
      [
        'Le minimum est de 1 350 dollars par séance, en hausse de 15 %',
        'sets a minimum of $1,350 per session, up 15%',
      ],
      [
        'Les studios ont refusé de payer pour les jeux déjà sortis',
        'Studios refused, however, to pay royalties on games already released',
      ],
      [
        'La grève a commencé le 20 mai 2025 et retardé au moins 30 titres',
        'The strike, which began on May 20, 2025, delayed at least 30 titles',
      ],
    ],
  }),
  pair({
    id: 'bus-poetry',
    language: 'en',
    medium: 'The Porto Observer',
    title: 'Poems on the bus: Porto’s quiet experiment',
    byline: 'Helena Duarte',
    publishedAt: '2026-09-02',
    text: `For a year now, passengers on line 207 in Porto have been able to hear a poem instead of an advertisement at each of its 34 stops. The experiment, called Verso Livre, costs the city €48,000.

The poems, none longer than 25 seconds, are read by drivers, retired teachers and schoolchildren. Complaints about noise have dropped by a quarter, and ridership is up 6%, although the city does not claim that poetry is the reason.

"One man missed his stop three times in a week," said driver Rui Tavares. "He said it was Pessoa's fault."

Lisbon and Bilbao have asked for the recordings. A vote on extending the scheme to nine other lines will take place on September 28.`,
    brief:
      'À Porto, sur la ligne 207, un poème remplace la publicité à chacun des 34 arrêts, raconte The Porto Observer. L’expérience, baptisée Verso Livre, dure depuis un an et coûte 48 000 euros à la ville. Les textes, de 25 secondes au plus, sont lus par des chauffeurs, des enseignants retraités et des écoliers. Les plaintes pour le bruit ont reculé d’un quart et la fréquentation a gagné 6 %, même si la mairie ne prétend pas que la poésie en soit la cause. Lisbonne et Bilbao réclament les enregistrements. Le 28 septembre, un vote dira si le dispositif s’étend à neuf autres lignes.',
    facts: [
      [
        'Un poème remplace la publicité aux 34 arrêts de la ligne 207',
        'passengers on line 207 in Porto have been able to hear a poem instead of an advertisement at each of its 34 stops',
      ],
      [
        'Verso Livre coûte 48 000 euros',
        'The experiment, called Verso Livre, costs the city €48,000',
      ],
      [
        'Les plaintes ont reculé d’un quart et la fréquentation a gagné 6 %',
        'Complaints about noise have dropped by a quarter, and ridership is up 6%',
      ],
      [
        'La mairie ne prétend pas que la poésie en soit la cause',
        'the city does not claim that poetry is the reason',
      ],
      [
        'Lisbonne et Bilbao réclament les enregistrements',
        'Lisbon and Bilbao have asked for the recordings',
      ],
      [
        'Un vote sur neuf autres lignes aura lieu le 28 septembre',
        'A vote on extending the scheme to nine other lines will take place on September 28',
      ],
    ],
  }),
  pair({
    id: 'deepfake-radio',
    language: 'en',
    medium: 'Broadcast Watch',
    title: 'Australian station apologises for six months of AI host',
    byline: 'Mia Tanner',
    publishedAt: '2026-12-01',
    text: `Harbour FM, a Sydney station, apologised on Monday for having broadcast a four-hour daily show hosted by "Zara", a voice generated by software, without telling its 72,000 listeners.

The deception lasted from May to October. It was uncovered by journalist Leo Papas, who noticed that Zara said the words "old school" in exactly the same way each time.

The regulator said no rule had been broken, since Australian law does not require stations to disclose the use of AI. The station's owner, Corvid Media, has nevertheless promised to label synthetic voices.

"We should have told people," said chief executive Ann Liddell. Zara's programme has been replaced by a show presented by two humans, and audience figures have risen by 8 per cent.`,
    brief:
      'Elle s’appelait « Zara » et n’existait pas. Broadcast Watch revient sur le cas de Harbour FM, à Sydney, qui a diffusé de mai à octobre une émission quotidienne de quatre heures animée par une voix de synthèse, sans en avertir ses 72 000 auditeurs. C’est le journaliste Leo Papas qui a levé le lièvre, intrigué par des mots prononcés chaque fois à l’identique. Aucune règle n’a été enfreinte, selon le régulateur : la loi australienne n’oblige pas à signaler le recours à l’IA. Le propriétaire, Corvid Media, a néanmoins promis d’étiqueter les voix artificielles. Depuis que deux humains ont repris l’antenne, l’audience a grimpé de 8 %.',
    facts: [
      [
        'Harbour FM a diffusé une émission de quatre heures sans avertir ses 72 000 auditeurs',
        'for having broadcast a four-hour daily show hosted by "Zara", a voice generated by software, without telling its 72,000 listeners',
      ],
      ['La tromperie a duré de mai à octobre', 'The deception lasted from May to October'],
      ['Le journaliste Leo Papas l’a découverte', 'It was uncovered by journalist Leo Papas'],
      ['Aucune règle n’a été enfreinte', 'The regulator said no rule had been broken'],
      [
        'La loi australienne n’oblige pas à signaler l’IA',
        'Australian law does not require stations to disclose the use of AI',
      ],
      ['L’audience a grimpé de 8 %', 'audience figures have risen by 8 per cent'],
    ],
  }),
  pair({
    id: 'newsletter-merger',
    language: 'en',
    medium: 'The Wire Desk',
    title: 'Two rival newsletters become one, and readers pick the name',
    byline: 'Paula Strand',
    publishedAt: '2026-03-29',
    text: `Morning Brick and City Sip, two free newsletters that had fought over Chicago since 2021, announced on Sunday that they would merge on April 13.

Together they have 640,000 subscribers, of whom 180,000 receive both. Neither founder would disclose the terms. Revenue reached a combined $9.7 million in 2025, almost all of it from sponsors.

Readers will choose the name from a list of five until April 6. "We are keeping the jokes and losing the duplicate weather," said Jonas Weller, who founded Morning Brick in his parents' garage.

His former rival Amara Osei will be editor in chief of a newsroom of 22. There will be no layoffs.`,
    brief:
      'Elles se disputaient Chicago depuis 2021, elles ne feront plus qu’une : Morning Brick et City Sip, deux lettres gratuites, fusionneront le 13 avril, annonce The Wire Desk. Ensemble, elles totalisent 640 000 abonnés, dont 180 000 reçoivent les deux, et près de 10 millions de dollars de recettes en 2025, tirées presque entièrement des annonceurs. Les conditions de l’opération restent secrètes. Jusqu’au 6 avril, les lecteurs choisiront le nom parmi cinq propositions. Jonas Weller, qui a fondé Morning Brick dans le garage de ses parents, laissera la rédaction en chef à son ancienne rivale, Amara Osei, à la tête d’une équipe de 22 personnes. Aucun licenciement n’est prévu.',
    facts: [
      [
        'Les deux lettres fusionneront le 13 avril',
        'announced on Sunday that they would merge on April 13',
      ],
      [
        'Elles ont 640 000 abonnés, dont 180 000 reçoivent les deux',
        'Together they have 640,000 subscribers, of whom 180,000 receive both',
      ],
      [
        'Leurs recettes approchent 10 millions de dollars en 2025',
        'Revenue reached a combined $9.7 million in 2025',
      ],
      [
        'Les lecteurs choisiront le nom parmi cinq jusqu’au 6 avril',
        'Readers will choose the name from a list of five until April 6',
      ],
      [
        'Amara Osei dirigera une équipe de 22 personnes',
        'His former rival Amara Osei will be editor in chief of a newsroom of 22',
      ],
      ['Aucun licenciement n’est prévu', 'There will be no layoffs'],
    ],
  }),
];
