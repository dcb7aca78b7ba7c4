import { describe, expect, test } from 'vitest';
import { checkText } from '#src/core/check-text.ts';
import { checkBrief } from '#src/core/checks/index.ts';

const rubric = { kind: 'brief', words: [1, 160] } as const;

type Given = { medium?: string; facts?: { claim: string; evidence: string }[] };

const found = (text: string, page: string, { medium = '', facts = [] }: Given = {}) =>
  checkBrief({ text, facts, medium }, { text: page, language: 'fr', title: '', medium }, rubric);

const at = (code: string, text: string, page: string, given?: Given) =>
  found(text, page, given)
    .filter((finding) => finding.code === code)
    .map(({ span: [start, end] }) => text.slice(start, end));

describe('a medium is named by what the press calls it', () => {
  test.each([
    ['The New York Times', 'Le NYT raconte la grève.'],
    ['nytimes.com', 'Le NYT raconte la grève.'],
    ['Financial Times', 'Le FT raconte la grève.'],
    ['Le Journal du dimanche', 'Le JDD raconte la grève.'],
    ['lejdd.fr', 'Le JDD raconte la grève.'],
    ['Libération', 'Libé raconte la grève. Selon Libé, elle dure.'],
  ])('%s: %s', (medium, text) => {
    const codes = found(text, 'La grève dure.', { medium }).map(({ code }) => code);
    expect(codes).not.toContain('medium');
    expect(codes).not.toContain('name');
  });

  test.each([
    ['Le Monde', 'Tout le monde raconte la grève.'],
    ['Libération', 'Depuis la libération des postes, la grève dure.'],
    ['L’Équipe', 'Toute l’équipe raconte la grève.'],
  ])('a common word does not name %s: %s', (medium, text) => {
    expect(at('medium', text, 'La grève dure.', { medium })).toHaveLength(1);
  });

  test.each(['Financial Times', 'FT', 'Soft'])(
    'letters within another word do not name %s',
    (medium) => {
      expect(
        at('medium', 'Microsoft raconte la grève.', 'La grève dure.', { medium }),
      ).toHaveLength(1);
    },
  );
});

test('each run copied from the page is shown', () => {
  const one =
    'la ville de Lormont ouvre un journal pour tous ses habitants du quai et des quartiers voisins';
  const two =
    'le conseil a voté hier soir la somme dont il avait besoin pour payer ses trois premiers salaires';
  const page = `Ce lundi, ${one}. Dans la foulée, ${two}.`;
  expect(at('copied', `Voici que ${one}. Et puis, dit-on, ${two}.`, page)).toEqual([one, two]);
});

test('evidence that the page lacks is told at the sentence that states its claim', () => {
  const text = 'La ville ouvre un journal. Le conseil paie trois salaires.';
  const facts = [
    { claim: 'Les rémunérations sont à la charge de l’assemblée', evidence: 'Rien de tel.' },
  ];
  const [place = ''] = at('evidence', text, 'La ville ouvre un journal.', { facts });
  expect(place.length).toBeLessThan(text.length);
});

test.each([
  ['English', 'The city of Lormont has opened a newspaper for its people.'],
  [
    'German',
    'Die Stadt hat am Montag eine neue Zeitung gegründet, die von Lesern finanziert wird.',
  ],
  ['Spanish', 'La ciudad abre un periódico para sus habitantes y lo financia con donaciones.'],
])('sentences left in %s are shown, and those in French are not', (_language, foreign) => {
  const french = 'La ville ouvre un journal pour ses habitants, et le conseil le paie.';
  const text = `${foreign} ${french} ${foreign}`;
  expect(at('untranslated', text, french)).toEqual([foreign, foreign]);
});

test('what is to be translated is not read for its spelling', () => {
  const text = 'The city is opening a newspaper for all of its peple. Voilà une archvie de plus.';
  const subjects = checkText(
    { draft: { text, facts: [], medium: '' }, page: { text: 'Oui.', title: '' }, rubric } as never,
    (word) => ['archive', 'voilà', 'une', 'plus', 'cit', 'de'].includes(word),
  ).flatMap(({ code, subject }) => (code === 'spelling' ? [subject] : []));
  expect(subjects).toEqual(['archvie']);
});
