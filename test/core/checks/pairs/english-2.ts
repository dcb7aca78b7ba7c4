import { pair } from './pair.ts';

export const english2 = [
  pair({
    id: 'museum-theft',
    language: 'en',
    medium: 'The Lakeside Courier',
    title: 'Stolen violin returns to Cleveland museum after 31 years',
    byline: 'Owen Tate',
    publishedAt: '2026-04-18',
    text: `A violin stolen from the Marlow Museum in Cleveland in 1995 has been found in an attic in Toronto, police said Friday.

The instrument, made in Cremona in 1742 and valued at $3.2 million, was hidden in a suitcase under 40 years of newspapers. The owner of the house, a retired plumber named Walter Brisk, did not know it was there. "I thought it was an old fishing rod," he said.

He will receive a reward of $50,000. The museum said it would be shown from June 6, behind glass two inches thick.

The thief was never identified. Two guards who were suspected at the time were cleared in 1998.`,
    brief:
      'The Lakeside Courier raconte un retour inespéré : un violon volé en 1995 au musée Marlow, à Cleveland, a été retrouvé dans un grenier de Toronto. L’instrument, fabriqué à Crémone en 1742 et estimé à 3,2 millions de dollars, dormait dans une valise, sous quarante ans de journaux. Walter Brisk, plombier à la retraite et propriétaire de la maison, ignorait sa présence : il le prenait pour une canne à pêche. Il touchera 50 000 dollars de récompense. Le violon sera exposé à partir du 6 juin. Le voleur, lui, n’a jamais été identifié ; deux gardiens soupçonnés à l’époque ont été blanchis en 1998.',
    facts: [
      [
        'Le violon a été volé en 1995 au musée Marlow de Cleveland et retrouvé à Toronto',
        'A violin stolen from the Marlow Museum in Cleveland in 1995 has been found in an attic in Toronto',
      ],
      [
        'Il a été fabriqué à Crémone en 1742 et vaut 3,2 millions de dollars',
        'The instrument, made in Cremona in 1742 and valued at $3.2 million',
      ],
      [
        'Walter Brisk ignorait la présence du violon',
        'The owner of the house, a retired plumber named Walter Brisk, did not know it was there',
      ],
      ['Walter Brisk touchera 50 000 dollars', 'He will receive a reward of $50,000'],
      ['Le violon sera exposé à partir du 6 juin', 'The museum said it would be shown from June 6'],
      ['Le voleur n’a jamais été identifié', 'The thief was never identified'],
      [
        'Deux gardiens soupçonnés ont été blanchis en 1998',
        'Two guards who were suspected at the time were cleared in 1998',
      ],
    ],
  }),
  pair({
    id: 'school-phones',
    language: 'en',
    medium: 'Classroom Times',
    title: 'What happened when a Norwegian town took phones out of its schools',
    byline: 'Ingrid Solberg',
    publishedAt: '2026-02-09',
    text: `Since August 2024, pupils in Lillehavn, a town of 8,300 people in western Norway, have left their phones in a locker at 8:15 a.m. and taken them back at 2:30 p.m.

The first evaluation, published last week by the University of Bergen, covers 1,140 pupils aged 11 to 16. Reports of bullying fell by 29%, and the average grade in mathematics rose from 3.6 to 4.1 out of 6. Reading results did not change.

Parents were divided at first: 54% of them opposed the measure, according to a poll by the town. Only 17% still do. "The noise came back to the corridors," said headteacher Kari Nygaard. "That is a good noise."

The Norwegian government plans to extend the rule to 120 schools in the autumn of 2026, at a cost of 65 million kroner.`,
    brief:
      'Que se passe-t-il quand une ville range les téléphones de ses élèves ? Classroom Times est allé voir à Lillehavn, en Norvège, 8 300 habitants, où les appareils restent au casier de 8h15 à 14h30 depuis août 2024. Première évaluation, signée de l’Université de Bergen et portant sur 1 140 élèves de 11 à 16 ans : les signalements de harcèlement ont chuté de 29 % et la moyenne en mathématiques est passée de 3,6 à 4,1 sur 6. La lecture, elle, n’a pas progressé. Les parents ont changé d’avis : 54 % y étaient opposés au départ, ils ne sont plus que 17 %. Le gouvernement norvégien veut étendre la règle à 120 écoles à l’automne 2026.',
    facts: [
      [
        'À Lillehavn, 8 300 habitants, les téléphones restent au casier de 8h15 à 14h30 depuis août 2024',
        'Since August 2024, pupils in Lillehavn, a town of 8,300 people in western Norway, have left their phones in a locker at 8:15 a.m. and taken them back at 2:30 p.m.',
      ],
      ['L’évaluation porte sur 1 140 élèves de 11 à 16 ans', 'covers 1,140 pupils aged 11 to 16'],
      [
        'Le harcèlement a chuté de 29 % et la moyenne est passée de 3,6 à 4,1',
        'Reports of bullying fell by 29%, and the average grade in mathematics rose from 3.6 to 4.1 out of 6',
      ],
      ['Les résultats en lecture n’ont pas changé', 'Reading results did not change'],
      ['54 % des parents étaient opposés à la mesure', '54% of them opposed the measure'],
      ['Ils ne sont plus que 17 % à s’y opposer', 'Only 17% still do'],
      [
        'La règle sera étendue à 120 écoles à l’automne 2026',
        'The Norwegian government plans to extend the rule to 120 schools in the autumn of 2026',
      ],
    ],
  }),
  pair({
    id: 'satire-court',
    language: 'en',
    medium: 'The Capital Record',
    title: 'Satirical site wins case against minister who did not laugh',
    byline: 'Beatrice Holm',
    publishedAt: '2026-05-30',
    text: `A Dublin court ruled on Thursday that the satirical website The Daily Turnip did not defame the former transport minister Declan Roche when it wrote in 2024 that he "had been replaced by a traffic cone, to general indifference".

Judge Orla Keane said no reasonable reader could take the sentence literally. Mr Roche had asked for €250,000 in damages; he must instead pay the site's legal costs, estimated at €86,000.

"We will invest it all in cones," said editor Sinead Murphy. The site, which has six staff and 310,000 monthly visitors, gained 4,200 donors during the trial.

Mr Roche's lawyer said he would not appeal.`,
    brief:
      'Un cône de chantier devant les juges : The Capital Record rapporte la victoire, à Dublin, du site satirique The Daily Turnip contre l’ancien ministre des Transports Declan Roche. En 2024, le site avait écrit que celui-ci avait été remplacé par un cône dans l’indifférence générale. Pour la juge Orla Keane, aucun lecteur raisonnable ne pouvait le prendre au pied de la lettre. Declan Roche réclamait 250 000 euros ; il devra au contraire payer les frais de justice du site, évalués à 86 000 euros. Il ne fera pas appel. Le Daily Turnip, six salariés et 310 000 visiteurs mensuels, a gagné 4 200 donateurs pendant le procès.',
    facts: [
      [
        'The Daily Turnip n’a pas diffamé Declan Roche',
        'the satirical website The Daily Turnip did not defame the former transport minister Declan Roche',
      ],
      [
        'Declan Roche réclamait 250 000 euros et devra payer 86 000 euros de frais',
        "Mr Roche had asked for €250,000 in damages; he must instead pay the site's legal costs, estimated at €86,000",
      ],
      [
        'Aucun lecteur raisonnable ne pouvait le prendre à la lettre, selon la juge Orla Keane',
        'Judge Orla Keane said no reasonable reader could take the sentence literally',
      ],
      [
        'Le site a six salariés, 310 000 visiteurs mensuels et a gagné 4 200 donateurs',
        'The site, which has six staff and 310,000 monthly visitors, gained 4,200 donors during the trial',
      ],
      ['Il ne fera pas appel', "Mr Roche's lawyer said he would not appeal"],
    ],
  }),
  pair({
    id: 'whale-drone',
    language: 'en',
    medium: 'Tideline',
    title: 'The drone that listens to whales',
    byline: 'Noor Rahimi',
    publishedAt: '2026-03-11',
    text: `Off the coast of Newfoundland, a yellow drone the size of a surfboard has been listening to whales for 214 days without a crew, a record for an unmanned vessel of its kind.

Built by the start-up Fathomline and Dalhousie University, it has recorded 1.8 terabytes of sound and identified 412 individual humpback whales, twice as many as human observers counted in the same area in 2023.

The machine cost C$390,000, one fifth of the price of a week on a research ship, according to marine biologist Claire Ouellet. It sends an alert to ships when a whale comes within three kilometres. Since November, 57 vessels have slowed down.

Not everyone is convinced. Fishermen in St. John's say the device has torn two of their nets.`,
    brief:
      'Au large de Terre-Neuve, un drone jaune de la taille d’une planche de surf écoute les baleines depuis 214 jours, sans équipage : un record, assure Tideline. Conçu par la jeune pousse Fathomline avec l’université Dalhousie, il a enregistré 1,8 téraoctet de sons et reconnu 412 baleines à bosse, deux fois plus que les observateurs humains en 2023. Lorsqu’un animal s’approche à moins de trois kilomètres, l’engin prévient les navires : 57 ont ralenti depuis novembre. Il a coûté 390 000 dollars canadiens, un cinquième du prix d’une semaine sur un navire de recherche, selon la biologiste Claire Ouellet. Des pêcheurs de Saint-Jean, eux, lui reprochent d’avoir déchiré deux filets.',
    facts: [
      [
        'Un drone écoute les baleines depuis 214 jours sans équipage',
        'a yellow drone the size of a surfboard has been listening to whales for 214 days without a crew',
      ],
      [
        'Il a enregistré 1,8 téraoctet de sons et reconnu 412 baleines à bosse',
        'it has recorded 1.8 terabytes of sound and identified 412 individual humpback whales',
      ],
      ['Il a coûté 390 000 dollars canadiens', 'The machine cost C$390,000'],
      ['57 navires ont ralenti depuis novembre', 'Since November, 57 vessels have slowed down'],
      [
        'Des pêcheurs de Saint-Jean lui reprochent deux filets déchirés',
        "Fishermen in St. John's say the device has torn two of their nets",
      ],
    ],
  }),
  pair({
    id: 'cartoon-sale',
    language: 'en',
    medium: 'Ink & Market',
    title: 'A sketch bought for £12 at a car boot sale fetches £410,000',
    byline: 'Rupert Lyle',
    publishedAt: '2026-07-19',
    text: `A pencil sketch bought for £12 at a car boot sale in Norfolk sold for £410,000 at Harrow & Pike in London on Wednesday, eight times its estimate.

The drawing, of a sleeping dog, is now attributed to the 19th-century painter Edith Marchmont, of whom only 23 works on paper are known. Its buyer, an American collector, wished to remain anonymous.

Seller Janet Coombes, a 61-year-old nurse from King's Lynn, used it for nine years to cover a damp patch in her hall. "I always liked the dog," she said. "The dog did not like the damp."

She plans to spend part of the money on a new roof. The auction house took a commission of 20%. Another Marchmont drawing will go on sale in Paris on October 2.`,
    brief:
      'Douze livres dans un vide-grenier du Norfolk, 410 000 livres aux enchères : Ink & Market raconte la folle histoire d’un croquis au crayon, vendu mercredi à Londres par Harrow & Pike pour huit fois son estimation. Ce chien endormi est désormais attribué à Edith Marchmont, une artiste du XIXe siècle dont on ne connaît que 23 œuvres sur papier. La vendeuse, Janet Coombes, infirmière de 61 ans, s’en servait depuis neuf ans pour cacher une tache d’humidité dans son entrée. L’acheteur, un collectionneur américain, souhaite rester anonyme. La maison d’enchères a prélevé 20 % de commission. Un autre dessin de Marchmont sera mis en vente à Paris le 2 octobre.',
    facts: [
      [
        'Un croquis acheté 12 livres s’est vendu 410 000 livres chez Harrow & Pike, à Londres',
        'A pencil sketch bought for £12 at a car boot sale in Norfolk sold for £410,000 at Harrow & Pike in London on Wednesday',
      ],
      [
        'On ne connaît d’Edith Marchmont que 23 œuvres sur papier',
        'the 19th-century painter Edith Marchmont, of whom only 23 works on paper are known',
      ],
      [
        'Janet Coombes, 61 ans, est infirmière',
        "Seller Janet Coombes, a 61-year-old nurse from King's Lynn",
      ],
      [
        'Elle s’en est servie pendant neuf ans',
        'used it for nine years to cover a damp patch in her hall',
      ],
      [
        'La maison d’enchères a pris 20 % de commission',
        'The auction house took a commission of 20%',
      ],
      [
        'Un autre dessin sera vendu à Paris le 2 octobre',
        'Another Marchmont drawing will go on sale in Paris on October 2',
      ],
    ],
  }),
];
