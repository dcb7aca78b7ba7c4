import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';
import { drafted } from './drafted.ts';
import type { Step } from './model-server.ts';
import { article, bruisse, faithful } from './sample.ts';

const json = JSON.stringify(faithful);
const say = (change: object): Step => ({ say: JSON.stringify({ ...faithful, ...change }) });
const { facts, text } = faithful;

const thoughts: readonly (readonly [string, string])[] = [
  [
    'closed by a mark alone, with an object of its own',
    `Je rends {"title": ..., "text": ...}, ou {"text": "Trop court."}.\n</think>\n\n${json}`,
  ],
  ['between square marks', `[THINK]Je rends {title, text}.[/THINK]${json}`],
  [
    'on a channel of their own',
    `<|channel|>analysis<|message|>We need {"a": 1}.<|end|><|start|>assistant<|channel|>final<|message|>${json}<|return|>`,
  ],
  ['after it', `${json}\n<think>{"text": "Est-ce bien ?"}</think>`],
];

for (const [where, answer] of thoughts) {
  test(`an answer is read beside thoughts ${where}`, async () => {
    const { writer, forms } = await drafted([{ say: answer }]);
    expect({ writer, forms }).toEqual({ writer: 'model', forms: ['json_schema'] });
  });
}

const quirks: readonly (readonly [string, Step])[] = [
  ['the form it was asked for above it', { say: `Voici {title, text, facts} :\n${json}` }],
  ['a draft that is too short above it', { say: `{"text": "Trop court."}\n${json}` }],
  ['line breaks of any kind in its strings', { say: json.replace('Lyon, un', 'Lyon,\r\nun') }],
  ['its last brace missing', { say: json.slice(0, -1) }],
  ['its JSON written as JSON', { say: JSON.stringify(json) }],
  ['its JSON under a name', { say: JSON.stringify({ answer: json }) }],
  ['its arguments as those of a tool', { say: JSON.stringify({ name: 'f', arguments: faithful }) }],
  ['its text in pieces', say({ text: text.split(/(?<=\.) /u) })],
  ['its facts under numbers', say({ facts: { ...facts } })],
  ['its facts as JSON in a string', say({ facts: JSON.stringify(facts) })],
  [
    'its evidence in lists',
    say({ facts: facts.map((fact) => ({ ...fact, evidence: [fact.evidence] })) }),
  ],
];

for (const [quirk, step] of quirks) {
  test(`an answer with ${quirk} is a draft at once`, async () => {
    const { writer, draft, asked } = await drafted([step]);
    expect({ writer, calls: asked.length }).toEqual({ writer: 'model', calls: 1 });
    expect(draft.facts.length).toBeGreaterThanOrEqual(facts.length);
    expect(checkBrief(draft, article, bruisse).filter(({ hard }) => hard)).toEqual([]);
  });
}

const dresses: readonly (readonly [string, string])[] = [
  ['italics', text.replace('Le Pavé', '*Le Pavé*')],
  ['underscores', text.replace('Le Pavé', '_Le Pavé_')],
  ['code', text.replace('Le Pavé', '`Le Pavé`')],
  ['tags', `<p>${text.replace('Le Pavé', '<em>Le Pavé</em>')}</p>`],
  ['entities', text.replace('Le Pavé', 'Le&nbsp;Pav&#233;').replace('vélo', 'v&eacute;lo')],
  ['a list', `- ${text.replaceAll('. ', '.\n- ')}`],
  ['marks of sources', text.replaceAll('. ', ' [1]. ').replace('Le Pavé', 'Le Pavé [1, 2][3]')],
];

for (const [dress, dressed] of dresses) {
  test(`a text dressed in ${dress} is put down plain`, async () => {
    expect(dressed).not.toBe(text);
    const plain = await drafted([{ say: json }]);
    const { draft, asked } = await drafted([say({ text: dressed })]);
    expect(draft.text.replaceAll('\u00a0', ' ')).toBe(plain.draft.text.replaceAll('\u00a0', ' '));
    expect(asked).toHaveLength(1);
  });
}

test.each(['&lt;script src=//piege.example&gt;', '[Pavé](https://piege.example)', '<img src=x>'])(
  'what is unsafe in a text is not dressed away: %s',
  async (unsafe) => {
    const { setback } = await drafted([say({ text: `${text} ${unsafe}` })]);
    expect(setback).toBe('unverified');
  },
);

test('half of an emoji is left out of a text and its facts', async () => {
  const half = String.fromCharCode(0xd83d);
  const torn = {
    text: text.replace('Le Pavé', `Le Pavé${half}`),
    facts: facts.map((fact) => ({ ...fact, claim: `${fact.claim}${half}` })),
  };
  const { draft } = await drafted([say(torn)]);
  expect(draft).toEqual((await drafted([{ say: json }])).draft);
});

test('a plain paragraph that a model gives no passages for is kept, with all of its sentences to verify', async () => {
  const { writer, draft, unbacked, asked } = await drafted([
    { say: `Voici la brève :\n\n${text}` },
  ]);
  expect({ writer, calls: asked.length }).toEqual({ writer: 'model', calls: 4 });
  expect(draft.text).toMatch(/^La Gazette du Confluent a suivi/);
  expect(unbacked?.map(([start, end]) => draft.text.slice(start, end)).at(-1)).toBe(
    'Grenoble et Saint-Étienne s’y intéressent déjà.',
  );
});

test('facts that a model repeats are kept once', async () => {
  const once = await drafted([{ say: json }]);
  const { draft } = await drafted([say({ facts: [...facts, ...facts, ...facts] })]);
  expect(draft.facts).toEqual(once.draft.facts);
});

test('a text that opens on the apology of somebody whom the page quotes is no refusal', async () => {
  const page = { ...article, text: `${article.text}\n\n« Je suis désolé », dit-il ensuite.` };
  const sorry = { text: `« Je suis désolé » : ${text}` };
  expect((await drafted([say(sorry)], {}, { article: page })).writer).toBe('model');
  const { setback } = await drafted([say({ ...sorry, facts: [] })], {}, { article: page });
  expect(setback).toBe('declined');
});

test('a refusal is one whatever facts come with it', async () => {
  const refusal =
    'Je suis désolé, mais je ne peux pas écrire ce texte, car il est question de gens qui n’ont rien demandé, et je dois rester prudent avec ce genre de demande.';
  expect((await drafted([say({ text: refusal })])).setback).toBe('declined');
});
