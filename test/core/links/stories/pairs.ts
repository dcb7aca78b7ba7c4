import { told } from './sample.ts';

type Pair = readonly [string, ReturnType<typeof told>, ReturnType<typeof told>];

/** Articles of two media that tell one story. All papers, people and facts are made up. */
export const same: readonly Pair[] = [
  [
    'a plan of job cuts, told in other words',
    told(
      'La Gazette, 2026-03-02, fr: Le Littoral va supprimer 35 postes d’ici à la fin de l’année',
      'La direction du Littoral a annoncé lundi aux représentants du personnel un plan de 35 départs. Le groupe Armoric, propriétaire du quotidien de Trévenec depuis 2019, invoque la chute des ventes. Le syndicat SNJ-Ouest appelle à la grève.',
    ),
    told(
      'Le Fil des médias, 2026-03-03, fr: Plan social au «Littoral» : un salarié sur cinq concerné',
      'Trente-cinq postes sur 170 : c’est l’ampleur du plan présenté lundi au Littoral par le groupe Armoric. À Trévenec, la rédaction a voté une motion de défiance contre son directeur, Yann Keroual.',
    ),
  ],
  [
    'one funding round in French and in English',
    told(
      'Les Affaires du jour, 2026-05-11, fr: Pain & Co lève 42 millions d’euros pour ses fournils connectés',
      'La jeune pousse rennaise Pain & Co a bouclé un tour de table de 42 millions d’euros mené par Nordstar Ventures. Fondée en 2021 par Jeanne Aubrac et Malo Riou, elle équipe 900 boulangeries en Europe.',
    ),
    told(
      'Tech Ledger, 2026-05-12, en: Breton bakery startup Pain & Co raises €42M from Nordstar',
      'Pain & Co, which puts sensors in bakery ovens, has raised €42 million in a round led by Nordstar Ventures, the company told Tech Ledger. Founded by Jeanne Aubrac and Malo Riou, it serves 900 bakeries.',
    ),
  ],
  [
    'a study in two languages, with translated names',
    told(
      'Sciences & Co, 2026-02-10, fr: Une étude de l’université de Gand mesure l’effet des podcasts sur le sommeil',
      'Écouter un podcast au lit retarderait l’endormissement de 17 minutes, selon une étude menée auprès de 2 340 personnes par l’université de Gand et l’institut Halvorsen. « L’effet est réel mais faible », dit la chercheuse Els Verhaegen.',
    ),
    told(
      'The Morning Post, 2026-02-11, en: Podcasts in bed cost you 17 minutes of sleep, Ghent study finds',
      'Listening to podcasts in bed delays sleep by 17 minutes, according to a study of 2,340 people by Ghent University and the Halvorsen Institute. Els Verhaegen, who led it, called the effect small.',
    ),
  ],
  [
    'a dispatch printed by two papers',
    told(
      'La Gazette, 2026-04-01, fr: Séisme de magnitude 4,1 au large de Trévenec',
      'Un séisme de magnitude 4,1 a été ressenti mercredi matin au large de Trévenec, selon le réseau de surveillance Sismo-Ouest. Aucun dégât n’a été signalé à la préfecture de Brévelin.',
    ),
    told(
      'Le Soir de Brévelin, 2026-04-01, fr: Séisme de magnitude 4,1 au large de Trévenec',
      'Un séisme de magnitude 4,1 a été ressenti mercredi matin au large de Trévenec, selon le réseau Sismo-Ouest. La préfecture de Brévelin ne signale aucun dégât.',
    ),
  ],
  [
    'an appointment, with and without the first name',
    told(
      'Le Fil des médias, 2026-06-08, fr: Hélène Kerbrat nommée directrice de Radio Estuaires',
      'Le conseil de Radio Estuaires a choisi vendredi Hélène Kerbrat pour succéder à Paul Moreau. L’ancienne directrice de Canal Armor prendra ses fonctions le 1er septembre.',
    ),
    told(
      'La Gazette, 2026-06-06, fr: Radio Estuaires : Kerbrat succède à Moreau',
      'C’est Hélène Kerbrat, passée par Canal Armor, que le conseil a retenue pour diriger Radio Estuaires. Paul Moreau avait annoncé son départ en mars.',
    ),
  ],
  [
    'a ruling, one title without any name',
    told(
      'Droit & Presse, 2026-01-20, fr: La justice condamne un moteur de recherche à payer les éditeurs',
      'Le tribunal de Brévelin a condamné mardi Qwizz à verser 12,5 millions d’euros à 48 éditeurs réunis par l’Alliance des titres régionaux. Qwizz fera appel, a dit son avocate, Nora Belkacem.',
    ),
    told(
      'La Gazette, 2026-01-20, fr: Qwizz condamné à verser 12,5 millions d’euros à la presse régionale',
      'L’Alliance des titres régionaux salue « une victoire historique ». Le tribunal de Brévelin donne raison à ses 48 éditeurs contre Qwizz, dont l’avocate, Nora Belkacem, annonce un appel.',
    ),
  ],
];

const monday = (date: string, n: number, text: string) =>
  told(`Le Fil des médias, ${date}, fr: Le brief du lundi n° ${n}`, text);

/** Articles that look alike and tell two stories. */
export const different: readonly Pair[] = [
  [
    'two issues of one series',
    monday(
      '2026-03-02',
      112,
      'Cette semaine : le plan social du Littoral, la nouvelle grille de Radio Estuaires, et un podcast.',
    ),
    monday(
      '2026-03-09',
      113,
      'Cette semaine : la levée de Pain & Co, les audiences de Canal Armor, et une exposition à Gand.',
    ),
  ],
  [
    'a series whose title never changes',
    told(
      'La Gazette, 2026-03-02, fr: La revue de presse du matin',
      'À Trévenec, le conseil vote le budget. À Brévelin, le port rouvre.',
    ),
    told(
      'La Gazette, 2026-03-03, fr: La revue de presse du matin',
      'À Morvan, la fromagerie ferme. Hélène Kerbrat arrive à la radio.',
    ),
  ],
  [
    'the same rubric title in two media',
    told(
      'La Gazette, 2026-03-02, fr: La revue de presse',
      'À Trévenec, le conseil vote le budget. Jeanne Aubrac rouvre le fournil.',
    ),
    told(
      'Le Soir de Brévelin, 2026-03-02, fr: La revue de presse',
      'À Morvan, la fromagerie ferme. Hélène Kerbrat arrive à la radio.',
    ),
  ],
  [
    'two funding rounds of the same day and sum',
    told(
      'Les Affaires du jour, 2026-05-11, fr: Pain & Co lève 42 millions d’euros pour ses fournils connectés',
      'La jeune pousse rennaise Pain & Co a bouclé un tour de table de 42 millions d’euros mené par Nordstar Ventures. Fondée en 2021 par Jeanne Aubrac, elle équipe 900 boulangeries.',
    ),
    told(
      'La Gazette, 2026-05-11, fr: Voilis lève 42 millions d’euros pour ses cargos à voile',
      'Le chantier Voilis, à Brévelin, annonce une levée de 42 millions d’euros auprès de Nordstar Ventures et de la région. Son fondateur, Erwan Le Bihan, veut lancer six cargos.',
    ),
  ],
  [
    'two rounds of one company',
    told(
      'Les Affaires du jour, 2026-05-11, fr: Pain & Co lève 42 millions d’euros',
      'La jeune pousse rennaise Pain & Co a bouclé un tour de table de 42 millions d’euros mené par Nordstar Ventures. Fondée par Jeanne Aubrac et Malo Riou.',
    ),
    told(
      'La Gazette, 2026-05-20, fr: Pain & Co lève 110 millions d’euros',
      'Neuf jours après un premier tour, Pain & Co annonce 110 millions d’euros de dette auprès de la banque Armoric. Jeanne Aubrac et Malo Riou restent aux commandes.',
    ),
  ],
  [
    'one company, two events of the week',
    told(
      'La Gazette, 2026-03-02, fr: Le Littoral va supprimer 35 postes d’ici à la fin de l’année',
      'La direction du Littoral a annoncé lundi un plan de 35 départs. Le groupe Armoric, propriétaire du quotidien de Trévenec, invoque la chute des ventes.',
    ),
    told(
      'Le Fil des médias, 2026-03-04, fr: Le Littoral lance un podcast sur la pêche',
      'Six épisodes, une capitaine et un chalutier : Le Littoral publie jeudi « Gros temps », réalisé par Anna Corre avec Radio Estuaires.',
    ),
  ],
  [
    'the same event a year later',
    told(
      'La Gazette, 2025-09-12, fr: Le festival du podcast de Trévenec ouvre ses portes',
      'La dixième édition du festival du podcast accueille à Trévenec 4 000 auditeurs. Anna Corre y présente « Gros temps ».',
    ),
    told(
      'Le Soir de Brévelin, 2026-09-11, fr: Le festival du podcast de Trévenec ouvre ses portes vendredi',
      'Le festival du podcast revient à Trévenec, avec 4 000 places. Anna Corre en est la marraine.',
    ),
  ],
  [
    'a digest and one of the stories that it lists',
    told(
      'Le Fil des médias, 2026-03-03, fr: Dix choses à savoir ce matin',
      'Le Littoral, propriété du groupe Armoric, prépare un plan social à Trévenec. Yann Keroual quitte la rédaction. Radio Estuaires change de grille.',
    ),
    told(
      'La Gazette, 2026-03-02, fr: Le Littoral va supprimer 35 postes d’ici à la fin de l’année',
      'La direction du Littoral a annoncé lundi un plan de 35 départs à Trévenec. Le groupe Armoric invoque la chute des ventes, Yann Keroual s’en va.',
    ),
  ],
  [
    'two stories that share a country and an agency',
    told(
      'La Gazette, 2026-03-02, fr: En France, les ventes de journaux reculent',
      'Les ventes ont baissé en France de 6 %, selon une étude que l’AFP a consultée. À Paris, les kiosques ferment. L’Europe suit.',
    ),
    told(
      'Le Soir de Brévelin, 2026-03-02, fr: La France débat de l’audiovisuel public',
      'À Paris, les députés débattent de la redevance. L’Europe regarde la France, écrit l’AFP.',
    ),
  ],
];
