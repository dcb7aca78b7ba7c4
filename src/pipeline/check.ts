import type { Article } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import { checkLead } from '#src/core/check-lead.ts';
import { type Checked, type CheckedAgainst, checkBrief } from '#src/core/checks/index.ts';
import type { Finding } from '#src/core/finding.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { misspellings } from '#src/core/spelling.ts';
import type { Newsroom } from './newsroom.ts';

type Desk = Pick<Newsroom, 'dictionary'>;

/** Adds slips of spelling, where there is a dictionary, to what the pages do not bear out. */
async function withSlips(
  { dictionary }: Desk,
  text: string,
  pages: readonly CheckedAgainst[],
  findings: readonly Finding[],
): Promise<Finding[]> {
  if (!dictionary) return [...findings];
  const page = pages
    .flatMap(({ title, medium, byline, text: whole }) => [title, medium, byline, whole])
    .join('\n');
  const slips = misspellings(text, page, await dictionary());
  return [...findings, ...slips].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** All that is found in a text about one page. */
export const checkText = (
  desk: Desk,
  draft: Checked,
  page: CheckedAgainst,
  rubric: Pick<Rubric, 'kind' | 'words'>,
): Promise<Finding[]> => withSlips(desk, draft.text, [page], checkBrief(draft, page, rubric));

/** All that is found in a text about several pages, each of whose paragraphs has its own. */
export const checkTold = (
  desk: Desk,
  draft: Draft,
  pages: readonly Article[],
  rubric: Rubric,
): Promise<Finding[]> => withSlips(desk, draft.text, pages, checkLead(draft, pages, rubric));
