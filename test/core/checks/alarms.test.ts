import { expect, test } from 'vitest';
import { findings } from './doubts.ts';

const codesOf = (brief: string, page: string, language: string) =>
  findings(brief, { text: page, language, publishedAt: '2026-06-09' }).map(({ code }) => code);

const faithful: readonly (readonly [
  what: string,
  brief: string,
  page: string,
  language: string,
])[] = [
  [
    'a fare in rands',
    'Le billet coûte 10 rands, presque trois fois moins que le taxi.',
    'A single to town is R10, against R27 in a minibus taxi.',
    'en',
  ],
  [
    'damages in nairas',
    'Il aurait ramené la somme à 8 millions de nairas.',
    'He would have reduced the award to N8m, he wrote.',
    'en',
  ],
  [
    'a measure after an adjective',
    'Rouvrir ces 12 derniers kilomètres prend deux ans.',
    'Restoring the last 12 kilometres took two years.',
    'en',
  ],
  [
    'Irish cents',
    'Le seuil passe de 10 à 13 centimes le gramme.',
    'The floor would go from 10 cent to 13 cent a gram.',
    'en',
  ],
  [
    'more than a quarter',
    'Les États-Unis pèsent plus de 25 % des ventes.',
    'Les États-Unis pesaient plus du quart du chiffre d’affaires.',
    'fr',
  ],
  [
    'a fifth at most',
    'Un cinquième au plus des 96 000 mots est de la machine, qui battait cinq rivaux.',
    'No more than a fifth of the 96,000 words came from the machine, chosen over five rivals.',
    'en',
  ],
  [
    'a part worked out and rounded',
    'Plus de 80 % des jeunes l’ont demandé.',
    'Sur les 36 000 jeunes qui y avaient droit, 29 500 l’ont demandé.',
    'fr',
  ],
  [
    'what never costs less',
    'Le kilo n’a jamais été à moins de 11 livres.',
    'A kilogram never cost less than £11.',
    'en',
  ],
  [
    'a month that qualifies a noun',
    'La pièce a été posée pendant l’arrêt d’août.',
    'The part was replaced during the August shutdown.',
    'en',
  ],
  [
    'foreign dollars',
    'La mission a coûté 190 millions de dollars australiens.',
    'The company said that the mission had cost 190 million Australian dollars in all.',
    'en',
  ],
  [
    'a currency given once',
    'Elle obtient 85 000 euros, loin des 300 000 demandés.',
    'Le tribunal lui accorde 85 000 euros. Elle réclamait 300 000 euros.',
    'fr',
  ],
  [
    'a carriage as good as new',
    'Les voitures sont remises à neuf à Lyon.',
    'Les voitures sont rénovées à Lyon par la compagnie.',
    'fr',
  ],
  [
    'a difference in points',
    'Ils sont 54 %, soit 18 points de plus qu’en 2021.',
    'Selon l’enquête, 54 % regardent leur téléphone. Ils n’étaient que 36 % en 2021.',
    'fr',
  ],
  [
    'a sum',
    'La ville supprime 31 postes au total.',
    'La ville supprime 12 postes à la voirie et 19 postes dans les écoles.',
    'fr',
  ],
  [
    'the year before',
    'La société a perdu 21 millions d’euros en 2025.',
    'La société a perdu 21 millions d’euros l’an dernier.',
    'fr',
  ],
  [
    'days counted between two dates',
    'Les deux panthères sont nées il y a douze jours.',
    'Les deux panthères sont nées le 28 mai, a annoncé le zoo.',
    'fr',
  ],
  [
    'the people of a country',
    'Deux Roumaines ont remporté la course.',
    'Two women from Romania won the race in the mountains.',
    'en',
  ],
  [
    'a harmless denial',
    'La Bourse n’a pas suivi : l’action a cédé 7 %.',
    'The group doubled its revenue. Shares fell 7% on the London stock exchange.',
    'en',
  ],
  [
    'a translated quotation',
    '« Nous ne fermons pas la porte, nous choisissons combien elle s’ouvre », dit-il.',
    'The mayor spoke. "We are not closing a door, we are choosing how wide it opens," he said.',
    'en',
  ],
  [
    'a translated quotation whose marks do not match',
    '« C’était une façon de flatter les lecteurs », dit-elle.',
    'She did not mince words. “It was a way to flatter readers,’’ she told the board. “They knew.”',
    'en',
  ],
  [
    'a translated quotation of one sentence among several',
    '« Je n’ai pas le pouvoir de punir, et c’est l’idée », dit-elle.',
    'She smiled. "I have no power to punish, and that is the point. A ministry that fears a fine calls its lawyers, its clerks and its cousins," she said.',
    'en',
  ],
  [
    'the translated words of an answer that the page does not quote',
    '« Ils étaient corrects, mais froids », dit-elle. « Une lettre, c’est une voix. »',
    'Did the summaries work?\n\nThey were correct but cold.\n\nAnd now?\n\n"A letter is a voice," she adds.',
    'en',
  ],
  [
    'a title whose article the page contracts',
    'Il publie « Les Vents du nord ».',
    'L’auteur des « Vents du nord » est revenu.',
    'fr',
  ],
  [
    'the day of publication',
    'Dans son enquête publiée mardi, la revue décrit un système à bout.',
    'La revue décrit un système à bout de forces.',
    'fr',
  ],
];

for (const [what, brief, page, language] of faithful) {
  test(`${what} raises no alarm`, () => {
    expect(codesOf(brief, page, language)).toEqual([]);
  });
}

const unfaithful: readonly (readonly [
  what: string,
  brief: string,
  page: string,
  language: string,
  code: string,
])[] = [
  [
    'a weekday that only the day of publication has',
    'Le robot a touché la Lune mardi.',
    'The robot touched the Moon on Sunday after a long descent.',
    'en',
    'date',
  ],
  [
    'a weekly day that the page lacks',
    'Le train partira les mardis.',
    'Le train partira les lundis et jeudis.',
    'fr',
    'date',
  ],
  [
    'another month for the numbers of the page',
    'L’étude a été menée en juin auprès de 2 004 personnes.',
    'L’étude est parue lundi. Elle a été menée du 2 au 13 mars auprès de 2 004 personnes.',
    'fr',
    'date',
  ],
  [
    'a quotation that nothing on the page resembles',
    '« La publicité reviendra, elle revient toujours », dit-elle.',
    'She was blunt. "Advertisers are asking harder questions, and frankly they should," she said.',
    'en',
    'quotation',
  ],
  [
    'a sum that does not add up',
    'La ville supprime 33 postes au total.',
    'La ville supprime 12 postes à la voirie et 19 postes dans les écoles.',
    'fr',
    'number',
  ],
];

for (const [what, brief, page, language, code] of unfaithful) {
  test(`${what} is caught`, () => {
    expect(codesOf(brief, page, language)).toContain(code);
  });
}
