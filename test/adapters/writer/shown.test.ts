import { expect, test } from 'vitest';
import { shownOf } from '#src/adapters/writer/shown.ts';
import { draftNote } from '#src/locale/writers.ts';
import { drafted, led } from './drafted.ts';
import { lead, story } from './lead-sample.ts';
import { article, faithful } from './sample.ts';

const filler = Array.from({ length: 900 }, (_, i) => `La phrase ${i} ne dit rien de plus.`).join(
  ' ',
);
const ending = 'Le journal paraîtra de nouveau au printemps.';
const long = { ...article, text: `${article.text}\n\n${filler}\n\n${ending}` };
const asked = (turns: readonly { content: string }[] = []) => turns[1]?.content ?? '';

test('of a page that is too long a model is shown the start and the end, in whole sentences, and told that a passage lacks', async () => {
  const { asked: all, unread } = await drafted(
    [{ say: JSON.stringify(faithful) }],
    {},
    {
      article: long,
    },
  );
  const shown = asked(all[0]?.messages);
  expect(shown).toContain(article.text.slice(0, 500));
  expect(shown).toContain(ending);
  expect(shown).not.toContain('La phrase 700 ne');
  expect(shown).toContain('un passage du milieu, à la place d’un « […] », ne t’est pas montré');
  expect(unread).toEqual([article.medium]);
  const [{ text } = long] = shownOf([long]);
  expect(text.length).toBeLessThanOrEqual(24_010);
  expect(text).toMatch(/ne dit rien de plus\.\n\[…\]\nLa phrase \d+ ne/u);
});

test('of a page that is shown whole nothing lacks, and nothing is said', async () => {
  const { asked: all, ...written } = await drafted([{ say: JSON.stringify(faithful) }]);
  expect(asked(all[0]?.messages)).not.toContain('du milieu');
  expect(written).not.toHaveProperty('unread');
});

test('of the pages of a lead, the model is told which are not shown whole', async () => {
  const [first, second, third] = story;
  const others = [{ ...second, text: `${second?.text}\n\n${filler}` }, third];
  const { asked: all, unread } = await led([{ say: JSON.stringify(lead) }], {
    article: first,
    others,
  } as Parameters<typeof led>[1]);
  expect(asked(all[0]?.messages)).toMatch(/\nArticle 2 : Il est long/u);
  expect(asked(all[0]?.messages)).not.toMatch(/\nArticle [13] :/u);
  expect(unread).toEqual([second?.medium]);
});

test('an extract of a long page was read whole, and an editor is told nothing of its length', async () => {
  const written = await drafted([{ status: 401 }], {}, { article: long });
  expect(written.writer).toBe('extract');
  expect(written).not.toHaveProperty('unread');
});

test('editors are told which pages the model read the ends of, and what to do', () => {
  const note = draftNote({ writer: 'model', unread: ['Le Pavé', 'La Rive'] }, []);
  expect(note).toMatch(/^Pages longues \(Le Pavé et La Rive\) : .* Parcourez le milieu/u);
  expect(draftNote({ writer: 'model' }, [])).toBe('');
});

test('an extract of several pages is noted as one of them all', () => {
  const sources = ['Le Pavé', 'La Rive'].map((medium) => ({
    url: 'https://gazette.example/un',
    title: 'Le budget',
    medium,
  }));
  expect(draftNote({ writer: 'extract', sources }, [])).toBe('Extrait des pages, à réécrire.');
  for (const some of [{}, { sources: [] }, { sources: sources.slice(1) }])
    expect(draftNote({ writer: 'extract', ...some }, [])).toBe('Extrait de la page, à réécrire.');
});
