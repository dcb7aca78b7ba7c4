import { pair } from './pair.ts';

export const french3 = [
  pair({
    id: 'tele-insulaire',
    language: 'fr',
    medium: 'Le Fil Océan',
    title: 'Télé Archipel émet depuis une ancienne sardinerie',
    byline: 'Gwenola Prigent',
    publishedAt: '2026-08-06',
    text: `Sur l’île de Groix, Télé Archipel diffuse chaque soir à 19 h 30 un journal de douze minutes, tourné dans une ancienne sardinerie de Port-Tudy. Née d’un atelier du collège en 2022, la chaîne associative réunit aujourd’hui 1 900 téléspectateurs, pour 2 270 habitants.

« Si le bateau a du retard, c’est notre ouverture », sourit Yvon Tristant, 71 ans, présentateur et ancien patron de pêche. Le budget annuel, 38 000 euros, vient pour moitié du département du Morbihan.

La tempête Herminia a détruit l’antenne le 26 janvier. Elle a été remplacée en neuf jours grâce aux dons. La chaîne ne diffuse ni publicité ni images d’agences. Belle-Île et Ouessant veulent l’imiter.`,
    brief:
      'Le Fil Océan nous emmène à Groix, où Télé Archipel, chaîne associative née en 2022 d’un atelier de collégiens, présente tous les soirs, à 19h30, douze minutes d’actualité depuis une ancienne sardinerie. L’île compte 2 270 habitants : ils sont 1 900 à la suivre. « Si le bateau a du retard, c’est notre ouverture », s’amuse son présentateur, Yvon Tristant, ex-patron de pêche de 71 ans. Ni publicité ni images d’agences : l’équipe se débrouille avec 38 000 euros par an, dont la moitié est versée par le Morbihan. Quand la tempête Herminia a mis l’antenne à terre, le 26 janvier, les dons ont permis de la remplacer en neuf jours. Belle-Île et Ouessant rêvent d’en faire autant.',
    facts: [
      [
        'Télé Archipel est née en 2022 d’un atelier de collégiens',
        'Née d’un atelier du collège en 2022',
      ],
      [
        'Le journal de douze minutes passe à 19h30',
        'Télé Archipel diffuse chaque soir à 19 h 30 un journal de douze minutes',
      ],
      [
        '1 900 personnes la suivent sur 2 270 habitants',
        'la chaîne associative réunit aujourd’hui 1 900 téléspectateurs, pour 2 270 habitants',
      ],
      [
        'La moitié des 38 000 euros vient du Morbihan',
        'Le budget annuel, 38 000 euros, vient pour moitié du département du Morbihan',
      ],
      [
        'La tempête Herminia a détruit l’antenne le 26 janvier',
        'La tempête Herminia a détruit l’antenne le 26 janvier',
      ],
      [
        'La chaîne n’a ni publicité ni images d’agences',
        'La chaîne ne diffuse ni publicité ni images d’agences',
      ],
    ],
  }),
  pair({
    id: 'fact-check-lycee',
    language: 'fr',
    medium: 'Classe Ouverte',
    title: 'À Roubaix, des lycéens traquent les fausses nouvelles de leur quartier',
    byline: 'Hugo Lambrecht',
    publishedAt: '2026-12-03',
    text: `Ils sont 27, ont entre 15 et 18 ans et une règle : ne jamais publier sans deux sources. Le club Vérif, du lycée Jean-Moulin de Roubaix, a passé au crible 164 rumeurs locales depuis la rentrée 2025. Les trois quarts se sont révélées fausses.

La plus partagée annonçait la fermeture de la piscine municipale ; elle avait été vue 80 000 fois. « On a téléphoné, et c’était juste une vidange », s’amuse Inès Hadjadj, élève de première.

Le compte du club, suivi par 9 400 personnes, a reçu le 24 novembre le prix Éducation aux médias, doté de 5 000 euros. Leur professeur, Damien Wattel, voudrait que l’activité compte dans la note du bac. Le rectorat de Lille n’y est pas favorable.`,
    brief:
      'À Roubaix, le club Vérif du lycée Jean-Moulin ne laisse rien passer, écrit Classe Ouverte. Ces 27 élèves de 15 à 18 ans vérifient les rumeurs du quartier, avec deux sources au moins avant toute publication. Depuis la rentrée 2025, ils en ont examiné 164, dont les trois quarts étaient fausses. La plus virale, vue 80 000 fois, prédisait la fermeture de la piscine : « On a téléphoné, et c’était juste une vidange », raconte Inès Hadjadj. Suivi par 9 400 abonnés, le compte a remporté le 24 novembre le prix Éducation aux médias et ses 5 000 euros. Le professeur Damien Wattel aimerait que ce travail compte pour le bac, mais le rectorat de Lille n’y est pas favorable.',
    facts: [
      ['27 élèves de 15 à 18 ans vérifient les rumeurs', 'Ils sont 27, ont entre 15 et 18 ans'],
      [
        'Ils ont examiné 164 rumeurs depuis la rentrée 2025',
        'a passé au crible 164 rumeurs locales depuis la rentrée 2025',
      ],
      ['La plus virale a été vue 80 000 fois', 'elle avait été vue 80 000 fois'],
      [
        'Le compte a reçu le 24 novembre le prix Éducation aux médias, 5 000 euros',
        'Le compte du club, suivi par 9 400 personnes, a reçu le 24 novembre le prix Éducation aux médias, doté de 5 000 euros',
      ],
      [
        'Le rectorat de Lille n’est pas favorable à l’idée',
        'Le rectorat de Lille n’y est pas favorable',
      ],
    ],
  }),
  pair({
    id: 'archives-sonores',
    language: 'fr',
    medium: 'Mémoire Vive',
    title: 'Les Archives du Puy sauvent 6 000 heures de radio libre',
    byline: '',
    publishedAt: '2026-06-25',
    text: `Onze mille cassettes dormaient dans une cave du Puy-en-Velay. Les archives départementales de la Haute-Loire viennent d’achever la numérisation du fonds Radio Basalte, soit 6 000 heures d’émissions enregistrées entre 1981 et 1996.

Le chantier a duré quatre ans et coûté 215 000 euros. « Une cassette sur dix était illisible, les autres nous ont fait pleurer ou danser », confie l’archiviste Odile Mercœur. On y entend les débuts de la chanteuse Mona Vasseur et une grève de mineurs, en direct, en 1984.

Les sons seront consultables en ligne à partir du 21 septembre, sauf 300 heures contenant des données privées. Aucune intelligence artificielle n’a été utilisée pour les restaurer.`,
    brief:
      'Une radio libre ressuscitée : Mémoire Vive se penche sur Radio Basalte, dont 11 000 cassettes, oubliées dans une cave du Puy-en-Velay, ont été numérisées par les archives de la Haute-Loire. Quatre ans de chantier, 215 000 euros et 6 000 heures d’émissions, enregistrées de 1981 à 1996. « Une cassette sur dix était illisible, les autres nous ont fait pleurer ou danser », se souvient l’archiviste Odile Mercœur. On y retrouve les premiers pas de la chanteuse Mona Vasseur et le direct d’une grève de mineurs en 1984. L’ensemble, restauré sans intelligence artificielle, sera en ligne le 21 septembre, à l’exception de 300 heures qui contiennent des données privées.',
    facts: [
      [
        '11 000 cassettes étaient oubliées dans une cave du Puy-en-Velay',
        'Onze mille cassettes dormaient dans une cave du Puy-en-Velay',
      ],
      [
        'Les émissions vont de 1981 à 1996',
        '6 000 heures d’émissions enregistrées entre 1981 et 1996',
      ],
      [
        'Le chantier a pris quatre ans et 215 000 euros',
        'Le chantier a duré quatre ans et coûté 215 000 euros',
      ],
      [
        'Les sons sont en ligne le 21 septembre, sauf 300 heures',
        'Les sons seront consultables en ligne à partir du 21 septembre, sauf 300 heures contenant des données privées',
      ],
      [
        'La restauration s’est faite sans intelligence artificielle',
        'Aucune intelligence artificielle n’a été utilisée pour les restaurer',
      ],
    ],
  }),
];
