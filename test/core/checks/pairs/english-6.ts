import { pair } from './pair.ts';

export const english6 = [
  pair({
    id: 'radio-strike',
    language: 'en',
    medium: 'Media Monitor',
    title: 'Public radio staff in Ireland vote to strike over pay gap',
    byline: 'Grainne Tully',
    publishedAt: '2026-11-12',
    text: `Journalists and technicians at the Irish public broadcaster Radio Erin will walk out for 24 hours next Friday after talks with management collapsed. The strike was backed by 81% of the 640 union members who voted.

They want an end to a two-tier pay system under which anyone hired after 2012 earns about 15% less than older colleagues for the same work. "My desk mate does what I do and takes home €7,000 more," said Aoife Brennan, a producer.

Management says closing the gap would cost €11m a year, which it cannot afford since licence fee income dropped to €142m in 2025 from €168m in 2022. Director-general Conor Lacey has offered a 4% rise over two years.

It would be the first strike at the broadcaster since 1992.`,
    brief:
      'Silence radio en vue en Irlande. Les salariés de Radio Erin débrayeront vingt-quatre heures vendredi prochain, annonce Media Monitor. Sur les 640 syndiqués qui ont pris part au scrutin, 81 % ont dit oui à cette grève, la première depuis 1992. Ils réclament la fin d’un système à deux vitesses : à travail égal, les recrues d’après 2012 touchent environ 15 % de moins que leurs aînés. Conor Lacey, le directeur général, propose 4 % d’augmentation sur deux ans et estime à 11 millions d’euros par an le coût d’un rattrapage. Impossible, dit-il, alors que la redevance n’a rapporté que 142 millions l’an passé, contre 168 millions trois ans plus tôt.',
    facts: [
      [
        'La grève de 24 heures aura lieu vendredi prochain',
        'will walk out for 24 hours next Friday',
      ],
      [
        '81 % des 640 votants ont dit oui',
        'The strike was backed by 81% of the 640 union members who voted',
      ],
      [
        'Les recrues d’après 2012 touchent environ 15 % de moins',
        'anyone hired after 2012 earns about 15% less than older colleagues',
      ],
      [
        'Le rattrapage coûterait 11 millions d’euros par an',
        'closing the gap would cost €11m a year',
      ],
      [
        'La redevance a rapporté 142 millions, contre 168 millions',
        'licence fee income dropped to €142m in 2025 from €168m in 2022',
      ],
      [
        'Conor Lacey propose 4 % sur deux ans',
        'Director-general Conor Lacey has offered a 4% rise over two years',
      ],
    ],
  }),
  pair({
    id: 'book-scanner',
    language: 'en',
    medium: 'Open Shelf',
    title: 'Publishers settle with AI firm for $620 million',
    byline: 'Maya Lindgren',
    publishedAt: '2026-05-05',
    text: `Cortexa, the maker of the Sage assistant, has agreed to pay $620 million to end a class action by authors who accused it of training its models on 480,000 pirated books. Judge Alan Petrie of the federal court in San Francisco must approve the settlement at a hearing on June 18.

Each book would bring its author roughly $900, after lawyers take 25 percent. Publishers would receive half of that sum.

Cortexa admits no wrongdoing and keeps its models. "We would have preferred a ruling," said novelist Delphine Amara, one of the three lead plaintiffs. "But writers have rent to pay."

The company, valued at $94 billion in March, still faces a lawsuit from the Japan Publishers Federation and another from two German newspapers.`,
    brief:
      'Addition salée pour Cortexa. L’éditeur de l’assistant Sage versera 620 millions de dollars pour solder l’action collective d’écrivains qui lui reprochaient d’avoir nourri ses modèles avec 480 000 livres piratés, indique Open Shelf. Chaque titre rapporterait environ 900 dollars à son auteur, une fois déduits les 25 % des avocats, la moitié de cette somme revenant à l’éditeur. L’entreprise d’intelligence artificielle, valorisée 94 milliards de dollars en mars, ne reconnaît aucune faute et conserve ses modèles. Le juge Alan Petrie, du tribunal fédéral de San Francisco, doit valider l’accord le 18 juin. La romancière Delphine Amara, l’une des trois plaignantes, aurait préféré un jugement. Cortexa n’en a pas fini : des éditeurs japonais et deux journaux allemands la poursuivent aussi.',
    facts: [
      [
        'Cortexa versera 620 millions de dollars aux auteurs',
        'has agreed to pay $620 million to end a class action by authors',
      ],
      [
        'Les modèles ont été nourris de 480 000 livres piratés',
        'training its models on 480,000 pirated books',
      ],
      [
        'Chaque livre rapporterait environ 900 dollars, après 25 % pour les avocats',
        'Each book would bring its author roughly $900, after lawyers take 25 percent',
      ],
      [
        'Le juge Alan Petrie doit valider l’accord le 18 juin',
        'Judge Alan Petrie of the federal court in San Francisco must approve the settlement at a hearing on June 18',
      ],
      ['Cortexa ne reconnaît aucune faute', 'Cortexa admits no wrongdoing and keeps its models'],
      [
        'La société était valorisée 94 milliards de dollars en mars',
        'The company, valued at $94 billion in March',
      ],
    ],
  }),
  pair({
    id: 'tram-lagos',
    language: 'en',
    medium: 'Metro Africa',
    title: 'Lagos opens its third light rail line, four years late',
    byline: 'Chidi Nwosu',
    publishedAt: '2026-09-02',
    text: `Nigeria's biggest city opened its third light rail line on Tuesday, four years behind schedule and at a cost of 412 billion naira, 60% more than planned. The 24-kilometre Green Line links Marina to the Lekki free trade zone in 35 minutes; by road the trip takes up to three hours.

Governor Bisi Adeleke rode the first train with schoolchildren. "Today Lagos breathes," he said. Chinese contractor CRW built the 11 stations and will operate the line until 2031.

A ticket costs 900 naira, too much for many, says the Commuters' Union, which wants it cut to 500. Trains run every 12 minutes, from 5:30 a.m. to 10 p.m.

The authorities expect 250,000 passengers a day by the end of the year. On the Blue Line, opened in 2023, there are 130,000.`,
    brief:
      'Lagos respire… avec quatre ans de retard. Metro Africa était mardi de l’inauguration de la ligne verte, la troisième du tramway de la métropole nigériane. Elle parcourt en 35 minutes les 24 kilomètres qui séparent Marina de la zone franche de Lekki, un trajet qui peut demander trois heures en voiture. Le chantier, confié au chinois CRW, a coûté 412 milliards de nairas, soit 60 % de plus que prévu. Les rames passent toutes les 12 minutes, de 5 h 30 à 22 heures, et desservent 11 stations. Mais le billet à 900 nairas passe mal : l’union des usagers demande qu’il soit ramené à 500. Les autorités visent 250 000 voyageurs quotidiens d’ici à la fin décembre, près du double de la ligne bleue (130 000).',
    facts: [
      [
        'La ligne verte relie Marina à Lekki, 24 kilomètres, en 35 minutes',
        'The 24-kilometre Green Line links Marina to the Lekki free trade zone in 35 minutes',
      ],
      [
        'Le chantier a coûté 412 milliards de nairas, 60 % de plus que prévu',
        'at a cost of 412 billion naira, 60% more than planned',
      ],
      [
        'Le billet coûte 900 nairas, les usagers demandent 500',
        "A ticket costs 900 naira, too much for many, says the Commuters' Union, which wants it cut to 500",
      ],
      [
        'Les rames passent toutes les 12 minutes de 5 h 30 à 22 heures',
        'Trains run every 12 minutes, from 5:30 a.m. to 10 p.m.',
      ],
      [
        '250 000 voyageurs par jour sont attendus d’ici à la fin de l’année',
        'The authorities expect 250,000 passengers a day by the end of the year',
      ],
    ],
  }),
  pair({
    id: 'teen-screen',
    language: 'en',
    medium: 'Wellbeing Weekly',
    title: 'Teenagers now get news from influencers, not parents, survey says',
    byline: 'Dr Helen Marsh',
    publishedAt: '2026-10-05',
    text: `More than half of British teenagers, 54%, say influencers are their main source of news, ahead of family (31%) and television (22%), according to a survey of 2,118 people aged 13 to 17 published today by the regulator Comwatch.

Two years ago, family came first with 47%. TikTok is used for news by 44% of those asked, YouTube by 39%. Only 6% had opened a newspaper website in the previous week.

Yet they are not naive: 68% say they check a story elsewhere before sharing it, 9 points more than in 2024. "They doubt everything, including us," said Comwatch's head of research, Tariq Aziz-Cole.

Girls are more likely than boys to avoid the news altogether: 28% against 17%.`,
    brief:
      'Qui informe les ados britanniques ? Les influenceurs, répond une enquête du régulateur Comwatch décortiquée par Wellbeing Weekly. Ils sont la première source d’actualité pour 54 % des 13-17 ans, loin devant la famille (31 %) et la télé (22 %). En 2024, les parents arrivaient encore en tête, avec 47 %. TikTok (44 %) devance YouTube (39 %), et à peine 6 % des 2 118 jeunes interrogés ont visité le site d’un journal dans la semaine. Pas dupes pour autant : plus des deux tiers disent vérifier une info ailleurs avant de la partager, neuf points de plus qu’il y a deux ans. Reste que 28 % des filles fuient purement et simplement l’actualité, contre 17 % des garçons.',
    facts: [
      [
        'Les influenceurs sont la première source pour 54 % des ados, devant la famille (31 %) et la télé (22 %)',
        'More than half of British teenagers, 54%, say influencers are their main source of news, ahead of family (31%) and television (22%)',
      ],
      [
        'TikTok (44 %) devance YouTube (39 %)',
        'TikTok is used for news by 44% of those asked, YouTube by 39%',
      ],
      [
        'Plus des deux tiers vérifient, neuf points de plus',
        '68% say they check a story elsewhere before sharing it, 9 points more than in 2024',
      ],
      [
        '28 % des filles évitent l’actualité, contre 17 % des garçons',
        'Girls are more likely than boys to avoid the news altogether: 28% against 17%',
      ],
    ],
  }),
  pair({
    id: 'opera-hum',
    language: 'en',
    medium: 'Stage Door',
    title: 'The tenor who lost his voice and found an audience',
    byline: 'Pia Lombardi',
    publishedAt: '2026-12-01',
    text: `Matteo Grazzini was to sing Otello at the Arena di Verona in July 2024. On the eve, his vocal cords bled. Surgeons in Milan told him he would not sing for at least two years.

So the 41-year-old tenor started humming. His videos, in which he hums arias while cooking, have drawn 3.1 million followers on Instagram and a contract with the Milan publisher Sesto. His first book, Bocca chiusa, sold 85,000 copies in Italy within six weeks of its release in October.

"Silence taught me what my teachers could not," he says. He earns more now than on stage, but he has not given up: on 14 February he will sing four songs at La Fenice in Venice, in front of 1,000 people. All tickets went in nine minutes.`,
    brief:
      'Privé de voix, il a trouvé son public. Stage Door dresse le portrait de Matteo Grazzini, ténor italien de 41 ans, victime d’une hémorragie des cordes vocales la veille d’un Otello aux arènes de Vérone, en juillet 2024. Interdit de chant pour deux ans au moins par les chirurgiens milanais, il s’est mis à fredonner des arias en cuisinant. Résultat : 3,1 millions d’abonnés sur Instagram et un livre, Bocca chiusa, écoulé à 85 000 exemplaires en six semaines. Il gagne désormais mieux sa vie que sur scène. Mais il n’a pas renoncé à l’opéra : le 14 février, il interprétera quatre airs à la Fenice, à Venise, devant un millier de spectateurs. Les billets sont partis en neuf minutes.',
    facts: [
      [
        'Matteo Grazzini, 41 ans, devait chanter Otello à Vérone en juillet 2024',
        'Matteo Grazzini was to sing Otello at the Arena di Verona in July 2024',
      ],
      [
        'Ses vidéos ont attiré 3,1 millions d’abonnés sur Instagram',
        'have drawn 3.1 million followers on Instagram',
      ],
      [
        'Bocca chiusa s’est vendu à 85 000 exemplaires en six semaines',
        'His first book, Bocca chiusa, sold 85,000 copies in Italy within six weeks',
      ],
      ['Il n’a pas renoncé', 'He earns more now than on stage, but he has not given up'],
      [
        'Le 14 février, il interprétera quatre airs à la Fenice',
        'on 14 February he will sing four songs at La Fenice in Venice, in front of 1,000 people',
      ],
      ['Les billets sont partis en neuf minutes', 'All tickets went in nine minutes'],
    ],
  }),
];
