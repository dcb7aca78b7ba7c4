import { expect, test } from 'vitest';
import { unwrapped } from '#src/adapters/writer/unwrapped.ts';
import { drafted, led } from './drafted.ts';
import { lead } from './lead-sample.ts';
import { article, faithful } from './sample.ts';

const own = (said: string): string => unwrapped(said, [article]);

test.each([
  ['"Un livre dans le train"', 'Un livre dans le train'],
  ['« Un livre dans le train »', 'Un livre dans le train'],
  ['“Un livre dans le train”', 'Un livre dans le train'],
  ["'L'été d'un \"petit\" journal'", 'L\'été d\'un "petit" journal'],
  ['« Un livre, dit « oui », et part »', 'Un livre, dit « oui », et part'],
  ['"Il dit "oui" au livre"', 'Il dit "oui" au livre'],
  ['Titre : « Un livre dans le train »', 'Un livre dans le train'],
  ['"Title: Un livre dans le train"', 'Un livre dans le train'],
  ['Brève : Le Courrier ouvre.', 'Le Courrier ouvre.'],
  ['Chapô : Le Courrier ouvre.', 'Le Courrier ouvre.'],
])('%s is what stands in its marks, behind its label', (said, bare) => {
  expect(own(said)).toBe(bare);
});

test.each([
  '« Oui » et « non »',
  '"Oui" et "non"',
  "'Oui' et 'non'",
  '« Oui », dit-elle',
  'Le titre : un livre',
  'Le Courrier ouvre « Un livre »',
  '« Un livre',
  '"',
  '',
])('%s stands as it is', (said) => {
  expect(own(said)).toBe(said);
});

test('what a page quotes keeps its marks', () => {
  const said = '« On voulait que les gens voient leur journal naître »';
  expect(own(said)).toBe(said);
  expect(own('« Les gens verront le journal naître »')).toBe('Les gens verront le journal naître');
});

test('a text as long as a model may give it is read in time', () => {
  const start = process.cpuUsage();
  for (const mark of ['"', '« ', "'", '“', '->'])
    expect(own(mark.repeat(100_000)).length).toBeLessThanOrEqual(200_000);
  own('« '.repeat(50_000) + ' »'.repeat(50_000));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
});

test('a brief that a model puts in quotation marks is a draft at once', async () => {
  const plain = await drafted([{ say: JSON.stringify(faithful) }]);
  const marked = faithful.text.replaceAll('« ', '“').replaceAll(' »', '”');
  for (const text of [`« ${faithful.text} »`, `"${marked}"`, `Brève : ${faithful.text}`]) {
    const { draft, asked } = await drafted([{ say: JSON.stringify({ ...faithful, text }) }]);
    expect({ text: draft.text, calls: asked.length }).toEqual({ text: plain.draft.text, calls: 1 });
  }
});

test('a lead whose title and cross-head are in quotation marks is a draft at once', async () => {
  const [first, ...others] = lead.blocks;
  const wrapped = {
    ...lead,
    title: `« ${lead.title} »`,
    standfirst: `"${lead.standfirst}"`,
    blocks: [{ ...first, heading: `« ${first?.heading} »` }, ...others],
  };
  const { draft, asked } = await led([{ say: JSON.stringify(wrapped) }]);
  expect(asked).toHaveLength(1);
  expect(draft).toEqual((await led([{ say: JSON.stringify(lead) }])).draft);
});
