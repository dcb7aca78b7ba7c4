import { pair } from './pair.ts';

export const french1 = [
  pair({
    id: 'gazette-rhone',
    language: 'fr',
    medium: 'La Gazette du Confluent',
    title: 'À Lyon, un journal de quartier imprimé à vélo',
    byline: 'Nadia Ferrand',
    publishedAt: '2026-11-05',
    text: `Depuis le 12 septembre, un vélo-cargo équipé d’une petite presse sillonne les pentes de la Croix-Rousse, à Lyon. Chaque samedi, Le Pavé, journal de quatre pages, y est imprimé sous les yeux des passants, à 600 exemplaires vendus un euro.

« On voulait que les gens voient leur journal naître », explique Samir Kaddour, 34 ans, ancien typographe et fondateur du titre avec la journaliste Élise Morand. Le vélo a coûté 7 800 euros, financés aux deux tiers par une campagne de dons.

Les articles sont écrits par une trentaine d’habitants, que le duo forme le mercredi soir dans un café de la place Sathonay. Le Pavé n’accepte aucune publicité. Les 2 400 euros de ventes mensuelles paient le papier et un mi-temps.

La mairie du 1er arrondissement a commandé un numéro spécial pour la Fête des Lumières, le 8 décembre. Deux autres villes, Grenoble et Saint-Étienne, ont demandé à visiter l’atelier.`,
    brief:
      'La Gazette du Confluent a suivi un drôle d’équipage : à Lyon, un vélo-cargo transporte une presse et imprime chaque samedi, devant les passants, Le Pavé, un quatre-pages tiré à 600 exemplaires et vendu un euro. Le projet, né le 12 septembre sur les pentes de la Croix-Rousse, est porté par Samir Kaddour, ancien typographe de 34 ans, et la journaliste Élise Morand. « On voulait que les gens voient leur journal naître », résume le premier. Une trentaine d’habitants, formés le mercredi soir, écrivent les textes. Sans publicité, le titre vit de ses ventes, 2 400 euros par mois. Prochain rendez-vous : un numéro spécial pour la Fête des Lumières, le 8 décembre. Grenoble et Saint-Étienne s’y intéressent déjà.',
    facts: [
      [
        'Le Pavé est imprimé chaque samedi à 600 exemplaires vendus un euro',
        'Chaque samedi, Le Pavé, journal de quatre pages, y est imprimé sous les yeux des passants, à 600 exemplaires vendus un euro',
      ],
      [
        'Le projet a commencé le 12 septembre à la Croix-Rousse',
        'Depuis le 12 septembre, un vélo-cargo équipé d’une petite presse sillonne les pentes de la Croix-Rousse, à Lyon',
      ],
      [
        'Samir Kaddour, 34 ans, ancien typographe, et Élise Morand l’ont fondé',
        'explique Samir Kaddour, 34 ans, ancien typographe et fondateur du titre avec la journaliste Élise Morand',
      ],
      [
        'Une trentaine d’habitants écrivent',
        'Les articles sont écrits par une trentaine d’habitants, que le duo forme le mercredi soir',
      ],
      ['Le Pavé n’a pas de publicité', 'Le Pavé n’accepte aucune publicité'],
      [
        'Les ventes font 2 400 euros par mois',
        'Les 2 400 euros de ventes mensuelles paient le papier et un mi-temps',
      ],
      [
        'Un numéro spécial paraît pour la Fête des Lumières, le 8 décembre',
        'La mairie du 1er arrondissement a commandé un numéro spécial pour la Fête des Lumières, le 8 décembre',
      ],
    ],
  }),
  pair({
    id: 'radio-phare',
    language: 'fr',
    medium: 'Ondes & Cie',
    title: 'Radio Phare perd sa fréquence bretonne',
    byline: 'Yann Le Bihan',
    publishedAt: '2026-10-22T18:30:00+02:00',
    text: `Le régulateur de l’audiovisuel a annoncé mercredi qu’il ne renouvellerait pas l’autorisation de Radio Phare à Brest, où la station émet depuis 1984. Sa fréquence, le 97.4 FM, reviendra à Oxygène Ouest le 1er janvier 2027.

En cause, selon la décision : trois mises en demeure en deux ans pour non-respect du quota de chansons francophones, tombé à 28 % au lieu des 40 % exigés. « Nous avons fait des erreurs, mais on ne débranche pas 42 ans d’histoire pour des pourcentages », proteste sa directrice, Maëlle Quéré.

La station emploie 11 salariés et réunit 56 000 auditeurs par jour, d’après la dernière étude d’audience, soit 9 000 de moins qu’en 2025. Elle a déposé un recours devant le Conseil d’État. Une pétition a recueilli 23 500 signatures en cinq jours.`,
    brief:
      'Coup de tonnerre à Brest : Radio Phare, qui émet depuis 1984, va perdre sa fréquence, raconte Ondes & Cie. Le régulateur lui reproche trois mises en demeure en deux ans, le quota de chansons francophones étant tombé à 28 % alors que 40 % sont exigés. Le 97.4 FM passera à Oxygène Ouest le 1er janvier 2027. Sa directrice, Maëlle Quéré, s’indigne : « on ne débranche pas 42 ans d’histoire pour des pourcentages ». La station, qui compte 11 salariés et 56 000 auditeurs quotidiens (9 000 de moins qu’en 2025), a saisi le Conseil d’État. En cinq jours, une pétition a réuni 23 500 signatures.',
    facts: [
      [
        'Radio Phare émet à Brest depuis 1984',
        'l’autorisation de Radio Phare à Brest, où la station émet depuis 1984',
      ],
      [
        'La fréquence passe à Oxygène Ouest le 1er janvier 2027',
        'Sa fréquence, le 97.4 FM, reviendra à Oxygène Ouest le 1er janvier 2027',
      ],
      [
        'Le quota est tombé à 28 % au lieu de 40 %',
        'quota de chansons francophones, tombé à 28 % au lieu des 40 % exigés',
      ],
      [
        'La station compte 11 salariés et 56 000 auditeurs, 9 000 de moins qu’en 2025',
        'La station emploie 11 salariés et réunit 56 000 auditeurs par jour, d’après la dernière étude d’audience, soit 9 000 de moins qu’en 2025',
      ],
      ['Elle a saisi le Conseil d’État', 'Elle a déposé un recours devant le Conseil d’État'],
      [
        'Une pétition a réuni 23 500 signatures en cinq jours',
        'Une pétition a recueilli 23 500 signatures en cinq jours',
      ],
    ],
  }),
  pair({
    id: 'lettre-climat',
    language: 'fr',
    medium: 'Le Courrier des Médias',
    title: 'Chaleurs, la lettre climat qui a dépassé les 100 000 abonnés',
    byline: 'Inès Barbier',
    publishedAt: '2026-07-02',
    text: `Lancée en 2023 par deux anciens de la télévision, Paul Desrieux et Anaïs Colombel, la lettre d’information Chaleurs a franchi la semaine dernière la barre des 100 000 abonnés, dont 8 200 payants à 6 euros par mois.

Son principe : une seule courbe par jour, commentée en 300 mots. « Une bonne courbe vaut mieux qu’un long éditorial », assure Anaïs Colombel. Le taux d’ouverture atteint 54 %, contre 31 % en moyenne pour les lettres du secteur.

La petite équipe de cinq personnes, installée à Nantes, a dégagé en 2025 un bénéfice de 74 000 euros pour un chiffre d’affaires de 590 000 euros. Elle ne compte pas lever de fonds : « Nous préférons rester petits et lus. »

Une version en espagnol sera lancée à la rentrée avec le quotidien madrilène El Faro.`,
    brief:
      'Une courbe par jour et 300 mots pour la commenter : telle est la recette de Chaleurs, la lettre sur le climat dont Le Courrier des Médias dresse le portrait. Fondée en 2023 par Paul Desrieux et Anaïs Colombel, deux anciens de la télévision, elle vient de dépasser les 100 000 abonnés, parmi lesquels 8 200 paient 6 euros par mois. Plus d’un sur deux l’ouvre (54 %), quand la moyenne du secteur plafonne à 31 %. À Nantes, l’équipe de cinq personnes a réalisé l’an dernier 590 000 euros de chiffre d’affaires et 74 000 euros de bénéfice. Pas question de lever des fonds : « Nous préférons rester petits et lus. » Une édition espagnole est prévue à la rentrée avec El Faro, à Madrid.',
    facts: [
      [
        'Chaleurs a été fondée en 2023 par Paul Desrieux et Anaïs Colombel',
        'Lancée en 2023 par deux anciens de la télévision, Paul Desrieux et Anaïs Colombel',
      ],
      [
        'Elle dépasse 100 000 abonnés, dont 8 200 paient 6 euros par mois',
        'a franchi la semaine dernière la barre des 100 000 abonnés, dont 8 200 payants à 6 euros par mois',
      ],
      [
        'Le taux d’ouverture est de 54 %, contre 31 % dans le secteur',
        'Le taux d’ouverture atteint 54 %, contre 31 % en moyenne pour les lettres du secteur',
      ],
      [
        '590 000 euros de chiffre d’affaires et 74 000 euros de bénéfice',
        'a dégagé en 2025 un bénéfice de 74 000 euros pour un chiffre d’affaires de 590 000 euros',
      ],
      ['Elle ne lèvera pas de fonds', 'Elle ne compte pas lever de fonds'],
    ],
  }),
];
