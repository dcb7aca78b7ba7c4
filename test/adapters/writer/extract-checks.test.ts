import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from '#src/adapters/web/page.ts';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { checkBrief } from '#src/core/checks/index.ts';
import { defaultRubrics, type Rubric } from '#src/core/rubric.ts';

const rubric = defaultRubrics.find(({ key }) => key === 'bruisse') as Rubric;

test.each([
  'canal-fret',
  'podcast-local',
  'letters-boom',
  'harbour-archive',
  'hostile',
  'depeche',
  'tramway-nuit',
  'article-cookies',
])('the extract of %s has nothing hard against it, and no cross-head in it', async (name) => {
  const html = readFileSync(new URL(`../../pages/${name}.html`, import.meta.url), 'utf8');
  const reading = readPage(html, `https://page.example/${name}`);
  if (reading.kind !== 'article') throw new Error(`refused: ${reading.code}`);
  const { article } = reading;
  const { draft } = await extractWriter().write({ article, rubric }, new AbortController().signal);
  expect(checkBrief(draft, article, rubric).filter(({ hard }) => hard)).toEqual([]);
  for (const { kind, text } of article.blocks)
    if (kind === 'heading') expect(draft.text).not.toContain(text);
});
