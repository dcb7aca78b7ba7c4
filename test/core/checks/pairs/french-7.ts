import { pair } from './pair.ts';

export const french7 = [
  pair({
    id: 'course-course',
    language: 'fr',
    medium: 'L’Estuaire',
    title: 'Régates : la transat des médias arrive à bon port',
    byline: 'Gwenn Le Bihan',
    publishedAt: '2026-11-23',
    text: `Partie de Saint-Nazaire le 1er novembre, la navigatrice Maud Thévenet a franchi dimanche à 14 h 32 la ligne d'arrivée de la Transat des écrivains à Pointe-à-Pitre, après 21 jours et 4 heures de mer. Elle devance Erwan Pichon de 47 minutes.

À 26 ans, elle est la plus jeune lauréate d'une épreuve née en 1978. Particularité : chaque skipper envoie un texte par jour, lu le soir à 19 h 45 sur Radio Estuaire. Celui du 9 novembre, écrit après un démâtage évité de justesse, a été partagé 380 000 fois.

Sur 33 bateaux au départ, neuf ont abandonné. « J'ai eu plus peur de la page blanche que des vagues », a lancé la gagnante. Ses chroniques paraîtront en mars aux éditions du Grand Large, tirées à 20 000 exemplaires.`,
    brief:
      'Naviguer et écrire, il faut choisir ? Pas pour Maud Thévenet, qui a remporté dimanche la Transat des écrivains. L’Estuaire salue la performance : 21 jours et 4 heures entre Saint-Nazaire et Pointe-à-Pitre, et 47 minutes d’avance sur Erwan Pichon. À 26 ans, elle devient la benjamine du palmarès d’une course créée il y a près d’un demi-siècle, en 1978, où chaque skipper rédige un texte quotidien, lu à 19h45 sur Radio Estuaire. Sa chronique du 9 novembre, née d’un démâtage frôlé, a circulé 380 000 fois. Neuf des 33 marins ont jeté l’éponge. « J’ai eu plus peur de la page blanche que des vagues », avoue-t-elle. Un livre suivra en mars aux éditions du Grand Large.',
    facts: [
      [
        'Maud Thévenet a gagné dimanche après 21 jours et 4 heures',
        "la navigatrice Maud Thévenet a franchi dimanche à 14 h 32 la ligne d'arrivée de la Transat des écrivains à Pointe-à-Pitre, après 21 jours et 4 heures de mer",
      ],
      ['Elle devance Erwan Pichon de 47 minutes', 'Elle devance Erwan Pichon de 47 minutes'],
      [
        'À 26 ans, elle est la plus jeune lauréate',
        "À 26 ans, elle est la plus jeune lauréate d'une épreuve née en 1978",
      ],
      [
        'Sa chronique du 9 novembre a été partagée 380 000 fois',
        'Celui du 9 novembre, écrit après un démâtage évité de justesse, a été partagé 380 000 fois',
      ],
      ['Neuf des 33 bateaux ont abandonné', 'Sur 33 bateaux au départ, neuf ont abandonné'],
    ],
  }),
  pair({
    id: 'ecole-journal',
    language: 'fr',
    medium: 'Tableau Noir',
    title: 'À Tourcoing, des écoliers publient le journal de leur rue',
    byline: 'Hugo Wattrelos',
    publishedAt: '2026-02-10',
    text: `Ils ont entre 8 et 11 ans et bouclent le jeudi. À l'école Pasteur de Tourcoing, 24 élèves de la classe de Mme Dalila Benarous publient chaque mois La Rue du Bac à Sable, un journal de quatre pages vendu 50 centimes chez six commerçants.

Le numéro de janvier, consacré aux trottoirs, a fait bouger la mairie : l'adjoint à la voirie, Patrice Leclercq, a fait réparer 180 mètres de chaussée en dix jours. « Ils m'ont posé des questions que personne ne m'avait posées », reconnaît-il.

Le tirage, 300 exemplaires, est épuisé en deux jours. Les bénéfices, 640 euros depuis septembre, financeront une visite de l'imprimerie de La Voix du Nord le 27 mai. L'académie de Lille n'a pas souhaité étendre l'expérience à d'autres écoles, faute de moyens.`,
    brief:
      'De vrais petits reporters. À Tourcoing, une classe de l’école Pasteur édite tous les mois La Rue du Bac à Sable, un quatre-pages vendu cinquante centimes chez six commerçants du quartier, s’émerveille Tableau Noir. Les 24 rédacteurs ont de 8 à 11 ans et leur numéro sur les trottoirs a porté : en dix jours, la ville a refait 180 mètres de chaussée. « Ils m’ont posé des questions que personne ne m’avait posées », admet Patrice Leclercq, l’adjoint concerné. Les 300 exemplaires partent en quarante-huit heures et les 640 euros gagnés depuis la rentrée paieront une visite à La Voix du Nord, fin mai. Dommage que l’académie, faute de moyens, ne veuille pas généraliser l’idée.',
    facts: [
      [
        'La Rue du Bac à Sable est vendue 50 centimes chez six commerçants',
        'un journal de quatre pages vendu 50 centimes chez six commerçants',
      ],
      [
        'La ville a refait 180 mètres de chaussée en dix jours',
        "l'adjoint à la voirie, Patrice Leclercq, a fait réparer 180 mètres de chaussée en dix jours",
      ],
      [
        'Les 300 exemplaires partent en deux jours',
        'Le tirage, 300 exemplaires, est épuisé en deux jours',
      ],
      [
        '640 euros gagnés paieront une visite à La Voix du Nord fin mai',
        "Les bénéfices, 640 euros depuis septembre, financeront une visite de l'imprimerie de La Voix du Nord le 27 mai",
      ],
      [
        'L’académie ne veut pas étendre l’idée',
        "L'académie de Lille n'a pas souhaité étendre l'expérience à d'autres écoles, faute de moyens",
      ],
    ],
  }),
  pair({
    id: 'videogame-expo',
    language: 'fr',
    medium: 'Pixel Art Hebdo',
    title: 'Au musée des Confluences, le jeu vidéo entre en vitrine',
    byline: 'Nolwenn Abgrall',
    publishedAt: '2026-09-15',
    text: `Le musée des Confluences, à Lyon, consacre à partir de vendredi une exposition de 1 100 mètres carrés au jeu vidéo français. Soixante-dix bornes jouables, 240 dessins originaux et une reconstitution du bureau du studio Kaolin, où fut conçu en 1996 Les Marches d'Ys, vendu à 5,2 millions d'exemplaires.

La commissaire, Bérénice Tolmer, a travaillé trois ans. Elle n'a pas réussi à obtenir le prototype du Minax, première console française, que son propriétaire, un collectionneur de Nagoya, refuse de prêter.

L'entrée coûte 14 euros, 9 pour les moins de 26 ans. Le musée espère 200 000 visiteurs d'ici au 4 juillet 2027 ; sa précédente exposition, sur les fourmis, en avait attiré 268 000.`,
    brief:
      'Le jeu vidéo français s’offre un musée. À compter de vendredi, les Confluences, à Lyon, lui déroulent 1 100 m² : 70 bornes où l’on peut jouer, 240 dessins et la reconstitution du bureau de Kaolin, le studio des Marches d’Ys (plus de 5 millions d’exemplaires depuis 1996). Pixel Art Hebdo a suivi la commissaire Bérénice Tolmer, trois ans de travail et un regret : le prototype du Minax, première console tricolore, restera au Japon, son propriétaire de Nagoya ne voulant pas s’en séparer. Comptez 14 euros l’entrée, 9 avant 26 ans. L’objectif de fréquentation, 200 000 visiteurs jusqu’au début de juillet, est plus modeste que le score des fourmis, qui en avaient séduit 268 000.',
    facts: [
      [
        'L’exposition de 1 100 m² ouvre vendredi',
        'consacre à partir de vendredi une exposition de 1 100 mètres carrés au jeu vidéo français',
      ],
      [
        '70 bornes, 240 dessins et le bureau de Kaolin',
        'Soixante-dix bornes jouables, 240 dessins originaux et une reconstitution du bureau du studio Kaolin',
      ],
      [
        'Le prototype du Minax n’a pas été prêté',
        "Elle n'a pas réussi à obtenir le prototype du Minax, première console française",
      ],
      [
        'L’entrée coûte 14 euros, 9 avant 26 ans',
        "L'entrée coûte 14 euros, 9 pour les moins de 26 ans",
      ],
      [
        'Le musée vise 200 000 visiteurs, la précédente exposition en avait attiré 268 000',
        "Le musée espère 200 000 visiteurs d'ici au 4 juillet 2027 ; sa précédente exposition, sur les fourmis, en avait attiré 268 000",
      ],
    ],
  }),
  pair({
    id: 'nuit-locale',
    language: 'fr',
    medium: 'Ici Bocage',
    title: 'Incendie de Flers : la rumeur plus rapide que les pompiers',
    byline: 'Justine Malherbe',
    publishedAt: '2026-07-28',
    text: `Samedi 25 juillet, un feu s'est déclaré vers 22 h 20 dans un entrepôt de cartons de Flers, dans l'Orne. Soixante-deux pompiers l'ont maîtrisé en trois heures ; personne n'a été blessé.

Mais à 22 h 41, une page Facebook suivie par 18 000 personnes annonçait « douze morts ». Le message, partagé 5 600 fois, est resté en ligne jusqu'à 1 h 15. La préfecture a reçu 900 appels dans la nuit.

L'administrateur de la page, un lycéen de 17 ans, dit avoir « recopié un commentaire ». Le procureur d'Argentan, Franck Leroyer, a ouvert une enquête pour diffusion de fausses nouvelles, un délit passible de 45 000 euros d'amende.

« La prochaine fois, on donnera l'heure toutes les dix minutes », promet le commandant Cyril Hamelin, qui regrette d'avoir publié son premier point à minuit.`,
    brief:
      'Les rumeurs courent plus vite que les camions rouges. Ici Bocage revient sur l’incendie d’un entrepôt de Flers (Orne), le 25 juillet au soir. Vingt minutes après le départ du feu, une page Facebook aux 18 000 abonnés parlait de « douze morts ». Il n’y a pas eu un seul blessé. Partagé 5 600 fois, le message n’a été retiré qu’à 1h15 ; dans l’intervalle, 900 personnes ont appelé la préfecture. Son auteur, 17 ans, jure avoir « recopié un commentaire ». Le parquet d’Argentan enquête pour diffusion de fausses nouvelles, ce qui peut coûter 45 000 euros. Les pompiers, qui ont mis trois heures à venir à bout du sinistre, promettent de communiquer désormais toutes les dix minutes.',
    facts: [
      [
        'Une page Facebook aux 18 000 abonnés parlait de « douze morts »',
        'une page Facebook suivie par 18 000 personnes annonçait « douze morts »',
      ],
      ['Il n’y a eu aucun blessé', "personne n'a été blessé"],
      [
        'Le message, partagé 5 600 fois, est resté jusqu’à 1h15',
        "Le message, partagé 5 600 fois, est resté en ligne jusqu'à 1 h 15",
      ],
      ['La préfecture a reçu 900 appels', 'La préfecture a reçu 900 appels dans la nuit'],
      [
        'Le délit est passible de 45 000 euros d’amende',
        "un délit passible de 45 000 euros d'amende",
      ],
    ],
  }),
  pair({
    id: 'traducteur-prix',
    language: 'fr',
    medium: 'Langue au Chat',
    title: 'Traduire un livre vaut moins cher qu’en 2010',
    byline: 'Pauline Wieczorek',
    publishedAt: '2026-03-31',
    text: `Le tarif moyen d'un feuillet traduit de l'anglais s'établit à 21,40 euros en 2025, contre 22,10 euros en 2010, révèle l'enquête annuelle de l'Association des traducteurs littéraires, menée auprès de 731 adhérents. Corrigée de l'inflation, la baisse atteint 27 %.

La post-édition, qui consiste à corriger le travail d'un logiciel, a été proposée à 38 % des répondants ; un sur quatre l'a acceptée. Elle est payée 9 euros le feuillet.

« On nous demande de repasser derrière une machine qui ne sait pas qu'elle ment », résume Jonathan Seelow, président de l'association. Il réclame un tarif plancher de 25 euros et la mention du recours à l'IA en couverture.

Le Syndicat de l'édition ne souhaite pas commenter. Deux maisons, Actes du Sud-Ouest et Verticale Nord, ont signé la charte.`,
    brief:
      'Traduire ne paie plus. Le feuillet traduit de l’anglais se négociait 22,10 euros en 2010 ; il n’en vaut plus que 21,40, et la chute grimpe à 27 % une fois l’inflation prise en compte. Langue au Chat épluche l’enquête de l’Association des traducteurs littéraires, à laquelle 731 membres ont répondu. Près de quatre sur dix se sont vu proposer de la post-édition, autrement dit de corriger un logiciel, pour 9 euros le feuillet. Un quart a dit oui. Jonathan Seelow, le président, déplore de devoir passer « derrière une machine qui ne sait pas qu’elle ment » et veut un plancher à 25 euros. Seules deux maisons, Actes du Sud-Ouest et Verticale Nord, ont signé la charte ; le Syndicat de l’édition ne dit mot.',
    facts: [
      [
        'Le feuillet valait 22,10 euros en 2010 et 21,40 en 2025',
        "Le tarif moyen d'un feuillet traduit de l'anglais s'établit à 21,40 euros en 2025, contre 22,10 euros en 2010",
      ],
      [
        'La baisse atteint 27 % inflation comprise',
        "Corrigée de l'inflation, la baisse atteint 27 %",
      ],
      [
        'La post-édition, proposée à près de quatre sur dix, est payée 9 euros',
        "La post-édition, qui consiste à corriger le travail d'un logiciel, a été proposée à 38 % des répondants ; un sur quatre l'a acceptée. Elle est payée 9 euros le feuillet",
      ],
      [
        'Jonathan Seelow veut un plancher à 25 euros',
        "Il réclame un tarif plancher de 25 euros et la mention du recours à l'IA en couverture",
      ],
      [
        'Deux maisons ont signé la charte',
        'Deux maisons, Actes du Sud-Ouest et Verticale Nord, ont signé la charte',
      ],
    ],
  }),
];
