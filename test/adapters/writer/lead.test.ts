import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { checkLead } from '#src/core/lead/check-lead.ts';
import { partsOf } from '#src/core/lead/lead.ts';
import { led, une } from './drafted.ts';
import { lead, story } from './lead-sample.ts';
import type { Step } from './model-server.ts';

const never = new AbortController().signal;
const [article, ...others] = story;
const request = { article, others, rubric: une };

const answer = (change: object = {}): Step => ({ say: JSON.stringify({ ...lead, ...change }) });

test('a model’s lead has a headline, a standfirst, cross-heads, and paragraphs that each know their sources', async () => {
  const { draft, writer } = await led([answer()]);
  expect(writer).toBe('model');
  expect(draft.headline).toContain('Radio Confluent');
  expect(partsOf(draft.text).map(({ kind }) => kind)).toEqual([
    'standfirst',
    ...['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph'],
  ]);
  expect(draft.origins).toEqual([[], ...story.map(({ url }) => [url])]);
  expect(new Set(draft.facts.map(({ source }) => source))).toEqual(
    new Set(story.map(({ url }) => url)),
  );
  expect(checkLead(draft, story, une).filter(({ hard }) => hard)).toEqual([]);
});

test('the pages go to the model as data, each numbered', async () => {
  const { asked } = await led([answer()]);
  const user = asked[0]?.messages[1]?.content ?? '';
  for (const [i, { text }] of story.entries()) {
    expect(user).toContain(`ARTICLE ${i + 1}`);
    expect(user).toContain(text);
  }
});

test('what is true of another source is refused in a paragraph that does not rest on it', async () => {
  const [first, second, third] = lead.blocks;
  const text = first?.text.replace('340 000 euros', '290 000 euros');
  const swapped = answer({ blocks: [{ ...first, text }, second, third], facts: [] });
  const { setback, asked, draft } = await led([swapped]);
  expect(setback).toBe('unverified');
  expect(asked[1]?.messages.at(-1)?.content).toMatch(/290\s000/u);
  expect(checkLead(draft, story, une).filter(({ hard }) => hard)).toEqual([]);
});

test('a quotation that two sources have is traced to its paragraph’s own', async () => {
  const [courrier, tribune, gazette] = story;
  const words = '« On a gagné le droit de recommencer », souffle Karim Beldi.';
  const again = { ...courrier, text: `${courrier.text}\n\n${words} Il le dit partout.` };
  const { draft, writer } = await led([answer()], { article: again, others: [tribune, gazette] });
  expect(writer).toBe('model');
  const traced = draft.facts.filter(({ claim }) => claim.includes('droit de recommencer'));
  expect(traced.map(({ source }) => source)).toEqual([gazette.url]);
});

test('a title above a paragraph is its cross-head', async () => {
  const [first, ...others] = lead.blocks;
  const blocks = [
    { ...first, heading: '', text: `## ${first?.heading}\n\n${first?.text}` },
    ...others,
  ];
  const { draft } = await led([{ say: JSON.stringify({ ...lead, blocks }) }]);
  expect(draft).toEqual((await led([{ say: JSON.stringify(lead) }])).draft);
});

test('a lead without cross-heads is a draft at once, its standfirst told apart', async () => {
  const blocks = lead.blocks.map((one) => ({ ...one, heading: '' }));
  const { draft, writer, asked } = await led([answer({ blocks })]);
  expect({ writer, calls: asked.length }).toEqual({ writer: 'model', calls: 1 });
  expect(partsOf(draft.text, draft.origins).map(({ kind }) => kind)).toEqual([
    'standfirst',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(checkLead(draft, story, une).filter(({ code }) => code === 'unsourced')).toEqual([]);
});

test('another version of a lead is asked with the present one, its cross-heads named, its sources numbered', async () => {
  const before = {
    headline: 'Une radio sauvée',
    text: 'Le chapô.\n\n## La vente\n\nTout commence là.',
    origins: [[], [story[1].url, story[0].url]],
    facts: [],
  };
  const { asked } = await led([answer()], { before, instruction: 'un autre titre' });
  const user = asked[0]?.messages[1]?.content ?? '';
  expect(user).toContain(
    'Titre : Une radio sauvée\n\nLe chapô.\n\nIntertitre : La vente\n\nTout commence là. [1, 2]\n',
  );
  expect(user).toMatch(/Écris une autre version, d’après les articles seuls\.$/u);
});

test('a lead is shown one of the house’s leads, nearly whole, without Markdown', async () => {
  const paragraph = `${'Un paragraphe du récit. '.repeat(20)}\n\n`;
  const example = `Titre\nLe chapô.\n\n## Un début\n\n${paragraph.repeat(12)}## La fin\n\nLa chute.`;
  const { asked } = await led([answer()], { examples: [example, 'Un autre article.'] });
  const user = asked[0]?.messages[1]?.content ?? '';
  expect(user).toContain('Intertitre : La fin\n\nLa chute.\n#mark#');
  expect(user).not.toContain('## ');
  expect(user).not.toContain('Un autre article.');
});

test('an altered quotation is sent back, and its correction kept', async () => {
  const [first, second, third] = lead.blocks;
  const text = first?.text.replace('plus de quoi payer', 'pas envie de payer');
  const { draft, writer } = await led([
    answer({ blocks: [{ ...first, text }, second, third] }),
    answer(),
  ]);
  expect(writer).toBe('model');
  expect(draft.text).toContain('plus de quoi payer');
});

test('a lead one of whose paragraphs rests on nothing is sent back with its sentences, and given up when it stays so', async () => {
  const [first, second, third] = lead.blocks;
  const text = second?.text.replace(/«[^»]*», y lance Karim Beldi/u, 'Karim Beldi en est');
  const change = {
    blocks: [first, { ...second, text }, third],
    facts: [lead.facts[0], lead.facts[2]],
  };
  const mended = await led([answer(change), answer()]);
  expect(mended.writer).toBe('model');
  expect(mended.asked[1]?.messages.at(-1)?.content).toMatch(/aucun passage .* 21\s000 signatures/u);
  expect(await led([answer(change)])).toMatchObject({ writer: 'extract', setback: 'unverified' });
});

test.each<[string, Step, string]>([
  ['a refusal', { refuse: 'I cannot.' }, 'declined'],
  ['a server that fails', { status: 500 }, 'failing'],
  [
    'a brief in place of a lead',
    { say: JSON.stringify({ title: 'x', text: 'Un texte.' }) },
    'unusable',
  ],
  ['a lead without blocks', { say: JSON.stringify({ ...lead, blocks: [] }) }, 'unusable'],
])('%s ends in the dossier, which says why', async (_, step, why) => {
  const { writer, setback, draft } = await led([step]);
  expect({ writer, setback }).toEqual({ writer: 'extract', setback: why });
  expect(draft.origins).toBeDefined();
});

test('without a model the sources stand one after the other as they appeared, with their voices', async () => {
  const shuffled = { ...request, article: story[2], others: [story[0], story[1]] };
  const { draft, writer } = await extractWriter().write(shuffled, never);
  expect(writer).toBe('extract');
  const parts = partsOf(draft.text);
  expect(parts[0]?.kind).toBe('standfirst');
  expect(parts.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    '3 novembre 2026, Le Courrier du Rhône',
    '9 novembre 2026, La Tribune des ondes',
    '19 novembre 2026, La Gazette du Confluent',
  ]);
  for (const voice of ['payer l’émetteur', 'ceux qui l’écoutent', 'droit de recommencer'])
    expect(draft.text).toContain(voice);
  const findings = checkLead(draft, story, une);
  expect(findings.filter(({ hard }) => hard)).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain('copied');
  for (const { evidence, source } of draft.facts)
    expect(story.find(({ url }) => url === source)?.text).toContain(evidence);
});
