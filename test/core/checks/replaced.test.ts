import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

/** What is doubted in a text beside the only claim of its facts. */
const doubted = (page: string, text: string, claim: string): string[] =>
  doubts(text, page, { facts: [{ claim, evidence: page.split('. ')[0] ?? '' }] });

const museum =
  'The show has 87 works, among them 11 of the 13 paintings of Fabritius. Five pictures have never been seen in public. Tickets cost £16';
const works = 'L’exposition réunit 87 œuvres, dont 11 des 13 tableaux de Fabritius.';
const podcast =
  'The Ferry, released in 2021, has been downloaded often. Low Tide Audio, the company that Harbison founded in 2022, employs seven people';
const ferry = '« The Ferry », de Harbison, est sorti en 2021.';
const fine = 'The app was fined 85 million kroner. It claims 34 million users of the app';
const council =
  'Le conseil a voté le texte par 17 voix contre 14. Maëlle Tanguy est mère de trois enfants';
const vote = 'Le conseil a voté le texte par 17 voix contre 14.';
const clinic =
  '37 pharmacists and 60 volunteer drivers visited 8,200 homes. They gave 3,150 doses. Six towns took part';
const visits = '37 pharmaciens et 60 bénévoles ont visité 8 200 foyers.';
const festival =
  'The festival has 22 shows and employs 48 technicians. There are 210 volunteers. They welcomed 13,400 people';
const shows = 'Le festival compte 22 spectacles et emploie 48 techniciens.';
const court =
  'La procureure avait requis cinq ans de prison, dont un ferme. Patrick Vaysse, 58 ans, a été condamné à deux ans avec sursis';
const sought = 'La procureure avait requis cinq ans de prison.';
const trek = 'Of the 132 women who set off, 94 reached the finish. A bug stopped eleven';
const finish = 'Sur 132 coureuses au départ, 94 ont terminé.';
const pool =
  'La Région apportera 1,8 million, le Département 1,2 million. Le chantier, de 9,4 millions d’euros, compte 3 bassins';
const shares = 'La Région apportera 1,8 million et le Département 1,2 million.';
const cable = 'Un câble de 40 mètres a cédé à 900 mètres du port';
const wire = 'A 40-metre cable snapped 900 metres from the harbour';
const snapped = 'Le câble a cédé à 900 mètres du port.';
const returns =
  'Ses retours sont tombés de 31 à 12 %, son chiffre d’affaires n’a baissé que de 4 %';
const fell = 'Ses retours sont tombés de 31 à 12 %.';
const rent = 'Le loyer de 400 euros passe à 900 euros';
const raised = 'Le loyer passe à 900 euros.';
const key =
  'The migration was moved forward from November to October 17. We thought the key would last until March';
const moved = 'La migration est avancée de novembre au 17 octobre.';

const assembly =
  'The budget passed by 60 votes to 40, with 50 abstentions. There are 150 deputies in the house';
const abstained = 'Le budget passe malgré 50 abstentions de députés.';
const crash =
  'Fourteen people were hurt, of whom eleven have gone home. Four lorries and three cars were towed';
const treated = 'L’accident a fait quatorze blessés ; onze ont quitté l’hôpital.';
const outlook =
  'Revenue was 912 million euros. It kept its target of revenue between 3.8 and 4.0 billion euros';
const sales = 'Le chiffre d’affaires atteint 912 millions d’euros.';

test.each([
  [clinic, 'Des pharmaciens et des bénévoles ont vu 8 200 foyers et fait 3 150 doses.', visits],
  [clinic, 'Une centaine de pharmaciens et de chauffeurs ont visité 8 200 foyers.', visits],
  [festival, 'Le festival compte 22 spectacles et a reçu 13 400 curieux.', shows],
  [court, 'À 58 ans, Patrick Vaysse évite la prison, que le parquet demandait.', sought],
  [trek, '38 des 132 engagées n’ont pas vu l’arrivée.', finish],
  [pool, 'Le chantier coûtera 9,4 millions, dont trois pour la Région et le Département.', shares],
  [pool, 'La Région et le Département apportent 3 millions d’euros.', shares],
  [museum, 'Cinq tableaux n’ont jamais été vus en public.', works],
  [museum, 'Le billet coûte 16 livres.', works],
  [podcast, 'Harbison, de « The Ferry », a fondé sa société en 2022.', ferry],
  [
    fine,
    'L’application compte 34 millions d’utilisateurs.',
    'L’application a été condamnée à 85 millions de couronnes.',
  ],
  [council, 'Le conseil a voté le texte à trois voix près.', vote],
  [cable, 'Un câble de 40 mètres a cédé près du port.', snapped],
  [wire, 'Un câble de 40 mètres a cédé près du port.', snapped],
  [returns, 'Son chiffre d’affaires n’a reculé que de 4 %.', fell],
  [returns, 'Ses retours fondent, et son chiffre d’affaires ne recule que de 4 %.', fell],
  [key, 'La clé devait tenir jusqu’en mars, avant la migration.', moved],
  [assembly, 'Le budget passe, un tiers des 150 députés s’étant abstenus.', abstained],
  [crash, 'L’accident a fait quatorze blessés ; trois restent à l’hôpital.', treated],
  [outlook, 'Le chiffre d’affaires visé reste entre 3,8 et 4 milliards d’euros.', sales],
])(
  'what the page tells so does not stand for a figure of a claim: «%s» «%s»',
  (page, text, claim) => {
    expect(doubted(page, text, claim)).toEqual([]);
  },
);

test.each([
  [museum, 'L’exposition réunit 16 œuvres.', works, '16'],
  [cable, 'Un câble a cédé à moins de 40 mètres du port.', snapped, '40 mètres'],
  [wire, 'Le câble a cédé à 40 mètres du port.', snapped, '40 mètres'],
  [returns, 'Ses retours ne sont tombés que de 4 %.', fell, '4 %'],
  [rent, 'Le loyer passe à 400 euros.', raised, '400 euros'],
  [key, 'La migration est avancée de mars au 17 octobre.', moved, 'mars'],
  [clinic, 'Des pharmaciens et des bénévoles ont visité 3 150 foyers.', visits, '3 150'],
  [clinic, 'Quelque 120 pharmaciens et chauffeurs ont visité 8 200 foyers.', visits, '120'],
  [clinic, 'Une centaine de pharmaciens et de vaches ont vu 8 200 foyers.', visits, 'centaine'],
  [festival, 'Le festival compte 22 spectacles et emploie 210 techniciens.', shows, '210'],
  [trek, '48 des 132 engagées n’ont pas vu l’arrivée.', finish, '48'],
  [pool, 'La Région et le Département apportent 4 millions.', shares, '4 millions'],
  [pool, 'La Région et la Commune apportent 3 millions.', shares, '3 millions'],
  [podcast, '« The Ferry », de Harbison, est sorti en 2022.', ferry, '2022'],
  [council, 'Le conseil a voté le texte à cinq voix près.', vote, 'cinq'],
  [assembly, 'Le budget passe, malgré 150 abstentions parmi les députés.', abstained, '150'],
  [crash, 'L’accident a fait quatorze blessés ; quatre restent à l’hôpital.', treated, 'quatre'],
  [outlook, 'Le chiffre d’affaires atteint 3,8 milliards d’euros.', sales, '3,8 milliards d’euros'],
])(
  'another figure of the page in the place of a claim’s is doubted: «%s» «%s»',
  (...[page, text, claim, figure]) => {
    expect(doubted(page, text, claim)).toContain(figure);
  },
);

const ward =
  'The series follows a night nurse who noticed in 2018 in Tulsa, Oklahoma, that a children’s ward with 26 beds was billing for 31';

test('two figures may be told in the other order, each with its own words', () => {
  const text =
    'Elle s’intéresse à un service pédiatrique de Tulsa, dans l’Oklahoma, qui comptait 26 lits mais en facturait 31.';
  const claim =
    'La série porte sur un service pédiatrique de Tulsa, dans l’Oklahoma, qui facturait 31 lits alors qu’il en avait 26.';
  expect(doubted(ward, text, claim)).toEqual([]);
});

test('a figure worked out from what the facts cite may stand in a sentence on one of them', () => {
  const page =
    'A seat costs 24 euros. The under-26s get 9 euros off. The hall has 640 seats in the pit and 250 in the circle. The organ has 18 pipes.';
  const facts = [
    { claim: 'Une place coûte 24 euros.', evidence: 'A seat costs 24 euros.' },
    {
      claim: 'Les moins de 26 ans ont un rabais de 9 euros.',
      evidence: 'The under-26s get 9 euros off.',
    },
    {
      claim: 'La salle compte 640 places au parterre.',
      evidence: 'The hall has 640 seats in the pit and 250 in the circle.',
    },
  ];
  for (const brief of [
    'Une place coûte 15 euros pour les moins de 26 ans.',
    'La salle compte 390 places de plus au parterre.',
  ])
    expect(doubts(brief, page, { facts })).toEqual([]);
});
