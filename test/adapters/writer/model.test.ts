import { expect, test } from 'vitest';
import { checkHere } from '#src/adapters/checker/here.ts';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { modelWriter } from '#src/adapters/writer/model.ts';
import type { Draft, Setback } from '#src/core/brief.ts';
import { checkBrief } from '#src/core/checks/index.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import type { Purse, Written } from '#src/ports/writer.ts';
import { drafted as patiently, une } from './drafted.ts';
import { story } from './lead-sample.ts';
import { modelServer, type Step } from './model-server.ts';
import { article, bruisse, faithful } from './sample.ts';

const json = JSON.stringify(faithful);
const never = new AbortController().signal;

const drafted: typeof patiently = (steps, settings, request) =>
  patiently(steps, { callMs: 300, overallMs: 2_000, ...settings }, request);

const hard = (draft: Draft) =>
  checkBrief(draft, article, bruisse).filter((finding) => finding.hard);

test('a good answer to the schema is the draft, in French typography, its facts on true spans', async () => {
  const { draft, writer, forms } = await drafted([{ say: json }]);
  expect({ writer, forms }).toEqual({ writer: 'model', forms: ['json_schema'] });
  expect(draft.text).toContain('«\u00a0On voulait que les gens voient leur journal naître\u00a0»');
  for (const { evidence } of draft.facts) expect(article.text).toContain(evidence);
  expect(draft.facts.length).toBeGreaterThanOrEqual(faithful.facts.length);
  expect(hard(draft)).toEqual([]);
});

const usable: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  [
    'a server without schemas is asked for any object',
    [{ status: 400 }, { say: json }],
    ['json_schema', 'json_object'],
  ],
  [
    'a model without schemas is asked for any object, though the server names it',
    [
      {
        status: 400,
        message: 'The model `x` was not found to support response_format of type json_schema.',
      },
      { say: json },
    ],
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
    'an answer that breaks off on the wire is asked for once more',
    [{ half: json, end: 'cut' }, { say: json }],
    ['json_schema', 'json_schema'],
  ],
  [
    'an answer that trickles past its time is asked for once more',
    [{ half: json, end: 'trickle' }, { say: json }],
    ['json_schema', 'json_schema'],
  ],
  [
    'a busy server that names a time of day is waited for until then',
    [
      {
        status: 429,
        headers: {
          date: 'Wed, 25 Nov 2026 08:00:00 GMT',
          'retry-after': 'Wed, 25 Nov 2026 08:00:00 GMT',
        },
      },
      { say: json },
    ],
    ['json_schema', 'json_schema'],
  ],
  ['an answer in parts is put together', [{ parts: json }], ['json_schema']],
  [
    'a plain paragraph is asked for its facts when no form helps',
    [{ status: 400 }, { status: 400 }, { say: faithful.text }, { say: json }],
    ['json_schema', 'json_object', 'text', 'text'],
  ],
  [
    'a brief under a name of its own is read',
    [{ say: JSON.stringify({ brief: faithful }) }],
    ['json_schema'],
  ],
  ['a list of one brief is read', [{ say: JSON.stringify([faithful]) }], ['json_schema']],
  [
    'facts for most of its sentences are enough for a brief',
    [{ say: JSON.stringify({ ...faithful, facts: faithful.facts.slice(0, 4) }) }],
    ['json_schema'],
  ],
];

for (const [name, steps, asked] of usable) {
  test(name, async () => {
    const { draft, writer, forms } = await drafted(steps);
    expect({ writer, forms }).toEqual({ writer: 'model', forms: asked });
    expect(hard(draft)).toEqual([]);
  });
}

const sorry =
  'Je suis désolé, mais je ne peux pas résumer cet article, car il parle de personnes réelles et je dois rester prudent avec ce genre de contenu, comme vous le comprendrez.';

const barred =
  'Cet article ne peut pas être résumé : il enfreint les règles que je dois suivre, et je ne saurais donc en proposer une version courte, quelle que soit la rubrique à laquelle elle est destinée.';

const hopeless: readonly (readonly [string, readonly Step[], Setback])[] = [
  ['a server that refuses every form', [{ status: 400 }], 'rejected'],
  ['a wrong key', [{ status: 401 }], 'denied'],
  ['an unknown model', [{ status: 404 }], 'unknown-model'],
  [
    'a model that a server refuses as a bad request',
    [{ status: 400, message: 'The model `x` does not exist' }],
    'unknown-model',
  ],
  [
    'a quota that is used up',
    [{ status: 429, message: 'You exceeded your current quota', code: 'insufficient_quota' }],
    'unpaid',
  ],
  [
    'a limit of requests that speaks of billing',
    [{ status: 429, message: 'Add a payment method: /billing', code: 'rate_limit_exceeded' }],
    'busy',
  ],
  ['a balance that is used up', [{ status: 402, message: 'Insufficient Balance' }], 'unpaid'],
  [
    'a page too long for the model',
    [{ status: 400, message: 'Too much.', code: 'context_length_exceeded' }],
    'overlong',
  ],
  [
    'a page that a filter refuses',
    [{ status: 400, message: 'The prompt was filtered.', code: 'content_filter' }],
    'declined',
  ],
  ['a server that always fails', [{ status: 500 }], 'failing'],
  [
    'a server that is busy for longer than there is',
    [{ status: 429, headers: { 'retry-after': '3600' } }],
    'busy',
  ],
  [
    'a server that is busy until another day',
    [
      {
        status: 429,
        headers: {
          date: 'Wed, 25 Nov 2026 08:00:00 GMT',
          'retry-after': 'Thu, 26 Nov 2026 08:00:00 GMT',
        },
      },
    ],
    'busy',
  ],
  ['a server that hangs', [{ hang: true }], 'late'],
  ['a server that cuts', [{ cut: true }], 'unreachable'],
  ['a server that always breaks off', [{ half: json, end: 'cut' }], 'unreachable'],
  ['a server that trickles', [{ half: json, end: 'trickle' }], 'late'],
  ['a model that declines', [{ refuse: 'I cannot.' }], 'declined'],
  ['a model that declines in its text', [{ say: JSON.stringify({ text: sorry }) }], 'declined'],
  ['a model that declines in plain words', [{ say: sorry }], 'declined'],
  ['a refusal worded as a remark', [{ say: JSON.stringify({ text: barred }) }], 'declined'],
  ['a filtered answer', [{ say: 'Désolé', finish: 'content_filter' }], 'declined'],
  ['answers that are never readable', [{ say: '{"text": oui' }], 'unusable'],
  ['answers that are always empty', [{ say: '' }], 'unusable'],
  ['answers without a choice', [{ raw: '{"choices": []}' }], 'unknown-server'],
  ['answers that are too short', [{ say: '{"text": "Oui."}' }], 'unusable'],
  [
    'a plain paragraph with a wrong number',
    [{ say: faithful.text.replace('600', '700') }],
    'unverified',
  ],
  [
    'a plain paragraph that names no medium',
    [{ say: faithful.text.replace('La Gazette du Confluent', 'Un journal') }],
    'unverified',
  ],
  [
    'plain words about what is asked',
    [{ say: `Je dois écrire une brève pour la rubrique. ${faithful.text}` }],
    'unverified',
  ],
  [
    'plain paragraphs, some of which may be about the others',
    [{ say: `${faithful.text}\n\nDites-moi si ce ton vous convient.` }],
    'unverified',
  ],
  ['a plain paragraph cut for its length', [{ say: faithful.text, finish: 'length' }], 'cut'],
  ['answers cut for their length', [{ say: json.slice(0, 400), finish: 'length' }], 'cut'],
];

for (const [name, steps, why] of hopeless) {
  test(`${name} ends in the extract, which says why`, async () => {
    const { draft, writer, setback } = await drafted(steps);
    expect({ writer, setback }).toEqual({ writer: 'extract', setback: why });
    expect(hard(draft)).toEqual([]);
  });
}

/** Several texts in turn from one writer, on a clock that moves between them. */
async function inTurn(steps: readonly Step[], minutes: readonly number[]) {
  await using server = await modelServer(steps);
  const start = Date.parse('2026-11-25T08:00:00Z');
  let at = 0;
  const logged: object[] = [];
  const writer = modelWriter({
    baseURL: server.baseURL,
    apiKey: 'sk-secret',
    model: 'sample',
    check: checkHere,
    fallback: extractWriter(),
    callMs: 300,
    overallMs: 2_000,
    now: () => new Date(start + at * 60_000),
    log: { info: (facts) => logged.push(facts), warn: (facts) => logged.push(facts) },
  });
  const written: Written[] = [];
  for (const minute of minutes) {
    at = minute;
    written.push(await writer.write({ article, rubric: bruisse }, never));
  }
  return {
    setbacks: written.map(({ setback }) => setback),
    forms: server.forms(),
    trouble: writer.trouble?.(),
    logged: JSON.stringify(logged),
  };
}

const noSchema: Step = { status: 400, message: 'response_format json_schema is not supported' };

test('a form that a server refused is not asked again for ten minutes', async () => {
  const { forms } = await inTurn([noSchema, { say: json }], [0, 9, 11]);
  expect(forms).toEqual(['json_schema', 'json_object', 'json_object', 'json_schema']);
});

test.each<[string, Step]>([
  ['one answer', { status: 400, message: 'Failed to validate JSON', code: 'json_validate_failed' }],
  ['one request', { status: 400, message: 'Something about this request is odd' }],
  ['one page', { status: 400, message: 'Too much.', code: 'context_length_exceeded' }],
])('a 400 about %s says nothing of the next', async (_, step) => {
  const { forms } = await inTurn([step, { say: json }], [0, 1]);
  expect(forms.at(-1)).toBe('json_schema');
});

test.each<[string, Step]>([
  ['hangs', { hang: true }],
  ['cuts', { cut: true }],
])('a server that %s is left alone for a minute, then tried by one text', async (_, step) => {
  const { setbacks, forms } = await inTurn(
    [step, step, step, step, { say: json }],
    [0, 0.9, 1.1, 1.5, 3, 3],
  );
  const silent = 'hang' in step ? 'late' : 'unreachable';
  expect(setbacks).toEqual([silent, 'resting', silent, 'resting', undefined, undefined]);
  expect(forms).toHaveLength(6);
});

test('a server that fails aloud is asked again by the next text', async () => {
  const { setbacks } = await inTurn([{ status: 500 }, { status: 500 }, { say: json }], [0, 0.1]);
  expect(setbacks).toEqual(['failing', undefined]);
});

test('a server that comes back is tried by one of the texts that wait, not by all', async () => {
  await using server = await modelServer([{ hang: true }]);
  let minutes = 0;
  const writer = modelWriter({
    baseURL: server.baseURL,
    model: 'sample',
    check: checkHere,
    fallback: extractWriter(),
    callMs: 100,
    overallMs: 150,
    now: () => new Date(minutes * 60_000),
  });
  const write = () => writer.write({ article, rubric: bruisse }, never);
  await write();
  minutes = 2;
  const setbacks = (await Promise.all([write(), write(), write()])).map(({ setback }) => setback);
  expect(setbacks).toEqual(['late', 'resting', 'resting']);
});

test('a lead that is not written in time keeps no brief waiting', async () => {
  await using server = await modelServer([{ hang: true }, { say: json }]);
  const writer = modelWriter({
    baseURL: server.baseURL,
    model: 'sample',
    check: checkHere,
    fallback: extractWriter(),
    callMs: 2_000,
    overallMs: 3_000,
  });
  const [first, ...others] = story;
  const slow = await writer.write({ article: first, others, rubric: une }, never);
  expect(slow).toMatchObject({ writer: 'extract', setback: 'late' });
  const brief = await writer.write({ article, rubric: bruisse }, never);
  expect(brief).toMatchObject({ writer: 'model' });
});

test('a rubric of longer texts than the house’s is asked as it says', async () => {
  const rubric = { ...bruisse, words: [180, 250] } as const;
  const { asked } = await drafted([{ say: json }], {}, { rubric });
  expect(asked[0]?.messages[0]?.content).toContain('de 180 à 250 mots');
});

test('a writer says since when and why its model fails, until it answers again', async () => {
  const refused: Step = {
    status: 401,
    message: 'Incorrect API key: sk-secret',
    code: 'invalid_api_key',
  };
  const { trouble, setbacks, logged } = await inTurn([refused, { status: 500 }], [0, 5]);
  expect(setbacks).toEqual(['denied', 'failing']);
  expect(trouble).toEqual({ since: new Date('2026-11-25T08:00:00Z'), setback: 'failing' });
  expect(logged).toContain('"status":401');
  expect(logged).toContain('invalid_api_key');
  expect(logged).not.toContain('secret');
  expect((await inTurn([refused, { say: json }], [0, 5])).trouble).toBeUndefined();
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

test('a brief still wrong after its correction gives way to the extract, to be verified', async () => {
  const wrong = JSON.stringify({
    ...faithful,
    text: faithful.text.replace('600 exemplaires', '900 exemplaires'),
  });
  const { draft, writer, setback, asked, tokens } = await drafted([{ say: wrong }]);
  expect({ writer, setback }).toEqual({ writer: 'extract', setback: 'unverified' });
  expect(asked).toHaveLength(2);
  expect(tokens).toBe(2200);
  expect(hard(draft)).toEqual([]);
});

test('a brief left in English is sent back once, and gives way to the extract when it stays so', async () => {
  const english = JSON.stringify({
    ...faithful,
    text: 'La Gazette du Confluent tells the story of a paper that is printed while people watch, and it says that they wanted them to see how their own paper is made, which is a thing that they could not do before this.',
    facts: [],
  });
  const mended = await drafted([{ say: english }, { say: json }]);
  expect(mended.asked.at(-1)?.messages.at(-1)?.content).toContain('réécris-le tout entier');
  expect(mended.draft.text).toContain('600 exemplaires');
  const stubborn = await drafted([{ say: english }]);
  expect(stubborn).toMatchObject({ writer: 'extract', setback: 'untranslated' });
  expect(stubborn.asked).toHaveLength(2);
});

const corrected = ({ asked }: Awaited<ReturnType<typeof drafted>>): string =>
  asked[1]?.messages.at(-1)?.content ?? '';

test('a brief without facts is sent back with the sentences that lack a passage, then gives way to the extract', async () => {
  const say = JSON.stringify({ ...faithful, facts: [] });
  const mended = await drafted([{ say }, { say: json }]);
  expect(mended.writer).toBe('model');
  expect(corrected(mended)).toContain('Tu ne donnes aucun passage à l’appui de');
  expect(corrected(mended)).toContain('2 400 euros par mois');
  expect(corrected(mended)).toContain('copié mot pour mot');
  const stubborn = await drafted([{ say }]);
  expect(stubborn).toMatchObject({ writer: 'extract', setback: 'unverified' });
  expect(stubborn.asked).toHaveLength(2);
});

test('evidence that stands nowhere is sent back, and a brief that rests on such alone is not kept', async () => {
  const invented = (facts: readonly (typeof faithful.facts)[number][]) =>
    facts.map(({ claim }, i) => ({ claim, evidence: `Le Chat botté ronronne au ${i}e étage.` }));
  const some = [...faithful.facts.slice(0, 6), ...invented(faithful.facts.slice(6))];
  const mended = await drafted([{ say: JSON.stringify({ ...faithful, facts: some }) }]);
  expect(mended.writer).toBe('model');
  expect(corrected(mended)).toContain(
    '« Le Chat botté ronronne au 0e étage. » n’est pas un passage',
  );
  const all = JSON.stringify({ ...faithful, facts: invented(faithful.facts) });
  expect(await drafted([{ say: all }])).toMatchObject({ setback: 'unverified' });
});

test('a quotation given to somebody else is caught though the model gives no fact for it', async () => {
  const text = article.text.replace('avec la journaliste Élise Morand', 'du titre');
  const page = { ...article, text: `${text}\n\nLa journaliste Élise Morand l’a rejoint.` };
  const said = faithful.text.replace('résume le premier', 'résume Élise Morand');
  const say = JSON.stringify({ ...faithful, text: said });
  const swapped = await drafted([{ say }], {}, { article: page });
  expect(swapped).toMatchObject({ writer: 'extract', setback: 'unverified' });
  expect(corrected(swapped)).toContain('« Élise Morand »');
});

test('a correction that is worse is not kept', async () => {
  const copied = JSON.stringify({ ...faithful, text: article.text.slice(0, 900), facts: [] });
  const worse = JSON.stringify({
    ...faithful,
    text: `${article.text.slice(0, 880)} 12 345 loups.`,
  });
  const { draft } = await drafted([{ say: copied }, { say: worse }]);
  expect(draft.text).not.toContain('loups');
});

test('tokens are counted through every call, guessed when the server does not count', async () => {
  expect((await drafted([{ say: json }])).tokens).toBe(1100);
  expect((await drafted([{ say: '{"text": oui' }, { say: json }])).tokens).toBe(2200);
  expect((await drafted([{ parts: json }])).tokens).toBeGreaterThan(json.length / 4);
});

/** A purse of so many tokens, and what was taken from it. */
function purseOf(tokens: number) {
  const spent: number[] = [];
  let left = tokens;
  const purse: Purse = {
    async hold(wanted) {
      if (wanted > left) return undefined;
      left -= wanted;
      return async (took) => {
        left += wanted - took;
        spent.push(took);
      };
    },
  };
  return { purse, spent };
}

test('nothing is asked when the purse cannot pay for it, and nothing more when it runs out on the way', async () => {
  const none = await drafted([{ say: json }], {}, { purse: purseOf(100).purse });
  expect(none).toMatchObject({ writer: 'extract', setback: 'capped', asked: [], tokens: 0 });
  const little = await drafted([{ say: '' }, { say: json }], {}, { purse: purseOf(2_000).purse });
  expect(little).toMatchObject({ writer: 'extract', setback: 'capped', tokens: 1100 });
  expect(little.asked).toHaveLength(1);
});

test('a purse is given back what a call did not take, and pays for calls that were not answered in time', async () => {
  const counted = purseOf(10_000);
  await drafted([{ say: json }], {}, { purse: counted.purse });
  expect(counted.spent).toEqual([1100]);
  const lost = purseOf(10_000);
  const { tokens } = await drafted([{ hang: true }], {}, { purse: lost.purse });
  expect(lost.spent).toHaveLength(2);
  expect(lost.spent[0]).toBeGreaterThan(1_000);
  expect(tokens).toBe((lost.spent[0] ?? 0) * 2);
});

test('the whole draft keeps to its time, however many calls it would take', async () => {
  const { writer, setback, asked } = await drafted([{ hang: true }], {
    callMs: 10_000,
    overallMs: 150,
  });
  expect({ writer, setback }).toEqual({ writer: 'extract', setback: 'late' });
  expect(asked).toHaveLength(1);
});

test('a call that was too short is not made again in less time than it had', async () => {
  const limits = { callMs: 500, overallMs: 900 };
  const { setback, asked } = await drafted([{ hang: true }], limits);
  expect({ setback, calls: asked.length }).toEqual({ setback: 'late', calls: 1 });
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

test('an instruction reaches the model with the version that it is about, below the page', async () => {
  const before = { text: 'La version d’avant, trop longue.', facts: [] };
  const { asked } = await drafted([{ say: json }], {}, { before, instruction: 'plus court' });
  const user = asked[0]?.messages[1]?.content ?? '';
  expect(user.indexOf('La version d’avant')).toBeGreaterThan(user.indexOf(article.title));
  expect(user).toContain('« plus court »');
});

test('the title and the call of the present version are shown to the model', async () => {
  const before = {
    headline: 'Le titre d’avant',
    text: 'La version d’avant.',
    facts: [],
    call: { label: 'Écouter l’épisode' },
  };
  const { asked } = await drafted([{ say: json }], {}, { before, instruction: 'un autre titre' });
  expect(asked[0]?.messages[1]?.content).toContain(
    '#mark#\nTitre : Le titre d’avant\n\nLa version d’avant.\n\nAppel : Écouter l’épisode\n#mark#',
  );
});

test('an example that is too long ends on a sentence, and a mark', async () => {
  const long = `Un titre\n${'La radio émet encore ce soir. '.repeat(100)}`;
  const { asked } = await drafted([{ say: json }], {}, { examples: [long, 'Un autre texte.'] });
  expect(asked[0]?.messages[1]?.content).toMatch(/émet encore ce soir\. \[…\]\n#mark#\nUn autre/u);
  expect(asked[0]?.messages[1]?.content).toContain('publiés ou approuvés');
});

test('the house’s own texts and its rules of style go to the model, bounded', async () => {
  const examples = Array.from({ length: 9 }, (_, i) => `Exemple ${i} ${'bla '.repeat(2_000)}`);
  const style = [
    { wrong: 'digital', wanted: 'numérique' },
    { wrong: 'effectivement', wanted: '' },
  ];
  const { asked } = await drafted([{ say: json }], {}, { examples, style });
  const [system, user] = asked[0]?.messages ?? [];
  expect(system?.content).toContain('« digital » : écris « numérique »');
  expect(system?.content).toContain('« effectivement » : supprime-le');
  expect(user?.content).toContain('Exemple 2');
  expect(user?.content).not.toContain('Exemple 3');
  expect(user?.content.indexOf('Exemple 2')).toBeLessThan(8_000);
});

test('of more rules than there is room for, those that the page calls for and the newest go to the model', async () => {
  const made = Array.from({ length: 45 }, (_, i) => ({ wrong: `mot${i}x`, wanted: `autre${i}x` }));
  const style = [{ wrong: 'vélo-cargo', wanted: 'triporteur' }, ...made];
  const { asked } = await drafted([{ say: json }], {}, { style });
  const rules = asked[0]?.messages[0]?.content.match(/«[^»]*»(?= : écris)/gu) ?? [];
  expect(rules).toHaveLength(40);
  expect(rules.at(0)).toBe('« vélo-cargo »');
  expect(rules.at(-1)).toBe('« mot44x »');
  expect(rules).not.toContain('« mot5x »');
});

test('the team’s notes go to the model below the page, between marks, as remarks that prove nothing', async () => {
  const notes = Array.from({ length: 30 }, (_, i) => ({
    by: 'Nour',
    text: `Remarque ${i},\nsur deux lignes ${'bla '.repeat(500)}`,
  }));
  const { asked } = await drafted([{ say: json }], {}, { notes });
  const user = asked[0]?.messages[1]?.content ?? '';
  const [, told = ''] = user.split('ce que la rédaction a noté');
  expect(user.indexOf(told)).toBeGreaterThan(user.indexOf(article.title));
  expect(told).toContain('Elles ne prouvent rien');
  expect(told).toMatch(/#mark#\nNour : Remarque 10, sur deux lignes .*\n#mark#$/s);
  expect(told).not.toContain('Remarque 9,');
  expect(told.length).toBeLessThan(12_000);
});

test('a text that takes a figure from a note is not kept', async () => {
  const text = `${faithful.text} L’an dernier, ils étaient 8 451.`;
  const notes = [{ by: 'Nour', text: 'L’an dernier, ils étaient 8 451.' }];
  const say = JSON.stringify({ ...faithful, text });
  const { writer, setback, asked } = await drafted([{ say }, { say }], {}, { notes });
  expect({ writer, setback }).toMatchObject({ writer: 'extract', setback: 'unverified' });
  expect(asked[1]?.messages.at(-1)?.content).toContain('8 451');
});

test('each rubric has its tone, and a newsroom’s own rubric the one it says', async () => {
  const told = async (key: string, tone?: string) => {
    const known = defaultRubrics.find((one) => one.key === key) ?? bruisse;
    const rubric = { ...known, key, ...(tone ? { tone } : {}) };
    return (await drafted([{ say: json }], {}, { rubric })).asked[0]?.messages[0]?.content;
  };
  expect(await told('liane')).toContain('clin d’œil');
  expect(await told('loupe')).toContain('Explique le format');
  expect(await told('courrier', 'Ton de lettre à un ami.')).toContain('Ton de lettre à un ami.');
});

const stories = defaultRubrics.find(({ kind }) => kind === 'promo') ?? bruisse;

test('a promo comes with the model’s call to action, or the link’s own when that is no call', async () => {
  const called = async (action: unknown) =>
    (await drafted([{ say: JSON.stringify({ ...faithful, action }) }], {}, { rubric: stories }))
      .draft.call;
  expect(await called('Écouter l’épisode')).toEqual({ label: 'Écouter l’épisode' });
  expect(await called('Allez sur https://piege.example')).toEqual({ label: 'Lire l’article' });
  expect(await called(undefined)).toEqual({ label: 'Lire l’article' });
  expect((await drafted([{ say: json }])).draft.call).toBeUndefined();
});

test('a call that says what the page does not is sent back', async () => {
  const say = (action: string): Step => ({ say: JSON.stringify({ ...faithful, action }) });
  const asking = { rubric: stories };
  const mended = await drafted([say('Gagner 9 millions'), say('Lire la suite')], {}, asking);
  expect(corrected(mended)).toMatch(/9\smillions/u);
  expect(mended.draft.call).toEqual({ label: 'Lire la suite' });
  const english = await drafted([say('Read the article'), say('Lire la suite')], {}, asking);
  expect(english.draft.call).toEqual({ label: 'Lire la suite' });
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
  const found = draft.facts.map((fact) => fact.evidence);
  expect(found).toContain(
    'Le vélo a coûté 7 800 euros, financés aux deux tiers par une campagne de dons.',
  );
  for (const evidence of found) expect(article.text).toContain(evidence);
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
    check: checkHere,
    fallback: extractWriter(),
  });
  const controller = new AbortController();
  const writing = writer.write({ article, rubric: bruisse }, controller.signal);
  controller.abort();
  await expect(writing).rejects.toThrow();
});
