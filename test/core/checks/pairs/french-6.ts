import { pair } from './pair.ts';

export const french6 = [
  pair({
    id: 'quotidien-papier',
    language: 'fr',
    medium: 'La Revue des Médias libres',
    title: 'La Dépêche du Littoral arrête le papier le lundi',
    byline: 'Rédaction',
    publishedAt: '2026-08-28',
    text: `À partir du 5 octobre, La Dépêche du Littoral ne paraîtra plus le lundi en version imprimée. Le quotidien normand, fondé en 1946 au Havre, devient le neuvième titre régional à renoncer à un jour de parution depuis 2020.

Le lundi pèse 11 % des ventes mais 16 % des coûts, détaille le directeur général Arnaud Mézières. Aucun licenciement n'est prévu ; 14 ouvriers du livre partiront à la retraite sans être remplacés. Le prix au numéro passera de 1,30 à 1,50 euro.

Les abonnés numériques, au nombre de 38 400, ont dépassé ceux du papier (35 900) au printemps. « Le papier n'est pas mort, il prend ses lundis », sourit Arnaud Mézières. Le SNJ redoute « une agonie jour après jour ».

La diffusion totale s'élève à 61 000 exemplaires, deux fois moins qu'en 2005.`,
    brief:
      'Le papier prend ses lundis. Dès le 5 octobre, La Dépêche du Littoral ne s’imprimera plus que six jours par semaine, apprend-on dans La Revue des Médias libres. C’est le neuvième quotidien régional à sauter le pas en six ans. La logique est comptable : le lundi représente 16 % des coûts pour 11 % des ventes, justifie le patron du titre havrais, Arnaud Mézières, qui promet zéro licenciement. Les 14 ouvriers du livre proches de la retraite ne seront pas remplacés. L’exemplaire, lui, augmente de vingt centimes, à 1,50 euro. Au printemps, les abonnés numériques (38 400) ont doublé ceux du papier (35 900). Le SNJ craint « une agonie jour après jour » pour ce journal né en 1946, dont la diffusion a été divisée par deux depuis 2005.',
    facts: [
      [
        'La Dépêche du Littoral ne paraîtra plus le lundi dès le 5 octobre',
        'À partir du 5 octobre, La Dépêche du Littoral ne paraîtra plus le lundi en version imprimée',
      ],
      [
        'Le lundi représente 16 % des coûts pour 11 % des ventes',
        'Le lundi pèse 11 % des ventes mais 16 % des coûts',
      ],
      [
        '14 ouvriers du livre ne seront pas remplacés',
        '14 ouvriers du livre partiront à la retraite sans être remplacés',
      ],
      ['L’exemplaire passe à 1,50 euro', 'Le prix au numéro passera de 1,30 à 1,50 euro'],
      [
        'Les abonnés numériques (38 400) ont dépassé ceux du papier (35 900)',
        'Les abonnés numériques, au nombre de 38 400, ont dépassé ceux du papier (35 900) au printemps',
      ],
    ],
  }),
  pair({
    id: 'influence-loi',
    language: 'fr',
    medium: 'Clic Droit',
    title: 'Influenceurs : 52 sanctions en un an',
    byline: 'Thomas Guérin-Lacaze',
    publishedAt: '2026-04-21',
    text: `La répression des fraudes a sanctionné 52 influenceurs en 2025, contre 27 l'année d'avant, pour un montant total de 1,85 million d'euros. Sur 310 comptes contrôlés, 46 % ne signalaient pas clairement leurs partenariats rémunérés.

La plus lourde amende, 240 000 euros, vise la vidéaste Lola Fenwick-Roux, suivie par 4,7 millions de personnes, pour la promotion de compléments alimentaires. Son avocat a déposé un recours devant le tribunal administratif de Paris le 2 avril.

« Nous ne sommes pas la police du bon goût », assure la directrice générale Véronique Sallenave. La loi du 9 juin 2023 prévoit jusqu'à deux ans de prison et 300 000 euros d'amende.

L'Union des créateurs, qui fédère 600 professionnels, demande un label plutôt que des amendes.`,
    brief:
      'Les placements de produits cachés coûtent de plus en plus cher. En 2025, 52 influenceurs ont été épinglés par la répression des fraudes, presque deux fois plus qu’en 2024 (27), pour une ardoise globale de 1,85 million d’euros, calcule Clic Droit. Près d’un compte contrôlé sur deux (46 % des 310 passés au crible) ne signalait pas correctement ses partenariats. La vidéaste aux 4,7 millions d’abonnés Lola Fenwick-Roux écope de la plus forte amende : 240 000 euros, pour des compléments alimentaires. Elle a saisi le tribunal administratif de Paris. La loi de 2023 va jusqu’à deux ans d’emprisonnement. « Nous ne sommes pas la police du bon goût », se défend Véronique Sallenave, à la tête de l’administration. L’Union des créateurs (600 membres) préférerait un label.',
    facts: [
      [
        '52 influenceurs ont été sanctionnés en 2025, contre 27 en 2024',
        "La répression des fraudes a sanctionné 52 influenceurs en 2025, contre 27 l'année d'avant",
      ],
      ['Le total atteint 1,85 million d’euros', "pour un montant total de 1,85 million d'euros"],
      [
        '46 % des 310 comptes ne signalaient pas leurs partenariats',
        'Sur 310 comptes contrôlés, 46 % ne signalaient pas clairement leurs partenariats rémunérés',
      ],
      [
        'Lola Fenwick-Roux écope de 240 000 euros',
        'La plus lourde amende, 240 000 euros, vise la vidéaste Lola Fenwick-Roux, suivie par 4,7 millions de personnes',
      ],
      [
        'La loi prévoit jusqu’à deux ans de prison',
        "La loi du 9 juin 2023 prévoit jusqu'à deux ans de prison et 300 000 euros d'amende",
      ],
    ],
  }),
  pair({
    id: 'village-wifi',
    language: 'fr',
    medium: 'Campagnes',
    title: 'Un village du Gers coupe les réseaux sociaux le dimanche',
    byline: 'Élodie Castéra',
    publishedAt: '2026-10-30',
    text: `Chaque dimanche de 10 heures à 18 heures, le wifi public de Saint-Mézard-sur-Baïse, 412 habitants, bloque TikTok, Instagram et Facebook. La décision, votée le 12 mars par dix voix contre une, devait durer un mois. Elle tient toujours.

« On ne voulait pas interdire, on voulait voir », raconte la maire, Jeanne Lassalle-Pouy. Résultat : le club de pétanque est passé de 17 à 43 licenciés, et le café, qui fermait à midi, ouvre désormais jusqu'à 20 heures.

Seul l'opposant, Rémi Dufau, parle de « gadget » : il fait remarquer que la 4G passe très bien. Des chercheurs de l'université de Toulouse suivent 60 familles jusqu'en juin 2027. Premier constat, le temps d'écran dominical des adolescents a baissé de 52 minutes.

Quatre communes voisines étudient la mesure.`,
    brief:
      'Le dimanche, c’est déconnexion. Dans le Gers, Saint-Mézard-sur-Baïse (412 habitants) prive son wifi public de TikTok, Instagram et Facebook de 10 h à 18 h. L’essai, approuvé en mars par dix élus contre un, ne devait durer que quatre semaines : il se poursuit, raconte Campagnes. Et le village revit : 43 licenciés à la pétanque au lieu de 17, un café ouvert jusqu’à 20 heures… Chez les ados, le temps d’écran dominical a fondu de 52 minutes, d’après des chercheurs toulousains qui suivent soixante familles jusqu’à l’été prochain. « On ne voulait pas interdire, on voulait voir », confie la maire, Jeanne Lassalle-Pouy. Rémi Dufau, seul à s’opposer, raille un « gadget », vu que la 4G fonctionne. L’idée fait pourtant des émules : quatre communes y réfléchissent.',
    facts: [
      [
        'Le wifi public bloque TikTok, Instagram et Facebook le dimanche de 10 h à 18 h',
        'Chaque dimanche de 10 heures à 18 heures, le wifi public de Saint-Mézard-sur-Baïse, 412 habitants, bloque TikTok, Instagram et Facebook',
      ],
      [
        'La mesure a été votée en mars par dix voix contre une',
        'La décision, votée le 12 mars par dix voix contre une, devait durer un mois',
      ],
      [
        'La pétanque est passée de 17 à 43 licenciés',
        'le club de pétanque est passé de 17 à 43 licenciés',
      ],
      [
        'Le temps d’écran des ados a baissé de 52 minutes',
        "le temps d'écran dominical des adolescents a baissé de 52 minutes",
      ],
      ['Quatre communes y réfléchissent', 'Quatre communes voisines étudient la mesure'],
    ],
  }),
  pair({
    id: 'archives-ina',
    language: 'fr',
    medium: 'Rembobine',
    title: 'Des cassettes de vidéoclub pour reconstituer les années 1980',
    byline: 'Charlène Abdou',
    publishedAt: '2026-05-12',
    text: `Dans un hangar de Montreuil, Ludovic Passemard entasse 47 000 cassettes VHS. L'ancien gérant de vidéoclub, 61 ans, les collecte depuis 2009 auprès de particuliers de toute la France. Son but : retrouver les programmes de télévision que personne n'a conservés.

Car entre 1982 et 1987, des centaines d'heures de plateaux régionaux ont été effacées, les bandes étant réutilisées. Il en a déjà sauvé 1 140 heures, dont l'unique entretien filmé de la romancière Édith Vaugelas, diffusé un soir de mars 1985 sur FR3 Limousin.

L'Institut national de l'audiovisuel lui prête deux numériseurs et une archiviste, un jour par semaine. « Je ne suis pas un pirate, je suis un grenier », dit-il.

La numérisation d'une cassette prend trois heures. À ce rythme, il lui faudrait plus de seize ans. La moisissure, elle, n'attendra pas.`,
    brief:
      'C’est un trésor qui sent le moisi. À Montreuil, Ludovic Passemard, ex-gérant de vidéoclub, veille sur 47 000 VHS récupérées depuis 2009 chez des particuliers, nous raconte Rembobine. Sa quête : les émissions régionales des années 1980 que les chaînes ont effacées pour réutiliser les bandes. Le sexagénaire en a exhumé 1 140 heures, parmi lesquelles le seul entretien filmé de la romancière Édith Vaugelas, montré en mars 1985 par FR3 Limousin. L’Ina l’épaule, avec deux numériseurs et une archiviste un jour par semaine. « Je ne suis pas un pirate, je suis un grenier », se justifie-t-il. À raison de trois heures par cassette, il en a pour plus de seize ans, et la moisissure ne lui laissera pas ce temps.',
    facts: [
      [
        'Ludovic Passemard a entassé 47 000 VHS depuis 2009',
        "Ludovic Passemard entasse 47 000 cassettes VHS. L'ancien gérant de vidéoclub, 61 ans, les collecte depuis 2009",
      ],
      [
        'Il a sauvé 1 140 heures, dont le seul entretien d’Édith Vaugelas, montré en mars 1985',
        "Il en a déjà sauvé 1 140 heures, dont l'unique entretien filmé de la romancière Édith Vaugelas, diffusé un soir de mars 1985 sur FR3 Limousin",
      ],
      [
        'L’Ina prête deux numériseurs et une archiviste',
        "L'Institut national de l'audiovisuel lui prête deux numériseurs et une archiviste, un jour par semaine",
      ],
      ['Une cassette prend trois heures', "La numérisation d'une cassette prend trois heures"],
      ['Il lui faudrait plus de seize ans', 'À ce rythme, il lui faudrait plus de seize ans'],
    ],
  }),
  pair({
    id: 'prime-presse',
    language: 'fr',
    medium: 'Bilan Hebdo',
    title: 'Le groupe Alizé vend ses magazines féminins',
    byline: 'Mathilde Ory',
    publishedAt: '2026-06-30',
    text: `Le groupe Alizé est entré en négociations exclusives avec le belge Rondo pour lui céder ses six magazines féminins, dont Allure de rien et Madame Saison, a-t-il annoncé lundi. Le prix n'a pas été communiqué ; deux sources proches du dossier évoquent une somme comprise entre 90 et 110 millions d'euros.

Ces titres ont réalisé 143 millions d'euros de chiffre d'affaires en 2025, en recul de 9 %, et emploient 420 salariés, dont 185 journalistes. Alizé, contrôlé par la famille Bressuire, veut se concentrer sur la télévision, qui lui rapporte désormais 71 % de ses revenus.

Les syndicats exigent une clause de cession ouverte pendant six mois. Pieter Van Houtte, PDG de Rondo, s'engage à ne fermer aucun titre avant fin 2028.

L'action Alizé a gagné 3,2 % à la Bourse de Paris.`,
    brief:
      'Mercato dans la presse féminine. Alizé négocie en exclusivité la vente au groupe belge Rondo de ses six magazines, parmi lesquels Allure de rien et Madame Saison, confirme Bilan Hebdo. Montant probable, selon deux sources proches du dossier : de 90 à 110 millions d’euros. L’ensemble pèse 143 millions d’euros de ventes, 9 % de moins qu’un an auparavant, et 420 salariés. La famille Bressuire, qui contrôle le vendeur, préfère miser sur la télévision, source de 71 % de ses recettes. Le PDG de Rondo, Pieter Van Houtte, jure qu’aucune publication ne fermera avant la fin 2028, tandis que les syndicats réclament six mois de clause de cession. En Bourse, Alizé a pris 3,2 %.',
    facts: [
      [
        'Alizé négocie la vente de ses six magazines féminins au belge Rondo',
        'Le groupe Alizé est entré en négociations exclusives avec le belge Rondo pour lui céder ses six magazines féminins',
      ],
      [
        'Le prix serait de 90 à 110 millions d’euros',
        "deux sources proches du dossier évoquent une somme comprise entre 90 et 110 millions d'euros",
      ],
      [
        'Le chiffre d’affaires de 143 millions d’euros recule de 9 %',
        "Ces titres ont réalisé 143 millions d'euros de chiffre d'affaires en 2025, en recul de 9 %",
      ],
      [
        'Pieter Van Houtte, PDG de Rondo, ne fermera aucun titre avant fin 2028',
        "Pieter Van Houtte, PDG de Rondo, s'engage à ne fermer aucun titre avant fin 2028",
      ],
      ['L’action a pris 3,2 %', "L'action Alizé a gagné 3,2 % à la Bourse de Paris"],
    ],
  }),
];
