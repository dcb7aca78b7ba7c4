import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOrigins, partsOf, replacePart, textOf } from '#src/core/lead/lead.ts';

const text =
  'Le chapô du jour.\n\n## Un début\n\nPremier paragraphe, sur la vente.\n\nSecond paragraphe, sur la grève.\n\n## La fin\nTroisième paragraphe, sur le rachat.';

test('a lead is a standfirst, cross-heads and paragraphs, each where it stands', () => {
  expect(partsOf(text).map(({ kind, text: own }) => [kind, own])).toEqual([
    ['standfirst', 'Le chapô du jour.'],
    ['heading', 'Un début'],
    ['paragraph', 'Premier paragraphe, sur la vente.'],
    ['paragraph', 'Second paragraphe, sur la grève.'],
    ['heading', 'La fin'],
    ['paragraph', 'Troisième paragraphe, sur le rachat.'],
  ]);
  for (const { start, end, text: own } of partsOf(text)) expect(text.slice(start, end)).toBe(own);
});

test('a text without cross-heads has no standfirst', () => {
  expect(partsOf('Un.\n\nDeux.').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

test('without cross-heads the first paragraph is the standfirst when it alone rests on nothing', () => {
  const kinds = (origins: readonly (readonly string[])[]) =>
    partsOf('Un.\n\nDeux.\n\nTrois.', origins).map(({ kind }) => kind);
  expect(kinds([[], ['a'], ['b']])[0]).toBe('standfirst');
  expect(kinds([[], ['a'], []])[0]).toBe('standfirst');
  expect(kinds([['a'], [], ['b']])[0]).toBe('paragraph');
  expect(kinds([[], [], []])[0]).toBe('paragraph');
});

test('a standfirst stays one when the only cross-head is deleted', () => {
  const before = {
    text: 'Le chapô du jour.\n\n## Un début\n\nPremier paragraphe, sur la vente.',
    origins: [[], ['a']],
  };
  const edited = 'Le chapô du jour.\n\nPremier paragraphe, sur la vente.';
  const kinds = partsOf(edited, carryOrigins(before, edited)).map(({ kind }) => kind);
  expect(kinds).toEqual(['standfirst', 'paragraph']);
});

test('blocks written out read as the same blocks', () => {
  const words = fc.array(fc.constantFrom('mot', 'voix', '« onde »', '12'), { minLength: 1 });
  const block = fc.record({
    kind: fc.constantFrom('heading' as const, 'paragraph' as const),
    text: words.map((some) => some.join(' ')),
  });
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const read = partsOf(textOf(blocks)).map(({ kind, text: own }) => ({
        kind: kind === 'standfirst' ? 'paragraph' : kind,
        text: own,
      }));
      expect(read).toEqual(blocks);
    }),
  );
});

const origins = [[], ['vente'], ['greve'], ['rachat', 'vente']];

test('one block is replaced, the others as they were, and what is put rests on the same sources', () => {
  const put = (number: number, words: string) => replacePart({ text, origins }, number, words);
  expect(partsOf(put(5, 'Le mot de la fin')?.text ?? '')[4]).toMatchObject({
    kind: 'heading',
    text: 'Le mot de la fin',
  });
  expect(put(5, 'Le mot de la fin')?.origins).toEqual(origins);
  expect(put(3, 'Un.\n\nDeux.')?.origins).toEqual([[], ['vente'], ['vente'], ...origins.slice(2)]);
  expect(put(7, 'Rien.')).toBeUndefined();
});

test('a paragraph written anew in the place of another rests on its sources', () => {
  const edited = text.replace('Second paragraphe, sur la grève.', 'Tout autre chose.');
  expect(carryOrigins({ text, origins }, edited)).toEqual(origins);
});

test('paragraphs keep their sources through edits, moves and cuts; a new one has none of its own', () => {
  const edited =
    'Le chapô du jour.\n\n## La fin\n\nTroisième paragraphe, sur tout le rachat.\n\nPremier paragraphe, sur la vente.\n\nOn ne sait rien d’autre ici.\n\nNi là.';
  expect(carryOrigins({ text, origins }, edited)).toEqual([
    [],
    ['rachat', 'vente'],
    ['vente'],
    [],
    [],
  ]);
});
