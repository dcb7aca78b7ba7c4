import { pair } from './pair.ts';

export const english1 = [
  pair({
    id: 'ledger-layoffs',
    language: 'en',
    medium: 'The Harbour Ledger',
    title: 'Northgate Media to cut 320 jobs as print revenue slides',
    byline: 'Alice Penrose',
    publishedAt: '2026-11-03',
    text: `Northgate Media, the owner of 47 regional newspapers, said on Tuesday it would cut 320 jobs, about 12% of its workforce, after print advertising revenue fell 18% in the third quarter.

The company, based in Leeds, will close its printing plant in Hull in March 2027. "We did not take this decision lightly," said chief executive Martin Okafor. "But readers have moved, and we must move with them."

Digital subscriptions rose to 214,000 at the end of September, up from 168,000 a year earlier, but they bring in only £31m a year, against £96m for print.

The National Union of Journalists called the plan "a reckless gamble with local news" and said it would consult its members before the end of November. Northgate made a profit of £8.4m last year.`,
    brief:
      'Coup dur pour la presse régionale anglaise : selon The Harbour Ledger, Northgate Media, qui possède 47 journaux locaux, va supprimer 320 postes, soit environ 12 % de ses effectifs. En cause, des recettes publicitaires du papier en recul de 18 % au troisième trimestre. L’imprimerie de Hull fermera en mars 2027. Le groupe de Leeds mise sur le numérique : fin septembre, il comptait 214 000 abonnés en ligne, contre 168 000 un an plus tôt. Mais ceux-ci ne rapportent que 31 millions de livres par an, trois fois moins que le papier (96 millions). Le syndicat National Union of Journalists dénonce un pari risqué pour l’information locale et consultera ses adhérents d’ici à la fin novembre.',
    facts: [
      [
        'Northgate Media possède 47 journaux locaux',
        'Northgate Media, the owner of 47 regional newspapers',
      ],
      [
        'Le groupe supprime 320 postes, environ 12 % de ses effectifs',
        'it would cut 320 jobs, about 12% of its workforce',
      ],
      [
        'Les recettes publicitaires du papier reculent de 18 % au troisième trimestre',
        'print advertising revenue fell 18% in the third quarter',
      ],
      [
        'L’imprimerie de Hull fermera en mars 2027',
        'will close its printing plant in Hull in March 2027',
      ],
      [
        '214 000 abonnés en ligne, contre 168 000 un an plus tôt',
        'Digital subscriptions rose to 214,000 at the end of September, up from 168,000 a year earlier',
      ],
      [
        'Les abonnés rapportent 31 millions de livres, le papier 96 millions',
        'they bring in only £31m a year, against £96m for print',
      ],
    ],
  }),
  pair({
    id: 'podcast-atlas',
    language: 'en',
    medium: 'Signal Weekly',
    title: 'How a two-person podcast about maps reached 2.3 million listeners',
    byline: 'Dana Whitfield',
    publishedAt: '2026-10-14T09:30:00Z',
    text: `When Priya Raman and Tom Lindqvist recorded the first episode of Atlas Hour in a Copenhagen kitchen in January 2022, they expected their friends to listen. Four years later, the podcast has 2.3 million monthly listeners and has been downloaded more than 90 million times.

Each 40-minute episode tells the story of a single map. The pair turned down an offer of $4 million from the streaming platform Wavelo in 2024. "We would have had to publish every day," Raman said. "That is not how maps work."

Instead they live on 18,500 paying members, who give five dollars a month, and a yearly tour that sold out in 11 cities, from Lisbon to Seoul.

Advertising makes up less than 10 percent of their income. A book is due from Fenwick Press on May 6, 2027.`,
    brief:
      'Une cuisine de Copenhague, deux micros et des cartes : Signal Weekly raconte l’ascension d’Atlas Hour, le podcast lancé en janvier 2022 par Priya Raman et Tom Lindqvist. Chaque épisode de 40 minutes raconte l’histoire d’une carte, et l’audience suit : 2,3 millions d’auditeurs par mois et plus de 90 millions de téléchargements. En 2024, le duo a pourtant refusé 4 millions de dollars de la plateforme Wavelo, qui exigeait un rythme quotidien. Leur modèle repose sur 18 500 membres, qui versent cinq dollars par mois, et sur une tournée à guichets fermés dans 11 villes, de Lisbonne à Séoul. La publicité pèse moins de 10 % des revenus. Un livre paraîtra le 6 mai 2027 chez Fenwick Press.',
    facts: [
      [
        'Atlas Hour a été lancé en janvier 2022 par Priya Raman et Tom Lindqvist',
        'When Priya Raman and Tom Lindqvist recorded the first episode of Atlas Hour in a Copenhagen kitchen in January 2022',
      ],
      [
        '2,3 millions d’auditeurs par mois et plus de 90 millions de téléchargements',
        'the podcast has 2.3 million monthly listeners and has been downloaded more than 90 million times',
      ],
      ['Les épisodes durent 40 minutes', 'Each 40-minute episode tells the story of a single map'],
      [
        'Ils ont refusé 4 millions de dollars de Wavelo en 2024',
        'The pair turned down an offer of $4 million from the streaming platform Wavelo in 2024',
      ],
      [
        '18 500 membres versent cinq dollars par mois',
        'they live on 18,500 paying members, who give five dollars a month',
      ],
      [
        'La publicité pèse moins de 10 % des revenus',
        'Advertising makes up less than 10 percent of their income',
      ],
      [
        'Un livre paraîtra le 6 mai 2027 chez Fenwick Press',
        'A book is due from Fenwick Press on May 6, 2027',
      ],
    ],
  }),
  pair({
    id: 'ai-labels',
    language: 'en',
    medium: 'Newsroom Review',
    title: 'Readers want AI labels but trust labelled stories less, study finds',
    byline: 'Femi Adeyemi, Ruth Calloway',
    publishedAt: '2026-09-21',
    text: `Six in ten readers say newsrooms should label stories produced with artificial intelligence, yet the same label makes them trust a story less, according to a study by the University of Zurich published on Monday.

The researchers showed 4,810 people in Switzerland, Germany and the United Kingdom the same local news story, with or without a label. Trust fell from 61% to 48% when the label said "written by AI". It fell by only four points when the label explained which tasks the software had done.

"Transparency works when it is specific," said Lena Vogt, who led the study. "A bare sticker sounds like a warning."

The team did not find any difference between age groups. It will publish its data in January.`,
    brief:
      'Faut-il signaler les articles produits avec l’IA ? Newsroom Review relaie une étude de l’Université de Zurich, menée auprès de 4 810 personnes en Suisse, en Allemagne et au Royaume-Uni. Six lecteurs sur dix réclament une étiquette… mais elle entame leur confiance, qui passe de 61 % à 48 % quand la mention indique seulement que le texte a été écrit par une IA. La chute se limite à quatre points si l’on précise les tâches confiées au logiciel. Pour Lena Vogt, qui a dirigé l’étude, la transparence paie quand elle est précise. Aucune différence n’apparaît selon l’âge. Les données seront publiées en janvier.',
    facts: [
      [
        'Six lecteurs sur dix réclament une étiquette',
        'Six in ten readers say newsrooms should label stories produced with artificial intelligence',
      ],
      [
        'L’étude porte sur 4 810 personnes en Suisse, en Allemagne et au Royaume-Uni',
        'The researchers showed 4,810 people in Switzerland, Germany and the United Kingdom the same local news story',
      ],
      [
        'La confiance passe de 61 % à 48 %',
        'Trust fell from 61% to 48% when the label said "written by AI"',
      ],
      [
        'La chute se limite à quatre points avec une mention précise',
        'It fell by only four points when the label explained which tasks the software had done',
      ],
      ['Aucune différence selon l’âge', 'The team did not find any difference between age groups'],
      ['Les données seront publiées en janvier', 'It will publish its data in January'],
    ],
  }),
  pair({
    id: 'library-radio',
    language: 'en',
    medium: 'The Prairie Dispatch',
    title: 'A public library in Omaha launches its own radio station',
    byline: '',
    publishedAt: '2026-06-12',
    text: `The public library of Omaha, Nebraska, began broadcasting its own radio station on Thursday, with 16 hours of programming a day made by volunteers aged 9 to 84.

Radio Shelf, as it is called, costs $212,000 a year, two thirds of which come from the Holloway Foundation. Its signal reaches about 35 miles around the city.

"People come for a book and leave with a show," said librarian Gloria Mendez, 52, who had the idea during the floods of 2019, when the phone network failed for three days.

The station carries no advertising. It plans to add a Spanish-language morning program at 7 a.m. next month.`,
    brief:
      'Emprunter un livre, repartir avec une émission : The Prairie Dispatch nous emmène à Omaha, dans le Nebraska, où la bibliothèque publique a lancé sa propre radio. Radio Shelf diffuse 16 heures de programmes par jour, fabriqués par des bénévoles de 9 à 84 ans, jusqu’à 35 miles à la ronde. L’idée est venue à la bibliothécaire Gloria Mendez, 52 ans, pendant les inondations de 2019, quand le réseau téléphonique était resté coupé trois jours. Sans publicité, la station coûte 212 000 dollars par an, payés aux deux tiers par la fondation Holloway. Une matinale en espagnol doit s’y ajouter le mois prochain, à 7 heures.',
    facts: [
      [
        'Radio Shelf diffuse 16 heures de programmes par jour, faits par des bénévoles de 9 à 84 ans',
        'with 16 hours of programming a day made by volunteers aged 9 to 84',
      ],
      ['Le signal porte à 35 miles', 'Its signal reaches about 35 miles around the city'],
      [
        'L’idée est venue pendant les inondations de 2019, le téléphone étant coupé trois jours',
        'who had the idea during the floods of 2019, when the phone network failed for three days',
      ],
      [
        'La station coûte 212 000 dollars par an, payés aux deux tiers par la fondation Holloway',
        'costs $212,000 a year, two thirds of which come from the Holloway Foundation',
      ],
      ['La station ne diffuse pas de publicité', 'The station carries no advertising'],
      [
        'Une matinale en espagnol à 7 heures le mois prochain',
        'It plans to add a Spanish-language morning program at 7 a.m. next month',
      ],
    ],
  }),
  pair({
    id: 'stream-prices',
    language: 'en',
    medium: 'Screen Ledger',
    title: 'Streamers raise prices again, and viewers shrug',
    byline: 'Marcus Bell',
    publishedAt: '2026-08-27',
    text: `Vidora will charge $19.99 a month from September 15, up from $17.99, its third increase in two years. Rival Cinepeak raised its price by 11% in June without losing subscribers.

Analysts at Brightwater say the average American household now spends $84 a month on 4.6 services. That is 22% more than in 2024, but churn has not moved: it has stayed at 5.1% for six quarters.

"The bundle is back, and people have stopped counting," said Brightwater's Helen Zhou.

Vidora ended June with 118 million subscribers worldwide, 3 million more than in March. Its cheaper plan with ads, sold at $8.99, accounts for half of new sign-ups. The company, founded in Austin in 2009, expects revenue of $31.2 billion this year.`,
    brief:
      'Les plateformes augmentent encore, et le public hausse les épaules, observe Screen Ledger. Vidora facturera 19,99 dollars par mois à partir du 15 septembre, au lieu de 17,99 dollars : sa troisième hausse en deux ans. Son rival Cinepeak a relevé ses tarifs de 11 % en juin sans perdre d’abonnés. D’après le cabinet Brightwater, le foyer américain moyen dépense désormais 84 dollars par mois pour 4,6 services, 22 % de plus qu’en 2024, et pourtant le taux de résiliation ne bouge pas : 5,1 % depuis six trimestres. Vidora revendique 118 millions d’abonnés, soit 3 millions de plus qu’en mars, et attend 31,2 milliards de dollars de recettes cette année.',
    facts: [
      [
        'Vidora facturera 19,99 dollars à partir du 15 septembre, au lieu de 17,99',
        'Vidora will charge $19.99 a month from September 15, up from $17.99',
      ],
      ['C’est la troisième hausse en deux ans', 'its third increase in two years'],
      [
        'Cinepeak a relevé ses tarifs de 11 % en juin sans perdre d’abonnés',
        'Rival Cinepeak raised its price by 11% in June without losing subscribers',
      ],
      [
        'Le foyer américain moyen dépense 84 dollars par mois pour 4,6 services',
        'the average American household now spends $84 a month on 4.6 services',
      ],
      [
        'Le taux de résiliation reste à 5,1 % depuis six trimestres',
        'it has stayed at 5.1% for six quarters',
      ],
      [
        'Vidora compte 118 millions d’abonnés, 3 millions de plus qu’en mars',
        'Vidora ended June with 118 million subscribers worldwide, 3 million more than in March',
      ],
      [
        'Vidora attend 31,2 milliards de dollars de recettes cette année',
        'expects revenue of $31.2 billion this year',
      ],
    ],
  }),
];
