import { expect, test } from 'vitest';
import { findings } from './doubts.ts';

const french =
  'Le maire, Grégoire Malet, a signé mardi l’arrêté. La ville de Dole ouvrira un parc en mai.';
const english =
  'The ﬁrst oﬃcial report came out on Monday. The mayor—a former teacher—said she agreed.';
const japanese = '市長は火曜日に条例に署名しました。公園は五月に開きます。';

const found = (claim: string, evidence: string, page = french) =>
  findings(claim, page, [{ claim, evidence }]).filter(({ code }) => code === 'evidence');

test.each([
  ['nothing', ''],
  ['blanks', ' \n '],
  ['a mark', '.'],
  ['marks', '«\u00a0…\u00a0»'],
  ['pieces of words', 'aire, Grég'],
  ['the start of a word', 'Le maire, Grégoire Mal'],
  ['the end of a word', 'oire Malet, a signé'],
  ['a piece of an English word', 'he mayor', english],
  ['half of a ligature', 'rst oﬃcial report', english],
])('a fact that gives %s as evidence is unsupported', (_, evidence, text = french) => {
  const claim = 'Le maire a quitté le pays.';
  expect(found(claim, evidence, text).map(({ hard, span }) => [hard, ...span])).toEqual([
    [true, 0, claim.length],
  ]);
});

test.each([
  ['a whole sentence', 'La ville de Dole ouvrira un parc en mai.'],
  ['whole words', 'Grégoire Malet'],
  ['decomposed accents', 'Gre\u0301goire Malet, a signe\u0301 mardi'],
  ['a printed ligature undone', 'first official report', english],
  ['the dashes of another language', 'The mayor - a former teacher - said', english],
  ['words of a script that parts none', '火曜日に条例に', japanese],
])('evidence may be %s of the page', (_, evidence, text = french) => {
  expect(found('Le maire a signé.', evidence, text)).toEqual([]);
});

test('a fact that claims nothing and gives nothing is none', () => {
  expect(found('', '')).toEqual([]);
});
