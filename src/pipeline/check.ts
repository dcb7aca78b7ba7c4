import { type Checked, type CheckedAgainst, checkBrief } from '#src/core/checks/index.ts';
import type { Finding } from '#src/core/finding.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { misspellings } from '#src/core/spelling.ts';
import type { Newsroom } from './newsroom.ts';

/** All that is found in a text: what the page does not bear out, and slips of spelling where there is a dictionary. */
export async function checkText(
  { dictionary }: Pick<Newsroom, 'dictionary'>,
  draft: Checked,
  article: CheckedAgainst,
  rubric: Pick<Rubric, 'kind' | 'words'>,
): Promise<Finding[]> {
  const findings = checkBrief(draft, article, rubric);
  if (!dictionary) return findings;
  const page = [article.title, article.medium, article.byline, article.text].join('\n');
  const slips = misspellings(draft.text, page, await dictionary());
  return [...findings, ...slips].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
