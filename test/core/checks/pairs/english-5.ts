import { pair } from './pair.ts';

export const english5 = [
  pair({
    id: 'newsletter-cook',
    language: 'en',
    medium: 'The Paper Trail',
    title: 'She quit a magazine at 58 to write about soup. It pays better',
    byline: 'Colm Devane',
    publishedAt: '2026-03-12',
    text: `When Rosalind Achterberg left Table & Vine, the magazine where she had been food editor for 22 years, her colleagues gave her a ladle. Eighteen months later her weekly newsletter, Ladle, has 71,000 readers, of whom 6,200 pay $60 a year.

That makes more than $370,000 a year before fees, over twice her last salary. The platform that hosts it, Inkwell, takes 10 per cent.

She writes on a farm outside Rotterdam and tests every recipe three times. She has refused all advertising. "A stock cube company offered me a fortune," she says. "I would rather eat the cube."

A survey by Inkwell in February found that the median writer on the platform earns $340 a month. Achterberg is one of only 212 who make over $100,000 a year.`,
    brief:
      'Quitter un magazine à 58 ans pour écrire sur la soupe : le pari de Rosalind Achterberg a payé, raconte The Paper Trail. Un an et demi après son départ de Table & Vine, où elle a dirigé pendant 22 ans la rubrique cuisine, sa newsletter hebdomadaire, Ladle, réunit 71 000 lecteurs. Parmi eux, 6 200 déboursent 60 dollars par an, soit plus de 370 000 dollars de recettes, le double de son ancien salaire, dont la plateforme Inkwell prélève 10 %. La Néerlandaise d’adoption, qui teste chaque recette à trois reprises dans une ferme près de Rotterdam, ne veut pas entendre parler de publicité. Un cas rare : sur Inkwell, le revenu médian plafonne à 340 dollars par mois et 212 auteurs seulement dépassent les 100 000 dollars annuels.',
    facts: [
      [
        'La newsletter réunit 71 000 lecteurs, dont 6 200 paient 60 dollars par an',
        'has 71,000 readers, of whom 6,200 pay $60 a year',
      ],
      [
        'Elle a dirigé pendant 22 ans la rubrique cuisine de Table & Vine',
        'the magazine where she had been food editor for 22 years',
      ],
      ['La plateforme Inkwell prélève 10 %', 'Inkwell, takes 10 per cent'],
      [
        'Le revenu médian est de 340 dollars par mois',
        'the median writer on the platform earns $340 a month',
      ],
      [
        '212 auteurs dépassent 100 000 dollars par an',
        'one of only 212 who make over $100,000 a year',
      ],
    ],
  }),
  pair({
    id: 'council-ai',
    language: 'en',
    medium: 'Civic Wire',
    title: 'Minneapolis suspends chatbot that invented a parking law',
    byline: 'Tess Okonjo',
    publishedAt: '2026-04-30',
    text: `The city of Minneapolis has switched off Ask Minni, a chatbot launched in January to answer residents' questions, after it told at least 140 people that parking was free on Tuesdays. It is not, and never has been.

The city will refund fines totalling $9,800. The tool, supplied by the Seattle firm Civitas Labs under a two-year contract worth $1.6 million, answered about 3,500 questions a day. An internal audit found that one answer in eight was wrong.

"We moved too quickly, and I am sorry," said mayor Denise Halloran on Wednesday. Council member Ray Ostrander, who voted against the contract, wants the money back.

Civitas Labs denies that its software is to blame and says the city did not update its documents. A human hotline, open from 8 a.m. to 6 p.m., replaces the robot for now.`,
    brief:
      'Quand le robot municipal invente la loi… À Minneapolis, l’assistant conversationnel Ask Minni assurait aux habitants que le stationnement était gratuit le mardi. Faux. Civic Wire raconte que la ville a débranché l’outil, lancé en janvier, après avoir recensé au moins 140 personnes induites en erreur, et qu’elle remboursera 9 800 dollars d’amendes. D’après un audit interne, une réponse sur huit était erronée, pour quelque 3 500 questions par jour. La maire, Denise Halloran, a présenté ses excuses mercredi. L’élu Ray Ostrander, opposé dès l’origine au contrat de 1,6 million de dollars sur deux ans, exige un remboursement. Le fournisseur, Civitas Labs, basé à Seattle, rejette la faute sur la mairie. En attendant, des humains répondent au téléphone de 8 h à 18 h.',
    facts: [
      [
        'Le robot disait que le stationnement était gratuit le mardi',
        'it told at least 140 people that parking was free on Tuesdays',
      ],
      [
        'La ville remboursera 9 800 dollars d’amendes',
        'The city will refund fines totalling $9,800',
      ],
      ['Une réponse sur huit était erronée', 'one answer in eight was wrong'],
      [
        'Le contrat de 1,6 million de dollars court sur deux ans',
        'under a two-year contract worth $1.6 million',
      ],
      [
        'Ray Ostrander, opposé au contrat, veut un remboursement',
        'Council member Ray Ostrander, who voted against the contract, wants the money back',
      ],
      [
        'Civitas Labs rejette la faute sur la ville',
        'Civitas Labs denies that its software is to blame and says the city did not update its documents',
      ],
    ],
  }),
  pair({
    id: 'vinyl-boom',
    language: 'en',
    medium: 'Groove Business',
    title: 'Vinyl sales fall for the first time in 17 years',
    byline: 'Patrick Oyelaran',
    publishedAt: '2026-01-06',
    text: `Sales of vinyl records in Britain dropped by 4.6% in 2025 to 6.4 million units, the first decline since 2007, according to figures from the Record Trade Council. Revenue edged up 1% to £197m because prices rose: the average album now costs £31.

The council blames a lack of big releases and a pressing plant fire in Pilsen that delayed 300 titles. CDs fell 11%. Streaming, by contrast, grew 7.8% and accounts for 88% of all music consumption.

"It's a plateau, not a cliff," said the council's director, Imogen Farr. Independent shops disagree. Of the 461 members of their association, 39 closed last year, up from 21 in 2024.

The best-selling record of the year was Salt Hours, by the Leeds singer Marnie Doyle, with 96,000 copies.`,
    brief:
      'Le disque noir marque le pas. Pour la première fois depuis 2007, les ventes de vinyles ont reculé au Royaume-Uni, relève Groove Business : 6,4 millions d’exemplaires l’an dernier, en baisse de 4,6 %. Le chiffre d’affaires progresse tout de même de 1 %, à 197 millions de livres, parce que les prix grimpent (31 livres l’album en moyenne). Le Record Trade Council met en cause l’absence de grosses sorties et l’incendie d’une usine de Pilsen, en Tchéquie. Sa directrice, Imogen Farr, parle d’un simple palier. Les disquaires indépendants y croient moins : 39 ont fermé en 2025, contre 21 l’année précédente. Le streaming, lui, pèse désormais 88 % de l’écoute (+7,8 %).',
    facts: [
      [
        'Les ventes de vinyles ont baissé de 4,6 %, à 6,4 millions d’exemplaires',
        'Sales of vinyl records in Britain dropped by 4.6% in 2025 to 6.4 million units',
      ],
      [
        'Le chiffre d’affaires progresse de 1 %, à 197 millions de livres',
        'Revenue edged up 1% to £197m because prices rose',
      ],
      ['Un album coûte en moyenne 31 livres', 'the average album now costs £31'],
      ['39 disquaires ont fermé, contre 21 en 2024', '39 closed last year, up from 21 in 2024'],
      [
        'Le streaming pèse 88 % de l’écoute et progresse de 7,8 %',
        'Streaming, by contrast, grew 7.8% and accounts for 88% of all music consumption',
      ],
    ],
  }),
  pair({
    id: 'senate-subpoena',
    language: 'en',
    medium: 'Capitol Brief',
    title: 'Senate panel votes to keep reporters’ sources secret',
    byline: 'Lorraine Pike',
    publishedAt: '2026-07-16',
    text: `The Senate Judiciary Committee voted 13-8 on Thursday to advance a bill that would shield journalists from being forced to reveal their sources, sending it to the full chamber for the first time in more than a decade.

Four Republicans joined all nine Democrats. The bill, written by Senator Carla Whitfield of Oregon, would let courts demand sources only to prevent an imminent attack. The White House has not said whether the president would sign it.

"A reporter who cannot keep a promise cannot do the job," Whitfield said. Opponents, led by Senator Dale Buchner of Texas, argued the text defined journalists so broadly that it would protect bloggers and leakers.

A vote is not expected before September. A similar law passed the House of Representatives in 2024 but died in the Senate.`,
    brief:
      'Le secret des sources fait un pas en avant à Washington. Par 13 voix contre 8, la commission judiciaire du Sénat américain a adopté jeudi une proposition de loi qui interdit de contraindre un journaliste à livrer ses informateurs, signale Capitol Brief. Quatre républicains ont rejoint les neuf démocrates. Le texte de Carla Whitfield, élue de l’Oregon, ne prévoit qu’une exception : la prévention d’un attentat imminent. Le Texan Dale Buchner, chef de file des opposants, juge la définition du journaliste trop large. Le vote en séance n’aura pas lieu avant septembre et la Maison-Blanche ne dit pas si le président signera. En 2024, une loi comparable, adoptée par la Chambre des représentants, avait échoué au Sénat.',
    facts: [
      [
        'La commission a adopté le texte jeudi par 13 voix contre 8',
        'The Senate Judiciary Committee voted 13-8 on Thursday to advance a bill',
      ],
      [
        'Quatre républicains ont rejoint les neuf démocrates',
        'Four Republicans joined all nine Democrats',
      ],
      [
        'Le texte est de Carla Whitfield, élue de l’Oregon',
        'The bill, written by Senator Carla Whitfield of Oregon',
      ],
      [
        'Dale Buchner mène les opposants',
        'Opponents, led by Senator Dale Buchner of Texas, argued the text defined journalists so broadly',
      ],
      ['Le vote n’aura pas lieu avant septembre', 'A vote is not expected before September'],
      [
        'La Maison-Blanche ne dit pas si le président signera',
        'The White House has not said whether the president would sign it',
      ],
    ],
  }),
  pair({
    id: 'glacier-cam',
    language: 'en',
    medium: 'North Atlas',
    title: 'The webcam that made Iceland cry',
    byline: 'Sigrun Hale',
    publishedAt: '2026-08-20',
    text: `For eleven years a camera has filmed the Skeidar glacier every ten minutes. On 3 August, at 4:52 in the afternoon, it filmed a slab of ice 240 metres wide break away and slide into the lagoon. The 38-second clip has been seen 27 million times.

The camera belongs to Reykjavik University and runs on a car battery. "We forgot it was there," admits Professor Jonas Arnarson, who put it up with two students in 2015.

The glacier has lost 1.3 kilometres since then, roughly the length of 13 football fields. Broadcasters in 46 countries have asked for the footage, which the university gives away free. Donations have reached 12 million kronur, enough to buy six new cameras.

Iceland's prime minister, Katla Björnsdottir, shared the clip with a single word: "Sorry."`,
    brief:
      'Trente-huit secondes et 27 millions de vues : North Atlas s’intéresse à la webcam qui a ému la planète. Le 3 août, à 16 h 52, l’appareil qui filme depuis onze ans le glacier islandais du Skeidar a saisi l’effondrement d’un pan de glace large de 240 mètres. « Nous avions oublié qu’elle était là », avoue [traduit de l’anglais] le professeur Jonas Arnarson, de l’université de Reykjavik, qui l’avait posée en 2015 avec deux étudiants. En une décennie, le glacier a perdu 1,3 kilomètre. Les télévisions de 46 pays ont réclamé les images, fournies gratuitement. Les dons (12 millions de couronnes) financeront six nouvelles caméras. La Première ministre, Katla Björnsdottir, a partagé la séquence avec un seul mot : « Pardon. »',
    facts: [
      [
        'La vidéo de 38 secondes a été vue 27 millions de fois',
        'The 38-second clip has been seen 27 million times',
      ],
      [
        'Le 3 août à 16 h 52, un pan de glace de 240 mètres s’est détaché',
        'On 3 August, at 4:52 in the afternoon, it filmed a slab of ice 240 metres wide break away',
      ],
      [
        'Jonas Arnarson a posé la caméra en 2015 avec deux étudiants',
        'admits Professor Jonas Arnarson, who put it up with two students in 2015',
      ],
      ['Le glacier a perdu 1,3 kilomètre', 'The glacier has lost 1.3 kilometres since then'],
      ['46 pays ont réclamé les images', 'Broadcasters in 46 countries have asked for the footage'],
      [
        '12 millions de couronnes financeront six caméras',
        'Donations have reached 12 million kronur, enough to buy six new cameras',
      ],
    ],
  }),
];
