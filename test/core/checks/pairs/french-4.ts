import { pair } from './pair.ts';

export const french4 = [
  pair({
    id: 'mairie-canard',
    language: 'fr',
    medium: 'Le Fil de l’Oise',
    title: 'À Creil, la mairie attaque le journal satirique local et perd',
    byline: 'Nadège Prévost',
    publishedAt: '2026-06-18',
    text: `Le tribunal correctionnel de Senlis a relaxé mardi La Teigne, journal satirique creillois, poursuivi en diffamation par le maire Bertrand Lescure. La municipalité réclamait 15 000 euros de dommages et intérêts pour un article intitulé « Le maire a deux piscines, la ville aucune ».

Les juges ont estimé que l'article, paru en octobre 2025, « participait d'un débat d'intérêt général » et reposait sur une base factuelle suffisante. La ville devra verser 2 500 euros au journal pour ses frais de justice.

Fondée en 2017 par trois anciens de la Poste, La Teigne tire à 1 800 exemplaires et ne touche aucune subvention. « On va pouvoir réparer l'imprimante », se réjouit Monique Delattre, 71 ans, sa directrice. Le maire n'a pas exclu de faire appel.`,
    brief:
      'La satire paie encore. Poursuivi en diffamation par le maire de Creil, Bertrand Lescure, le journal satirique La Teigne a été relaxé mardi par le tribunal de Senlis, rapporte Le Fil de l’Oise. En cause, un papier d’octobre 2025 sur les deux piscines de l’édile. Pour les juges, le texte « participait d’un débat d’intérêt général ». Non seulement la commune n’obtient pas les 15 000 euros demandés, mais elle doit en verser 2 500 à la rédaction pour ses frais. De quoi « réparer l’imprimante », plaisante la directrice septuagénaire, Monique Delattre. Créé en 2017 par trois retraités de la Poste, le titre tire à 1 800 exemplaires, sans subvention. La mairie pourrait faire appel.',
    facts: [
      [
        'Le tribunal de Senlis a relaxé mardi La Teigne, poursuivi par le maire Bertrand Lescure',
        'Le tribunal correctionnel de Senlis a relaxé mardi La Teigne, journal satirique creillois, poursuivi en diffamation par le maire Bertrand Lescure',
      ],
      [
        'La commune réclamait 15 000 euros',
        'La municipalité réclamait 15 000 euros de dommages et intérêts',
      ],
      [
        'Elle doit verser 2 500 euros au journal',
        'La ville devra verser 2 500 euros au journal pour ses frais de justice',
      ],
      [
        'Le titre tire à 1 800 exemplaires sans subvention',
        'La Teigne tire à 1 800 exemplaires et ne touche aucune subvention',
      ],
      ['Le maire pourrait faire appel', "Le maire n'a pas exclu de faire appel"],
    ],
  }),
  pair({
    id: 'twitch-senat',
    language: 'fr',
    medium: 'Antenne Libre',
    title: 'Le Sénat se met à Twitch, et le public suit',
    byline: 'Kevin Lambrechts',
    publishedAt: '2026-03-19T18:00:00+01:00',
    text: `Depuis la rentrée 2025-26, Public Sénat diffuse chaque mercredi les questions au gouvernement sur Twitch, commentées en direct par le streameur Maxence « Bulot » Herrero. L'audience moyenne atteint 34 600 spectateurs simultanés, contre 4 100 pour la retransmission classique.

Le pic, 112 000 personnes, date du 4 février, jour du débat sur la taxation des robots. Huit spectateurs sur dix ont moins de 35 ans. Le dispositif a coûté 86 000 euros la première année, studio compris.

« On ne vulgarise pas, on sous-titre », explique l'animateur de 29 ans, qui refuse d'être payé pour garder son indépendance. Le président de la chaîne, Emmanuel Royer, veut étendre l'expérience aux commissions d'enquête dès septembre.

Plusieurs sénateurs, dont Hélène Castaing, du groupe centriste, dénoncent une « foire ».`,
    brief:
      'Et si le Sénat devenait cool ? Chaque mercredi depuis la rentrée, le streameur Maxence Herrero, alias Bulot, commente sur Twitch les questions au gouvernement pour le compte de Public Sénat. Bilan signé Antenne Libre : près de 35 000 spectateurs simultanés en moyenne, huit fois plus que la diffusion traditionnelle (4 100), et un record de 112 000 personnes le 4 février, quand il était question de taxer les robots. 80 % de ce public a moins de 35 ans. L’opération a coûté 86 000 euros. L’animateur, lui, travaille gratis pour rester indépendant. Le patron de la chaîne, Emmanuel Royer, rêve d’y ajouter les commissions d’enquête dès la rentrée prochaine. Certains élus, comme la centriste Hélène Castaing, parlent d’une « foire ».',
    facts: [
      [
        'Maxence Herrero commente chaque mercredi les questions au gouvernement sur Twitch',
        'Public Sénat diffuse chaque mercredi les questions au gouvernement sur Twitch, commentées en direct par le streameur Maxence « Bulot » Herrero',
      ],
      [
        'Près de 35 000 spectateurs en moyenne, contre 4 100 pour la diffusion traditionnelle',
        "L'audience moyenne atteint 34 600 spectateurs simultanés, contre 4 100 pour la retransmission classique",
      ],
      [
        'Le record de 112 000 personnes date du 4 février',
        'Le pic, 112 000 personnes, date du 4 février',
      ],
      ['80 % du public a moins de 35 ans', 'Huit spectateurs sur dix ont moins de 35 ans'],
      [
        'L’opération a coûté 86 000 euros',
        'Le dispositif a coûté 86 000 euros la première année, studio compris',
      ],
    ],
  }),
  pair({
    id: 'pub-rugby',
    language: 'fr',
    medium: 'Sport & Écrans',
    title: 'Droits TV : le rugby féminin double la mise',
    byline: 'Ophélie Garnier',
    publishedAt: '2026-05-29',
    text: `La Ligue féminine de rugby a attribué ses droits télévisés pour quatre ans à la plateforme Stadio, pour 18,4 millions d'euros par saison, plus du double du contrat précédent (8,5 millions, détenu par le groupe Hexa).

Stadio diffusera les 132 matchs du championnat à partir du 12 septembre 2026, dont une affiche gratuite chaque dimanche à 21 h 05. Trois clubs, Blagnac, Lille et Romagnat, jugent pourtant la répartition injuste : les deux premiers du classement toucheront 31 % de la somme.

« Nous n'avons jamais été aussi regardées, mais le vestiaire n'a toujours pas d'eau chaude », ironise la capitaine romagnatoise Clémence Audoin.

La finale 2026, remportée 24-19 par Bordeaux face à Toulouse, avait réuni 1,27 million de téléspectateurs.`,
    brief:
      'Le rugby féminin change de braquet. Sport & Écrans révèle que la Ligue a cédé ses droits TV à Stadio jusqu’en 2030 : 18,4 millions d’euros par saison, contre 8,5 millions pour Hexa jusqu’ici. La plateforme montrera l’intégralité des 132 matchs dès le 12 septembre, avec une rencontre en accès libre le dimanche soir (21h05). L’intérêt est là : plus de 1,2 million de personnes ont suivi la finale gagnée 24-19 par Bordeaux contre Toulouse. Tout le monde n’applaudit pas. Blagnac, Lille et Romagnat contestent le partage, qui réserve 31 % de l’enveloppe aux deux premiers. « Nous n’avons jamais été aussi regardées, mais le vestiaire n’a toujours pas d’eau chaude », grince Clémence Audoin, capitaine de Romagnat.',
    facts: [
      [
        'La Ligue cède ses droits à Stadio pour 18,4 millions d’euros par saison, contre 8,5 millions',
        "a attribué ses droits télévisés pour quatre ans à la plateforme Stadio, pour 18,4 millions d'euros par saison, plus du double du contrat précédent (8,5 millions, détenu par le groupe Hexa)",
      ],
      [
        'Stadio diffusera 132 matchs dès le 12 septembre, dont un gratuit le dimanche à 21h05',
        'Stadio diffusera les 132 matchs du championnat à partir du 12 septembre 2026, dont une affiche gratuite chaque dimanche à 21 h 05',
      ],
      [
        'Les deux premiers toucheront 31 % de l’enveloppe',
        'les deux premiers du classement toucheront 31 % de la somme',
      ],
      [
        'Bordeaux a gagné la finale 24-19 contre Toulouse devant plus de 1,2 million de personnes',
        'La finale 2026, remportée 24-19 par Bordeaux face à Toulouse, avait réuni 1,27 million de téléspectateurs',
      ],
    ],
  }),
  pair({
    id: 'pluie-app',
    language: 'fr',
    medium: 'La Lettre des Applis',
    title: 'Parapluie, l’appli météo qui avoue ses erreurs',
    byline: 'Inès Morvan',
    publishedAt: '2026-11-05',
    text: `Chaque soir à 20 heures, Parapluie publie la liste de ses prévisions ratées. Lancée à Brest en avril 2024 par deux sœurs, Maëlle et Rozenn Kervella, l'application météo compte désormais 460 000 utilisateurs, dont 9 % paient 1,99 euro par mois.

Selon ses propres calculs, elle se trompe 17 fois sur 100 à vingt-quatre heures, et 41 fois sur 100 à cinq jours. « Les gens ne nous en veulent pas de nous tromper, ils nous en veulent de ne pas le dire », résume Maëlle Kervella.

Météo-France, dont elle utilise les données ouvertes, a d'abord protesté avant de proposer un partenariat en juillet. Les fondatrices ont dit non.

La société, qui emploie sept personnes, a perdu 120 000 euros en 2025. Elle vise l'équilibre l'an prochain.`,
    brief:
      'Une appli météo qui publie chaque soir, à 20 h, la liste de ses ratés : l’idée vient de Brest et séduit, constate La Lettre des Applis. Deux ans et demi après son lancement par les sœurs Kervella, Maëlle et Rozenn, Parapluie revendique 460 000 utilisateurs. Moins d’un sur dix (9 %) paie les 1,99 euro mensuels. Ses erreurs ? 17 % à vingt-quatre heures, mais 41 % à cinq jours. Échaudée, puis conquise, Météo-France, qui fournit les données, a proposé l’été dernier un partenariat, décliné par les fondatrices. L’entreprise de sept salariés n’est pas encore rentable : 120 000 euros de pertes l’année dernière, et l’équilibre espéré en 2027.',
    facts: [
      [
        'Parapluie publie chaque soir à 20 h ses ratés',
        'Chaque soir à 20 heures, Parapluie publie la liste de ses prévisions ratées',
      ],
      [
        '460 000 utilisateurs, dont 9 % paient 1,99 euro par mois',
        "l'application météo compte désormais 460 000 utilisateurs, dont 9 % paient 1,99 euro par mois",
      ],
      [
        'Elle se trompe à 17 % à vingt-quatre heures et 41 % à cinq jours',
        'elle se trompe 17 fois sur 100 à vingt-quatre heures, et 41 fois sur 100 à cinq jours',
      ],
      ['Les fondatrices ont décliné le partenariat', 'Les fondatrices ont dit non'],
      ['Elle a perdu 120 000 euros en 2025', 'a perdu 120 000 euros en 2025'],
    ],
  }),
  pair({
    id: 'tele-grand-est',
    language: 'fr',
    medium: 'Mosaïque',
    title: 'Vosges FM sauvée par ses auditeurs',
    byline: 'Paul-Henri Schmitt',
    publishedAt: '2026-01-15',
    text: `Menacée de liquidation après la perte d'une subvention régionale de 48 000 euros, la radio associative Vosges FM continuera d'émettre. En vingt jours, 2 340 auditeurs ont donné 97 215 euros, soit 41 euros par personne en moyenne.

L'association, installée à Gérardmer, emploie cinq salariés et une quarantaine de bénévoles. Elle n'augmentera pas la publicité, limitée à six minutes par heure. « On nous a rendu notre radio », souffle le directeur Thierry Haxaire, au micro depuis 1988.

Le conseil régional, présidé par Sabine Kuntz, justifie sa décision par « des arbitrages douloureux » et n'envisage pas de revenir en arrière. Une matinale commune avec Radio Cristal, à Épinal, débutera le lundi 2 février à 6 heures.`,
    brief:
      'Sauvés par leurs oreilles. À Gérardmer, Vosges FM n’émettra pas son dernier jingle : 2 340 auditeurs ont réuni en moins de trois semaines 97 215 euros (41 euros en moyenne), raconte Mosaïque. La station associative, qui compte cinq salariés et une quarantaine de bénévoles, avait perdu une aide régionale de 48 000 euros. La présidente de région, Sabine Kuntz, évoque « des arbitrages douloureux » et ne reviendra pas sur ce choix. Pas question pour autant d’allonger les six minutes de pub par heure, assure le directeur Thierry Haxaire, à l’antenne depuis 1988. Début février, la radio lancera avec sa voisine d’Épinal, Radio Cristal, une matinale commune.',
    facts: [
      [
        '2 340 auditeurs ont réuni 97 215 euros, 41 euros en moyenne',
        '2 340 auditeurs ont donné 97 215 euros, soit 41 euros par personne en moyenne',
      ],
      [
        'La station a perdu une aide régionale de 48 000 euros',
        "la perte d'une subvention régionale de 48 000 euros",
      ],
      [
        'Elle compte cinq salariés et une quarantaine de bénévoles',
        'emploie cinq salariés et une quarantaine de bénévoles',
      ],
      [
        'Elle n’augmentera pas les six minutes de publicité par heure',
        "Elle n'augmentera pas la publicité, limitée à six minutes par heure",
      ],
      [
        'La matinale commune débutera début février',
        'Une matinale commune avec Radio Cristal, à Épinal, débutera le lundi 2 février à 6 heures',
      ],
    ],
  }),
];
