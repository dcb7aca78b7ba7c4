import { expect, test } from 'vitest';
import { doubtsEitherWay, findings } from './doubts.ts';

/** The dates that are doubted of a brief of Friday 9 January 2026. */
const doubts = (text: string, page: string) =>
  doubtsEitherWay(
    text,
    { text: `${page} The council met again.`, publishedAt: '2026-01-09' },
    { evidence: page, code: 'date' },
  );

type Told = readonly [page: string, rights: readonly string[], wrongs: readonly string[]];

const told: readonly Told[] = [
  [
    'Le procès s’est ouvert lundi à Lyon.',
    ['Le procès s’est ouvert le 5 janvier.', 'Ouvert lundi 5 janvier, il dure.'],
    ['Le procès s’est ouvert le 12 janvier.', 'Ouvert lundi 19 janvier, il dure.'],
  ],
  [
    'The shop will open on Monday.',
    ['La boutique ouvrira le 12 janvier.', 'Elle ouvre lundi.'],
    ['La boutique ouvrira le 5 janvier.', 'La boutique ouvrira le 19 janvier.'],
  ],
  [
    'She said on Tuesday that the jury will visit the site on Monday.',
    ['Elle l’a dit le 6 janvier.', 'Le jury verra le site le 12 janvier.'],
    ['Le jury verra le site le 20 janvier.'],
  ],
  [
    'Le procès a été reporté à lundi.',
    ['Le procès a été reporté au 12 janvier.'],
    ['Le procès a été reporté au 19 janvier.'],
  ],
  [
    'Workers were told to return to the plant on Monday.',
    ['Les ouvriers ont été priés de revenir le 12 janvier.'],
    ['Les ouvriers ont été priés de revenir le 19 janvier.'],
  ],
  [
    'Les élus ont promis de voter lundi. The strike was extended until Tuesday.',
    ['Les élus votent le 12 janvier.', 'La grève est prolongée jusqu’au 13 janvier.'],
    ['Les élus votent le 20 janvier.'],
  ],
  [
    'La ligne, rêvée depuis 2016, ouvrira le 30 mai.',
    ['La ligne ouvrira le samedi 30 mai.', 'Elle ouvrira samedi 30 mai.'],
    ['La ligne ouvrira le lundi 30 mai.'],
  ],
  [
    'A show is added on 19 February. The play dates from 1986.',
    ['Une date est ajoutée le jeudi 19 février.'],
    ['Une date est ajoutée le mercredi 19 février.'],
  ],
  [
    'Le directeur a décidé d’ajouter une date, le 19 février, aux six qui affichaient complet.',
    ['Une date est ajoutée le jeudi 19 février.'],
    ['Une date est ajoutée le mercredi 19 février.'],
  ],
  [
    'En 2016, la ligne a fermé le 30 mai.',
    ['La ligne a fermé le lundi 30 mai.', 'La ligne a fermé le lundi 30 mai 2016.'],
    [],
  ],
  [
    'The jury rests next Thursday.',
    ['Le jury se repose le 15 janvier.', 'Le jury se repose le 22 janvier.'],
    ['Le jury se repose le 29 janvier.'],
  ],
  [
    'Les écoles rouvriront lundi 12 janvier. La marée montera lundi.',
    ['Elles rouvriront le lundi 12 janvier.'],
    ['Elles rouvriront le lundi 19 janvier.'],
  ],
  [
    'La tempête a frappé dans la nuit de mercredi à jeudi.',
    [
      'Elle a frappé dans la nuit de mercredi à jeudi.',
      'Elle a frappé dans la nuit du 7 au 8 janvier.',
      'Elle a frappé jeudi matin.',
      'Elle a frappé mercredi soir.',
    ],
    [
      'Elle a frappé dans la nuit de mardi à mercredi.',
      'Elle a frappé dans la nuit de jeudi à vendredi.',
      'Elle a frappé dans la nuit du 8 au 9 janvier.',
    ],
  ],
  [
    'The storm hit overnight between Tuesday and Wednesday.',
    ['Elle a frappé dans la nuit de mardi à mercredi.'],
    ['Elle a frappé dans la nuit de mercredi à jeudi.'],
  ],
  [
    'Le feu a pris dans la nuit du 5 au 6 janvier.',
    ['Le feu a pris dans la nuit du 5 au 6.', 'Il a pris dans la nuit de lundi à mardi.'],
    [
      'Le feu a pris dans la nuit du 6 au 7 janvier.',
      'Il a pris dans la nuit de mardi à mercredi.',
    ],
  ],
  [
    'The storm hit early on Thursday.',
    ['Elle a frappé dans la nuit de mercredi à jeudi.'],
    ['Elle a frappé dans la nuit de lundi à mardi.'],
  ],
  [
    'Le procès s’ouvrira le 20 janvier.',
    ['Le procès s’ouvrira mardi 20 janvier.', 'Le procès s’ouvrira le mardi 20 janvier 2026.'],
    ['Le procès s’ouvrira lundi 20 janvier.', 'Le procès s’ouvrira mercredi 20 janvier.'],
  ],
  [
    'The trial opened on January 6.',
    ['Le procès s’est ouvert mardi 6 janvier.'],
    ['Le procès s’est ouvert jeudi 6 janvier.', 'Le procès s’est ouvert lundi 6 janvier.'],
  ],
  [
    'The shop closed on 29 December and opens again on March 3.',
    ['Fermée lundi 29 décembre, elle rouvre mardi 3 mars.'],
    ['Fermée mercredi 29 décembre, elle rouvrira.', 'Elle rouvre dimanche 3 mars.'],
  ],
  [
    'Le conseil a voté mardi. La réforme s’appliquera le 19 janvier.',
    ['Le conseil a voté mardi.', 'La réforme s’appliquera lundi.'],
    ['Le conseil a voté lundi.', 'Lundi soir, le conseil a voté.'],
  ],
  [
    'She was elected on Tuesday night. A recount may be asked for until June 15.',
    ['Elle a été élue mardi soir.'],
    ['Lundi soir, elle a été élue.', 'Elle a été élue lundi.'],
  ],
  [
    'Le musée a ouvert mercredi à Lyon. Sa dette atteint aujourd’hui 58 millions.',
    ['Le musée a ouvert mercredi.'],
    ['Le musée a ouvert vendredi à Lyon.'],
  ],
  [
    'The museum opened this morning in Lyon.',
    ['Le musée a ouvert vendredi à Lyon.'],
    ['Le musée a ouvert jeudi à Lyon.'],
  ],
];

for (const [page, rights, wrongs] of told) {
  test(`«${page}» tells of no other days`, () => {
    for (const right of rights) expect(doubts(right, page).flat(), right).toEqual([]);
    for (const wrong of wrongs)
      for (const found of doubts(wrong, page)) expect(found, wrong).not.toEqual([]);
  });
}

const seasons: readonly Told[] = [
  [
    'It ships on October 22. Europe will have to wait until spring 2027.',
    ['L’Europe attendra le printemps 2027.', 'Il sort cet automne, le 22 octobre.'],
    ['L’Europe attendra l’automne 2027.'],
  ],
  [
    'Le musée ouvre à l’été 2027, après une avant-première en décembre 2026.',
    ['Ouverture à l’été 2027.', 'Avant-première à l’hiver 2026.'],
    ['Ouverture à l’hiver 2027.'],
  ],
  [
    'Sales rose in the third quarter of 2025; the group was sold in March 2025.',
    ['Elles ont monté au troisième trimestre 2025.', 'Vente au premier trimestre 2025.'],
    ['Elles ont monté au quatrième trimestre 2025.'],
  ],
];

for (const [page, rights, wrongs] of seasons) {
  test(`«${page}» tells of no other parts of the year`, () => {
    for (const right of rights) expect(doubts(right, page).flat(), right).toEqual([]);
    for (const wrong of wrongs)
      for (const found of doubts(wrong, page)) expect(found, wrong).not.toEqual([]);
  });
}

const partsOfMonths: readonly Told[] = [
  [
    'The library will shut by the end of August.',
    [
      'Elle fermera fin août.',
      'Elle fermera d’ici à la fin du mois d’août.',
      'Elle ferme en août.',
    ],
    ['Elle fermera à la mi-août.', 'Elle fermera début août.'],
  ],
  [
    'La bibliothèque fermera à la mi-juin.',
    ['Elle fermera mi-juin.'],
    ['Elle fermera fin juin.', 'Elle fermera dans les premiers jours de juin.'],
  ],
  [
    'The shop opened on March 28, 2025.',
    ['Elle a ouvert fin mars 2025.', 'Elle a ouvert en mars 2025.'],
    ['Elle a ouvert début mars 2025.', 'Elle a ouvert à la mi-mars 2025.'],
  ],
  ['It opened in March 2025.', ['Elle a ouvert fin mars 2025.'], []],
];

for (const [page, rights, wrongs] of partsOfMonths) {
  test(`«${page}» tells of no other parts of the month`, () => {
    for (const right of rights) expect(doubts(right, page).flat(), right).toEqual([]);
    for (const wrong of wrongs)
      for (const found of doubts(wrong, page)) expect(found, wrong).not.toEqual([]);
  });
}

test('a month told elsewhere does not bear out a season in the place of that of the evidence', () => {
  const [evidence, claim] = ['Europe waits until spring', 'L’Europe attendra l’automne'];
  const page = { text: `It ships on October 22. ${evidence}.`, publishedAt: '2026-09-15' };
  const found = findings(`${claim}.`, page, [{ claim, evidence }]);
  expect(found.map(({ subject }) => subject)).toContain('automne');
});

const buses = 'Le préfet a suspendu les cars scolaires jusqu’à mardi inclus.';
const festival =
  'Le festival ouvre vendredi. Jusqu’au dimanche 18 janvier, 22 spectacles seront joués dans des granges.';
const trial = 'The trial opened on Monday and is due to last until Friday.';
const fair = 'La foire a débuté jeudi et se poursuit jusqu’à dimanche.';

test.each([
  [buses, 'Les cars scolaires ne rouleront pas avant mercredi.'],
  [`${buses} Le courant reviendra mercredi.`, 'Les cars scolaires reprendront mercredi.'],
  ['Schools are closed through Friday.', 'Les écoles ne rouvriront pas avant lundi.'],
  [festival, 'Le festival démarre vendredi dans des granges.'],
  [
    'The festival opens on Friday. Until Sunday 18 January, 22 shows are played in barns.',
    'Dès vendredi, 22 spectacles sont joués dans des granges.',
  ],
  [trial, 'Le procès doit s’achever vendredi.'],
  [trial, 'Le procès, ouvert lundi, sera clos au plus tard vendredi.'],
  [fair, 'La foire dure de jeudi à dimanche.'],
  [fair, 'La foire, lancée jeudi, s’achèvera dimanche.'],
  ['The show runs from Thursday until Sunday.', 'Le spectacle se joue de jeudi à dimanche.'],
  [
    'The road, shut on Monday, stays closed until Friday.',
    'La route, coupée lundi, rouvre vendredi.',
  ],
  ['The road, shut on Monday, stays closed until Friday.', 'Réouverture de la route vendredi.'],
  ['Le vote a commencé lundi et dure jusqu’à vendredi.', 'Le vote sera clos vendredi.'],
])('the end of a time bears out the day after, and is no other day: «%s» «%s»', (page, text) => {
  expect(doubts(text, page).flat()).toEqual([]);
});

const wreck =
  'The boat sank on Thursday evening. The crew clung to it through the night and was saved at dawn.';

test('a morning may be that of the day of publication, after a night that the page tells of', () => {
  expect(doubts('L’équipage a été sauvé vendredi matin.', wreck).flat()).toEqual([]);
  expect(doubts('L’équipage a été sauvé samedi matin.', wreck)[0]).toContain('samedi');
  const morning = 'The boat sank on Thursday morning. The crew was out all night.';
  expect(doubts('Le bateau a coulé vendredi matin.', morning)[0]).toContain('vendredi');
  const club = 'The mayor quit on Thursday. He owns a night club and a bar open until midnight.';
  expect(doubts('Le maire est parti vendredi matin.', club)[0]).toContain('vendredi');
});

test.each([
  [buses, 'Les cars scolaires ne rouleront pas avant jeudi.', 'jeudi'],
  [
    `${buses} Le courant reviendra mercredi.`,
    'Les cars sont suspendus jusqu’à mercredi.',
    'mercredi',
  ],
  ['Schools are closed through Friday.', 'Les écoles ne rouvriront pas avant mardi.', 'mardi'],
  [festival, 'Jusqu’au vendredi, 22 spectacles seront joués dans des granges.', 'vendredi'],
  [trial, 'Le procès s’est ouvert vendredi.', 'vendredi'],
  [trial, 'Le procès doit s’achever jeudi.', 'jeudi'],
  [fair, 'La foire a débuté dimanche.', 'dimanche'],
  [fair, 'La foire s’achèvera samedi.', 'samedi'],
])('the end of a time bears out no other: «%s» «%s»', (page, text, day) => {
  expect(doubts(text, page)[0]).toContain(day);
});

/** The dates that are doubted of a brief of Friday 8 May 2026. */
const inMay = (text: string, page: string) =>
  doubtsEitherWay(
    text,
    { text: `${page} The council met again.`, publishedAt: '2026-05-08' },
    { evidence: page, code: 'date' },
  );

const verdict = 'Le procès s’ouvrira le 12 octobre 2027. Le verdict est attendu le 3 novembre.';

test.each([
  [verdict, 'Le verdict tombera le mercredi 3 novembre.'],
  [
    'The trial opens in October 2027 and a verdict is expected on 3 November.',
    'Le verdict tombera le mercredi 3 novembre.',
  ],
  ['The ceremony in 2027 will be on 5 June.', 'La cérémonie aura lieu le samedi 5 juin.'],
  ['A year ago, on 2 May, he vanished.', 'Il a disparu le vendredi 2 mai.'],
  ['La finale de l’an dernier a eu lieu le 10 mai.', 'La finale a eu lieu le samedi 10 mai.'],
  ['Next year’s race will be run on 9 May.', 'La course aura lieu le dimanche 9 mai.'],
])('a day may be of another year that the page tells: «%s» «%s»', (page, text) => {
  expect(inMay(text, page).flat()).toEqual([]);
});

test.each([
  ['Le verdict est attendu le 3 novembre.', 'Le verdict tombera le mercredi 3 novembre.'],
  ['The ceremony will be held on 5 June.', 'La cérémonie aura lieu le samedi 5 juin.'],
  ['He vanished on 2 May.', 'Il a disparu le vendredi 2 mai.'],
  ['Bâti en 1990, le pont rouvrira le 9 juin.', 'Le pont rouvrira le vendredi 9 juin.'],
])('a day of no other year falls on its weekday: «%s» «%s»', (page, text) => {
  for (const found of inMay(text, page)) expect(found).not.toEqual([]);
});
