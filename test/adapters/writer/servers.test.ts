import { expect, test } from 'vitest';
import type { Setback } from '#src/core/brief.ts';
import { drafted } from './drafted.ts';
import { modelServer, type Step } from './model-server.ts';
import { faithful } from './sample.ts';

const json = JSON.stringify(faithful);
const raw = (body: unknown): Step => ({ raw: JSON.stringify(body) });

test('a form is asked for no more when a server fails on it and names it', async () => {
  const message = 'response_format type must be one of "text" or "json_object"';
  const { writer, forms } = await drafted([{ status: 500, message }, { say: json }]);
  expect({ writer, forms }).toEqual({ writer: 'model', forms: ['json_schema', 'json_object'] });
});

test('a server that fails on every grammar is asked in plain words', async () => {
  const failing: Step = { status: 500, message: 'failed to parse grammar' };
  const { writer, forms } = await drafted([failing, failing, { say: json }]);
  expect({ writer, forms }).toEqual({
    writer: 'model',
    forms: ['json_schema', 'json_object', 'text'],
  });
});

const places: readonly (readonly [string, Step])[] = [
  [
    'the arguments of a tool',
    { message: { content: null, tool_calls: [{ function: { name: 'answer', arguments: json } }] } },
  ],
  [
    'the thoughts alone',
    { message: { content: null, reasoning_content: `Voyons {a}. {"text": "Non."} ${json}` } },
  ],
  [
    'parts, some of them thoughts',
    {
      message: {
        content: [
          { type: 'reasoning', text: '{"text": ' },
          { type: 'text', text: json },
        ],
      },
    },
  ],
  ['an object read already', { message: { content: faithful } }],
  [
    'a body that is not said to be JSON',
    { raw: JSON.stringify({ choices: [{ message: { content: json } }] }), type: 'text/plain' },
  ],
];

for (const [place, step] of places) {
  test(`an answer is found in ${place}`, async () => {
    const { writer, asked } = await drafted([step]);
    expect({ writer, calls: asked.length }).toEqual({ writer: 'model', calls: 1 });
  });
}

test('thoughts are no paragraph, and no answer when they were cut', async () => {
  const thought = { content: null, reasoning_content: faithful.text };
  expect(await drafted([{ message: thought }])).toMatchObject({ setback: 'unusable' });
  const cut = { message: { content: null, reasoning_content: json }, finish: 'length' };
  expect(await drafted([cut])).toMatchObject({ setback: 'cut' });
});

const errors: readonly (readonly [string, Step, Setback])[] = [
  ['a limit of requests', raw({ error: { code: 429, message: 'Rate limit exceeded' } }), 'busy'],
  ['a limit without a number', raw({ error: 'Rate limit exceeded' }), 'busy'],
  ['a balance', raw({ error: { code: 402, message: 'Insufficient credits' } }), 'unpaid'],
  ['a filter', raw({ error: { code: 400, message: 'Flagged by moderation' } }), 'declined'],
  [
    'a failure beside an empty answer',
    raw({
      choices: [{ message: { content: '' }, error: { code: 502, message: 'Provider down' } }],
    }),
    'failing',
  ],
];

for (const [what, step, why] of errors) {
  test(`a server that tells ${what} with a 200 is heard`, async () => {
    expect(await drafted([step])).toMatchObject({ writer: 'extract', setback: why, tokens: 0 });
  });
}

test.each<[string, Step]>([
  ['an empty body', { raw: '' }],
  ['no body', { status: 204 }],
  ['null', { raw: 'null' }],
  ['an object without a choice', { raw: '{"ok": true}' }],
])('%s is no lost connection, and is asked for again', async (_, step) => {
  const stubborn = await drafted([step]);
  expect(stubborn).toMatchObject({ setback: 'unknown-server' });
  const { writer, forms } = await drafted([step, { say: json }]);
  expect({ writer, forms }).toEqual({ writer: 'model', forms: ['json_schema', 'json_object'] });
});

const streamed = (pieces: readonly object[], end = 'data: [DONE]\n\n', head = ''): Step => ({
  raw: `${head}${pieces.map((piece) => `data: ${JSON.stringify(piece)}\n\n`).join('')}${end}`,
  type: 'text/event-stream',
});
const delta = (content: object, finish_reason: string | null = null) => ({
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: content, finish_reason }],
});
const half = Math.floor(json.length / 2);
const pieces = [
  delta({ role: 'assistant', content: '' }),
  delta({ content: json.slice(0, half) }),
  delta({ content: json.slice(half) }),
  delta({}, 'stop'),
];
const usage = { prompt_tokens: 900, completion_tokens: 200, total_tokens: 1100 };

test.each<[string, Step]>([
  ['pieces', streamed([...pieces, { choices: [], usage }])],
  ['pieces among comments, without an end', streamed([...pieces, { usage }], '', ': ping\n\n')],
  ['thoughts first', streamed([delta({ reasoning_content: 'Voyons. {' }), ...pieces, { usage }])],
  [
    'one piece, as a call of a tool',
    streamed([delta({ tool_calls: [{ function: { arguments: json } }] }, 'stop'), { usage }]),
  ],
])('an answer that is streamed unasked is put together: %s', async (_, step) => {
  const { writer, tokens, asked } = await drafted([step]);
  expect({ writer, tokens, calls: asked.length }).toEqual({
    writer: 'model',
    tokens: 1100,
    calls: 1,
  });
});

test('a stream that breaks off at its length, or tells a failure, is heard', async () => {
  const cut = streamed([...pieces.slice(0, 2), delta({}, 'length')]);
  expect(await drafted([cut])).toMatchObject({ setback: 'cut' });
  const failing = streamed([{ error: { code: 502, message: 'Provider went down again' } }]);
  expect(await drafted([failing])).toMatchObject({ setback: 'failing' });
});

test.each<[string, Step]>([
  ['a page', { raw: '<html><h1>Login</h1></html>', type: 'text/html' }],
  ['a stream', { raw: 'data: {"choices": []}\n\ndata: [DONE]\n', type: 'text/event-stream' }],
  ['words', { raw: 'Ollama is running', type: 'text/plain' }],
])('%s in place of an answer is asked for once, and is no model’s', async (_, step) => {
  const { writer, setback, asked } = await drafted([step]);
  expect({ writer, setback, calls: asked.length }).toEqual({
    writer: 'extract',
    setback: 'unknown-server',
    calls: 1,
  });
});

const paid: readonly (readonly [string, Step, boolean])[] = [
  ['breaks off', { half: json, end: 'cut' }, true],
  ['goes away', { cut: true }, true],
  ['answers with a page', { raw: '<html></html>', type: 'text/html' }, true],
  ['answers half of an object', { raw: '{"choices": [' }, true],
  ['answers nothing', { raw: '' }, true],
  ['was not answered itself', { status: 504 }, true],
  ['refuses the form', { status: 400 }, false],
  ['refuses the key', { status: 401 }, false],
  ['knows no such model', { status: 404 }, false],
  ['is busy', { status: 429 }, false],
  ['fails', { status: 500 }, false],
];

for (const [what, step, costs] of paid) {
  test(`a call to a server that ${what} ${costs ? 'is counted as guessed' : 'costs nothing'}`, async () => {
    const { tokens = 0, asked } = await drafted([step]);
    if (costs) expect(tokens).toBeGreaterThan(1_000 * asked.length);
    else expect(tokens).toBe(0);
  });
}

test('a server that is not there costs nothing', async () => {
  const gone = await modelServer([]);
  await gone[Symbol.asyncDispose]();
  const { setback, tokens } = await drafted([], { baseURL: gone.baseURL });
  expect({ setback, tokens }).toEqual({ setback: 'unreachable', tokens: 0 });
});

test('tokens that no call can take are counted as none were', async () => {
  const usage = { total_tokens: 3_000_000_000 };
  const { tokens } = await drafted([{ message: { content: json }, usage }]);
  expect(tokens).toBeGreaterThan(0);
  expect(tokens).toBeLessThan(20_000);
});

test('tokens that a server counts apart are added', async () => {
  const usage = { prompt_tokens: 5000, completion_tokens: 700 };
  expect((await drafted([{ message: { content: json }, usage }])).tokens).toBe(5700);
});
