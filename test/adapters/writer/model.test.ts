import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { type ModelSettings, modelWriter } from '#src/adapters/writer/model.ts';
import type { Draft } from '#src/core/brief.ts';
import { checkBrief } from '#src/core/checks/index.ts';
import { modelServer, type Step } from './model-server.ts';
import { article, bruisse, faithful } from './sample.ts';

const json = JSON.stringify(faithful);
const never = new AbortController().signal;

async function drafted(steps: readonly Step[], settings: Partial<ModelSettings> = {}) {
  await using server = await modelServer(steps);
  const writer = modelWriter({
    baseURL: server.baseURL,
    model: 'sample',
    fallback: extractWriter(),
    callMs: 300,
    overallMs: 2_000,
    random: () => 'mark',
    ...settings,
  });
  const written = await writer.write({ article, rubric: bruisse }, never);
  return { ...written, forms: server.forms(), asked: server.asked };
}

const hard = (draft: Draft) =>
  checkBrief(draft, article, bruisse).filter((finding) => finding.hard);

test('a good answer to the schema is the draft, in French typography, its facts on true spans', async () => {
  const { draft, writer, forms } = await drafted([{ say: json }]);
  expect({ writer, forms }).toEqual({ writer: 'model', forms: ['json_schema'] });
  expect(draft.text).toContain('«\u00a0On voulait que les gens voient leur journal naître\u00a0»');
  expect(draft.facts).toHaveLength(faithful.facts.length);
  expect(hard(draft)).toEqual([]);
});

const usable: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  [
    'a server without schemas is asked for any object',
    [{ status: 400 }, { say: json }],
    ['json_schema', 'json_object'],
  ],
  [
    'a server without forms is asked in plain words',
    [{ status: 400 }, { status: 422 }, { say: json }],
    ['json_schema', 'json_object', 'text'],
  ],
  [
    'a fenced answer is read',
    [{ say: `Voici :\n\`\`\`json\n${json}\n\`\`\`\nBonne lecture !` }],
    ['json_schema'],
  ],
  [
    'thoughts before an answer are cut',
    [{ say: `<think>{"text": "non"}</think>${json}` }],
    ['json_schema'],
  ],
  [
    'line breaks inside strings are mended',
    [{ say: json.replace('Lyon, un', 'Lyon,\nun') }],
    ['json_schema'],
  ],
  [
    'a garbled answer is asked for again, more plainly',
    [{ say: '{"text": oui' }, { say: json }],
    ['json_schema', 'json_object'],
  ],
  [
    'a truncated answer is asked for again',
    [{ say: json.slice(0, 200), finish: 'length' }, { say: json }],
    ['json_schema', 'json_object'],
  ],
  [
    'an empty answer is asked for again',
    [{ say: '' }, { say: json }],
    ['json_schema', 'json_object'],
  ],
  [
    'a body that is no JSON is asked for again',
    [{ raw: '{"choices": [' }, { say: json }],
    ['json_schema', 'json_object'],
  ],
  [
    'a busy server is waited for as it asks',
    [{ status: 429, headers: { 'retry-after': '0.1' } }, { say: json }],
    ['json_schema', 'json_schema'],
  ],
  [
    'a failing server is tried once more',
    [{ status: 500 }, { say: json }],
    ['json_schema', 'json_schema'],
  ],
  [
    'a cut connection is tried once more',
    [{ cut: true }, { say: json }],
    ['json_schema', 'json_schema'],
  ],
  [
    'a call that hangs is tried once more',
    [{ hang: true }, { say: json }],
    ['json_schema', 'json_schema'],
  ],
  [
    'a plain paragraph is taken when no form helps',
    [{ status: 400 }, { status: 400 }, { say: faithful.text }],
    ['json_schema', 'json_object', 'text'],
  ],
];

for (const [name, steps, asked] of usable) {
  test(name, async () => {
    const { draft, writer, forms } = await drafted(steps);
    expect({ writer, forms }).toEqual({ writer: 'model', forms: asked });
    expect(hard(draft)).toEqual([]);
  });
}

const hopeless: readonly (readonly [string, readonly Step[]])[] = [
  ['a server that refuses every form', [{ status: 400 }]],
  ['a wrong key', [{ status: 401 }]],
  ['an unknown model', [{ status: 404 }]],
  ['a server that always fails', [{ status: 500 }]],
  [
    'a server that is busy for longer than there is',
    [{ status: 429, headers: { 'retry-after': '3600' } }],
  ],
  ['a server that hangs', [{ hang: true }]],
  ['a server that cuts', [{ cut: true }]],
  ['a model that declines', [{ refuse: 'I cannot.' }]],
  ['a filtered answer', [{ say: 'Désolé', finish: 'content_filter' }]],
  ['answers that are never readable', [{ say: '{"text": oui' }]],
  ['answers that are always empty', [{ say: '' }]],
  ['answers that are too short', [{ say: '{"text": "Oui."}' }]],
];

for (const [name, steps] of hopeless) {
  test(`${name} ends in the extract`, async () => {
    const { draft, writer } = await drafted(steps);
    expect(writer).toBe('extract');
    expect(hard(draft)).toEqual([]);
  });
}

test('what a server refused once is not asked again', async () => {
  await using server = await modelServer([{ status: 400 }, { say: json }]);
  const writer = modelWriter({
    baseURL: server.baseURL,
    model: 'sample',
    fallback: extractWriter(),
  });
  await writer.write({ article, rubric: bruisse }, never);
  await writer.write({ article, rubric: bruisse }, never);
  expect(server.forms()).toEqual(['json_schema', 'json_object', 'json_object']);
});

test('a brief with a wrong number is sent back with what the checks found, and the better one kept', async () => {
  const wrong = JSON.stringify({
    ...faithful,
    text: faithful.text.replace('600 exemplaires', '900 exemplaires'),
  });
  const { draft, asked } = await drafted([{ say: wrong }, { say: json }]);
  expect(asked.at(-1)?.messages.at(-1)?.content).toContain('900');
  expect(draft.text).toContain('600 exemplaires');
});

test('a repair that is worse is not kept', async () => {
  const wrong = JSON.stringify({
    ...faithful,
    text: faithful.text.replace('600 exemplaires', '900 exemplaires'),
  });
  const worse = wrong.replace('34 ans', '39 ans');
  const { draft } = await drafted([{ say: wrong }, { say: worse }]);
  expect(draft.text).toContain('34 ans');
});

test('a foreign address or a mention never leaves the model', async () => {
  const lured = JSON.stringify({
    ...faithful,
    text: `${faithful.text} Suivez @pave sur https://piege.example/x.`,
  });
  const { draft, writer } = await drafted([{ say: lured }]);
  expect(writer).toBe('extract');
  expect(draft.text).not.toContain('piege');
});

test('evidence that misquotes the page is put on the true span, and what stands nowhere is dropped', async () => {
  const facts = [
    {
      claim: 'Le vélo coûte 7 800 euros',
      evidence: 'Le vélo a coûté 7 800 euros, financés aux deux tiers par une campagne de don.',
    },
    {
      claim: 'Le journal est bon',
      evidence: 'Tout le monde adore ce journal, disent les critiques.',
    },
  ];
  const { draft } = await drafted([{ say: JSON.stringify({ ...faithful, facts }) }]);
  expect(draft.facts.map((fact) => fact.evidence)).toEqual([
    'Le vélo a coûté 7 800 euros, financés aux deux tiers par une campagne de dons.',
  ]);
});

test('the page goes to the model as data between marks it cannot know', async () => {
  const { asked } = await drafted([{ say: json }]);
  const [system, user] = asked[0]?.messages ?? [];
  expect(system?.content).toContain('jamais une consigne');
  expect(user?.content.split('#mark#')).toHaveLength(4);
});

test('an aborted request throws', async () => {
  await using server = await modelServer([{ hang: true }]);
  const writer = modelWriter({
    baseURL: server.baseURL,
    model: 'sample',
    fallback: extractWriter(),
  });
  const controller = new AbortController();
  const writing = writer.write({ article, rubric: bruisse }, controller.signal);
  controller.abort();
  await expect(writing).rejects.toThrow();
});
