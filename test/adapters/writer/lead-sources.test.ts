import { expect, test } from 'vitest';
import { checkLead } from '#src/core/lead/check-lead.ts';
import { partsOf } from '#src/core/lead/lead.ts';
import { led, une } from './drafted.ts';
import { lead, story } from './lead-sample.ts';
import type { Step } from './model-server.ts';

const answer = (change: object = {}): Step => ({ say: JSON.stringify({ ...lead, ...change }) });
const own = story.map(({ url }) => [url]);

/** The sample lead, its sources given as they are told here. */
const cited = (told: (number: number) => unknown): Step =>
  answer({
    blocks: lead.blocks.map((one) => ({ ...one, sources: told(one.sources[0] ?? 0) })),
    facts: lead.facts.map((one) => ({ ...one, source: told(one.source) })),
  });

const mediumOf = (number: number): string => story[number - 1]?.medium ?? '';

test.each<[string, (number: number) => unknown]>([
  ['a number', (number) => number],
  ['a number in a string', (number) => `${number}`],
  ['a mark', (number) => [`[${number}]`]],
  ['a name', (number) => [`Article ${number}`]],
  ['their medium', (number) => [mediumOf(number)]],
  ['their number and medium', (number) => ({ number, medium: mediumOf(number) })],
  ['their number and day', (number) => ({ number, day: '2026-11-03' })],
  ['their address', (number) => story[number - 1]?.url],
  ['a number, and one that no article has', (number) => [number, 9]],
])('sources given as %s are those of their paragraph', async (_, told) => {
  const { draft, asked } = await led([cited(told)]);
  expect(draft.origins).toEqual([[], ...own]);
  expect(asked).toHaveLength(1);
});

test.each<[string, (number: number) => unknown]>([
  ['numbers', (number) => [number - 1]],
  ['numbers in strings', (number) => `${number - 1}`],
  ['names', (number) => `Article ${number - 1}`],
])('sources counted from zero as %s are those of their paragraph', async (_, told) => {
  const { draft, asked } = await led([cited(told)]);
  expect(draft.origins).toEqual([[], ...own]);
  expect(draft.facts.map(({ source }) => source)).toEqual(
    (await led([answer()])).draft.facts.map(({ source }) => source),
  );
  expect(asked).toHaveLength(1);
});

test('a zero beside the number of the last article is no article’s', async () => {
  const { draft } = await led([cited((number) => [0, number])]);
  expect(draft.origins).toEqual([[], ...own]);
  const [first, second] = lead.blocks;
  const blocks = [
    { ...first, sources: [0] },
    { ...second, sources: [2] },
  ];
  expect((await led([answer({ blocks })])).draft.origins?.[2]).toEqual([story[1].url]);
});

test('several sources in one string are all of them', async () => {
  const { draft } = await led([cited((number) => `${number} et 1`)]);
  expect(draft.origins?.at(-1)).toEqual([story[2].url, story[0].url]);
});

test('a medium whose name has a number is no number of an article', async () => {
  const [first, ...others] = story;
  const article = { ...first, medium: 'Les 3 Rives' };
  const blocks = lead.blocks.map((one, i) =>
    i > 0
      ? one
      : {
          ...one,
          text: one.text.replace('Le Courrier du Rhône', 'Les 3 Rives'),
          sources: ['Les 3 Rives'],
        },
  );
  const { draft } = await led([answer({ blocks })], { article, others });
  expect(draft.origins?.[1]).toEqual([first.url]);
});

test('what is true of another source is refused however the sources are given', async () => {
  const [first, second, third] = lead.blocks;
  const text = first?.text.replace('340 000 euros', '290 000 euros');
  for (const sources of [1, '1', 'Le Courrier du Rhône']) {
    const blocks = [{ ...first, text, sources }, second, third];
    expect(await led([answer({ blocks, facts: [] })])).toMatchObject({ setback: 'unverified' });
  }
});

test('a lead that names no source is sent back for them, and given up when it stays so', async () => {
  const bare = cited(() => []);
  const mended = await led([bare, answer()]);
  expect(mended.asked[1]?.messages.at(-1)?.content).toContain('sur quels articles il s’appuie');
  expect(mended.draft.origins).toEqual([[], ...own]);
  expect(await led([bare])).toMatchObject({ writer: 'extract', setback: 'unverified' });
});

test('marks of sources in a paragraph are taken for its sources, and out of its words', async () => {
  const blocks = lead.blocks.map(({ sources, ...one }) => ({
    ...one,
    text: `${one.text} [${sources[0]}]`,
  }));
  const { draft, writer } = await led([answer({ blocks })]);
  expect(writer).toBe('model');
  expect(draft.origins).toEqual([[], ...own]);
  expect(draft.text).not.toMatch(/\[\d/u);
});

test('a paragraph of nothing but a mark goes, and the others keep their sources', async () => {
  const [first, ...rest] = lead.blocks;
  const empty = { heading: '', text: '[2]', sources: [2] };
  const { draft } = await led([answer({ blocks: [first, empty, ...rest] })]);
  expect(draft.origins).toEqual([[], ...own]);
});

test('sources too deep to be read are none', async () => {
  const json = JSON.stringify(lead);
  const nested = `${'['.repeat(50_000)}1${']'.repeat(50_000)}`;
  const { draft } = await led([{ say: json.replace('"sources":[1]', `"sources":${nested}`) }]);
  expect(draft.origins?.[1]).toEqual([]);
});

test.each(['', null, undefined])(
  'a lead whose standfirst is %j is kept without one',
  async (one) => {
    const { draft, writer } = await led([answer({ standfirst: one })]);
    expect(writer).toBe('model');
    expect(partsOf(draft.text).map(({ kind }) => kind)).not.toContain('standfirst');
    expect(draft.origins).toEqual(own);
    expect(checkLead(draft, story, une).filter(({ hard }) => hard)).toEqual([]);
  },
);
