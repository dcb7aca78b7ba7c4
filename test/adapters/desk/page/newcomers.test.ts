import { expect, test } from 'vitest';
import { newcomers } from '#src/adapters/desk/page/newcomers.ts';

const said = (id: string, bot = false) => ({
  id: `m-${id}`,
  author: { id, name: id, bot },
  at: '2026-11-17T08:30:00Z',
  text: 'Bonjour',
  reactions: [],
});
const camille = { id: 'camille', name: 'Camille' };
const cleared = {
  key: 'number:912',
  code: 'number',
  about: 'fact' as const,
  hard: true,
  span: [0, 3] as const,
  message: 'Nombre absent.',
  cleared: { by: 'ines', reason: 'revu' },
};
const brief = { text: 'Texte', revision: '1-a', writer: 'malik', findings: [cleared], facts: [] };
const link = {
  id: 'l',
  number: 1,
  url: 'https://estrans.example/',
  rubric: 'bruisse',
  state: 'ready' as const,
  drops: [],
  droppers: [],
  sameStory: [],
  notes: [],
  brief,
};

test('whoever spoke, wrote or lifted a remark without being on the roster is a newcomer, once', () => {
  const messages = [said('zoe'), said('zoe'), said('camille'), said('bruisse', true)];
  expect(newcomers({ people: [camille], messages, links: [link], issue: undefined })).toEqual([
    'zoe',
    'malik',
    'ines',
  ]);
});

test('the bot, the model and the extract are nobody', () => {
  const drafted = [
    { ...link, brief: { ...brief, writer: 'model', findings: [] } },
    { ...link, brief: { ...brief, writer: 'extract', findings: [] } },
  ];
  const shown = { people: [], messages: [said('bruisse', true)], links: drafted, issue: undefined };
  expect(newcomers(shown)).toEqual([]);
});
