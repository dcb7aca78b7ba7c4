import { expect, test } from 'vitest';
import { checkHere } from '#src/adapters/checker/here.ts';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { composeIssue } from '#src/pipeline/compose.ts';
import { press } from '#src/pipeline/press/index.ts';
import type { Written } from '#src/ports/writer.ts';
import { article } from '#test/support/article.ts';

/** An issue composed of one link, whose text a writer signs so. */
async function composed(signed: Partial<Written>): Promise<string> {
  const extract = extractWriter();
  const desk = {
    web: { read: async (url: string) => ({ kind: 'article' as const, article: article(url) }) },
    writer: {
      write: async (...asked: Parameters<typeof extract.write>) => ({
        ...(await extract.write(...asked)),
        ...signed,
      }),
    },
    check: checkHere,
    rubrics: defaultRubrics,
  };
  const links = [{ url: 'https://gazette.example/un', rubric: 'bruisse' }];
  return press(await composeIssue(desk, links, () => {}), 'json', String);
}

test('an extract whose model failed the checks is marked to verify', async () => {
  const issue = await composed({ setback: 'unverified', tokens: 2200 });
  expect(issue).toContain('à réécrire et à vérifier');
  expect(issue).toContain('Relancez la commande');
  expect(issue).toContain('"tokens": 2200');
});

test('what a model did not read whole, or gave no passages for, is told', async () => {
  expect(await composed({ writer: 'model', unread: ['La Gazette'] })).toContain('Page longue');
  const bare = await composed({ writer: 'model', unbacked: [[0, 20]] });
  expect(bare).toContain('Texte du modèle, à vérifier');
});
