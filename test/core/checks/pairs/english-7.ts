import { pair } from './pair.ts';

export const english7 = [
  pair({
    id: 'paper-mill',
    language: 'en',
    medium: 'Prairie Dispatch',
    title: 'Last newsprint mill in Manitoba shuts',
    byline: 'Lorne Fehr',
    publishedAt: '2026-03-27',
    text: `The machines at Pine Rapids fell silent at 7:40 a.m. on Thursday. After 98 years, the last newsprint mill in Manitoba is closed, and 230 people are out of work in a town of 3,400.

Owner Boreal Fibre, headquartered in Montreal, said demand for newsprint in North America had shrunk by 80% since 2005. Its profit fell from C$54 million in 2023 to C$9 million last year.

"My grandfather poured the floor I am standing on," said Marcel Tetreault, 56, who ran the number two machine. The union, which had proposed a switch to cardboard, accuses the company of refusing to invest. Premier Joan Sinclair promised C$15 million for retraining, half of it this year.

Nine dailies bought their paper in Pine Rapids. Most will now import it from Quebec.`,
    brief:
      'Jeudi, à 7 h 40, les machines se sont tues à Pine Rapids. La dernière papeterie du Manitoba à fournir les journaux ferme après presque un siècle d’activité, relate Prairie Dispatch, et laisse 230 personnes sur le carreau dans une commune de 3 400 âmes. Le propriétaire, le Montréalais Boreal Fibre, fait valoir que la demande nord-américaine a fondu de 80 % depuis 2005 ; son bénéfice est tombé de 54 à 9 millions de dollars canadiens entre 2023 et 2025. Le syndicat, qui plaidait pour une reconversion dans le carton, dénonce un refus d’investir. La Première ministre de la province, Joan Sinclair, promet 15 millions pour la formation, la moitié dès cette année. Neuf quotidiens s’approvisionnaient là. La plupart se tourneront vers le Québec.',
    facts: [
      [
        'Les machines se sont tues jeudi à 7 h 40',
        'The machines at Pine Rapids fell silent at 7:40 a.m. on Thursday',
      ],
      [
        '230 personnes perdent leur emploi dans une commune de 3 400 habitants',
        '230 people are out of work in a town of 3,400',
      ],
      [
        'La demande a fondu de 80 % depuis 2005',
        'demand for newsprint in North America had shrunk by 80% since 2005',
      ],
      [
        'Le bénéfice est tombé de 54 à 9 millions de dollars canadiens',
        'Its profit fell from C$54 million in 2023 to C$9 million last year',
      ],
      [
        'Joan Sinclair promet 15 millions pour la formation, la moitié cette année',
        'Premier Joan Sinclair promised C$15 million for retraining, half of it this year',
      ],
      ['Neuf quotidiens s’y approvisionnaient', 'Nine dailies bought their paper in Pine Rapids'],
    ],
  }),
  pair({
    id: 'sleep-pod',
    language: 'en',
    medium: 'Earshot',
    title: 'Boring on purpose: the podcast that puts a million people to sleep',
    byline: 'Fenella Rook',
    publishedAt: '2026-04-08T06:15:00+01:00',
    text: `Every weekday at 9 p.m., Gordon Pell reads the instruction manual of a household appliance, slowly, for 50 minutes. More than a million people listen. Hardly any of them hear the end.

The former BBC weatherman, 63, began Dull Tones during the 2020 lockdown for his insomniac daughter. It has now run to 1,312 episodes. According to his host, Castline, listeners drop off after an average of 14 minutes, "the statistic I am proudest of", he says.

Pell makes about £240,000 a year from mattress and tea adverts, which he reads just as slowly. He turned down a lawnmower maker because engines wake people up.

Sleep scientist Dr Anjali Rao of the University of Bristol is not surprised. "The brain needs something to hold that is not worth holding," she says.`,
    brief:
      'Ennuyeux, et fier de l’être. Du lundi au vendredi, à 21 heures, l’ancien présentateur météo Gordon Pell lit pendant cinquante minutes le mode d’emploi d’un appareil ménager. Son podcast, Dull Tones, berce plus d’un million de personnes, s’amuse Earshot. Imaginé pendant le confinement de 2020 pour sa fille insomniaque, il totalise 1 312 épisodes. Les auditeurs décrochent au bout de 14 minutes en moyenne, et le sexagénaire n’en est pas peu fier. Il en vit confortablement : 240 000 livres par an environ, grâce à des publicités pour du thé et des matelas, lues sur le même ton. Un fabricant de tondeuses a été éconduit, car les moteurs réveillent. Pas étonnant, juge Anjali Rao, spécialiste du sommeil à l’université de Bristol.',
    facts: [
      [
        'Gordon Pell lit chaque soir de semaine à 21 heures pendant cinquante minutes',
        'Every weekday at 9 p.m., Gordon Pell reads the instruction manual of a household appliance, slowly, for 50 minutes',
      ],
      ['Le podcast totalise 1 312 épisodes', 'It has now run to 1,312 episodes'],
      [
        'Les auditeurs décrochent après 14 minutes en moyenne',
        'listeners drop off after an average of 14 minutes',
      ],
      [
        'Il gagne environ 240 000 livres par an',
        'Pell makes about £240,000 a year from mattress and tea adverts',
      ],
      [
        'Il a refusé un fabricant de tondeuses',
        'He turned down a lawnmower maker because engines wake people up',
      ],
    ],
  }),
  pair({
    id: 'border-paper',
    language: 'en',
    medium: 'The Rio Standard',
    title: 'A bilingual weekly keeps a border town talking',
    byline: 'Inés Carvajal',
    publishedAt: '2026-08-14',
    text: `Del Paso, Texas (pop. 12,600) has had no daily since 2009. What it has is El Puente, eight pages in two languages, printed every Thursday in a former laundromat by Alma Rentería and her brother Hector.

The siblings sell 4,100 copies at a dollar each, on both sides of the Rio Grande. Classified ads bring in the rest of an annual budget of $390,000. Last month the weekly won the Hartwell Prize for its series on poisoned wells, which led the state to shut two of the county's five landfills.

"We print the lunch menu of the school and the crimes of the sheriff, same size," says Rentería, who was sued three times by the sheriff, Tom Askew, and won each time.

The prize money, $25,000, will pay for a second reporter.`,
    brief:
      'Un pont de papier. À Del Paso (12 600 habitants), ville texane sans quotidien depuis 2009, l’information tient en huit pages bilingues, El Puente, imprimées chaque jeudi dans une ancienne laverie par Alma Rentería et son frère. The Rio Standard est allé à leur rencontre. Vendu un dollar à 4 100 exemplaires des deux côtés du Rio Grande, le journal boucle un budget de 390 000 dollars grâce aux petites annonces. Le mois dernier, son enquête sur des puits empoisonnés, qui a conduit à la fermeture de deux décharges sur cinq, a décroché le prix Hartwell. Le shérif, Tom Askew, a attaqué la rédaction à trois reprises, en vain. Les 25 000 dollars du prix serviront à embaucher un deuxième reporter.',
    facts: [
      ['Del Paso n’a plus de quotidien depuis 2009', 'has had no daily since 2009'],
      [
        'El Puente est vendu un dollar à 4 100 exemplaires',
        'The siblings sell 4,100 copies at a dollar each',
      ],
      [
        'Le budget est de 390 000 dollars',
        'Classified ads bring in the rest of an annual budget of $390,000',
      ],
      [
        'Le journal a décroché le prix Hartwell le mois dernier',
        'Last month the weekly won the Hartwell Prize for its series on poisoned wells',
      ],
      [
        'Deux décharges sur cinq ont été fermées',
        "led the state to shut two of the county's five landfills",
      ],
      [
        'Les 25 000 dollars du prix paieront un deuxième reporter',
        'The prize money, $25,000, will pay for a second reporter',
      ],
    ],
  }),
  pair({
    id: 'ad-tax',
    language: 'en',
    medium: 'Policy Exchange Daily',
    title: 'Denmark to tax online ads to fund local news',
    byline: 'Rasmus Holt',
    publishedAt: '2026-11-18',
    text: `Denmark's government presented a 6 percent levy on digital advertising on Tuesday, the proceeds of which would go to local media. It would apply from January 2028 to companies whose worldwide sales exceed 750 million euros, in practice about fifteen groups, nearly all American.

The culture minister, Signe Falkner, expects 900 million kroner a year. One third would be reserved for newsrooms with fewer than ten employees.

The opposition Liberals call it a tax on small shops, which will see prices rise. "Platforms always pass it on," said their spokesman, Anders Krogh. The industry lobby NetEurope estimates that advertisers would bear 85 percent of the cost.

Parliament votes in March. Austria, which introduced a 5 percent levy in 2020, collected 124 million euros last year.`,
    brief:
      'Copenhague veut faire payer les plateformes. Le gouvernement danois a dévoilé mardi un projet de taxe de 6 % sur la publicité en ligne, dont le produit irait aux médias locaux, détaille Policy Exchange Daily. Seraient visés, à partir de janvier 2028, les groupes au chiffre d’affaires mondial supérieur à 750 millions d’euros : une quinzaine, presque tous américains. Signe Falkner, la ministre de la Culture, en attend 900 millions de couronnes par an, dont un tiers pour les rédactions de moins de dix salariés. Les libéraux, dans l’opposition, s’inquiètent pour les petits commerces, et le lobby NetEurope calcule que les annonceurs supporteraient 85 % de la facture. Vote en mars. L’Autriche, pionnière avec sa taxe de 5 % instaurée en 2020, a encaissé 124 millions d’euros en 2025.',
    facts: [
      [
        'Le Danemark projette une taxe de 6 % sur la publicité en ligne',
        "Denmark's government presented a 6 percent levy on digital advertising on Tuesday",
      ],
      [
        'Elle viserait dès janvier 2028 les groupes dépassant 750 millions d’euros',
        'It would apply from January 2028 to companies whose worldwide sales exceed 750 million euros',
      ],
      [
        'La ministre attend 900 millions de couronnes par an',
        'The culture minister, Signe Falkner, expects 900 million kroner a year',
      ],
      [
        'NetEurope calcule que les annonceurs paieraient 85 % de la facture',
        'The industry lobby NetEurope estimates that advertisers would bear 85 percent of the cost',
      ],
      [
        'L’Autriche a encaissé 124 millions d’euros',
        'Austria, which introduced a 5 percent levy in 2020, collected 124 million euros last year',
      ],
    ],
  }),
  pair({
    id: 'night-desk',
    language: 'en',
    medium: 'Copy & Paste',
    title: 'Inside the Sydney office where British papers are edited by day',
    byline: 'Theo Markham',
    publishedAt: '2026-02-03',
    text: `It is 11 a.m. in Sydney and midnight in London. On the ninth floor of a tower in Surry Hills, 26 British journalists are correcting tomorrow's Morning Echo.

The Echo moved its night desk here in 2019 so that nobody would have to work nights. Sick leave among subeditors has fallen by 70% since, according to managing editor Fiona Strand. The move cost £1.1m and saves, she reckons, £400,000 a year.

Errors fell too: the paper published 212 corrections last year, compared with 389 in 2018. "A rested brain reads what is on the page," says Strand.

Not everybody is happy. The union's Pete Gallow says the company used the move to cut nine jobs in London. Two other papers, the Mirror of Leeds and the Clyde Herald, plan to follow in the 2026-27 financial year.`,
    brief:
      'Corriger la nuit… en plein jour : Copy & Paste pousse la porte du bureau australien où 26 journalistes britanniques relisent le Morning Echo du lendemain. Quand il est minuit à Londres, il est 11 heures à Sydney. Depuis ce déménagement, en 2019, les arrêts maladie des secrétaires de rédaction ont plongé de 70 % et les rectificatifs sont passés de 389 en 2018 à 212 l’an dernier. L’opération a coûté 1,1 million de livres mais en ferait économiser 400 000 chaque année, selon la directrice de la rédaction, Fiona Strand. Le syndicaliste Pete Gallow rappelle que neuf postes ont disparu à Londres au passage. Deux autres titres, le Mirror of Leeds et le Clyde Herald, comptent suivre l’exemple sur l’exercice 2026-2027.',
    facts: [
      [
        '26 journalistes britanniques relisent le Morning Echo',
        "26 British journalists are correcting tomorrow's Morning Echo",
      ],
      [
        'Les arrêts maladie ont baissé de 70 %',
        'Sick leave among subeditors has fallen by 70% since',
      ],
      [
        'Les rectificatifs sont passés de 389 à 212',
        'the paper published 212 corrections last year, compared with 389 in 2018',
      ],
      [
        'L’opération a coûté 1,1 million de livres et en économise 400 000 par an',
        'The move cost £1.1m and saves, she reckons, £400,000 a year',
      ],
      ['Neuf postes ont disparu à Londres', 'the company used the move to cut nine jobs in London'],
    ],
  }),
];
