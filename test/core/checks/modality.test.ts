import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

type Case = readonly [brief: string, claim: string, evidence: string];

const doubted = ([text, claim, evidence]: Case) =>
  doubts(
    text,
    { text: evidence, language: / (?:the|The|said) |^The /u.test(evidence) ? 'en' : 'fr' },
    { facts: [{ claim, evidence }], code: 'overstated' },
  );

test.each<Case>([
  [
    'Le groupe supprimera 300 postes à Lille.',
    'Le groupe envisage de supprimer 300 postes à Lille.',
    'Le groupe envisage de supprimer 300 postes à Lille.',
  ],
  [
    'Le groupe va vendre sa filiale espagnole.',
    'Le groupe songe à vendre sa filiale espagnole.',
    'Le groupe songe à vendre sa filiale espagnole.',
  ],
  [
    'Le préfet ferme trois bars.',
    'Le préfet menace de fermer trois bars.',
    'Le préfet menace de fermer trois bars.',
  ],
  [
    'Le musée va acheter le tableau 2 millions de livres.',
    'Le musée va acheter le tableau 2 millions de livres.',
    'The museum hopes to buy the painting for £2m.',
  ],
  [
    'Le comité a interdit les paris sportifs.',
    'Le comité a interdit les paris sportifs.',
    'The committee wants to ban sports betting.',
  ],
  [
    'Le syndicat a poursuivi le ministère.',
    'Le syndicat pourrait poursuivre le ministère.',
    'The union said it might sue the ministry over the closure.',
  ],
  [
    'L’usine a fermé, et 200 emplois sont perdus.',
    'L’usine fermera en 2028.',
    'The plant will close in 2028, with 200 jobs lost.',
  ],
])('doubts a possibility, a wish or a plan that is told as a fact: %s', (...told) => {
  expect(doubted(told)).toHaveLength(1);
});

test.each<Case>([
  [
    'Deux élus ont falsifié des bulletins.',
    'Deux élus sont soupçonnés d’avoir falsifié des bulletins.',
    'Deux élus sont soupçonnés d’avoir falsifié des bulletins.',
  ],
  [
    'L’entraîneur a dopé six chevaux.',
    'L’entraîneur a dopé six chevaux.',
    'The trainer allegedly doped six horses.',
  ],
  [
    'Le produit est responsable de 40 morts.',
    'Le produit serait responsable de 40 morts.',
    'The chemical is said to be responsible for 40 deaths.',
  ],
])('doubts an allegation that is told as a fact: %s', (...told) => {
  expect(doubted(told)).toHaveLength(1);
});

test.each<Case>([
  [
    'La mairie va fermer la bibliothèque en juin.',
    'La mairie fermera la bibliothèque en juin.',
    'The council plans to close the library in June, officials said.',
  ],
  [
    'Selon l’accusation, trois hommes ont volé 40 tableaux au musée.',
    'Trois hommes sont accusés d’avoir volé 40 tableaux.',
    'Three men are accused of stealing 40 paintings from the museum.',
  ],
  [
    'Il a frappé un voisin, reconnaît-il.',
    'Il est accusé d’avoir frappé un voisin.',
    'Il est accusé d’avoir frappé un voisin, ce qu’il reconnaît.',
  ],
  [
    'Le groupe a vendu sa filiale à Corvina.',
    'Le groupe a vendu sa filiale à Corvina en mai.',
    'Le groupe envisageait de vendre sa filiale ; il l’a vendue en mai à Corvina.',
  ],
  [
    'Le robot a soulevé 30 kilos devant la presse.',
    'Le robot peut soulever 30 kilos.',
    'The robot can lift 30 kilos and can recognise its owner.',
  ],
  [
    'Le film coûterait 80 millions de dollars.',
    'Le film aurait coûté 80 millions de dollars.',
    'The film reportedly cost $80m, said the paper.',
  ],
  [
    'Deux centrales fermeront en 2030.',
    'Le ministre fermera deux centrales en 2030.',
    'Le ministre a annoncé qu’il fermerait deux centrales en 2030.',
  ],
  [
    'La ville pourrait interdire les trottinettes si rien ne change.',
    'La ville pourrait interdire les trottinettes.',
    'The city may ban scooters, said the mayor.',
  ],
])(
  'lets a plan be told as what is to come, and what is told elsewhere as done be so: %s',
  (...told) => {
    expect(doubted(told)).toEqual([]);
  },
);

test.each([
  ['Le texte est examiné lundi.', 'Les députés doivent examiner le texte lundi.'],
  ['Le pont est fermé lundi.', 'The bridge will be closed for repairs on Monday.'],
  [
    'La chaîne a ouvert en France l’an dernier.',
    'The chain plans to open in Spain after opening in France last year.',
  ],
  ['Il a quitté le groupe en 2021.', 'He wanted to leave the band. He did in 2021.'],
  [
    'La firme a vendu sa filiale lundi.',
    'The firm plans to sell its arm. The sale closed on Monday.',
  ],
  [
    'Le musée a rendu la statue mardi.',
    'Le musée veut rendre la statue. La restitution a eu lieu mardi.',
  ],
  ['La firme a vendu en mai sa filiale.', 'The firm in May sold its Spanish arm.'],
  ['Le magasin a fermé car les loyers ont monté.', 'The shop closed due to rising rents.'],
  [
    'L’étude a mesuré le sommeil de 300 adolescents.',
    'The study sought to measure the sleep of 300 teenagers.',
  ],
  [
    'L’usine fermera en juin.',
    'La ministre a annoncé que, faute de repreneur, l’usine fermerait en juin.',
  ],
  [
    'Meta a été condamné à payer 375 millions de dollars.',
    'A jury ordered Meta, on trial for harming children, to pay $375m.',
  ],
  ['Le PSG est condamné à gagner mardi.', 'PSG face elimination and must win on Tuesday.'],
  ['L’ONU a condamné lundi l’attaque.', 'Police arrested a man. The UN denounced the attack.'],
  [
    'Le rappeur a été mis en examen.',
    'The rapper was put under formal investigation after his arrest.',
  ],
  [
    'Le joueur écope de trois matchs de suspension.',
    'Le joueur, accusé de coups, est suspendu trois matchs.',
  ],
  ['La piscine est ouverte tous les jours.', 'The pool is open seven days a week.'],
  ['Tous les marins ont survécu.', 'The crew of 12 sailors survived.'],
  ['Tous les élèves ont été évacués.', 'The school was evacuated. Some pupils were treated.'],
  [
    'La plupart des conducteurs ont dit non.',
    'More than 60% of drivers said no, half of the drivers strongly.',
  ],
  ['Le plan, loin de faire l’unanimité, est adopté.', 'The council voted 34 to 2 for the plan.'],
  [
    'Les juges ont confirmé la loi à l’unanimité.',
    'The judges, in a single voice, upheld the law in the 2023-24 term.',
  ],
])('lets a faithful brief be: %s', (text, evidence) => {
  expect(doubted([text, text, evidence])).toEqual([]);
});
