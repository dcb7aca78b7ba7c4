import type { Checked, CheckedAgainst } from '#src/core/checks/subject.ts';

/** An article written for these tests and a brief that tells it faithfully, as an editor would. */
export type Pair = {
  id: string;
  article: Required<
    Pick<CheckedAgainst, 'title' | 'medium' | 'byline' | 'publishedAt' | 'language' | 'text'>
  >;
  draft: Checked;
};

type Sample = Pair['article'] & {
  id: string;
  brief: string;
  facts: readonly (readonly [string, string])[];
};

/** A pair from its parts; facts are `[claim, evidence]`. */
export const pair = ({ id, brief, facts, ...article }: Sample): Pair => ({
  id,
  article,
  draft: {
    text: brief,
    medium: article.medium,
    facts: facts.map(([claim, evidence]) => ({ claim, evidence })),
  },
});
