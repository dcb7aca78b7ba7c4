import { sourceOf } from '#src/core/brief.ts';
import { type Finding, findingKey } from '#src/core/finding.ts';
import type { Link } from '#src/core/links/link.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { toCheck } from '#src/core/to-check.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { WriteRequest } from '#src/ports/writer.ts';
import { othersOf } from './lead.ts';
import type { Newsroom } from './newsroom.ts';

/** What a text is written from: its pages as they are asked for, their addresses, and, of several, its sources. */
export type Grounds = {
  links: string[];
  request: Pick<WriteRequest, 'article' | 'others'>;
  addresses: string[];
  kept: Pick<KeptBrief, 'sources'>;
};

/** What a link's brief rests on: its article, and those of its story, each with its link. */
export async function groundsOf(tx: Tx, { id, article }: Link): Promise<Grounds | undefined> {
  const others = await othersOf(tx, id);
  if (!article || !others) return undefined;
  const sources = [{ link: id, article }, ...others].map((one) => sourceOf(one.article, one.link));
  const lead = others.length > 0;
  return {
    links: [id, ...others.map((one) => one.link)],
    request: { article, ...(lead ? { others: others.map((one) => one.article) } : {}) },
    addresses: lead ? sources.map(({ url }) => url) : [article.url],
    kept: lead ? { sources } : {},
  };
}

/** What the checks say of a text that is more than an extract, and stands on these very pages as it did on those it was written from, so that what a model fails to write does not take its place; undefined of any other. */
export async function standingFindings(
  { check }: Pick<Newsroom, 'check'>,
  before: KeptBrief,
  { addresses, request }: Grounds,
  rubric: Rubric,
): Promise<Finding[] | undefined> {
  if (before.writer === 'extract') return undefined;
  const told = before.sources?.map(({ url }) => url) ?? addresses.slice(0, 1);
  if (told.join() !== addresses.join()) return undefined;
  const known = new Set(before.findings.map(findingKey));
  const found = await check(toCheck(before, { ...request, rubric }));
  const stands = found.every((finding) => !finding.hard || known.has(findingKey(finding)));
  return stands ? found : undefined;
}
