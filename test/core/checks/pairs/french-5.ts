import { pair } from './pair.ts';

export const french5 = [
  pair({
    id: 'librairie-camion',
    language: 'fr',
    medium: 'Pages Volantes',
    title: 'En Lozère, la librairie vient à vous',
    byline: 'Aurélien Fabre',
    publishedAt: '2026-07-02',
    text: `Un ancien camion de pompiers, 2 600 livres et 31 villages : voilà l'équipage de Lucie Vaillant, 44 ans, qui sillonne la Lozère depuis le 3 juin 2023. La plus proche librairie, à Mende, se trouve parfois à une heure et quart de route.

Elle roule 640 kilomètres par semaine et vend en moyenne 52 livres par jour. Son meilleur client, un berger de Nasbinals, lui en a pris 118 l'an dernier. Le département lui verse 9 000 euros par an ; le Centre national du livre a payé un tiers du camion, qui a coûté 54 000 euros.

« Les gens viennent d'abord parler, le livre est un prétexte », dit-elle. Elle se paie 1 450 euros par mois. En hiver, elle s'arrête : les cols sont fermés de décembre à mars.

Un deuxième véhicule partira d'Aurillac, dans le Cantal, à l'automne.`,
    brief:
      'Depuis trois ans, Lucie Vaillant parcourt la Lozère au volant d’un ancien véhicule de pompiers transformé en librairie. Pages Volantes a embarqué avec elle. À bord, 2 600 ouvrages, pour 31 villages parfois situés à plus d’une heure de Mende et de ses rayons. Chaque semaine, la quadragénaire avale 640 kilomètres ; chaque jour, elle écoule une cinquantaine de titres. Un berger de Nasbinals lui en a même acheté 118 en un an. Le camion, à 54 000 euros, a été financé pour un tiers par le Centre national du livre, et le département ajoute 9 000 euros par an. Salaire : 1 450 euros mensuels. L’hiver, les cols fermés imposent une pause. À l’automne, un second camion desservira le Cantal au départ d’Aurillac.',
    facts: [
      [
        'Lucie Vaillant sillonne la Lozère depuis 2023',
        'Lucie Vaillant, 44 ans, qui sillonne la Lozère depuis le 3 juin 2023',
      ],
      [
        '2 600 livres pour 31 villages',
        'Un ancien camion de pompiers, 2 600 livres et 31 villages',
      ],
      ['Elle roule 640 kilomètres par semaine', 'Elle roule 640 kilomètres par semaine'],
      [
        'Le camion à 54 000 euros a été payé pour un tiers par le Centre national du livre',
        'le Centre national du livre a payé un tiers du camion, qui a coûté 54 000 euros',
      ],
      ['Le département verse 9 000 euros par an', 'Le département lui verse 9 000 euros par an'],
      [
        'Un second camion partira d’Aurillac à l’automne',
        "Un deuxième véhicule partira d'Aurillac, dans le Cantal, à l'automne",
      ],
    ],
  }),
  pair({
    id: 'ia-doublage',
    language: 'fr',
    medium: 'Le Clap',
    title: 'Doublage : les comédiens obtiennent un accord sur l’IA',
    byline: 'Samia Belhadj',
    publishedAt: '2026-10-13',
    text: `Après onze mois de négociation, les syndicats de comédiens et les producteurs ont signé vendredi 9 octobre un accord encadrant l'intelligence artificielle dans le doublage. Aucune voix ne pourra être clonée sans le consentement écrit de l'interprète, et chaque réutilisation donnera droit à 35 % du cachet initial.

L'accord concerne 2 900 artistes et prend effet le 1er janvier 2027 pour trois ans. Deux studios, Phonor et VoxMédia, ont refusé de le signer. « Ils veulent nos voix sans nos bouches », s'agace Régine Tavernier, voix française de l'actrice Holly Marsden.

En 2025, selon la Fédération du doublage, 14 % des heures doublées l'avaient été avec l'aide d'une IA, contre 3 % en 2023. Le volume de travail des comédiens a reculé de 22 % dans le même temps.`,
    brief:
      'Clap de fin pour onze mois de discussions. Le Clap décrypte l’accord conclu le 9 octobre entre producteurs et syndicats de comédiens de doublage : plus question de cloner une voix sans autorisation écrite, et toute réutilisation sera payée 35 % du cachet de départ. Quelque 2 900 artistes sont concernés, à compter du 1er janvier et pour trois ans. Phonor et VoxMédia ont refusé de parapher le texte. « Ils veulent nos voix sans nos bouches », tempête Régine Tavernier. Il y avait urgence : la part des heures doublées à l’aide d’une IA a presque quintuplé en deux ans, de 3 % à 14 %, tandis que l’activité des comédiens chutait de 22 %.',
    facts: [
      [
        'L’accord a été conclu le 9 octobre après onze mois de négociation',
        'Après onze mois de négociation, les syndicats de comédiens et les producteurs ont signé vendredi 9 octobre un accord',
      ],
      [
        'Toute réutilisation sera payée 35 % du cachet',
        'chaque réutilisation donnera droit à 35 % du cachet initial',
      ],
      [
        '2 900 artistes sont concernés à compter du 1er janvier',
        "L'accord concerne 2 900 artistes et prend effet le 1er janvier 2027 pour trois ans",
      ],
      [
        'Phonor et VoxMédia ont refusé de signer',
        'Deux studios, Phonor et VoxMédia, ont refusé de le signer',
      ],
      [
        'La part des heures doublées avec une IA est passée de 3 % à 14 %',
        "14 % des heures doublées l'avaient été avec l'aide d'une IA, contre 3 % en 2023",
      ],
      [
        'L’activité des comédiens a chuté de 22 %',
        'Le volume de travail des comédiens a reculé de 22 % dans le même temps',
      ],
    ],
  }),
  pair({
    id: 'carte-presse',
    language: 'fr',
    medium: 'Profession Presse',
    title: 'Carte de presse : moins de titulaires, plus de femmes',
    byline: 'Yann Quéméner',
    publishedAt: '2026-02-26',
    text: `La commission de la carte a délivré 33 842 cartes en 2025, soit 1,7 % de moins qu'en 2024 et le total le plus bas depuis 1999. Pour la première fois, les femmes sont majoritaires, à 50,3 %.

Les pigistes représentent 24,6 % des titulaires, une proportion stable. L'âge moyen atteint 45,2 ans. Un titulaire sur cinq travaille pour la télévision, un sur dix pour la radio.

Les nouvelles demandes, elles, progressent : 1 706 premières cartes ont été attribuées, contre 1 588 un an plus tôt. « Le métier attire, il ne retient pas », analyse la sociologue Christine Leteinturier-Brun, qui relève que 40 % des entrants quittent la profession avant sept ans.

L'Île-de-France concentre 57 % des cartes. La Creuse en compte 23.`,
    brief:
      'C’est une première : plus de la moitié des cartes de presse (50,3 %) sont détenues par des femmes, note Profession Presse. L’autre chiffre du bilan 2025 est moins réjouissant. Avec 33 842 cartes délivrées, en baisse de 1,7 % sur un an, la profession tombe à son plus bas niveau depuis 1999. La part des pigistes ne bouge guère (24,6 %), et un journaliste sur cinq exerce à la télévision. Les vocations ne manquent pas : 1 706 nouveaux venus, contre 1 588 en 2024. Mais « le métier attire, il ne retient pas », observe la sociologue Christine Leteinturier-Brun : quatre entrants sur dix jettent l’éponge avant sept ans. Quant au grand écart territorial, il demeure, entre l’Île-de-France (57 %) et la Creuse, qui n’abrite que 23 encartés.',
    facts: [
      [
        '33 842 cartes ont été délivrées, en baisse de 1,7 %',
        "La commission de la carte a délivré 33 842 cartes en 2025, soit 1,7 % de moins qu'en 2024 et le total le plus bas depuis 1999",
      ],
      [
        'Les femmes sont majoritaires à 50,3 %',
        'Pour la première fois, les femmes sont majoritaires, à 50,3 %',
      ],
      ['Les pigistes restent à 24,6 %', 'Les pigistes représentent 24,6 % des titulaires'],
      [
        '1 706 premières cartes contre 1 588',
        '1 706 premières cartes ont été attribuées, contre 1 588 un an plus tôt',
      ],
      [
        'Quatre entrants sur dix quittent la profession avant sept ans',
        '40 % des entrants quittent la profession avant sept ans',
      ],
      [
        'L’Île-de-France concentre 57 % des cartes, la Creuse en compte 23',
        "L'Île-de-France concentre 57 % des cartes. La Creuse en compte 23",
      ],
    ],
  }),
  pair({
    id: 'podcast-tribunal',
    language: 'fr',
    medium: 'Écoute Voir',
    title: '« Délibéré », le podcast qui a fait rouvrir une enquête',
    byline: 'Margot Sellier',
    publishedAt: '2026-09-24',
    text: `Le parquet de Nîmes a annoncé lundi la réouverture de l'enquête sur la disparition de Solange Pradeilles, survenue à Alès le 17 août 1994. Une décision obtenue grâce à Délibéré, le podcast de la journaliste Agathe Renoult, qui a retrouvé un témoin jamais entendu.

La série, six épisodes de 45 minutes produits par le studio Nuit blanche, a été écoutée 2,8 millions de fois depuis mai. L'autrice y a consacré quatre ans et 61 entretiens. Elle n'a pas voulu d'argent public, mais 3 200 internautes ont financé le projet à hauteur de 71 000 euros.

« Je n'accuse personne, je demande qu'on cherche », insiste-t-elle. L'avocat de la famille, Me Didier Rampal, espère une audition avant Noël. La prescription, fixée à vingt ans, ne court que depuis 2012, rappelle le procureur.`,
    brief:
      'Un podcast peut-il relancer la justice ? La preuve par Délibéré, d’Agathe Renoult, qui a mis la main sur un témoin oublié. Lundi, le parquet de Nîmes a rouvert l’enquête sur la disparition de Solange Pradeilles, à Alès, en août 1994. Écoute Voir retrace cette contre-enquête de quatre ans et de 61 entretiens, découpée en six épisodes de trois quarts d’heure et financée par 3 200 internautes (71 000 euros), sans un centime d’argent public. Depuis mai, la série du studio Nuit blanche totalise 2,8 millions d’écoutes. « Je n’accuse personne, je demande qu’on cherche », répète la journaliste. Me Rampal, le conseil de la famille, espère une audition d’ici à Noël.',
    facts: [
      [
        'Le parquet de Nîmes rouvre l’enquête sur la disparition de Solange Pradeilles en août 1994',
        "Le parquet de Nîmes a annoncé lundi la réouverture de l'enquête sur la disparition de Solange Pradeilles, survenue à Alès le 17 août 1994",
      ],
      [
        'L’enquête a pris quatre ans et 61 entretiens',
        "L'autrice y a consacré quatre ans et 61 entretiens",
      ],
      [
        '3 200 internautes ont donné 71 000 euros, sans argent public',
        "Elle n'a pas voulu d'argent public, mais 3 200 internautes ont financé le projet à hauteur de 71 000 euros",
      ],
      [
        'La série totalise 2,8 millions d’écoutes depuis mai',
        'a été écoutée 2,8 millions de fois depuis mai',
      ],
      [
        'Me Rampal espère une audition avant Noël',
        "L'avocat de la famille, Me Didier Rampal, espère une audition avant Noël",
      ],
    ],
  }),
  pair({
    id: 'abribus-data',
    language: 'fr',
    medium: 'Rue & Réclame',
    title: 'Grenoble débranche ses panneaux, Annecy en rallume',
    byline: 'Loïc Perret',
    publishedAt: '2026-12-08',
    text: `Onze ans après avoir retiré 326 panneaux publicitaires, Grenoble éteint ses 40 derniers écrans numériques, à compter du 1er janvier. Le manque à gagner est estimé à 610 000 euros par an par l'adjoint au commerce, Malik Ferhat.

À une centaine de kilomètres, Annecy fait l'inverse : la municipalité de Corinne Duvillard a signé pour douze ans avec l'afficheur Visio, qui installera 75 écrans et versera 1,3 million d'euros chaque année à la ville.

Selon une étude de l'Ademe parue en 2024, un écran de deux mètres carrés consomme 2 049 kWh par an, presque autant qu'un ménage hors chauffage. « Nous n'avons pas à financer la cantine avec des yaourts à boire », tranche Malik Ferhat. « Moi, si », répond Corinne Duvillard.`,
    brief:
      'Deux villes, deux ambiances, et un face-à-face savoureux dans Rue & Réclame. À Grenoble, qui avait déjà retiré 326 panneaux il y a onze ans, les quarante derniers écrans publicitaires s’éteindront le 1er janvier. Coût annuel pour la collectivité, d’après l’adjoint Malik Ferhat : 610 000 euros. À Annecy, au contraire, la maire Corinne Duvillard en fait poser 75 par l’afficheur Visio, contre un chèque de 1,3 million par an pendant douze ans. Rappelons qu’un écran de 2 m² engloutit 2 049 kWh par an selon l’Ademe. « Nous n’avons pas à financer la cantine avec des yaourts à boire », cingle le premier. « Moi, si », rétorque la seconde.',
    facts: [
      [
        'Grenoble avait retiré 326 panneaux il y a onze ans',
        'Onze ans après avoir retiré 326 panneaux publicitaires',
      ],
      [
        'Le manque à gagner est de 610 000 euros par an, selon Malik Ferhat',
        "Le manque à gagner est estimé à 610 000 euros par an par l'adjoint au commerce, Malik Ferhat",
      ],
      [
        'À Annecy, Visio posera 75 écrans et versera 1,3 million par an pendant douze ans',
        "a signé pour douze ans avec l'afficheur Visio, qui installera 75 écrans et versera 1,3 million d'euros chaque année à la ville",
      ],
      [
        'Un écran consomme 2 049 kWh par an selon l’Ademe',
        'un écran de deux mètres carrés consomme 2 049 kWh par an',
      ],
    ],
  }),
];
