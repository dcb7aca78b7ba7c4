import { pair } from './pair.ts';

export const french2 = [
  pair({
    id: 'kiosque-numerique',
    language: 'fr',
    medium: 'L’Écho des Kiosques',
    title: 'Les kiosques parisiens testent le journal à la demande',
    byline: 'Rémi Castellan',
    publishedAt: '2026-09-17',
    text: `Depuis lundi, quinze kiosques de Paris impriment eux-mêmes des journaux étrangers. La machine, mise au point par l’entreprise rennaise Papyrine, sort un exemplaire de 48 pages en quatre minutes, pour 3,90 euros.

Quelque 1 200 titres de 64 pays sont proposés, du Times of Malta au Mainichi. « Un client sur trois vient pour un journal que je n’avais jamais vendu », raconte Farida Belkacem, kiosquière place d’Italie depuis 2011.

Le distributeur, Presse Direct, assume l’investissement : 27 000 euros par machine. Il espère l’amortir en trois ans. Les invendus, qui représentent d’ordinaire 45 % des titres étrangers, disparaissent.

Les syndicats de l’imprimerie s’inquiètent. « On remplace des rotativistes par des photocopieuses », dénonce Jean-Marc Toulouse, de la Filpac-CGT. Un bilan sera dressé en mars 2027, avant une extension à Lyon et Bordeaux.`,
    brief:
      'Et si le kiosque redevenait imprimerie ? L’Écho des Kiosques raconte le test lancé lundi à Paris, où quinze points de vente tirent eux-mêmes des quotidiens étrangers. Quatre minutes et 3,90 euros suffisent pour un exemplaire de 48 pages, choisi parmi 1 200 titres de 64 pays. « Un client sur trois vient pour un journal que je n’avais jamais vendu », témoigne Farida Belkacem, installée place d’Italie. Presse Direct, le distributeur, a payé chaque machine 27 000 euros à la société rennaise Papyrine et compte les rentabiliser en trois ans, d’autant que les invendus (45 % d’habitude pour ces titres) n’existent plus. Jean-Marc Toulouse, de la Filpac-CGT, y voit une menace pour les rotativistes. Bilan en mars 2027, avant Lyon et Bordeaux.',
    facts: [
      [
        'Quinze kiosques impriment des journaux étrangers depuis lundi',
        'Depuis lundi, quinze kiosques de Paris impriment eux-mêmes des journaux étrangers',
      ],
      [
        'Un exemplaire de 48 pages sort en quatre minutes pour 3,90 euros',
        'sort un exemplaire de 48 pages en quatre minutes, pour 3,90 euros',
      ],
      ['1 200 titres de 64 pays sont proposés', 'Quelque 1 200 titres de 64 pays sont proposés'],
      [
        'Chaque machine coûte 27 000 euros à Presse Direct',
        'Le distributeur, Presse Direct, assume l’investissement : 27 000 euros par machine',
      ],
      [
        'Les invendus, 45 % d’habitude, n’existent plus',
        'Les invendus, qui représentent d’ordinaire 45 % des titres étrangers, disparaissent',
      ],
      [
        'Un bilan est prévu en mars 2027 avant Lyon et Bordeaux',
        'Un bilan sera dressé en mars 2027, avant une extension à Lyon et Bordeaux',
      ],
    ],
  }),
  pair({
    id: 'bd-reportage',
    language: 'fr',
    medium: 'Case Départ',
    title: 'La revue Planches franchit le cap des dix ans',
    byline: 'Solène Aubry',
    publishedAt: '2026-03-04',
    text: `Créée à Angoulême en mars 2016 par la dessinatrice Clara Nguyen et l’éditeur Bastien Roux, Planches fête ses dix ans avec un numéro de 320 pages, tiré à 40 000 exemplaires. La revue de bande dessinée de reportage n’a pourtant pas toujours été à l’abri : en 2019, elle avait frôlé le dépôt de bilan.

Un appel aux lecteurs avait alors rapporté 183 000 euros en trois semaines. Depuis, la revue compte 12 700 abonnés et n’a plus de dettes. Chaque récit demande en moyenne sept mois de travail et est payé 4 500 euros.

« Le dessin oblige à rester », dit Clara Nguyen, qui a passé cinq semaines sur un chalutier pour un reportage de 22 planches. Une exposition se tiendra à la Cité de la bande dessinée du 14 avril au 30 juin.`,
    brief:
      'Planches souffle ses dix bougies, et Case Départ retrace son parcours. Cette revue de bande dessinée de reportage, née à Angoulême en mars 2016, de la rencontre de la dessinatrice Clara Nguyen et de l’éditeur Bastien Roux, sort pour l’occasion un numéro de 320 pages à 40 000 exemplaires. Elle revient de loin : au bord du dépôt de bilan en 2019, elle avait été sauvée par ses lecteurs, qui avaient donné 183 000 euros en trois semaines. Aujourd’hui, elle n’a plus de dettes et revendique 12 700 abonnés. Un récit, payé 4 500 euros, prend sept mois en moyenne. « Le dessin oblige à rester », confie Clara Nguyen. Une exposition est annoncée du 14 avril au 30 juin à la Cité de la bande dessinée.',
    facts: [
      [
        'Planches est née à Angoulême en mars 2016',
        'Créée à Angoulême en mars 2016 par la dessinatrice Clara Nguyen et l’éditeur Bastien Roux',
      ],
      [
        'Le numéro a 320 pages et 40 000 exemplaires',
        'avec un numéro de 320 pages, tiré à 40 000 exemplaires',
      ],
      [
        'Ses lecteurs ont donné 183 000 euros en trois semaines',
        'Un appel aux lecteurs avait alors rapporté 183 000 euros en trois semaines',
      ],
      [
        'La revue compte 12 700 abonnés et n’a plus de dettes',
        'la revue compte 12 700 abonnés et n’a plus de dettes',
      ],
      [
        'Un récit prend sept mois et est payé 4 500 euros',
        'Chaque récit demande en moyenne sept mois de travail et est payé 4 500 euros',
      ],
      [
        'L’exposition se tient du 14 avril au 30 juin',
        'Une exposition se tiendra à la Cité de la bande dessinée du 14 avril au 30 juin',
      ],
    ],
  }),
  pair({
    id: 'pigistes-bareme',
    language: 'fr',
    medium: 'Profession Plume',
    title: 'Pigistes : un baromètre pour dire les vrais tarifs',
    byline: 'Collectif Ancre',
    publishedAt: '2026-11-12',
    text: `Combien vaut un feuillet en 2026 ? Le collectif de pigistes Ancre a publié mardi un baromètre fondé sur 2 318 fiches de paie. Le feuillet de 1 500 signes est payé 67 euros en moyenne, soit 2 euros de moins qu’en 2021, alors que les prix ont augmenté de 14 % dans le même temps.

Les écarts sont grands : de 28 euros dans la presse locale à 140 euros dans certains magazines. Un répondant sur quatre dit n’avoir jamais touché d’indemnités maladie.

« Ce n’est pas une grille, c’est une lampe de poche », précise Marion Delattre, cofondatrice du collectif. Le ministère de la Culture, sollicité, n’a pas répondu. L’Alliance de la presse magazine juge l’échantillon « trop étroit ».`,
    brief:
      'Que gagne vraiment un pigiste ? Profession Plume détaille le baromètre publié mardi par le collectif Ancre à partir de 2 318 fiches de paie. Résultat : un feuillet de 1 500 signes rapporte en moyenne 67 euros, 2 euros de moins qu’en 2021, tandis que les prix ont grimpé de 14 %. De la presse locale (28 euros) à certains magazines (140 euros), le fossé est large. Un quart des répondants n’ont jamais perçu d’indemnités maladie. « Ce n’est pas une grille, c’est une lampe de poche », prévient Marion Delattre, qui a cofondé le collectif. L’Alliance de la presse magazine trouve l’échantillon « trop étroit » ; le ministère de la Culture, lui, n’a pas donné suite.',
    facts: [
      [
        'Le baromètre d’Ancre repose sur 2 318 fiches de paie',
        'Le collectif de pigistes Ancre a publié mardi un baromètre fondé sur 2 318 fiches de paie',
      ],
      [
        'Un feuillet rapporte 67 euros en moyenne, 2 euros de moins qu’en 2021',
        'Le feuillet de 1 500 signes est payé 67 euros en moyenne, soit 2 euros de moins qu’en 2021',
      ],
      ['Les prix ont grimpé de 14 %', 'les prix ont augmenté de 14 % dans le même temps'],
      [
        'Le feuillet va de 28 à 140 euros',
        'de 28 euros dans la presse locale à 140 euros dans certains magazines',
      ],
      [
        'Un quart n’ont jamais perçu d’indemnités maladie',
        'Un répondant sur quatre dit n’avoir jamais touché d’indemnités maladie',
      ],
      [
        'Le ministère de la Culture n’a pas donné suite',
        'Le ministère de la Culture, sollicité, n’a pas répondu',
      ],
    ],
  }),
  pair({
    id: 'podcast-foot',
    language: 'fr',
    medium: 'Hors-Jeu Hebdo',
    title: 'Vestiaires, le podcast qui fait parler les remplaçants',
    byline: 'Kévin Oudard',
    publishedAt: '2026-05-22',
    text: `Ils ont passé leur carrière sur le banc ; Vestiaires leur tend le micro. Lancé en septembre 2024 par l’ancienne arbitre Leïla Mansouri, le podcast a dépassé le 10 mai les 3 millions d’écoutes, pour 46 épisodes de 25 minutes.

Le plus écouté, avec 212 000 téléchargements, est celui du gardien Thomas Vidal, qui n’a joué que 11 minutes en huit saisons à Lens. « J’ai vu 300 matchs de très près », y raconte-t-il.

Produit par Studio Brume, à Lille, avec un budget de 90 000 euros par saison, le programme est financé à 60 % par un équipementier. Leïla Mansouri refuse les paris sportifs. Une adaptation au théâtre est prévue en janvier au Théâtre du Nord.`,
    brief:
      'Donner la parole à ceux qui ne jouent pas : Hors-Jeu Hebdo a rencontré l’équipe de Vestiaires, podcast imaginé par Leïla Mansouri, ancienne arbitre. Depuis septembre 2024, 46 épisodes de 25 minutes ont attiré plus de 3 millions d’écoutes. Record : 212 000 téléchargements pour Thomas Vidal, gardien entré en jeu 11 minutes en huit saisons à Lens, qui résume : « J’ai vu 300 matchs de très près ». À Lille, Studio Brume produit chaque saison pour 90 000 euros, dont 60 % viennent d’un équipementier ; les sociétés de paris sportifs, elles, sont refusées. Prochaine étape en janvier : les planches du Théâtre du Nord.',
    facts: [
      [
        'Vestiaires a été lancé en septembre 2024 par Leïla Mansouri',
        'Lancé en septembre 2024 par l’ancienne arbitre Leïla Mansouri',
      ],
      [
        '46 épisodes de 25 minutes ont attiré plus de 3 millions d’écoutes',
        'le podcast a dépassé le 10 mai les 3 millions d’écoutes, pour 46 épisodes de 25 minutes',
      ],
      [
        'L’épisode de Thomas Vidal a fait 212 000 téléchargements',
        'Le plus écouté, avec 212 000 téléchargements, est celui du gardien Thomas Vidal',
      ],
      [
        'Une saison coûte 90 000 euros, payés à 60 % par un équipementier',
        'avec un budget de 90 000 euros par saison, le programme est financé à 60 % par un équipementier',
      ],
      ['Les paris sportifs sont refusés', 'Leïla Mansouri refuse les paris sportifs'],
    ],
  }),
];
