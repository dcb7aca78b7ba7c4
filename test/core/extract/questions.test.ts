import { expect, test } from 'vitest';
import { extract } from '#src/core/extract/extract.ts';

const interview = [
  [
    'Le Monde : Pourquoi quittez-vous la mairie ?',
    'Parce que la ville de Dole a besoin de quelqu’un de neuf après trois mandats.',
  ],
  [
    'Le Monde : Que ferez-vous maintenant ?',
    'Je vais écrire un livre sur la ville de Dole et ses ponts, que je connais bien.',
  ],
];
const questions = [
  [
    'Qui paie la taxe foncière ?',
    'Tous les propriétaires la paient, en une fois, avant le 15 octobre de chaque année.',
  ],
  ['Peut-on payer la taxe chaque mois ?', 'Oui, depuis le site des impôts.'],
  [
    'Qui fixe la taxe foncière ?',
    'La commune fixe la taxe foncière, que le département ne touche plus depuis 2021.',
  ],
  ['Qui la paie ?', 'Elle est payée par les propriétaires de la commune au 1er janvier.'],
];
const english = [
  [
    'Who pays the land tax?',
    'All owners of land in the town pay the land tax, once a year, before October.',
  ],
  [
    'Can the land tax be paid monthly?',
    'It can be paid monthly by those who ask the town for it before July.',
  ],
  ['Who sets the land tax?', 'The town sets the land tax.'],
];

const sizes = [10, 15, 20, 25, 30, 40, 50, 60, 80, 100];

test.each(
  [interview, questions, english].flatMap((page) => sizes.map((words) => [words, page] as const)),
)('in %i words, a question stands only before its answer: %j', (words, page) => {
  const text = page.map((turn) => turn.join('\n\n')).join('\n\n');
  const said = extract({ title: page[0]?.[0] ?? '', text, language: 'fr' }, words);
  for (const [question = '', answer = ''] of page)
    if (said.includes(question)) expect(said).toContain(`${question} ${answer.slice(0, 4)}`);
  expect(said).not.toMatch(/\?$/u);
});

test('a reason stands only after the question that asks for it', () => {
  const [asked = [], ...others] = interview;
  const text = [...asked, ...others.flat()].join('\n\n');
  const said = extract({ title: 'Elle va écrire un livre', text, language: 'fr' }, 20);
  expect(said).toBe(others[0]?.[1]);
});

test('a question comes with its answer where there is room for both', () => {
  const text = questions.slice(0, 1).flat().join('\n\n');
  expect(extract({ title: 'La taxe foncière', text, language: 'fr' }, 40)).toBe(
    questions.slice(0, 1).flat().join(' '),
  );
});

test('what somebody asks in a sentence is no question of the page', () => {
  const text =
    'Le maire de Dole s’interroge : « Qui paiera le tramway ? » Le tramway de Dole ouvre en mai.';
  expect(extract({ title: '', text, language: 'fr' }, 60)).toBe(text);
});
