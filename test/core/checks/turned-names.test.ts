import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const news = `On Monday the oil group Brisenol sold its last gas wells. Its rival Tavira bought a refinery in the north.

Paul Kerr, who was fined by the league, missed a penalty late on. Ana Duarte scored twice in the first half.

The court approved the takeover of Parling by Dorsel.`;

const facts = [
  ['Brisenol a vendu ses puits de gaz.', 'the oil group Brisenol sold its last gas wells'],
  ['Tavira a acquis une raffinerie.', 'Its rival Tavira bought a refinery in the north'],
  ['Ana Duarte a marqué deux buts.', 'Ana Duarte scored twice in the first half'],
  ['Paul Kerr a manqué un penalty.', 'missed a penalty late on'],
  ['La justice autorise la prise de contrôle.', 'approved the takeover of Parling by Dorsel'],
].map(([claim = '', evidence = '']) => ({ claim, evidence }));

const named = (text: string) =>
  new Set(doubts(`Voici les nouvelles. ${text}`, news, { facts, code: 'name' }));

test.for([
  ['Le groupe Brisenol a vendu ses puits, et Tavira a repris une raffinerie.', []],
  [
    'Le groupe Tavira a vendu ses puits, et Brisenol a repris une raffinerie.',
    ['Tavira', 'Brisenol'],
  ],
  ['Le match, où Ana Duarte a marqué deux fois, mais où Paul Kerr a manqué un penalty.', []],
  [
    'Le match, où Paul Kerr a marqué deux fois, mais où Ana Duarte a manqué un penalty.',
    ['Paul Kerr', 'Ana Duarte'],
  ],
  ['La justice autorise le rachat de Parling par son rival Dorsel.', []],
  ['La justice autorise le rachat de Dorsel par son rival Parling.', ['Parling']],
] as const)('two names of a sentence are told apart by what each does: %s', ([text, doubted]) => {
  expect(named(text)).toEqual(new Set(doubted));
});

test('a name that acts is one, though it only ever opens sentences', () => {
  const page =
    'Ferland a refusé de montrer l’affiche dans ses magasins, quand Plio l’a reprise telle quelle.';
  const fact = {
    claim: 'Ferland a refusé de montrer l’affiche, tandis que Plio l’a reprise telle quelle.',
    evidence: page,
  };
  const of = (text: string) => doubts(text, page, { facts: [fact], code: 'name' });
  expect(of('Ferland a refusé de montrer l’affiche, que Plio a reprise telle quelle.')).toEqual([]);
  expect(of('Plio a refusé de montrer l’affiche, que Ferland a reprise telle quelle.')).toEqual([
    'Plio',
    'Ferland',
  ]);
});
