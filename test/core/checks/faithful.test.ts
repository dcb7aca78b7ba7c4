import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import { pairs } from './pairs/index.ts';

const rubric = { kind: 'brief', words: [60, 160] } as const;

for (const { id, article, draft } of pairs) {
  test(`the faithful brief ${id} raises no doubt about a fact, with its facts and without, finished or not`, () => {
    const finished = {
      ...draft,
      text: frenchTypography(draft.text),
      facts: draft.facts.map((fact) => ({ ...fact, claim: frenchTypography(fact.claim) })),
    };
    for (const one of [draft, { ...draft, facts: [] }, finished]) {
      const findings = checkBrief(one, article, rubric);
      expect(findings.filter(({ hard, about }) => hard || about !== 'style')).toEqual([]);
    }
  });

  test(`sentences copied from the article of ${id} raise no doubt about a fact`, () => {
    const sentences = sentencesOf(article.text).map(({ text }) => text);
    const facts = sentences.map((text) => ({ claim: text, evidence: text }));
    const copies = { text: sentences.join(' '), medium: article.medium, facts };
    const findings = checkBrief(copies, article, rubric);
    expect(findings.filter(({ about }) => about === 'fact')).toEqual([]);
  });
}
