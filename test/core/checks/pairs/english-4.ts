import { pair } from './pair.ts';

export const english4 = [
  pair({
    id: 'rate-cut',
    language: 'en',
    medium: 'Continental Desk',
    title: 'European Central Bank cuts rates for the third time this year',
    byline: 'Hannah Reuss',
    publishedAt: '2026-10-22',
    text: `The European Central Bank lowered its deposit rate by a quarter of a percentage point to 1.75% on Thursday, its third cut of the year, as inflation in the euro area slowed to 1.9% in September from 2.4% in June.

President Ingrid Valberg told reporters in Frankfurt that growth remained "disappointingly weak". The bank now expects the economy to expand by 0.8% in 2026, down from the 1.2% it forecast three months ago.

Two of the 26 members of the governing council voted against the move. Germany's Bundesbank has long argued for caution. "The battle is not over," Valberg said. "We will not commit to any particular path."

Bond yields fell after the decision and the euro slipped to $1.07.`,
    brief:
      'La BCE desserre encore la vis. D’après Continental Desk, l’institution de Francfort a ramené jeudi son taux de dépôt à 1,75 %, soit un quart de point de moins. C’est la troisième baisse depuis janvier. Il faut dire que la hausse des prix en zone euro est retombée à 1,9 % en septembre, contre 2,4 % en juin. La croissance, elle, patine : 0,8 % attendu cette année, quand les économistes de la banque tablaient sur 1,2 % au début de l’été. La présidente, Ingrid Valberg, se garde de promettre la suite. Deux membres du Conseil des gouverneurs sur vingt-six s’y sont opposés. Dans la foulée, l’euro a glissé à 1,07 dollar.',
    facts: [
      [
        'La BCE ramène jeudi son taux de dépôt à 1,75 %',
        'The European Central Bank lowered its deposit rate by a quarter of a percentage point to 1.75% on Thursday',
      ],
      ['C’est la troisième baisse de l’année', 'its third cut of the year'],
      [
        'L’inflation est retombée à 1,9 % en septembre, contre 2,4 % en juin',
        'inflation in the euro area slowed to 1.9% in September from 2.4% in June',
      ],
      [
        'La banque attend 0,8 % de croissance au lieu de 1,2 %',
        'expects the economy to expand by 0.8% in 2026, down from the 1.2% it forecast three months ago',
      ],
      [
        'Deux membres sur vingt-six se sont opposés',
        'Two of the 26 members of the governing council voted against the move',
      ],
      ['L’euro a glissé à 1,07 dollar', 'the euro slipped to $1.07'],
    ],
  }),
  pair({
    id: 'quiet-feed',
    language: 'en',
    medium: 'Platform Notes',
    title: 'Murmur, the audio network, doubles its users in a year',
    byline: 'Oren Castell',
    publishedAt: '2026-06-09T07:00:00Z',
    text: `Murmur, the social network where people post clips of no more than 30 seconds, ended May with 5.94 million daily users, up from 2.9 million a year ago. Half of them are under 25.

The London start-up, founded in 2021 by former radio producers Kwame Asante and Beth Ollerton, has raised $48m from investors including Fairlead Ventures. It has never turned a profit. Revenue came to $6.3m last year, against costs of $19m.

"People are tired of being looked at," said Ollerton, 34. "On Murmur nobody cares about your kitchen."

A third of clips are replies to another clip. Moderation remains a headache: the company removed 410,000 clips in the first quarter, and it employs only 22 moderators. A paid version, at $4 a month, will launch in the United States on 1 July.`,
    brief:
      'Et si l’avenir des réseaux sociaux se jouait à l’oreille ? Platform Notes fait le point sur Murmur, où l’on publie des sons de trente secondes maximum. Le service londonien approche les 6 millions d’utilisateurs quotidiens : son audience a doublé en un an. La moitié ont moins de 25 ans, et un son sur trois répond à un autre. Fondée en 2021 par deux anciens de la radio, Beth Ollerton et Kwame Asante, la start-up a levé 48 millions de dollars mais reste dans le rouge, avec 19 millions de coûts pour 6,3 millions de recettes en 2025. Autre souci, la modération : ils ne sont que 22 à trier les contenus, alors que 410 000 sons ont été retirés au premier trimestre. Une formule à 4 dollars par mois arrivera le 1er juillet outre-Atlantique.',
    facts: [
      [
        'Murmur approche les 6 millions d’utilisateurs quotidiens',
        'ended May with 5.94 million daily users, up from 2.9 million a year ago',
      ],
      ['La moitié ont moins de 25 ans', 'Half of them are under 25'],
      [
        'La société a été fondée en 2021 par Beth Ollerton et Kwame Asante',
        'founded in 2021 by former radio producers Kwame Asante and Beth Ollerton',
      ],
      [
        '19 millions de coûts pour 6,3 millions de recettes',
        'Revenue came to $6.3m last year, against costs of $19m',
      ],
      [
        '410 000 sons ont été retirés au premier trimestre',
        'the company removed 410,000 clips in the first quarter, and it employs only 22 moderators',
      ],
      [
        'La formule à 4 dollars par mois arrive le 1er juillet',
        'A paid version, at $4 a month, will launch in the United States on 1 July',
      ],
    ],
  }),
  pair({
    id: 'ferry-port',
    language: 'en',
    medium: 'The Pembroke Courier',
    title: 'Island ferry to stop overnight sailings for the first time since 1952',
    byline: 'Staff reporter',
    publishedAt: '2026-02-18',
    text: `The night ferry between Pembroke Dock and the isle of Carrow will not sail after 31 March, the operator said yesterday, ending a service that has run without a break since 1952.

CarrowLink blames fuel prices, which have risen by 38 percent in eighteen months, and a lack of crew. The 10:15 p.m. boat carried an average of 41 passengers last winter, for 260 seats.

Residents are furious. Carrow has a population of 1,870 and no hospital. "If you break a leg after dinner, you wait until 6:30 in the morning," said Councillor Eluned Price, who has gathered 1,200 signatures. The Welsh government said it could not offer a subsidy before the election in May.

The day service, with four crossings, is not affected.`,
    brief:
      'Fin de voyage pour un symbole gallois. Le ferry de nuit qui relie Pembroke Dock à l’île de Carrow cessera ses rotations après le 31 mars, rapporte The Pembroke Courier. Il naviguait sans interruption depuis 1952. La compagnie CarrowLink invoque le manque de marins et l’envolée du carburant (+38 % en un an et demi). Le bateau de 22 h 15, qui compte 260 places, n’accueillait plus que 41 passagers en moyenne l’hiver dernier. Sur place, la colère gronde : les 1 870 insulaires n’ont pas d’hôpital. « Si vous vous cassez la jambe après dîner, vous attendez 6 h 30 du matin », s’indigne (notre traduction) l’élue Eluned Price, dont la pétition a réuni 1 200 signatures. Les quatre traversées de jour sont maintenues.',
    facts: [
      [
        'Le ferry de nuit cessera après le 31 mars',
        'The night ferry between Pembroke Dock and the isle of Carrow will not sail after 31 March',
      ],
      [
        'Il naviguait sans interruption depuis 1952',
        'a service that has run without a break since 1952',
      ],
      [
        'Le carburant a pris 38 % en un an et demi',
        'fuel prices, which have risen by 38 percent in eighteen months',
      ],
      [
        'Le bateau de 22 h 15 accueillait 41 passagers en moyenne, pour 260 places',
        'The 10:15 p.m. boat carried an average of 41 passengers last winter, for 260 seats',
      ],
      [
        'Les 1 870 habitants n’ont pas d’hôpital',
        'Carrow has a population of 1,870 and no hospital',
      ],
      [
        'La pétition d’Eluned Price a réuni 1 200 signatures',
        'said Councillor Eluned Price, who has gathered 1,200 signatures',
      ],
    ],
  }),
  pair({
    id: 'bundle-war',
    language: 'en',
    medium: 'Screen Ledger',
    title: 'Lumina and Polecat agree $21bn merger',
    byline: 'Jo Tanaka',
    publishedAt: '2026-09-07',
    text: `Lumina, the Hollywood studio behind the Nightjar films, has agreed to buy its smaller rival Polecat Entertainment for $21 billion in cash and shares, the companies announced late on Sunday.

The deal would create a group with 134 million streaming subscribers worldwide, the third largest after Vistaflix and Orbit+. Lumina shareholders would own 62% of the new company and Polecat's 38%.

Polecat chief executive Dana Rourke will leave when the transaction closes, expected in the second half of 2027. Lumina boss Victor Salcedo will run the combined group from Los Angeles. They promise $1.4 billion in annual savings, without saying how many of the 31,000 employees would go.

Regulators in Washington and Brussels must still approve the deal. "This is bad for writers, bad for viewers, good for bankers," the Screenwriters Alliance said in a statement.`,
    brief:
      'Grandes manœuvres à Hollywood : Lumina met 21 milliards de dollars sur la table pour avaler Polecat Entertainment, nous apprend Screen Ledger. Ensemble, les deux studios pèseraient 134 millions d’abonnés au streaming dans le monde, de quoi s’installer sur la troisième marche du podium, derrière Vistaflix et Orbit+. Les actionnaires de Lumina détiendraient 62 % du nouvel ensemble, que pilotera leur patron, Victor Salcedo. Son homologue de Polecat, Dana Rourke, prendra la porte une fois l’opération bouclée, au second semestre 2027 si Washington et Bruxelles donnent leur feu vert. À la clé, 1,4 milliard d’économies annuelles, mais pas un mot sur le sort des 31 000 salariés.',
    facts: [
      [
        'Lumina rachète Polecat Entertainment pour 21 milliards de dollars',
        'has agreed to buy its smaller rival Polecat Entertainment for $21 billion in cash and shares',
      ],
      [
        'Le groupe compterait 134 millions d’abonnés, le troisième derrière Vistaflix et Orbit+',
        'a group with 134 million streaming subscribers worldwide, the third largest after Vistaflix and Orbit+',
      ],
      [
        'Les actionnaires de Lumina détiendraient 62 % du groupe',
        'Lumina shareholders would own 62% of the new company',
      ],
      [
        'Victor Salcedo dirigera le groupe',
        'Lumina boss Victor Salcedo will run the combined group from Los Angeles',
      ],
      [
        'Dana Rourke partira au second semestre 2027',
        'Polecat chief executive Dana Rourke will leave when the transaction closes, expected in the second half of 2027',
      ],
    ],
  }),
  pair({
    id: 'un-newsrooms',
    language: 'en',
    medium: 'Frontline Review',
    title: 'UN: 2025 was the deadliest year for reporters in a decade',
    byline: 'Mariam El-Sayed',
    publishedAt: '2026-01-28',
    text: `At least 117 journalists were killed in the course of their work in 2025, the highest number in ten years, the United Nations said on Wednesday. Nearly two thirds of the deaths, 74, occurred in war zones.

The report, presented in Geneva, counts 19 countries where at least one reporter died. In 85% of cases since 2006, nobody has been convicted.

"Impunity is a message, and killers read it," said Rafael Montoya, the organisation's special envoy for press freedom. He called on governments to adopt the safety plan drafted in Oslo in 2023, which only 14 states have signed.

Women accounted for 11 of the victims. More than 380 media workers were in prison on 1 December, a fall of 6% from the year before.`,
    brief:
      'Jamais depuis dix ans le métier n’avait été aussi meurtrier. Selon un rapport de l’ONU présenté à Genève mercredi, et que détaille Frontline Review, au moins 117 journalistes ont été tués dans l’exercice de leur travail en 2025, dont 74 (près des deux tiers) sur des terrains de guerre. Dix-neuf pays sont concernés, et les victimes comptent onze femmes. L’envoyé spécial des Nations unies pour la liberté de la presse, Rafael Montoya, pointe l’impunité : depuis 2006, 85 % des affaires n’ont débouché sur aucune condamnation. Il presse les gouvernements d’adopter le plan d’Oslo, qui date de 2023 et n’a convaincu que 14 États. Seule éclaircie, le nombre de professionnels emprisonnés au 1er décembre (plus de 380) a reculé de 6 % en un an.',
    facts: [
      [
        'Au moins 117 journalistes ont été tués en 2025',
        'At least 117 journalists were killed in the course of their work in 2025',
      ],
      [
        '74 morts, près des deux tiers, en zone de guerre',
        'Nearly two thirds of the deaths, 74, occurred in war zones',
      ],
      [
        'Depuis 2006, 85 % des affaires sont sans condamnation',
        'In 85% of cases since 2006, nobody has been convicted',
      ],
      [
        'Le plan d’Oslo de 2023 n’a convaincu que 14 États',
        'the safety plan drafted in Oslo in 2023, which only 14 states have signed',
      ],
      [
        'Plus de 380 professionnels étaient emprisonnés au 1er décembre, en recul de 6 %',
        'More than 380 media workers were in prison on 1 December, a fall of 6% from the year before',
      ],
    ],
  }),
  pair({
    id: 'cup-final',
    language: 'en',
    medium: 'Touchline',
    title: 'Harrow Ladies stun City to win first cup in 41 years',
    byline: 'Nell Brady',
    publishedAt: '2026-05-17',
    text: `Third-tier Harrow Ladies beat Manchester Rovers 3-2 after extra time on Saturday to win the Albion Cup in front of 63,418 people, the club's first trophy since 1985.

Rovers led 2-0 after half an hour through Kim Aduba and a penalty by Sofia Brandt. Harrow's captain, 37-year-old teaching assistant Gail Whitmore, pulled one back just before the break, and substitute Ama Boateng equalised in the 88th minute. Whitmore headed the winner from a corner in the 117th.

"I have to be at school on Monday at eight," she said, crying. "Nobody will learn anything."

The winners receive £430,000, about three times Harrow's annual budget. Rovers, runners-up for the second year in a row, had not lost to a lower-division side since 2014.`,
    brief:
      'Le conte de fées de la semaine vient du football anglais. Touchline revient sur l’exploit de Harrow, pensionnaire de troisième division, qui a remporté samedi l’Albion Cup aux dépens de Manchester Rovers (3-2 après prolongation), devant 63 418 spectateurs. Menées 2-0 au bout d’une demi-heure, les joueuses de Harrow ont égalisé à la 88e minute grâce à la remplaçante Ama Boateng. Et c’est la capitaine, Gail Whitmore, 37 ans, assistante scolaire dans le civil, qui a offert la victoire d’une tête à la 117e. Le club n’avait plus rien gagné depuis 1985. La prime de 430 000 livres représente le triple de son budget annuel. « Je dois être à l’école lundi à huit heures », a soufflé en larmes, en anglais, l’héroïne du jour.',
    facts: [
      [
        'Harrow a battu Manchester Rovers 3-2 après prolongation samedi',
        'Third-tier Harrow Ladies beat Manchester Rovers 3-2 after extra time on Saturday',
      ],
      [
        'Ama Boateng a égalisé à la 88e minute',
        'substitute Ama Boateng equalised in the 88th minute',
      ],
      [
        'Gail Whitmore a marqué de la tête à la 117e',
        'Whitmore headed the winner from a corner in the 117th',
      ],
      ['Le club n’avait rien gagné depuis 1985', "the club's first trophy since 1985"],
      [
        'La prime de 430 000 livres vaut trois fois le budget annuel',
        "The winners receive £430,000, about three times Harrow's annual budget",
      ],
    ],
  }),
];
