import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';

const rubric = { kind: 'brief', words: [1, 160] } as const;

const doubts = (text: string, page: string) =>
  [[], [{ claim: text, evidence: page }]].flatMap((facts) =>
    checkBrief({ text, facts, medium: '' }, { text: page, publishedAt: '2026-10-14' }, rubric)
      .filter(({ about, code }) => about === 'fact' && (code === 'number' || code === 'date'))
      .map(({ subject }) => subject),
  );

const faithful: Record<string, readonly (readonly [page: string, brief: string])[]> = {
  money: [
    ['The session costs Rs. 1,299.', 'La séance coûte 1 299 roupies.'],
    ['He spent Rs 40 lakh on lawyers.', 'Il a dépensé 4 millions de roupies en avocats.'],
    ['It raised Rs 299 crore.', 'Elle a levé près de 3 milliards de roupies.'],
    ['It cost 458m Australian dollars.', 'Il a coûté 458 millions de dollars australiens.'],
    ['It cost TL 500.', 'Il a coûté 500 livres turques.'],
    ['It cost RM30,000.', 'Il a coûté 30 000 ringgits.'],
    ['It cost ₦30,000.', 'Il a coûté 30 000 nairas.'],
    ['It cost 500 zloty.', 'Il a coûté 500 zlotys.'],
    ['Le prix est de 1,99 €.', 'Le prix est de 1 euro 99.'],
  ],
  'times and durations': [
    ['The goal came at 2:55 of overtime.', 'Le but est tombé au bout de 2 min 55 s.'],
    ['He ran it in 3:26.73.', 'Il l’a couru en 3 min 26 s 73.'],
    ['The trip took 140 minutes.', 'Le trajet a duré deux heures vingt.'],
    ['It starts at noon.', 'Cela commence à 12 heures.'],
    ['It starts at half past seven.', 'Cela commence à 19 h 30.'],
    ['It took a couple of months.', 'Il a fallu deux mois.'],
    ['A near 1-1/2 year dispute ends.', 'Une querelle de près d’un an et demi s’achève.'],
    ['It happened half a century ago.', 'C’était il y a cinquante ans.'],
    ['Il faut 43 ans de cotisation.', 'Il faut 43 annuités.'],
    ['The flight took 3h 20m.', 'Le vol a duré 3 h 20.'],
    ['The crossing lasted 14 hrs 5 mins.', 'La traversée a duré 14 h 05.'],
    ['The talks went on for 100 minutes.', 'Les discussions ont duré 1 h 40 min.'],
    ['La séance est à 18 heures.', 'La séance est à six heures du soir.'],
    ['The show starts at 6.30 p.m.', 'La séance est à six heures et demie du soir.'],
    ['La séance est à 15 h 15.', 'La séance est à trois heures et quart de l’après-midi.'],
    ['The show starts at six o’clock in the evening.', 'La séance est à 18 heures.'],
    ['It opened at one in the morning.', 'Il a ouvert à 1 heure.'],
    ['The show starts at 2.30pm.', 'La séance est à 14 h 30.'],
    ['He works six hours.', 'Il travaille six heures, du matin au soir.'],
    ['The store is open around the clock.', 'On y vend 24 heures sur 24, sept jours sur sept.'],
  ],
  measures: [
    ['He is 6ft 4in tall.', 'Il mesure 1,93 mètre.'],
    ['She is 5-foot-10.', 'Elle mesure 1,78 m.'],
    ['Il mesure 1m50 de haut.', 'Il mesure un mètre cinquante de haut.'],
    ['Le bébé pesait 3kg200.', 'Le bébé pesait 3,2 kg.'],
    ['The baby weighed 3.2 kilos.', 'Le bébé pesait 3 kg 200.'],
    ['Winds reached 60 mph.', 'Le vent a soufflé à près de 100 km/h.'],
    ['Winds of 55 knots were recorded.', 'Des vents de 100 km/h ont été relevés.'],
    ['It goes from zero to 60 mph in 5.8 seconds.', 'Elle passe de 0 à 97 km/h en 5,8 secondes.'],
    ['Rates rose by 50 basis points.', 'Les taux ont monté d’un demi-point.'],
    ['The tower gave up 10.5 floors.', 'Dix étages et demi ont été cédés.'],
  ],
  numbers: [
    ['The airline ordered 10 737-800s.', 'La compagnie a commandé dix 737-800.'],
    ['A quarter of a million people fled.', '250 000 personnes ont fui.'],
    ['Sums vary: $3 million, $6 million, $9 million.', 'Les sommes varient : 3, 6 ou 9 millions.'],
    ['It is some 9x as cheap.', 'C’est neuf fois moins cher.'],
    ['Il y a 1 milliard 200 millions d’euros.', 'Il y a 1,2 milliard d’euros.'],
    ['It has 2.3 million readers.', 'Il a 2 millions 300 000 lecteurs.'],
    ['Un million deux cent mille signatures.', '1,2 million de signatures.'],
    ['They face a 1-in-10 chance of rain.', 'Ils ont une chance sur dix d’avoir de la pluie.'],
    ['It has a three-in-four chance.', 'Il a 75 % de chances.'],
    ['He keeps a score of dogs.', 'Il a une vingtaine de chiens.'],
    ['A score or more came.', 'Une vingtaine de gens sont venus.'],
    ['Appelez le 01 42 34 56 78.', 'Appelez le 01.42.34.56.78.'],
    ['Call +33 1 42 34 56 78.', 'Appelez le 01 42 34 56 78.'],
    ['Call 020 7946 0958.', 'Appelez le +44 (0)20 79 46 09 58.'],
    ['Sales halved.', 'Les ventes ont chuté de 50 %.'],
    ['L’idée est ancienne.', 'L’idée n’a rien de neuf, et le neuf coûte cher.'],
    ['Ils évacuent 12 adultes et 8 enfants.', 'Ils évacuent vingt personnes.'],
    ['Anna Roe, Tim Berg, Lina Moss and Karl Dunn wrote it.', 'Quatre urbanistes l’ont écrit.'],
    ['UN BUDGET DE 12 MILLIONS D’EUROS.', 'Un budget de 12 millions d’euros.'],
    ['It cost $12 MILLION.', 'Cela a coûté 12 millions de dollars.'],
    ['5 Million Euro were spent.', '5 millions d’euros ont été dépensés.'],
    ['Il a coûté 1,5 Mio de francs.', 'Il a coûté 1,5 million de francs.'],
    ['Es kostet 3,5 Mrd. Euro.', 'Cela coûte 3,5 milliards d’euros.'],
    ['Costó 1.500 millones de euros.', 'Il a coûté 1,5 milliard d’euros.'],
    ['Les frais sont de 1’850.50 francs.', 'Les frais sont de 1 850,50 francs.'],
    ['It cost ₹1,20,000.', 'Il a coûté 120 000 roupies.'],
    ['Hundreds of thousands have fled.', 'Des centaines de milliers de gens ont fui.'],
    ['It has killed tens of thousands.', 'Elle a tué des dizaines de milliers de gens.'],
    ['Millions have fled.', 'Des millions de personnes ont fui.'],
    ['It was minus 12 degrees.', 'Il a fait -12 °C.'],
    ['It was minus 12 degrees.', 'Il a fait un froid de 12 degrés sous zéro.'],
    ['The EBITDA was -€3m.', 'Il accuse une perte de 3 millions d’euros.'],
    ['Growth was -3%.', 'La croissance accuse un recul de 3 %.'],
    ['It was minus 12 at dawn, then 12 degrees.', 'Il a fait 12 degrés.'],
    ['Destiny 2 runs well, at 60 frames.', 'Destiny 2 tourne bien.'],
  ],
  dates: [
    ['Qualifiers run November 16-28.', 'Les qualifications ont lieu du 16 au 28 novembre.'],
    ['It is held on May 3, 4 and 5.', 'Il se tient du 3 au 5 mai.'],
    ['It happened on the night of March 9.', 'C’était dans la nuit du 9 au 10 mars.'],
    ['Sales are down 5% year to date.', 'Depuis janvier, les ventes reculent de 5 %.'],
    ['In the three months to June sales fell.', 'D’avril à juin, les ventes ont baissé.'],
    ['It opened in 1995 and shut 12 years later.', 'Ouvert en 1995, il a fermé en 2007.'],
    ['It opened two years before the 1991 strike.', 'Il a ouvert en 1989, avant la grève de 1991.'],
    ['Profit for FY24 rose.', 'Le bénéfice de l’exercice 2024 a progressé.'],
    ['It opened on 12/25/2025.', 'Il a ouvert le 25 décembre 2025.'],
    ['Il a ouvert le 25-12-2025.', 'Il a ouvert le 25 décembre 2025.'],
    ['It opened at 2025-12-25T18:00Z.', 'Il a ouvert le 25 décembre 2025.'],
    ['Rendez-vous le 25/12 à 20h30.', 'Rendez-vous le 25 décembre à 20 h 30.'],
    ['Du 12/05 au 18/05, il ferme.', 'Il ferme du 12 au 18 mai.'],
    ['It opens on Christmas Day.', 'Il ouvre le 25 décembre.'],
    ['Il ouvre le jour de l’an.', 'Il ouvre le 1er janvier.'],
    ['It is shut on the Fourth of July.', 'C’est fermé le 4 juillet.'],
    ['Les 3/4 du temps, 24/7, il a 12/20.', 'Les 3/4 du temps, 24/7, il a 12/20.'],
  ],
  'time between dates': [
    ['The war, which began in 2014, ended in 2021.', 'La guerre a duré sept ans.'],
    ['The war, which began in 2014, ended in 2021.', 'La guerre dura sept ans.'],
    ['He served from 2001 to 2009.', 'Il a servi huit ans.'],
    ['Il a dirigé le club de 1998 à 2010.', 'Il a dirigé le club douze ans.'],
    ['It began on 3 March and ended on 12 March.', 'Elle a duré neuf jours.'],
    ['It began on 3 March and ended on 12 March.', 'Elle a duré dix jours.'],
    ['It began on 28 December and ended on 3 January.', 'Elle a duré six jours.'],
    ['Born in 1980, he was elected in 2017.', 'Il a été élu à l’âge de 36 ans.'],
    ['Freddie Mercury (1946-1991) sang it.', 'Freddie Mercury est mort à 45 ans.'],
    ['Née en 1931, elle est morte en 2019.', 'Elle est morte à l’âge de 88 ans.'],
  ],
};

for (const [family, pairs] of Object.entries(faithful)) {
  for (const [page, brief] of pairs) {
    test(`${family}: «${brief}» says «${page}»`, () => {
      expect(doubts(brief, page)).toEqual([]);
    });
  }
}

const untrue: readonly (readonly [page: string, brief: string])[] = [
  ['It cost 458m Australian dollars.', 'Il a coûté 458 millions de dollars américains.'],
  ['He made two billion dollars.', 'Il a gagné deux milliards de nairas.'],
  ['The goal came at 2:55 of overtime.', 'Le but est tombé au bout de 2 min 35 s.'],
  ['He is 6ft 4in tall.', 'Il mesure 1,73 mètre.'],
  ['The flight took 3h 20m.', 'Le vol a duré 3 h 40.'],
  ['La séance est à 18 heures.', 'La séance est à sept heures du soir.'],
  ['La séance est à 18 heures.', 'La séance est à six heures du matin.'],
  ['The show starts at 2.30pm.', 'La séance est à 15 h 30.'],
  ['Le bébé pesait 3kg200.', 'Le bébé pesait 3,4 kg.'],
  ['Il y a 1 milliard 200 millions d’euros.', 'Il y a 1,3 milliard d’euros.'],
  ['They face a 1-in-10 chance of rain.', 'Ils ont une chance sur cinq d’avoir de la pluie.'],
  ['He keeps a score of dogs.', 'Il a une trentaine de chiens.'],
  ['He has a score of eight points.', 'Vingt joueurs sont venus.'],
  ['Appelez le 01 42 34 56 78.', 'Appelez le 01.42.34.56.79.'],
  ['A half-billion euros is missing.', 'Un demi-million d’euros manque.'],
  ['Qualifiers run November 16-28.', 'Les qualifications ont lieu du 15 au 28 novembre.'],
  ['It happened on the night of March 9.', 'C’était dans la nuit du 11 au 12 mars.'],
  ['The four teachers, Anna Roe, Tim Berg, Lina Moss and Karl Dunn, met.', 'Cinq enseignants.'],
  ['The war, which began in 2014, ended in 2021.', 'La guerre a duré huit ans.'],
  ['He served from 2001 to 2009.', 'Il a servi six ans.'],
  ['It began on 3 March and ended on 12 March.', 'Elle a duré onze jours.'],
  ['Born in 1980, he was elected in 2017.', 'Il a été élu à l’âge de 38 ans.'],
  ['Freddie Mercury (1946-1991) sang it.', 'Freddie Mercury est mort à 47 ans.'],
  ['It opened on 12/25/2025.', 'Il a ouvert le 24 décembre 2025.'],
  ['Rendez-vous le 25/12 à 20h30.', 'Rendez-vous le 24 décembre à 20 h 30.'],
  ['It opens on Christmas Day.', 'Il ouvre le 24 décembre.'],
  ['Il a eu 12/20 au bac.', 'Il a eu 14/20 au bac.'],
  ['It covers 41 counties in the three states.', 'Il y a 44 comtés.'],
];

for (const [page, brief] of untrue) {
  test(`«${brief}» does not say «${page}»`, () => {
    expect(doubts(brief, page)).not.toEqual([]);
  });
}
