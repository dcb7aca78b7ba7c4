import { expect, test } from 'vitest';
import { checkHere } from '#src/adapters/checker/here.ts';
import type { Checker } from '#src/ports/checker.ts';
import { drafted, led } from './drafted.ts';
import { lead } from './lead-sample.ts';
import type { Step } from './model-server.ts';
import { faithful } from './sample.ts';

const json = JSON.stringify(faithful);
const say = (change: object): Step => ({ say: JSON.stringify({ ...faithful, ...change }) });

/** A checker that remembers the texts that it was asked about. */
function remembering() {
  const texts: string[] = [];
  const check: Checker = (asked) => {
    texts.push(asked.draft.text);
    return checkHere(asked);
  };
  return { check, texts };
}

test.each([
  ['in its text', { text: faithful.text.repeat(10) }],
  ['in its text without spaces', { text: `${faithful.text} ${'a'.repeat(20_000)}` }],
  ['in its title', { title: 'Le Pavé '.repeat(1_000) }],
])(
  'an answer without end %s is sent back unchecked, cut short, and its correction kept',
  async (_, change) => {
    const { check, texts } = remembering();
    const { writer, asked } = await drafted([say(change), { say: json }], { check });
    expect({ writer, calls: asked.length, checked: texts.length }).toEqual({
      writer: 'model',
      calls: 2,
      checked: 1,
    });
    const [, , said, correction] = asked[1]?.messages ?? [];
    expect(said?.content.length).toBe(2_000);
    expect(correction?.content).toContain('en 90 à 160 mots');
  },
);

test('an answer of a megabyte, twice, ends in the extract unchecked and counted', async () => {
  const { check, texts } = remembering();
  const { writer, setback, tokens } = await drafted(
    [say({ text: faithful.text.repeat(1_600), facts: Array(2_000).fill(faithful.facts[0]) })],
    { check },
  );
  expect({ writer, setback, tokens }).toEqual({
    writer: 'extract',
    setback: 'endless',
    tokens: 2200,
  });
  expect(texts).toEqual([]);
});

test('a text somewhat longer than its rubric is kept, and remarked on', async () => {
  const { writer, draft } = await drafted([say({ text: `${faithful.text} ${faithful.text}` })]);
  expect(writer).toBe('model');
  expect(draft.text.length).toBeGreaterThan(faithful.text.length * 2 - 10);
});

test('of facts without number or end, some are read', async () => {
  const facts = [
    { claim: 'Le Pavé est long', evidence: 'le '.repeat(9_000) },
    ...faithful.facts,
    ...Array.from({ length: 9_000 }, (_, i) => ({
      claim: `Le numéro ${i}`,
      evidence: 'nulle part',
    })),
  ];
  const { draft, asked } = await drafted([say({ facts }), { say: json }]);
  expect(asked[1]?.messages.at(-1)?.content.length).toBeLessThan(20_000);
  expect(draft.facts.length).toBeGreaterThanOrEqual(faithful.facts.length);
});

test('a lead without end is sent back, and given up when it stays so', async () => {
  const endless = JSON.stringify({ ...lead, blocks: Array(40).fill(lead.blocks).flat() });
  const { asked, writer } = await led([{ say: endless }, { say: JSON.stringify(lead) }]);
  expect({ calls: asked.length, writer }).toEqual({ calls: 2, writer: 'model' });
  expect(await led([{ say: endless }])).toMatchObject({ writer: 'extract', setback: 'endless' });
});

test.each<[string, Checker]>([
  ['fail', () => Promise.reject(new Error('out of memory'))],
  ['do not end', () => new Promise(() => {})],
])('a text whose checks %s ends in the extract, in time and counted', async (_, check) => {
  const { writer, setback, tokens } = await drafted([{ say: json }], { check, overallMs: 1_000 });
  expect({ writer, setback, tokens }).toEqual({
    writer: 'extract',
    setback: 'unchecked',
    tokens: 1100,
  });
});

test('a correction whose checks fail leaves the text that it was to correct', async () => {
  let checked = 0;
  const check: Checker = (asked) => {
    checked += 1;
    return checked === 1 ? checkHere(asked) : Promise.reject(new Error('out of memory'));
  };
  const invented = { claim: 'Le Pavé', evidence: 'Une phrase qui n’est nulle part dans la page' };
  const facts = [...faithful.facts, invented];
  const { writer, asked } = await drafted([say({ facts })], { check });
  expect({ writer, calls: asked.length }).toEqual({ writer: 'model', calls: 2 });
});
