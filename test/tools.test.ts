import { expect, test } from 'vitest';
import { runTool } from '#test/support/tool.ts';

async function run(tool: string, args: readonly string[], input: string) {
  const { out, ...rest } = await runTool(tool, args, { input });
  const lines = out.split('\n').filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line)), ...rest };
}

test('check says what is wrong with a brief, in French and with its span', async () => {
  const brief = 'Le Pavé tire à 900 exemplaires.';
  const input = { id: 'a', source: { text: 'Le Pavé est tiré à 600 exemplaires.' }, brief };
  const { lines, code } = await run('check', ['--jsonl'], `${JSON.stringify(input)}\n`);
  expect(code).toBe(0);
  expect(lines[0].id).toBe('a');
  expect(lines[0].findings).toContainEqual({
    code: 'number',
    about: 'fact',
    hard: true,
    span: [15, 18],
    message: expect.stringContaining('900'),
  });
});

test('extract answers each line within the words asked for', async () => {
  const text = 'La ville ouvre un journal. Le journal de la ville paraît chaque samedi matin.';
  const input = JSON.stringify({ id: 7, text });
  const { lines } = await run('extract', ['--jsonl', '--words', '5'], input);
  expect(lines).toEqual([{ id: 7, text: 'La ville ouvre un journal.' }]);
});

test('extract prints nothing that nobody sees', async () => {
  const input = JSON.stringify({
    id: 7,
    text: 'La ville\u202e ouvre\u200b un jour\u2060nal 👩\u200d💻.',
  });
  const { lines } = await run('extract', ['--jsonl'], input);
  expect(lines).toEqual([{ id: 7, text: 'La ville ouvre un journal 👩\u200d💻.' }]);
});

test('half a character is written out by neither tool, but in an id', async () => {
  const half = JSON.parse('"\\ud83d"') as string;
  const text = `La ville ouvre ${half}un journal.`;
  const page = JSON.stringify({ id: half, text });
  const extracted = await run('extract', ['--jsonl'], page);
  expect(extracted.lines).toEqual([{ id: half, text: 'La ville ouvre un journal.' }]);
  const brief = JSON.stringify({ id: 1, source: { text: 'Oui.' }, brief: `${text} « ${half} »` });
  const { out } = await runTool('check', ['--jsonl'], { input: brief });
  expect(out).not.toMatch(/\\ud83d/iu);
});

test('a bad line is told and does not stop the others', async () => {
  const { lines, err, code } = await run(
    'extract',
    ['--jsonl'],
    '{"id": 1}\n\n{"id": 2, "text": "Une phrase de cinq mots."}\n',
  );
  expect({ ids: lines.map((line) => line.id), code }).toEqual({ ids: [1, 2], code: 1 });
  expect(lines[0].error).toContain('Ligne 1');
  expect(err).toContain('Ligne 1');
});

test('a line that is no JSON, or no object, or has a text too long, says so and leaves the others answered', async () => {
  const page = (text: string) => JSON.stringify({ id: 'long', source: { text }, brief: 'Oui.' });
  const input = ['{"id": 1,', 'null', '[]', page('mot '.repeat(2_500_000)), '   ', page('Oui.')];
  const { lines, err, code } = await run('check', ['--jsonl'], input.join('\n'));
  const told = [
    'Ligne 1 : ce n’est pas du JSON.',
    'Ligne 2 : il y faut un objet JSON, entre accolades.',
    'Ligne 3 : il y faut un objet JSON, entre accolades.',
    expect.stringMatching(/^Ligne 4 : texte trop long \(source\.text\)/u),
  ];
  expect(lines.map(({ id }) => id)).toEqual([null, null, null, 'long', 'long']);
  expect(lines.slice(0, 4).map(({ error }) => error)).toEqual(told);
  expect(err.trim().split('\n')).toEqual(told);
  expect(lines[4].findings).toBeDefined();
  expect(code).toBe(1);
});

test('a line whose check does not end in time is told, and the next one is checked', async () => {
  const line = (id: number) => JSON.stringify({ id, source: { text: 'Oui.' }, brief: 'Oui.' });
  const { lines, err, code } = await run(
    'check',
    ['--jsonl', '--seconds', '0.001'],
    `${line(1)}\n${line(2)}`,
  );
  expect(lines).toEqual([
    { id: 1, error: expect.stringMatching(/^Ligne 1 : la vérification n’a pas fini à temps/u) },
    { id: 2, error: expect.stringMatching(/^Ligne 2 : la vérification n’a pas fini à temps/u) },
  ]);
  expect(err.trim().split('\n')).toHaveLength(2);
  expect(code).toBe(1);
});

test('briefs that are checked at once are answered in the order of their lines', async () => {
  const sentence = 'La ville ouvre un journal de seize pages pour ses habitants. ';
  const lines = [400, 1, 200, 1, 1].map((times, id) => ({
    id,
    source: { text: sentence.repeat(times) },
    brief: `${sentence}Il a 12 pages.`,
  }));
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const answered = await run('check', ['--jsonl'], input);
  expect(answered.lines.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
  expect(answered.lines.every(({ findings }) => findings.length > 0)).toBe(true);
});

test('a text of ten megabytes is extracted', async () => {
  const text = 'La ville de Lormont ouvre un journal pour ses habitants. '.repeat(175_000);
  const { lines, code } = await run('extract', ['--jsonl'], JSON.stringify({ id: 1, text }));
  expect(lines[0].text).toContain('La ville de Lormont ouvre un journal');
  expect(code).toBe(0);
});

test('odd ends of lines inside a text do not end its line', async () => {
  const text = 'Une phrase\u2028de cinq\u2029petits\u0085mots.';
  const { lines, code } = await run('extract', ['--jsonl'], JSON.stringify({ id: 1, text }));
  expect(lines.map(({ id }) => id)).toEqual([1]);
  expect(code).toBe(0);
});

test.each(['check', 'extract'])('%s ends quietly when its reader has had enough', async (tool) => {
  const line = { id: 1, text: 'Un mot.', source: { text: 'Un mot.' }, brief: 'Un mot.' };
  const input = `${JSON.stringify(line)}\n`.repeat(3_000);
  const { out, err } = await runTool(tool, ['--jsonl'], { input, reads: 1 });
  expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ id: 1 });
  expect(err).toBe('');
});

test('languages and letters of all kinds are answered', async () => {
  const texts = [
    '日本語のテキストです。今日は良い天気。',
    'نص عربي مع ١٢ رقما.',
    '\u0000 \ud800 « \udc00',
    '🎉',
  ];
  const input = texts.flatMap((text, id) => [
    JSON.stringify({ id, source: { text, language: 'xx-YY', zzz: [1] }, brief: text, more: {} }),
    JSON.stringify({ id, source: { text: '' }, brief: text, facts: [{ claim: text }] }),
  ]);
  const { lines, code } = await run('check', ['--jsonl'], input.join('\n'));
  expect(lines).toHaveLength(8);
  expect(lines.every(({ findings }) => Array.isArray(findings))).toBe(true);
  expect(code).toBe(0);
});

test('read answers every line in order, pages that it refuses too, and tells bad lines', async () => {
  const input = [
    '{"id":1,"html":"canal-fret.html","url":"https://a.example/x","charset":null}',
    '{"id":2,"html":"mur-cookies.html","url":null}',
  ];
  const bad = ['pas du JSON', '{"id":3,"html":7}', 'null', '', '{"id":4,"html":"absent.html"}'];
  const args = ['--jsonl', '--base', 'test/pages'];
  const { lines, err, code } = await run('read', args, [...input, ...bad].join('\n'));
  const told = [
    'Ligne 3 : ce n’est pas du JSON.',
    'Ligne 4 : champ absent ou mal formé (html).',
    'Ligne 5 : il y faut un objet JSON, entre accolades.',
    'Ligne 7 : le fichier « absent.html » ne peut pas être lu (ENOENT). Vérifiez son nom et --base.',
  ];
  expect(lines).toMatchObject([
    { id: 1, medium: 'L’Écho des Rives' },
    { id: 2, refusal: { code: 'page.consent' }, text: expect.stringContaining('cookies') },
    { id: null, error: told[0] },
    { id: 3, error: told[1] },
    { id: null, error: told[2] },
    { id: 4, error: told[3] },
  ]);
  expect(err.trim().split('\n')).toEqual(told);
  expect(code).toBe(1);
  expect(await run('read', args, input.join('\n'))).toMatchObject({ err: '', code: 0 });
});

test.each(['/nulle/part.html', 'test', 'nulle-part.html'])(
  'read says that there is no file to read at %s',
  async (path) => {
    const { out, err, code } = await runTool('read', [path]);
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err).toMatch(/^Le fichier «.+» ne peut pas être lu \(E[A-Z]+\)\. Vérifiez son nom/u);
  },
);

test('an id is given back as it came, however many digits it has', async () => {
  const ids = ['12345678901234567890', '0.10', '-1e3', '"a\\u00e9\\ud83d"', '"id"'];
  const input = ids.map((id) => `{"id": ${id}, "text": "Un mot de plus.", "more": {"id": 1}}`);
  const { out, code } = await runTool('extract', ['--jsonl'], { input: input.join('\n') });
  const answers = out.trim().split('\n');
  expect(answers).toEqual(ids.map((id) => `{"id":${id},"text":"Un mot de plus."}`));
  expect(code).toBe(0);
});

test.each(['check', 'extract', 'read'])('%s says that a folder is no input', async (tool) => {
  const { out, err, code } = await runTool(tool, ['--jsonl'], { from: 'test' });
  expect({ out, err, code }).toEqual({
    out: '',
    err: 'L’entrée ne peut pas être lue (EISDIR).\n',
    code: 1,
  });
});

test('bad arguments are refused with the usage', async () => {
  const { err, code } = await run('check', [], '');
  expect(code).toBe(2);
  expect(err).toContain('Usage');
});

test('every field of a source but its text may be absent, null or empty, and so may facts', async () => {
  const brief = 'La ville ouvre un journal.';
  const sources = [
    { text: brief },
    { text: brief, title: null, medium: '', byline: null, publishedAt: '', language: null },
    { text: '' },
  ];
  const facts = [undefined, null, [], [{ claim: null, evidence: '' }]];
  const input = sources
    .flatMap((source) => facts.map((some) => ({ id: 'a', source, brief, facts: some })))
    .map((line) => JSON.stringify(line))
    .join('\n');
  const { lines, code } = await run('check', ['--jsonl'], `\ufeff${input}\r\n`);
  expect(code).toBe(0);
  expect(lines.every((line) => Array.isArray(line.findings))).toBe(true);
  expect(lines).toHaveLength(12);
});

test('check shows slips of spelling as style, with the word that was meant', async () => {
  const brief = 'Un succès énomre pour ce podcast, lancé par « un jounral » de la ville.';
  const input = { id: 1, source: { text: 'Un podcast de la ville.' }, brief };
  const { lines } = await run('check', ['--jsonl'], JSON.stringify(input));
  const slips = lines[0].findings.filter((one: { code: string }) => one.code === 'spelling');
  expect(slips).toEqual([
    {
      code: 'spelling',
      about: 'style',
      hard: false,
      span: [10, 16],
      message: expect.stringContaining('énorme'),
    },
  ]);
});
