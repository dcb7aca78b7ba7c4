import { expect, test } from 'vitest';
import { cautionsFor, waitingFor } from '#src/adapters/desk/page/waiting.ts';

const finding = {
  key: 'copied:x',
  code: 'copied',
  about: 'style' as const,
  hard: false,
  span: [0, 1] as const,
  message: 'Passage recopié.',
};
const section = {
  id: 's',
  number: 1,
  link: 'l',
  rubric: 'bruisse',
  title: 'Et sinon…',
  state: 'approved' as const,
  revision: '1-a',
  writer: 'model',
  text: 'Texte',
  sources: [],
  findings: [],
  facts: [],
  tally: { approve: 2, changes: 0, veto: 0, quorum: 2, people: [], uncounted: [] },
};

test('an approved issue without a word to settle waits for nothing', () => {
  expect(waitingFor({ number: 1, state: 'approved', sections: [section] })).toEqual([]);
});

test('each kind of obstacle is named with its sections', () => {
  const open = { ...section, state: 'open' as const, tally: { ...section.tally, approve: 1 } };
  const sections = [
    { ...open, number: 1 },
    { ...open, number: 2, findings: [{ ...finding, code: 'number', hard: true }] },
    { ...section, number: 3, state: 'changes' as const },
    { ...section, number: 4, state: 'vetoed' as const },
  ];
  expect(waitingFor({ number: 1, state: 'draft', sections })).toEqual([
    'Arrêté par un veto\u00a0: n°\u00a04.',
    'À reprendre\u00a0: n°\u00a03.',
    'Une remarque bloque\u00a0: n°\u00a02.',
    'Il manque des voix\u00a0: n°\u00a01 et n°\u00a02.',
  ]);
});

test('a copied passage lets an approved issue be taken away, and is told until it is lifted', () => {
  const issue = (cleared: object) => ({
    number: 1,
    state: 'approved' as const,
    sections: [{ ...section, findings: [{ ...finding, ...cleared }] }],
  });
  expect(waitingFor(issue({}))).toEqual([]);
  expect(cautionsFor(issue({}))).toEqual([
    'À réécrire avant de publier, ou à lever avec une raison\u00a0: n°\u00a01.',
  ]);
  expect(cautionsFor(issue({ cleared: { by: 'ines', reason: 'citation assumée' } }))).toEqual([]);
});

test('an issue without a section waits for one, and a published one for nothing', () => {
  expect(waitingFor({ number: 1, state: 'draft', sections: [] })).toEqual(['Le numéro est vide.']);
  const copied = { ...section, findings: [finding] };
  expect(cautionsFor({ number: 1, state: 'published', sections: [copied] })).toEqual([]);
});
