import type { Article } from './article.ts';
import type { Draft } from './brief.ts';
import type { Checked, CheckedAgainst, CheckedAs } from './checks/subject.ts';
import type { Rubric } from './rubric.ts';

/** A text to check: about one page, or about several, each of whose paragraphs has its own. */
export type ToCheck = { rubric: CheckedAs } & (
  | { draft: Checked; page: CheckedAgainst }
  | { draft: Draft; pages: readonly Article[] }
);

/** A draft, to check against what it was written from. */
export const toCheck = (
  draft: Draft,
  { article, others, rubric }: { article: Article; others?: readonly Article[]; rubric: Rubric },
): ToCheck =>
  others?.length
    ? { draft, pages: [article, ...others], rubric }
    : { draft, page: article, rubric };
