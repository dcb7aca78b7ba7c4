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
