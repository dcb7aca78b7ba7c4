import type { Article } from '#src/core/article.ts';
import { type Draft, linksOf } from '#src/core/brief.ts';
import type { Finding } from '#src/core/finding.ts';
import type { Rubric } from '#src/core/rubric.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';

/** The article of a text's link, or those of its sources. */
export async function pagesOf(
  tx: Tx,
  link: string,
  draft: Pick<Draft, 'sources'>,
): Promise<Article[]> {
  const ids = linksOf(link, draft);
  const links = await tx.links.getMany(ids);
  return ids.flatMap((id) => links.get(id)?.article ?? []);
}

/** What the checks say of a text against its pages, as its rubric asks. */
export async function findingsOf(
  newsroom: Pick<Newsroom, 'check'>,
  { draft, rubric, pages }: { draft: Draft; rubric: Rubric; pages: readonly Article[] },
): Promise<Finding[]> {
  const [page] = pages;
  if (!page) return [];
  return newsroom.check(draft.sources ? { draft, pages, rubric } : { draft, page, rubric });
}

const isCopy = ({ code }: Finding): boolean => code === 'copied';

/** Keeps what the checks say of a text that stands. Copies were what they are, as were those that a person answers for. */
export async function keepFindings(
  tx: Tx,
  link: string,
  brief: KeptBrief,
  found: readonly Finding[],
): Promise<void> {
  const answered = !brief.findings.some(isCopy);
  const findings = found.filter((finding) => !answered || !isCopy(finding));
  await tx.briefs.amend(link, { ...brief, findings });
}

/** Checks a link's text again, as another rubric asks, which is then its own; only that of its findings when it is to be `replaced`. */
export async function checkAgain(
  newsroom: Pick<Newsroom, 'check'>,
  tx: Tx,
  link: string,
  rubric: Rubric,
  replaced = false,
): Promise<void> {
  const brief = await tx.briefs.latest(link);
  if (!brief) return;
  const pages = await pagesOf(tx, link, brief);
  const found =
    pages.length > 0 ? await findingsOf(newsroom, { draft: brief, rubric, pages }) : brief.findings;
  await keepFindings(tx, link, replaced ? brief : { ...brief, rubric: rubric.key }, found);
}
