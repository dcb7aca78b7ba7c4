/** What a model might answer for some of the sample pages, by a piece of the page's title. */
export const briefs: Record<string, object> = {
  'one-woman newsletter': {
    title: 'La conductrice de car qui a remplacé le journal',
    medium: 'The Tidewater Ledger',
    text: 'À Calder Bay, raconte The Tidewater Ledger, Petra Nwosu conduisait un car scolaire quand le quotidien local a supprimé son dernier reporter municipal, en mars 2023. Entre ses deux tournées, elle s’est mise à prendre des notes aux réunions publiques, puis à les envoyer à 31 voisins. Sa lettre, The Agenda, touche aujourd’hui 18 700 personnes dans un comté de 52 000 habitants ; le journal, lui, ne vend plus qu’environ 3 900 exemplaires. Rien n’est payant, mais près de 2 240 lecteurs donnent 6 dollars par mois, et la banque qui offrait 20 000 dollars pour parrainer un seul numéro a été éconduite. Les opinions y sont bannies, et les corrections imprimées tout en haut, en rouge.',
    facts: [
      {
        claim: 'Le quotidien supprime son dernier reporter municipal en mars 2023.',
        evidence:
          'When the Calder Bay Courier cut its last council reporter in March 2023, Petra Nwosu was driving a school bus.',
      },
      {
        claim: 'Ses premières notes partent chez 31 voisins.',
        evidence:
          'She began taking notes at public meetings between her morning and afternoon runs, then e-mailed them to 31 neighbours.',
      },
      {
        claim: 'La lettre touche 18 700 personnes dans un comté de 52 000 habitants.',
        evidence:
          'Three years later her letter, The Agenda, goes to 18,700 people in a county of 52,000.',
      },
      {
        claim: 'Le journal ne vend plus qu’environ 3 900 exemplaires.',
        evidence: 'The Courier, which once printed 14,000 copies a day, now sells about 3,900.',
      },
      {
        claim: 'Près de 2 240 lecteurs donnent 6 dollars par mois.',
        evidence: 'The Agenda is free, and about 2,240 readers choose to pay $6 a month.',
      },
      {
        claim: 'Une banque offrait 20 000 dollars pour parrainer un numéro.',
        evidence:
          'A local bank offered $20,000 for a single sponsored issue last fall and was turned down.',
      },
      {
        claim: 'Les corrections paraissent tout en haut, en rouge.',
        evidence: 'Corrections run at the top, in red, and there have been 19 of them.',
      },
    ],
  },
  'prêtent aussi des journalistes': {
    title: 'Emprunter un journaliste, et le rendre à l’heure',
    medium: 'Le Petit Relais',
    text: 'Une carte de lecteur, trente minutes, et l’on repart avec des réponses : Le Petit Relais dresse le bilan de « Cote 070 », qui a installé six mois durant des reporters dans douze médiathèques. Il en sort 5 600 rendez-vous et 214 articles, dont 57 partis d’une question de lecteur ; l’un d’eux a valu à 1 340 foyers de Sauvigny de récupérer 88 000 euros. Tout n’a pas pris : à Rocheline, faute de visiteurs, on a plié bagage après sept semaines. Mais parmi ceux qui sont revenus au moins deux fois, la confiance dans la presse locale grimpe de 38 % à 52 %. Vingt-neuf établissements sont candidats pour 2027.',
    facts: [
      {
        claim: '5 600 rendez-vous et 214 articles.',
        evidence:
          '5 600 rendez-vous, 214 articles publiés et un taux de retour qui ferait pâlir une librairie.',
      },
      {
        claim: '57 articles sont partis d’une question de lecteur.',
        evidence: 'Sur les 214 articles, 57 sont nés d’une question posée à une table.',
      },
      {
        claim: '1 340 foyers de Sauvigny récupèrent 88 000 euros.',
        evidence: 'a conduit la régie à rembourser 1 340 foyers, pour un total de 88 000 euros.',
      },
      {
        claim: 'La confiance dans la presse locale grimpe de 38 % à 52 %.',
        evidence:
          'La confiance déclarée dans la presse locale passe de 38\u00a0% à 52\u00a0% chez ceux qui ont emprunté un journaliste au moins deux fois',
      },
    ],
  },
  'podcast de village': {
    title: 'Corriger à l’heure où l’on s’est trompé',
    medium: 'Ondes Courtes',
    text: 'Dans le Morvan, Ondes Courtes suit « La Voix du lavoir », née en novembre 2021 d’une panne de connexion à Chassigny-le-Haut, 214 habitants : une institutrice y enregistrait des bulletins que l’on se passait sur des clés USB. Après 173 épisodes et 9 400 abonnés, l’émission occupe depuis le 1er février la fréquence 98,3 FM. Ce qui mérite la loupe, c’est sa règle de rectification : toute erreur est reprise à l’antenne à l’heure précise où elle était passée. L’équipe en est à 46 corrections, numérotées puis affichées sur la porte du lavoir. Dix-sept bénévoles, 23 000 euros par an, pas de publicité, et un sociologue conquis.',
    facts: [
      {
        claim: '173 épisodes et 9 400 abonnés.',
        evidence:
          'Quatre ans plus tard, La Voix du lavoir compte 173 épisodes et 9 400 abonnés, dont la moitié n’ont jamais mis les pieds dans le Morvan.',
      },
      {
        claim: '46 corrections, numérotées puis affichées.',
        evidence:
          'L’équipe a diffusé 46 corrections depuis ses débuts, toutes numérotées et affichées à la porte du lavoir.',
      },
    ],
  },
  'harbour photographs': {
    title: 'Un mur, 600 tirages, des crayons',
    medium: 'Saltmarsh Review',
    text: 'Pour finir, un mur et des crayons. Saltmarsh Review raconte comment Ngozi Adair, archiviste, a fait légender 41 000 négatifs du port de Wexcombe, pris entre 1931 et 2019 et presque tous muets : une boutique de chaussures vide, 600 tirages punaisés chaque lundi, et la ville pour répondre. Un nom ne comptait qu’une fois écrit par deux inconnus l’un pour l’autre. À la fermeture, le 14 septembre 2025, 29 350 visages avaient retrouvé le leur. Les 812 désaccords, eux, feront un registre de 240 pages, avec un index des jumeaux. Et si un joueur de football vous semble familier, méfiez-vous : en 2024, un plaisantin a signé des dizaines de tirages.',
    facts: [
      {
        claim: '29 350 visages ont été nommés à la fermeture, le 14 septembre 2025.',
        evidence:
          'By the time the shop closed on 14 September 2025, visitors had named 29,350 faces, some 71 per cent of the total.',
      },
      {
        claim: '812 désaccords tiennent dans un registre.',
        evidence:
          'Disagreements went into a ledger. There were 812 of them, and most concerned twins.',
      },
    ],
  },
};
